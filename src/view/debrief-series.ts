/** The three metrics as they truly were, week by week, lived and then "if you go on like this". */
import { warmUpWeeks } from '#scenario';
import { headline, onHundred, type WeekRecord } from '#simulation';
import { trueTrustBandOf } from './bands.ts';
import type { DebriefSeries } from './debrief-facts.ts';
import { metricIds, type MetricId } from './play-facts.ts';
import { said } from './said-ids.ts';
import type { Said } from './said.ts';
import { quarterWeeks, surveyAt, within } from './seen.ts';

/** Fixed, so that two playthroughs can be laid side by side. Velocity passes 100 in a team that learns. */
const ranges = { reporting: [0, 100], velocity: [0, 140], trust: [0, 100] } as const satisfies Record<MetricId, readonly [number, number]>;

/** @param weeks warm-up, lived weeks and epilogue. @param lived how many of them are warm-up and lived. */
export function debriefSeries(weeks: readonly WeekRecord[], lived: number): readonly DebriefSeries[] {
  const truths = weeks.map((_, at) => headline(weeks, at));
  return metricIds.map((id) => {
    const values = truths.map((truth) => truth[id]);
    return {
      id,
      truth: values.slice(warmUpWeeks, lived),
      ...(id === 'trust' ? { seen: weeks.slice(warmUpWeeks, lived).map((_, week) => surveyAt(weeks, warmUpWeeks + week)) } : {}),
      epilogue: values.slice(lived),
      range: ranges[id],
      startWord: wordAt(id, weeks, warmUpWeeks - 1),
      livedWord: wordAt(id, weeks, lived - 1),
      endWord: wordAt(id, weeks, weeks.length - 1),
    };
  });
}

function wordAt(id: MetricId, weeks: readonly WeekRecord[], at: number): Said {
  switch (id) {
    case 'reporting':
      return said('end.reporting', {
        told: within(weeks, at, quarterWeeks, (week) => week.told),
        occurred: within(weeks, at, quarterWeeks, (week) => week.occurred),
      });
    case 'velocity':
      return said('end.velocity', { percent: Math.round(headline(weeks, at).velocity) });
    case 'trust': {
      const points = onHundred(weeks[at]?.trust ?? 1);
      return said('end.trust', { band: trueTrustBandOf(points), score: Math.round(points) });
    }
  }
}
