/** A gate on the path: one for each approval a change has to pass. Stands at (0, 0), `gateStep` apart. */
import type { Palette } from '../palette.ts';
import { bar, outlined, rect } from './strokes.ts';

export const gateStep = 16;

export const gate = (palette: Palette): string =>
  bar('M-5 0V-58M6 0V-58', palette.furniture, 3) +
  rect(-8.5, -64, 18, 8, palette.card, outlined(palette.ink, 2)) +
  bar('M-3.4 -57l5 -6M2.6 -57l5 -6', palette.ink, 2) +
  bar('M-5 -30H6', palette.furniture, 4.5);
