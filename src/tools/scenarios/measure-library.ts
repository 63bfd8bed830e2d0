/** Whether a tell gives the best option away over the whole library. */
import type { Story } from '#scenario';
import { stanceAndLength } from './measure-options.ts';
import { round } from './statistics.ts';

type Tells = {
  readonly counted: number;
  readonly longest: number;
  readonly shortest: number;
  readonly question: number;
  readonly softest: number;
};

/** Shares over all decisions counted, 0-1, and each scenario's own. */
export function libraryTells(byScenario: Readonly<Record<string, Tells>>) {
  const all = Object.values(byScenario);
  const counted = all.reduce((sum, tells) => sum + tells.counted, 0);
  const overall = (tell: Exclude<keyof Tells, 'counted'>) =>
    round(all.reduce((sum, tells) => sum + tells[tell] * tells.counted, 0) / Math.max(1, counted), 3);
  return {
    longest: overall('longest'),
    shortest: overall('shortest'),
    question: overall('question'),
    softest: overall('softest'),
    counted,
    byScenario,
  };
}

/** Correlation of stance and length over all options there are, and each scenario's own. */
export function libraryLengths(stories: readonly Story[]) {
  return { r: stanceAndLength(stories), byScenario: Object.fromEntries(stories.map((story) => [story.id, stanceAndLength([story])])) };
}
