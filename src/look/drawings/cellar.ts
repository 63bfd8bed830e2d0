/** Below the ground: a dotted guess in play; shelves, ladder and the light that reaches down in the debrief. */
import type { Palette } from '../palette.ts';
import { bar, line, n, rect, shape } from './strokes.ts';

/** In play the cellar is only a dotted outline in the soil, open to below, and two strokes under the hatch. */
export const cellarHint = (palette: Palette, width: number, depth: number, hatch: number): string =>
  line(`M0 12V${depth}H${n(width)}V12`, palette.ink, 3, 'stroke-dasharray="0.1 9"') +
  line(`M${hatch + 10} 14v12M${hatch + 56} 14v12`, palette.ink, 2.4);

export const cellarRoom = (palette: Palette, width: number, height: number): string => rect(0, 0, width, height, palette.roomDark);

export const shelf = (palette: Palette, width: number): string =>
  rect(0, 0, width, 6, palette.cut) + rect(12, 6, 5, 12, palette.cut) + rect(width - 18, 6, 5, 12, palette.cut);

export function ladder(palette: Palette, width: number, height: number): string {
  let rungs = '';
  for (let y = 14; y < height - 4; y += 19) rungs += `M0 ${y}h${width}`;
  return bar(`M0 0V${height}M${width} 0V${height}`, palette.cut, 4) + bar(rungs, palette.cut, 3.4);
}

/** Lamplight falling through the open hatch; `reach` 0-1 is how far down people dare to report. */
export function lightDown(palette: Palette, width: number, height: number, reach: number): string {
  const down = n(44 + (height - 44) * Math.min(1, Math.max(0, reach)));
  const spread = n(28 + 0.42 * down);
  return shape(`M0 0H${width}L${n(width + spread)} ${down}H${n(-spread)}Z`, palette.lamp, `opacity="${palette.cone}"`);
}
