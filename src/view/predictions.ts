/** What the player expected, what they then saw, and what was true: three lines over the same three months, for each guess. */
import type { CompiledStory } from '#scenario';
import { epilogue, type Playthrough } from '#session';
import { onHundred, type WeekRecord } from '#simulation';
import { allIncidents } from './debrief-months.ts';
import { expectedWeeks, readExpected, roundUp, seenOf, type Expectable, type Expected } from './expectation.ts';
import { heardInQuarter, quarterWeeks, within } from './seen.ts';

/** How the guess for the third month stands to the value of the day it was made. */
export type ExpectedChange = 'doubled' | 'up' | 'same' | 'down' | 'halved';

export type PredictionView = {
  /** The decision after which it was made, as on its flag. */
  readonly number: number;
  readonly beat: string;
  readonly place: string;
  readonly measure: Expectable;
  readonly expected: Expected;
  readonly change: ExpectedChange;
  /** Weekly, the day of the decision first, to three months later: in the leader's units, whole numbers. */
  readonly seen: readonly number[];
  /** The same as it truly was: notes and what was known and not told; the survey without names; all incidents. */
  readonly truth: readonly number[];
  /** Problems known and not told, at the end of the three months. Only for reporting. */
  readonly keptQuiet?: number;
  /** Of the weeks asked about, how many were lived; the others are "if you go on like this". */
  readonly weeksLived: number;
  /** The week of the story in which it was made. */
  readonly week: number;
  readonly range: readonly [number, number];
};

type Weeks = readonly WeekRecord[];

const truthOf = {
  reporting: (weeks: Weeks, at: number) => heardInQuarter(weeks, at) + (weeks[at]?.silenced ?? 0),
  trust: (weeks: Weeks, at: number) => onHundred(weeks[at]?.trust ?? 4),
  incidents: (weeks: Weeks, at: number) => within(weeks, at, quarterWeeks, allIncidents),
} as const satisfies Record<Expectable, (weeks: Weeks, at: number) => number>;

/** One for each decision after which something was expected, in their order. Remarks that are no guess, or none asked for here, say nothing. */
export function predictionsView(compiled: CompiledStory, played: Playthrough): readonly PredictionView[] {
  const remarks = played.session.remarks ?? [];
  if (remarks.length === 0) return [];
  const decisions = played.trail.filter((entry) => entry.kind === 'decision');
  const weeks = [...played.weeks, ...epilogue(compiled, played, 12).weeks];
  return decisions.flatMap(({ beat, week, team }, index): readonly PredictionView[] => {
    const asked = compiled.story.beats.find(({ id }) => id === beat);
    const found = remarks.filter(({ at }) => at === beat).flatMap(({ text }) => readExpected(text) ?? []);
    const guess = found.find(({ measure }) => measure === asked?.predict);
    const last = team.week + quarterWeeks;
    if (!asked || !guess || last >= weeks.length) return [];
    const { measure, expected } = guess;
    const line = (value: (all: Weeks, at: number) => number) =>
      Array.from({ length: quarterWeeks + 1 }, (_, after) => Math.round(value(weeks, team.week + after)));
    const seen = line(seenOf[measure]);
    const truth = line(truthOf[measure]);
    return [
      {
        number: index + 1,
        beat,
        place: asked.place,
        measure,
        expected,
        change: changeOf(measure, expected, seen[0] ?? 0),
        seen,
        truth,
        ...(measure === 'reporting' ? { keptQuiet: weeks[last]?.silenced ?? 0 } : {}),
        weeksLived: Math.min(quarterWeeks, Math.max(0, played.weeks.length - 1 - team.week)),
        week,
        range: rangeOf(measure, [...seen, ...truth, ...(expected.kind === 'line' ? expected.values : [])]),
      },
    ];
  });
}

/** The guess week by week, as drawn: straight between the months. Undefined for a way without a distance. */
export function expectedByWeek({ expected, seen }: Pick<PredictionView, 'expected' | 'seen'>): readonly number[] | undefined {
  if (expected.kind === 'way') return undefined;
  const stops = [[0, seen[0] ?? 0], ...expected.values.map((value, month) => [expectedWeeks[month] ?? 0, value] as const)] as const;
  return Array.from({ length: quarterWeeks + 1 }, (_, week) => {
    const next = stops.findIndex(([at]) => at >= week);
    const [toWeek, to] = stops[next] ?? [0, 0];
    const [fromWeek, from] = stops[next - 1] ?? [0, to];
    return toWeek === week ? to : from + ((to - from) * (week - fromWeek)) / (toWeek - fromWeek);
  });
}

/** A survey moves by points, a count by what is told; of a handful nobody says "double". */
function changeOf(measure: Expectable, expected: Expected, now: number): ExpectedChange {
  if (expected.kind === 'way') return ({ falls: 'down', stays: 'same', rises: 'up' } as const)[expected.way];
  const [, , last] = expected.values;
  if (Math.abs(last - now) <= 1) return 'same';
  const isCount = measure !== 'trust' && now >= 4;
  if (isCount && last >= now * 1.8 && last <= now * 2.2) return 'doubled';
  if (isCount && last >= now * 0.4 && last <= now * 0.6) return 'halved';
  return last > now ? 'up' : 'down';
}

function rangeOf(measure: Expectable, values: readonly number[]): readonly [number, number] {
  const low = Math.min(...values);
  const high = Math.max(...values);
  if (measure !== 'trust') return [0, roundUp(Math.max(10, high + 1), 5)];
  return [Math.max(0, Math.floor((low - 5) / 10) * 10), Math.min(100, roundUp(high + 5, 10))];
}
