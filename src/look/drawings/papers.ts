/** A sheet of the pile by the door. Stands at (0, 0), its left lower corner; the topmost lies askew. */
import type { Palette } from '../palette.ts';
import { group, outlined, rect } from './strokes.ts';

export const sheetHeight = 6;

export const sheet = (palette: Palette, isLast: boolean): string =>
  isLast
    ? group('rotate(-8 20 -3)', rect(2, -6, 40, 5, palette.card, outlined(palette.ink, 1.7)))
    : rect(0, -6, 44, 6, palette.card, outlined(palette.ink, 1.7));

/** How far each sheet lies off the pile: people put them down in a hurry. */
export const sheetShift = (index: number): number => [0, 3, -3, 2, -1, 4, -2, 1, -4, 2][index % 10] ?? 0;
