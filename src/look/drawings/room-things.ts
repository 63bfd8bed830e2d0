/** Things that stand or hang about the house and mean little: plant, clock, table, window, coats, door, hatch. */
import type { Palette } from '../palette.ts';
import { bar, disc, group, line, outlined, rect, shape } from './strokes.ts';
import type { Weather } from './sky.ts';

export const plant = (palette: Palette, size = 1): string =>
  group(
    `scale(${size})`,
    shape(
      'M0 -18C-4 -40 -22 -44 -24 -56C-8 -56 0 -46 1 -30C0 -50 -8 -62 -3 -78C9 -66 8 -48 5 -32C8 -46 18 -54 27 -52C26 -38 10 -36 5 -18Z',
      palette.cloth[1],
    ),
    shape('M-12 -20h27l-4 20h-19z', palette.cloth[3]),
  );

/** A clock that stands at 14:32 and, for somebody who stays late, at half past eight. */
export const clock = (palette: Palette, isLate: boolean): string =>
  disc(0, 0, 18, palette.card, outlined(palette.cut, 4)) +
  line(isLate ? 'M0 0L-6.4 4M0 0V11.5' : 'M0 0L7.5 1.9M0 0L-2.4 11.3', palette.ink, 2.6);

export const table = (palette: Palette, width: number, height: number): string =>
  rect(0, -height, width, 6, palette.furniture) +
  rect(10, -height + 4, 6, height - 4, palette.furniture) +
  rect(width - 16, -height + 4, 6, height - 4, palette.furniture);

/** The window over the stairs, with the weather outside. Left upper corner at (0, 0). */
export function hallWindow(palette: Palette, weather: Weather, isLate: boolean): string {
  const dark = palette.night || isLate;
  const rain = 'M22 54l-5 12M38 50l-5 12M54 54l-5 12M70 50l-5 12M30 78l-5 12M46 74l-5 12M62 78l-5 12';
  const glass = isLate && !palette.night ? palette.rain : palette.glass;
  return (
    rect(0, 0, 92, 112, glass, outlined(palette.cut, 5)) +
    (dark
      ? disc(60, 28, 10, palette.moon) + disc(58, 64, 1.8, palette.card) + disc(18, 84, 1.6, palette.card) + disc(22, 22, 1.6, palette.card)
      : '') +
    (weather === 'clear' ? '' : shape('M18 38a11 11 0 0 1 3 -21a16 16 0 0 1 29 -2a12 12 0 0 1 14 23z', palette.cloud)) +
    (weather === 'rain' ? line(rain, palette.night ? palette.shade : palette.rain, 2.4) : '') +
    rect(44, 2, 3.5, 108, palette.cut) +
    rect(2, 68, 88, 3, palette.cut) +
    rect(-8, 110, 108, 6, palette.cut)
  );
}

/** A coat on its hook; `cloth` 0-3. Hook at (0, 0). */
export const coat = (palette: Palette, cloth: number, length: number): string =>
  bar('M0 0v9', palette.furniture, 2.4) +
  shape(`M-4 8h8l7 8l2 ${length}h-26l2 -${length}z`, palette.cloth[cloth % 4] ?? palette.cloth[0]) +
  line(`M0 16v${length - 8}`, palette.figure, 1.3);

/** A hook with nothing on it: its owner has gone. */
export const hook = (palette: Palette): string => line('M0 2v6q0 4 4 3', palette.furniture, 2);

/** The street door, swung open. Hinge at (0, 0) on the ground. */
export const doorLeaf = (palette: Palette): string =>
  shape('M0 -114l20 8v106h-20z', palette.cloth[3], outlined(palette.cut, 3)) + disc(14, -52, 2.6, palette.cut);

/** The cellar hatch in the floor, shut. Left end at (0, 0) on the ground. */
export const shutHatch = (palette: Palette, width: number): string =>
  rect(0, -1, width, 12, palette.room, outlined(palette.cut, 4)) + line(`M${width / 2 - 9} -2q0 -10 9 -10q9 0 9 10`, palette.cut, 3.2);

/** The hatch standing open, seen from its side. */
export const openHatch = (palette: Palette): string => rect(-2, -52, 9, 52, palette.furniture) + line('M7 -26h7', palette.furniture, 3);
