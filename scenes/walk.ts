/** The ways through the house: along a floor, down the stairs, in and out by the door. */
import { plan } from '#look';
import type { Floor, Placed, Point } from '#look';

export type Waypoint = Point & { readonly floor: Floor; readonly size: number };

/** Where somebody comes from or goes to who is not in the house. */
export const street = { x: plan.path.to + 60, y: plan.ground } as const;

const stairHead = { x: plan.landing + 14, y: plan.upperFloor } as const;
const stairFoot = { x: plan.stairs.from - 4, y: plan.ground } as const;

/** The points somebody passes between two places, both ends included. */
export function wayBetween(from: Waypoint, to: Waypoint): readonly Waypoint[] {
  const middle = (from.size + to.size) / 2;
  const head = { ...stairHead, floor: 'up', size: from.floor === 'up' ? from.size : to.size } as const;
  const top = { ...stairHead, floor: 'stairs', size: head.size } as const;
  const foot = { ...stairFoot, floor: 'stairs', size: middle } as const;
  const key = `${from.floor}-${to.floor}` as const;
  switch (key) {
    case 'up-down':
      return [from, head, top, foot, to];
    case 'down-up':
      return [from, foot, top, head, to];
    case 'up-stairs':
      return [from, head, top, to];
    case 'stairs-up':
      return [from, top, head, to];
    case 'down-stairs':
      return [from, foot, to];
    case 'stairs-down':
      return [from, foot, to];
    case 'up-up':
    case 'stairs-stairs':
    case 'down-down':
      return [from, to];
  }
}

/** A stretch of a walk: where one is after `t` (0-1) of it, which way one looks, which floor one is on. */
export type Stride = { readonly from: Waypoint; readonly to: Waypoint; readonly share: number };

export function strides(way: readonly Waypoint[]): { readonly strides: readonly Stride[]; readonly length: number } {
  const legs = way.slice(1).map((to, index) => {
    const from = way[index] ?? to;
    return { from, to, length: Math.hypot(to.x - from.x, to.y - from.y) };
  });
  const length = legs.reduce((sum, leg) => sum + leg.length, 0);
  return { length, strides: legs.map(({ from, to, length: own }) => ({ from, to, share: length === 0 ? 0 : own / length })) };
}

/** Where a walker is when `t` (0-1) of the whole way is done. */
export function walkedTo(legs: readonly Stride[], t: number): Waypoint & { readonly facing: 1 | -1 } {
  let left = Math.min(1, Math.max(0, t));
  for (const [index, { from, to, share }] of legs.entries()) {
    if (left > share && index < legs.length - 1) {
      left -= share;
      continue;
    }
    const at = share === 0 ? 1 : Math.min(1, left / share);
    const facing = to.x < from.x ? -1 : 1;
    return {
      x: from.x + (to.x - from.x) * at,
      y: from.y + (to.y - from.y) * at,
      size: from.size + (to.size - from.size) * at,
      floor: to.floor === 'stairs' || from.floor === 'stairs' ? 'stairs' : to.floor,
      facing,
    };
  }
  throw new Error('Nobody walks without a way.');
}

export const waypoint = ({ x, y, floor, size }: Pick<Placed, 'x' | 'y' | 'floor' | 'size'>): Waypoint => ({ x, y, floor, size });

/** How long a walk takes: brisk, never shorter than a carry, never so long that one waits for it. */
export const walkMs = (length: number): number => Math.min(2000, Math.max(480, length * 2.3));
