/** How things come, change and go: parcels slide out of the door, gates rise, sheets drop, lamps fade. A table by kind of piece. */
import { kindOf, motion, plan } from '#look';
import type { MotionToken, Piece } from '#look';
import type { Sprite } from './sprite.ts';

export type Entrance = {
  readonly token: MotionToken;
  /** Milliseconds between one and the next of the same kind. */
  readonly apart: number;
  /** Sets the sprite to the share `at` (0-1) of its coming; going runs backwards. */
  readonly pose: (sprite: Sprite, piece: Piece, at: number) => void;
};

const fade: Entrance = {
  token: motion.turn,
  apart: 0,
  pose: (sprite, _, at) => {
    sprite.alpha = at;
  },
};

export const entrances: Readonly<Record<string, Entrance>> = {
  parcel: {
    token: motion.carry,
    apart: 70,
    pose: (sprite, piece, at) => {
      sprite.x = plan.right - 6 + (piece.x - plan.right + 6) * at;
      sprite.y = piece.y;
      sprite.alpha = Math.min(1, at * 4);
    },
  },
  gate: {
    token: motion.carry,
    apart: 90,
    pose: (sprite, _, at) => {
      sprite.rise = Math.max(0.01, at);
    },
  },
  paper: {
    token: motion.carry,
    apart: 80,
    pose: (sprite, piece, at) => {
      sprite.y = piece.y - 46 * (1 - at);
      sprite.alpha = Math.min(1, at * 3);
    },
  },
  note: {
    token: motion.carry,
    apart: 90,
    pose: (sprite, piece, at) => {
      // Up from the hand to its place, a little larger when it lands.
      sprite.y = piece.y + 34 * (1 - at);
      sprite.size = piece.size * (0.7 + 0.3 * at + 0.5 * at * (1 - at));
      sprite.alpha = Math.min(1, at * 3);
    },
  },
  name: {
    token: motion.carry,
    apart: 0,
    pose: (sprite, _, at) => {
      sprite.show(0, at);
    },
  },
  known: fade,
  deep: fade,
};

export const entranceOf = (key: string): Entrance => entrances[kindOf(key)] ?? fade;

/** Pieces that fill the frame or follow their own path: they are replaced, never faded. */
export const replaced: ReadonlySet<string> = new Set(['soil', 'ground', 'sun', 'cloud', 'star', 'far', 'person']);
