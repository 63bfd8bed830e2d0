/** A parcel is something shipped; batches that grow make it larger. Stands at (0, 0), its left lower corner. */
import type { Palette } from '../palette.ts';
import { bar, n, outlined, rect } from './strokes.ts';

export type ParcelSize = 1 | 2 | 3;
export const parcelWidth: Readonly<Record<ParcelSize, number>> = { 1: 24, 2: 31, 3: 39 };

export function parcel(palette: Palette, size: ParcelSize, width = parcelWidth[size]): string {
  const height = width - 1;
  return (
    rect(1.2, -height + 1.2, width - 2.4, height - 2.4, palette.card, outlined(palette.ink, 2.4)) +
    bar(`M2.4 ${n(-height * 0.66)}h${n(width - 4.8)}M${n(width / 2)} ${n(-height + 2.4)}v${n(height * 0.34 - 2.4)}`, palette.velocity, 3.4)
  );
}
