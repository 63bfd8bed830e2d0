/**
 * What a player expects of one measure, asked between a decision and the weeks that follow it. The guess is kept as a
 * remark of the session, in a text of a few characters; it never touches the model. Everything here is what the leader can
 * see: notes and incidents counted over the last 13 weeks, and the survey with names on it.
 */
import type { CompiledStory, Story } from '#scenario';
import type { Playthrough } from '#session';
import type { WeekRecord } from '#simulation';
import { heardInQuarter, incidentsSeen, quarterWeeks, surveyAt } from './seen.ts';
import { entryAt } from './trail-place.ts';

/** What can be asked about. */
export type Expectable = NonNullable<Story['beats'][number]['predict']>;

/** The three months asked about, as weeks after the decision. */
export const expectedWeeks = [4, 9, 13] as const;

/** Which way, without saying how far. */
export const ways = ['falls', 'stays', 'rises'] as const;
export type Way = (typeof ways)[number];

/** The measure in one, two and three months: whole numbers. */
export type ExpectedLine = readonly [number, number, number];
export type Expected = { readonly kind: 'line'; readonly values: ExpectedLine } | { readonly kind: 'way'; readonly way: Way };

/** Months a player has drawn; the others follow from them. */
export type Drawn = readonly [number | undefined, number | undefined, number | undefined];

/** What the step that asks shows: the last quarter as the leader saw it, week by week, and the room to draw in. */
export type ExpectationView = {
  readonly measure: Expectable;
  /** Oldest first; the last is now. Whole numbers. */
  readonly past: readonly number[];
  readonly now: number;
  readonly range: readonly [number, number];
};

export const seenOf = {
  reporting: heardInQuarter,
  trust: surveyAt,
  incidents: incidentsSeen,
} as const satisfies Record<Expectable, (weeks: readonly WeekRecord[], at: number) => number>;

/** No count of a quarter comes near it. */
const largestCount = 200;

/** @param cursor the place on the trail at which it is asked: a decision. */
export function expectationView(
  { story }: CompiledStory,
  { trail, weeks }: Pick<Playthrough, 'trail' | 'weeks'>,
  cursor: number,
): ExpectationView | undefined {
  const entry = entryAt(trail, cursor);
  const measure = entry.kind === 'decision' ? story.beats.find(({ id }) => id === entry.beat)?.predict : undefined;
  if (measure === undefined) return undefined;
  const at = entry.team.week;
  const past = Array.from({ length: quarterWeeks + 1 }, (_, back) => Math.round(seenOf[measure](weeks, at - quarterWeeks + back)));
  const now = past.at(-1) ?? 0;
  return { measure, past, now, range: measure === 'trust' ? surveyRange(past) : [0, roundUp(Math.max(10, 2 * Math.max(...past)), 5)] };
}

/** The line through what was drawn: straight from now over each month drawn, and level after the last of them. */
export function lineThrough(now: number, drawn: Drawn): ExpectedLine {
  const at = (month: 0 | 1 | 2): number => {
    const own = drawn[month];
    if (own !== undefined) return own;
    const before = drawn.findLastIndex((value, index) => index < month && value !== undefined);
    const after = drawn.findIndex((value, index) => index > month && value !== undefined);
    const from = drawn[before] ?? now;
    const to = drawn[after];
    if (to === undefined) return from;
    const [start, end, here] = [weekOf(before), weekOf(after), weekOf(month)];
    return Math.round(from + ((to - from) * (here - start)) / (end - start));
  };
  return [at(0), at(1), at(2)];
}

/** Weeks from now of a month drawn; before the first of them lies now. */
function weekOf(month: number): number {
  return expectedWeeks[month] ?? 0;
}

/** A guess as the text of a remark: `predict:trust:50,47,44` for a line, `predict:trust:-1` for a way. */
export function writeExpected(measure: Expectable, expected: Expected): string {
  const numbers = expected.kind === 'line' ? expected.values.join() : String(ways.indexOf(expected.way) - 1);
  return `predict:${measure}:${numbers}`;
}

/** The guess in a remark's text; undefined for anything else, whoever wrote it. */
export function readExpected(text: string): { readonly measure: Expectable; readonly expected: Expected } | undefined {
  const [, measure, numbers = ''] = /^predict:(reporting|trust|incidents):(-1|0|1|\d{1,3},\d{1,3},\d{1,3})$/.exec(text) ?? [];
  if (measure === undefined) return undefined;
  const of = measure as Expectable;
  const [first, second, third] = numbers.split(',').map(Number);
  if (first === undefined) return undefined;
  if (second === undefined || third === undefined) return { measure: of, expected: { kind: 'way', way: ways[first + 1] ?? 'stays' } };
  const most = of === 'trust' ? 100 : largestCount;
  if (Math.max(first, second, third) > most) return undefined;
  return { measure: of, expected: { kind: 'line', values: [first, second, third] } };
}

/** Thirty points up and down, in tens: a survey moves ten in a quarter, and a small change should be drawn with ease. */
function surveyRange(past: readonly number[]): readonly [number, number] {
  const low = Math.min(...past);
  const high = Math.max(...past);
  return [Math.max(0, Math.floor((low - 25) / 10) * 10), Math.min(100, roundUp(high + 25, 10))];
}

export function roundUp(value: number, step: number): number {
  return Math.ceil(value / step) * step;
}
