/** One movable part of the picture: a drawing, where it stands, and a name by which the next picture finds it again. */
import { n } from '../drawings/strokes.ts';
import type { Rect } from './frame.ts';

export type Piece = {
  /** Identity from one picture to the next: `person:3`, `note:0`, `lamp:2`. */
  readonly key: string;
  readonly depth: number;
  /** SVG around (0, 0), in the piece's own units. */
  readonly svg: string;
  /** All that the drawing covers, in its own units. */
  readonly box: Rect;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly mirrored: boolean;
};

/** What stands before what. Numbers leave room for things that move between. */
export const depths = {
  sky: 0,
  soil: 10,
  deep: 14,
  cellar: 16,
  light: 18,
  shelf: 20,
  cellarWall: 24,
  cover: 26,
  hint: 28,
  back: 30,
  dim: 32,
  cone: 34,
  lamp: 35,
  furniture: 38,
  upstairs: 40,
  slab: 45,
  onStairs: 46,
  wall: 48,
  downstairs: 50,
  table: 52,
  front: 60,
  door: 62,
  outside: 64,
  street: 66,
} as const;

/** The kind of a piece: its key up to the colon. */
export const kindOf = (key: string): string => key.split(':')[0] ?? key;

/** A piece as part of a composed picture. */
export function pieceSvg({ svg, x, y, size, mirrored }: Piece): string {
  const scale = size === 1 && !mirrored ? '' : ` scale(${n(mirrored ? -size : size)} ${n(size)})`;
  return `<g transform="translate(${n(x)} ${n(y)})${scale}">${svg}</g>`;
}
