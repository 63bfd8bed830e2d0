/** Where words may be laid over the picture: above each head. */
import { poses } from '../drawings/poses.ts';
import type { Pose, PoseName } from '../drawings/poses.ts';
import type { Frame } from './frame.ts';
import type { HouseFacts } from './house-facts.ts';
import { placed } from './places.ts';

export type Point = { readonly x: number; readonly y: number };

export type Anchors = {
  /** Just above each head, in CSS pixels from the picture's corner. */
  readonly people: readonly (Point & { readonly id: number | 'player' })[];
};

/** A world point in CSS pixels. */
export const toPixels = (frame: Frame, { x, y }: Point): Point => ({ x: (x - frame.x) * frame.scale, y: (y - frame.y) * frame.scale });

/** How high a body reaches in its pose, on the grid of a person: words stand just above. */
export function crown(pose: PoseName): number {
  const { legs, drop = 0 }: Pose = poses[pose];
  return 112 - (legs === 'sit' ? 15 : 0) - 1.6 * drop;
}

/** Anchors of the still picture. */
export function anchors(facts: HouseFacts, frame: Frame): Anchors {
  return {
    people: placed(facts).map(({ id, x, y, size, look }) => ({ id, ...toPixels(frame, { x, y: y - crown(look.pose) * size }) })),
  };
}
