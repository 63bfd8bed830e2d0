/** What stands upstairs: chairs, desks, screens, and the small lamp of somebody who stays late. Floor at y = 0. */
import type { Palette } from '../palette.ts';
import { group, line, outlined, rect, shape } from './strokes.ts';

/** The chair under a person who sits facing right at (0, 0). */
export const chair = (palette: Palette): string =>
  rect(-17, -20, 24, 4.5, palette.furniture) +
  rect(-20, -56, 4.5, 40, palette.furniture) +
  rect(-8, -16, 4, 13, palette.furniture) +
  rect(-17, -3, 22, 3, palette.furniture);

/** Somebody left: the chair stays, in outline, pushed in. */
export const emptyChair = (palette: Palette): string =>
  shape('M-16 -58h6v36h22v6h-28zM-4 -16v12h-10v4h22v-4h-8v-12z', 'none', outlined(palette.ink, 2.6));

/** A desk with a screen seen from the side, from x = 0 to `width`. A waiting screen is dark, one at work shows light. */
export function desk(palette: Palette, width: number, isAtWork: boolean): string {
  const at = width * 0.52;
  return (
    rect(0, -42, width, 5, palette.furniture) +
    rect(4, -38, 4, 38, palette.furniture) +
    rect(width - 8, -38, 4, 38, palette.furniture) +
    rect(at, -68, 6, 22, palette.furniture, 'rx="1"') +
    rect(at + 1, -48, 4, 7, palette.furniture) +
    rect(at - 6, -45, 16, 3, palette.furniture) +
    (isAtWork ? rect(at - 2.4, -66, 2.4, 18, palette.night ? palette.lamp : palette.glass) : '')
  );
}

/** The light of somebody who is still there: a desk lamp and two cups, at somebody's feet or on the desk. */
export const lateLamp = (palette: Palette): string =>
  shape('M-3 -26L-18 0H20Z', palette.lamp, `opacity="${palette.cone}"`) +
  line('M10 0V-30L0 -36', palette.furniture, 2.6) +
  shape('M-9 -27L1 -41L8 -34L-2 -24Z', palette.furniture) +
  rect(4, -3, 13, 3, palette.furniture) +
  group(
    'translate(-16 0)',
    rect(-4, -8, 7, 8, palette.card, outlined(palette.ink, 1.5)),
    rect(-3, -15, 7, 7, palette.card, outlined(palette.ink, 1.5)),
  );
