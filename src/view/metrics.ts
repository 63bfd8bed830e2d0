/** The three metrics as a player sees them: a mark's word, its accessible sentence and its line of weeks. */
import type { WeekRecord } from '#simulation';
import { trustBandOf } from './bands.ts';
import { metricIds, type MetricId, type MetricView } from './play-facts.ts';
import { said } from './said-ids.ts';
import type { Said } from './said.ts';
import { heardInQuarter, shippedInMonth, surveyAt } from './seen.ts';

type Weeks = readonly WeekRecord[];
type Direction = 'up' | 'down' | 'same';

/** What each metric counts, the top of its fixed range, and how far it must move before a player is told that it moved. */
const columns = {
  reporting: { at: heardInQuarter, top: 40, step: 1 },
  velocity: { at: shippedInMonth, top: 60, step: 2 },
  trust: { at: surveyAt, top: 100, step: 2 },
} as const satisfies Record<MetricId, { at: (weeks: Weeks, at: number) => number; top: number; step: number }>;

/** @param at week shown. @param since week of the last decision, for the direction. @param pastWeeks length of the warm-up. */
export function metricViews(weeks: Weeks, at: number, since: number, pastWeeks: number): readonly MetricView[] {
  return metricIds.map((id) => ({
    id,
    word: metricWord(id, weeks, at),
    full: metricSentence(id, weeks, at, since),
    points: weeks.slice(0, at + 1).map((_, week) => Math.min(1, Math.max(0, columns[id].at(weeks, week) / columns[id].top))),
    pastPoints: Math.min(pastWeeks, at + 1),
  }));
}

/** The word or count beside a metric's mark. */
export function metricWord(id: MetricId, weeks: Weeks, at: number): Said {
  const value = columns[id].at(weeks, at);
  switch (id) {
    case 'reporting':
      return said('metric.reporting.word', { count: value });
    case 'velocity':
      return said('metric.velocity.word', { count: value });
    case 'trust':
      return said('metric.trust.word', { band: trustBandOf(value) });
  }
}

function metricSentence(id: MetricId, weeks: Weeks, at: number, since: number): Said {
  const value = columns[id].at(weeks, at);
  const direction = directionOf(value - columns[id].at(weeks, since), columns[id].step);
  switch (id) {
    case 'reporting':
      return said('metric.reporting.full', { count: value, direction });
    case 'velocity':
      return said('metric.velocity.full', { count: value, direction });
    case 'trust':
      return said('metric.trust.full', { band: trustBandOf(value), score: Math.round(value), direction });
  }
}

function directionOf(change: number, step: number): Direction {
  if (change >= step) return 'up';
  return change <= -step ? 'down' : 'same';
}
