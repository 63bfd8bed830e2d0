/** The board by the door: what somebody told you, and a name nobody wipes off. Left upper corner at (0, 0). */
import type { Palette } from '../palette.ts';
import { disc, line, n, outlined, rect } from './strokes.ts';

export const boardFrame = (palette: Palette, width: number, height: number, hasNotes: boolean): string =>
  rect(0, 0, width, height, palette.card, outlined(palette.ink, 3)) + (hasNotes ? disc(width / 2, 0, 3.4, palette.ink) : '');

/** A name written across the foot of the board, underlined: handwriting, not text. Middle at (0, 0). */
export const writtenName = (palette: Palette, letters: number): string => {
  const width = Math.min(9, Math.max(4, letters)) * 10;
  let d = `M${n(-width / 2)} 2`;
  for (let at = 0; at < width; at += 10) d += at % 20 === 0 ? 'q3 -17 5 -5t5 3' : 'q2 -9 5 -3t5 3';
  return line(d, palette.ink, 2.6) + line(`M${n(-width / 2 - 3)} 8.5h${width + 4}`, palette.ink, 2);
};
