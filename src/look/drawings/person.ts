/**
 * A person: a cloth body, an ink head with a gaze, and a prop. People are told apart by silhouette (hair, height, cloth,
 * prop), never by skin, and what they feel by posture alone.
 */
import { darker } from '../palette.ts';
import type { Palette } from '../palette.ts';
import { chair } from './furniture.ts';
import { head } from './heads.ts';
import type { Hair } from './heads.ts';
import { boxes, clipboard, laptop, mug, note } from './held.ts';
import type { Arm, Legs, Pose, PoseName } from './poses.ts';
import { poses } from './poses.ts';
import { bar, disc, group, line, n, outlined, rect, shape } from './strokes.ts';

export const props = ['headset', 'glasses', 'scarf', 'mug', 'bag', 'clipboard', 'none'] as const;
export type Prop = (typeof props)[number];

export type Silhouette = {
  readonly hair: Hair;
  /** Drawing units from heel to crown: 88-114. */
  readonly height: number;
  readonly cloth: 1 | 2 | 3 | 4;
  readonly prop: Prop;
};

export type Held = 'note' | 'mug' | 'clipboard' | 'laptop' | 'boxes';

export type PersonLook = {
  readonly silhouette: Silhouette;
  readonly pose: PoseName;
  readonly held?: Held | undefined;
  /** Dressed for the street: a long coat, and a bag across it. */
  readonly coat?: boolean | undefined;
  /** You: the one figure without a cloth of their own. */
  readonly isPlayer?: boolean | undefined;
};

/** What a person of 100 units can cover, arms up and coat on; feet at (0, 0). */
export const personBox = { x: -48, y: -134, width: 104, height: 142 } as const;

/** A person 100 units high, feet at (0, 0), facing right. Scale by `height / 100`; mirror to face left. */
export function person(palette: Palette, look: PersonLook): string {
  const pose: Pose = poses[look.pose];
  const { silhouette } = look;
  const [first] = palette.cloth;
  const cloth = look.isPlayer === true ? palette.card : (palette.cloth[silhouette.cloth - 1] ?? first);
  const sleeve = darker(cloth, 0.78);
  const other = palette.cloth[(silhouette.cloth + 1) % 4] ?? first;
  const sits = pose.legs === 'sit';
  const arm = (to: Arm, far: boolean) =>
    line(`M${far ? -8 : 8} ${far ? -67 : -68}L${to[0]} ${to[1]}L${to[2]} ${to[3]}`, far ? darker(sleeve, 0.9) : sleeve, 8.5) +
    disc(to[2], to[3], 4.4, palette.figure);
  const headDrawing = head(palette, {
    hair: silhouette.hair,
    cloth: other,
    headset: silhouette.prop === 'headset',
    glasses: silhouette.prop === 'glasses',
    face: pose.face ?? 'side',
    eyes: pose.eyes ?? 'open',
  });
  const drop = pose.drop ?? 0;
  const upper = [
    pose.far ? arm(pose.far, true) : '',
    torso(palette, cloth, look),
    group(`translate(${n(drop * 0.5)} ${n(drop)}) rotate(${pose.nod ?? 0} 0 -80)`, headDrawing),
    silhouette.prop === 'scarf' ? rect(-12, -82 + drop, 25, 9, other, 'rx="4.5"') + shape(`M4 ${-76 + drop}h9l2 26h-9z`, other) : '',
    held(palette, look.held, pose.near),
    arm(pose.near, false),
  ];
  return (
    (sits ? chair(palette) : '') +
    legs(palette, pose.legs) +
    group(`translate(0 ${sits ? 15 : 0}) rotate(${pose.lean ?? 0} 0 -36)`, ...upper)
  );
}

function torso(palette: Palette, cloth: string, look: PersonLook): string {
  const bag = look.silhouette.prop === 'bag' || look.coat === true ? line('M-12 -76L14 -40', palette.figure, 2.5) : '';
  if (look.coat === true) {
    const long = 'M-20 -14L-17 -66Q-17 -78 -5 -78L5 -78Q17 -78 17 -66L20 -14Z';
    return shape(long, cloth) + line('M4 -72V-16M10 -40h5', palette.figure, 1.8) + bag + rect(-23, -42, 14, 17, palette.figure, 'rx="2"');
  }
  const edge = look.isPlayer === true ? outlined(palette.ink, 2) : '';
  const satchel = look.silhouette.prop === 'bag' ? rect(8, -44, 13, 14, palette.figure, 'rx="2"') : '';
  return shape('M-15 -33L-17 -66Q-17 -78 -5 -78L5 -78Q17 -78 17 -66L15 -33Z', cloth, edge) + bag + satchel;
}

function legs(palette: Palette, how: Legs): string {
  const shoe = (x: number, y: number) => shape(`M${x} ${y}v-6h9q6 1 6 6z`, palette.figure);
  switch (how) {
    case 'stand':
      return bar('M-6 -36V-4M6 -36V-4', palette.leg, 10) + shoe(-11, 0) + shoe(1, 0);
    case 'sit':
      return line('M-3 -24L17 -24L17 -3', palette.leg, 10) + shape('M12 0v-6h10q7 1 7 6z', palette.figure);
    case 'stride':
      return (
        line('M-3 -36L-14 -6M3 -36L13 -5', palette.leg, 10) +
        shape('M-20 1v-6h9q6 1 6 6z', palette.figure) +
        shape('M8 0v-6h9q6 1 6 6z', palette.figure)
      );
    case 'pass':
      return line('M-2 -36L-5 -18L-10 -10M2 -36V-4', palette.leg, 10) + shape('M-17 -6v-5h9q6 1 6 5z', palette.figure) + shoe(-3, 0);
    case 'climb':
      return (
        line('M-4 -36L-8 -4M4 -36L16 -22L14 -26', palette.leg, 10) +
        shape('M-13 0v-5h9q6 1 6 5z', palette.figure) +
        shape('M9 -22v-5h9q6 1 6 5z', palette.figure)
      );
  }
}

function held(palette: Palette, what: Held | undefined, [, , x, y]: Arm): string {
  switch (what) {
    case undefined:
      return '';
    case 'note':
      return note(palette, x + 6, y - 5);
    case 'mug':
      return mug(palette, x - 1, y);
    case 'clipboard':
      return clipboard(palette, x + 1, y - 6);
    case 'laptop':
      return laptop(palette, x - 4, y + 1);
    case 'boxes':
      return boxes(palette, x + 2, y + 10, 0.8);
  }
}
