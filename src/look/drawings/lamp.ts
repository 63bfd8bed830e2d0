/** The lamp over a bay: out, low, or lit with a cone down to the floor. Hangs from the ceiling at (0, 0). */
import type { Palette } from '../palette.ts';
import { bar, disc, outlined, shape } from './strokes.ts';

export const lampStates = ['out', 'low', 'lit'] as const;
export type LampState = (typeof lampStates)[number];

export function lamp(palette: Palette, state: LampState): string {
  const glow = palette.night ? palette.lamp : palette.ink;
  const bulb = { out: 0, low: 5, lit: palette.night ? 9.5 : 7.5 }[state];
  return (
    bar('M0 0v20', palette.furniture, 2.6) +
    (bulb > 0 ? disc(0, 37, bulb, palette.lamp, outlined(glow, 1.6)) : '') +
    bar('M13 38v22', palette.furniture, 1.2) +
    disc(13, 61, 1.8, palette.furniture) +
    shape('M-19 38Q-14 18 0 18Q14 18 19 38Z', state === 'out' ? palette.shade : palette.furniture)
  );
}

/** The light under a lamp; `toFloor` is the distance from the ceiling to the floor. */
export function lampCone(palette: Palette, state: LampState, toFloor: number): string {
  switch (state) {
    case 'out':
      return '';
    case 'low':
      return shape(`M-15 38H15L30 106H-30Z`, palette.lamp, 'opacity="0.34"');
    case 'lit':
      return shape(`M-15 38H15L54 ${toFloor}H-54Z`, palette.lamp, `opacity="${palette.cone}"`);
  }
}
