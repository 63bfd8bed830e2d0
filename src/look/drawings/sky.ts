/** Sun or moon, clouds with or without rain, stars. Weather follows the lamps and the alarm: it is never chance. */
import type { Palette } from '../palette.ts';
import { disc, line, shape } from './strokes.ts';

export const weathers = ['clear', 'cloudy', 'rain'] as const;
export type Weather = (typeof weathers)[number];

/** Sun or moon around (0, 0). */
export const sun = (palette: Palette): string =>
  palette.night ? shape('M4 -24A24 24 0 1 0 22 11A21 21 0 0 1 4 -24Z', palette.moon) : disc(0, 0, 28, palette.lamp);

/** A cloud around (0, 30), to be hung before the sun. */
export function cloud(palette: Palette, weather: Weather): string {
  if (weather === 'clear') return '';
  const puff = shape('M-34 44a17 17 0 0 1 5 -33a25 25 0 0 1 46 -3a18 18 0 0 1 20 36z', palette.cloud);
  return puff + (weather === 'rain' ? line('M-18 56l-5 13M0 56l-5 13M18 56l-5 13', palette.rain, 2.6) : '');
}

export const star = (palette: Palette): string => disc(0, 0, 1.7, palette.soft);

/** A sliver of cloud far off, by day. */
export const farCloud = (palette: Palette): string =>
  shape('M-40 8a9 9 0 0 1 3 -17a15 15 0 0 1 28 -3a12 12 0 0 1 19 4a8 8 0 0 1 8 16z', palette.cloud, 'opacity="0.7"');
