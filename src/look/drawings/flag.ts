/** A decision on the month ruler: a small ink flag; the number beside it is text of the page. Left upper corner at (x, y). */
import type { Palette } from '../palette.ts';
import { shape } from './strokes.ts';

export const flagSize = { width: 22, height: 18 } as const;

export const flag = (palette: Palette, x: number, y: number): string => shape(`M${x} ${y}h22l-6 9l6 9h-22z`, palette.ink);
