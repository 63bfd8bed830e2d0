/** The ground the house stands in: hatched earth, lines cut to the rectangle so that pieces of soil fit without a seam. */
import type { Palette } from '../palette.ts';
import { bar, n, rect } from './strokes.ts';

const apart = 35;
const slope = -0.7;

/** Earth over a rectangle, in house coordinates. A hatching line is `Y = slope (X - at)`, `at` being a multiple of `apart`. */
export function soil(palette: Palette, x: number, y: number, width: number, height: number): string {
  const bottom = y + height;
  let d = '';
  for (let at = Math.ceil((x - y / slope) / apart) * apart; at < x + width - bottom / slope; at += apart) {
    const from = Math.max(x, at + bottom / slope);
    const to = Math.min(x + width, at + y / slope);
    if (to > from) d += `M${n(from)} ${n(slope * (from - at))}L${n(to)} ${n(slope * (to - at))}`;
  }
  return rect(x, y, width, height, palette.earth) + bar(d, palette.earthLine, 1.6);
}
