/** Heads: an ink disc, a nose and an eye for the gaze, and the hair or cloth that tells one person from another. */
import type { Palette } from '../palette.ts';
import { disc, line, rect, shape } from './strokes.ts';

export const hairStyles = ['flat', 'bun', 'afro', 'hijab', 'long', 'beard', 'beanie', 'pony', 'bob', 'none'] as const;
export type Hair = (typeof hairStyles)[number];

export type HeadLook = {
  readonly hair: Hair;
  /** Colour of a scarf, cap or other cloth on the head. */
  readonly cloth: string;
  readonly headset: boolean;
  readonly glasses: boolean;
  /** Where the face is: to the right, or turned from the one who looks. */
  readonly face: 'side' | 'hidden';
  readonly eyes: 'open' | 'shut';
};

/** A head facing right around (1, -89), with the neck, on the grid of a person 100 high. */
export function head(palette: Palette, look: HeadLook): string {
  const covered = look.hair === 'hijab';
  const skull = covered ? disc(4, -89, 8.8, palette.figure) : disc(1, -89, 11.5, palette.figure);
  const face = look.face === 'side' ? gaze(palette, covered, look) : '';
  return (
    behind(palette, look) +
    rect(-4.5, -82, 9, 9, palette.figure) +
    skull +
    inFront(palette, look) +
    face +
    beard(palette, look) +
    (look.headset ? headset(palette) : '') +
    (look.glasses ? `<circle cx="7" cy="-91" r="4.4" fill="none" stroke="${palette.eye}" stroke-width="1.8"/>` : '')
  );
}

function behind(palette: Palette, { hair, cloth }: HeadLook): string {
  switch (hair) {
    case 'afro':
      return disc(-1, -92, 15.5, palette.tress);
    case 'long':
      return shape('M3 -103Q-16 -104 -15 -84L-18 -58L-3 -62L-1 -88Z', palette.tress);
    case 'hijab':
      return shape('M-18 -62Q-12 -78 -13 -90Q-12 -105 2 -105Q16 -104 15 -88Q13 -76 17 -64Q0 -56 -18 -62Z', cloth);
    default:
      return '';
  }
}

function inFront(palette: Palette, { hair, cloth, face }: HeadLook): string {
  switch (hair) {
    case 'bun':
      return disc(-8, -103, 6.6, palette.figure);
    case 'pony':
      return shape('M-6 -97Q-24 -100 -20 -76Q-14 -84 -9 -84Z', palette.figure);
    case 'long':
      return shape('M-10 -92Q-8 -103 6 -101Q12 -99 12 -94Q2 -97 -2 -84L-8 -78Z', palette.tress);
    case 'flat':
      return shape('M-11 -84Q-16 -104 0 -104Q14 -106 14 -96Q4 -99 -3 -95L-6 -85Z', palette.tress);
    case 'beanie':
      return shape('M-11.5 -91Q-12 -106 1 -106Q14 -106 13.5 -93Z', cloth) + rect(-13, -95, 28, 5, palette.tress, 'rx="2"');
    case 'bob':
      return shape('M2 -104Q-15 -104 -14 -80L-4 -78L-2 -90Q4 -96 13 -94Q12 -104 2 -104Z', palette.tress);
    case 'afro':
      return face === 'hidden' ? disc(-1, -92, 14, palette.tress) : '';
    case 'hijab':
      return face === 'hidden' ? disc(3, -90, 10.5, cloth) : '';
    case 'beard':
    case 'none':
      return '';
  }
}

function gaze(palette: Palette, covered: boolean, { eyes, glasses }: HeadLook): string {
  const nose = covered ? 'M12 -91l5 4l-5 2z' : 'M11 -92l6.5 5l-6 2.2z';
  const shut = glasses ? '' : line('M5 -90.6h4', palette.eye, 1.5);
  const eye = eyes === 'open' ? disc(7, -91, 2, palette.eye) : shut;
  return shape(nose, palette.figure) + eye;
}

function beard(palette: Palette, { hair, face }: HeadLook): string {
  if (hair !== 'beard') return '';
  const brow = line('M-9 -95Q-2 -101 8 -99', palette.beard, 3.5);
  return face === 'hidden' ? brow : shape('M-7 -86Q2 -87 13 -85Q15 -70 5 -67Q-7 -71 -7 -86Z', palette.beard) + brow;
}

function headset(palette: Palette): string {
  const band = palette.night ? palette.sky : palette.card;
  return (
    line('M-6 -88A12 12 0 0 1 2 -101.5', band, 3.2) +
    rect(-9.5, -93, 7, 10, palette.lamp, 'rx="3"') +
    line('M-5 -84Q0 -78 9 -81', palette.lamp, 2.4)
  );
}
