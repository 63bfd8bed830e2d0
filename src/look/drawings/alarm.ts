/** The alarm under the ceiling downstairs: three rays while an incident runs, grey otherwise. Never blinks. Hangs at (0, 0). */
import type { Palette } from '../palette.ts';
import { line, rect, shape } from './strokes.ts';

export const alarm = (palette: Palette, isOn: boolean): string =>
  rect(-24, 0, 48, 8, palette.cut) +
  shape('M-16 8h32v10a16 16 0 0 1 -32 0z', isOn ? palette.velocity : palette.shade) +
  (isOn ? line('M-24 28l-13 9M24 28l13 9M0 42v13', palette.velocity, 4.4) : '');
