/** The telephone on the table; while it rings the receiver lifts and four arcs stand beside it. Its foot is at (0, 0). */
import type { Palette } from '../palette.ts';
import { disc, line, shape } from './strokes.ts';

export function phone(palette: Palette): string {
  return shape('M-17 0q2 -18 17 -18q15 0 17 18z', palette.furniture) + disc(0, -8, 4, palette.room);
}

export const receiver = (palette: Palette): string => `<rect x="-24" y="-4.5" width="48" height="9" rx="4.5" fill="${palette.furniture}"/>`;

export const ringing = (palette: Palette): string =>
  line('M-29 -42q-7 8 -2 17M-39 -49q-11 13 -3 29M30 -47q7 8 2 17M39 -54q11 13 3 29', palette.ink, 2.8);
