/** The whole still picture as one SVG: for the title, for print, for tests, and wherever the stage cannot run. */
import { n, rect } from '../drawings/strokes.ts';
import type { Palette } from '../palette.ts';
import { frameFor } from './frame.ts';
import type { FrameOptions } from './frame.ts';
import type { HouseFacts } from './house-facts.ts';
import { pieceSvg } from './piece.ts';
import { pieces } from './pieces.ts';

export type HouseSvgOptions = Omit<FrameOptions, 'arrangement'>;

/** The house as a leader sees it, or opened down to the soil when the facts hold a cellar. Decorative: it is hidden from screen readers. */
export function houseSvg(facts: HouseFacts, palette: Palette, options: HouseSvgOptions): string {
  const frame = frameFor({ ...options, arrangement: facts.cellar ? 'debrief' : 'play' });
  const view = `${n(frame.x)} ${n(frame.y)} ${n(frame.width)} ${n(frame.height)}`;
  const sky = rect(frame.x - 2, frame.y - 2, frame.width + 4, frame.height + 4, palette.sky);
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${view}" width="${n(options.width)}" height="${n(options.height)}" aria-hidden="true" focusable="false">` +
    `${sky}${pieces(facts, palette, frame).map(pieceSvg).join('')}</svg>`
  );
}
