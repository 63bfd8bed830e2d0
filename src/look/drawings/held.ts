/** Things people hold or bring: small drawings around the hand at (x, y). */
import type { Palette } from '../palette.ts';
import { hexagon } from './problem.ts';
import { group, line, n, outlined, rect, shape } from './strokes.ts';

/** A note on the way to the board: a slip with the sign of a problem on it. */
export const note = (palette: Palette, x: number, y: number): string =>
  group(
    `rotate(8 ${n(x)} ${n(y)})`,
    rect(x - 9.5, y - 11, 19, 22, palette.card, outlined(palette.ink, 2)),
    shape(hexagon(x, y, 6), 'none', outlined(palette.ink, 2)),
  );

export const mug = (palette: Palette, x: number, y: number): string =>
  rect(x, y - 9, 9, 10, palette.card, outlined(palette.ink, 1.6)) + line(`M${n(x + 9)} ${n(y - 6)}q5 1 0 5`, palette.ink, 1.6);

export const clipboard = (palette: Palette, x: number, y: number): string =>
  group(
    `rotate(-14 ${n(x)} ${n(y)})`,
    rect(x - 8, y - 14, 19, 25, palette.card, outlined(palette.ink, 1.8)),
    rect(x - 2, y - 16, 7, 4, palette.ink),
    line(`M${n(x - 4)} ${n(y - 7)}h11m-11 6h11m-11 6h7`, palette.ink, 1.4),
  );

export const laptop = (palette: Palette, x: number, y: number): string =>
  line(`M${n(x - 6)} ${n(y + 1)}h17l6 -15`, palette.furniture, 3.2) + line(`M${n(x + 13)} ${n(y - 12)}l-3.6 9`, palette.lamp, 1.6);

/** Moving boxes, the upper one with a leaf sticking out. Stand them at (x, y). */
export function boxes(palette: Palette, x: number, y: number, size = 1): string {
  const edge = outlined(palette.ink, 2);
  return group(
    `translate(${n(x)} ${n(y)}) scale(${n(size)})`,
    shape('M6 -31q-7 -6 -6 -16q8 3 8 14q1 -13 9 -17q2 12 -7 19z', palette.cloth[1]),
    rect(-15, -16, 32, 16, palette.card, edge),
    rect(-10, -31, 25, 15, palette.card, edge),
    line('M-4 -16v5h9v-5M-2 -31v4h9v-4', palette.line, 2),
  );
}
