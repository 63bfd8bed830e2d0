/**
 * What is kept of a player's practice: every answer, and how far the set of the day is. When an item comes back is worked out from
 * the answers, so two records can be joined and nothing in one contradicts the other.
 */
import type { Kind } from '#language';
import { mergedPapers } from './case-paper.ts';
import type { CasePaper } from './case-paper.ts';
import type { Format } from './formats.ts';
import type { FormId, Item, Level } from './item.ts';
import type { Verdict } from './verdict.ts';

/** One answer in the drill. `at` is in milliseconds since 1970. */
export type Answered = {
  readonly item: string;
  readonly format: Format;
  readonly at: number;
  /** 0 to 1. */
  readonly score: number;
  /** The second time in one set, right after the answer was shown: neither scheduled nor measured. */
  readonly again?: true;
  /** There where it was asked whether somebody is blamed. */
  readonly heard?: Heard;
};

/** One judgement of a line: what the player said and what it is, enough to measure by without the item. */
export type Heard = {
  readonly said: boolean;
  readonly blame: boolean;
  /** Its first kind, or what it looks like. */
  readonly kind?: Kind;
  readonly level: Level;
};

/** One answer in a form. The answers of one sitting share `started`. */
export type FormAnswer = {
  readonly form: FormId;
  readonly started: number;
  readonly item: string;
  readonly at: number;
  readonly heard: Heard;
};

/** One cold case, closed. Counts of marks found, of marks there are, and of marks on what is no blame; scores 0 to 1. */
export type ColdCaseDone = {
  readonly coldCase: string;
  readonly at: number;
  readonly found: number;
  readonly of: number;
  readonly lured: number;
  readonly timeline: number;
  readonly factors: number;
  readonly questions: number;
};

/** `open` is still to come, `done` answered, `skipped` left out by the player. */
export const stepStates = ['open', 'done', 'skipped'] as const;
export type Step = {
  readonly item: string;
  readonly format: Format;
  readonly state: (typeof stepStates)[number];
  /** It was missed earlier in this set and comes back. */
  readonly again?: true;
};

/** A set of practice of a day. `nth` is 1 for the set of the day, and more for "one more". */
export type PracticeSet = { readonly day: string; readonly nth: number; readonly started: number; readonly steps: readonly Step[] };

export type PracticeRecord = {
  readonly answers: readonly Answered[];
  readonly formAnswers: readonly FormAnswer[];
  readonly coldCases: readonly ColdCaseDone[];
  /** What is written on the cold cases, one paper for each case, by the case's id. Absent where none was begun. */
  readonly papers?: readonly CasePaper[];
  /** The set last begun. */
  readonly set?: PracticeSet;
};

export const emptyRecord: PracticeRecord = { answers: [], formAnswers: [], coldCases: [] };

/** What a judgement of a line is, for measuring; undefined for what is no line. */
export function heardIn(item: Item, said: boolean): Heard | undefined {
  if (item.sort !== 'line') return undefined;
  const kind = item.blame[0]?.kind ?? item.looksLike;
  return { said, blame: item.blame.length > 0, level: item.level, ...(kind === undefined ? {} : { kind }) };
}

/** The record with one more answer. */
export function withAnswer(
  record: PracticeRecord,
  item: Item,
  format: Format,
  verdict: Verdict,
  at: number,
  again = false,
): PracticeRecord {
  const heard = verdict.heard === undefined ? undefined : heardIn(item, verdict.heard);
  const answer: Answered = {
    item: item.id,
    format,
    at,
    score: verdict.score,
    ...(again ? { again } : {}),
    ...(heard === undefined ? {} : { heard }),
  };
  return { ...record, answers: inTime([...record.answers, answer]) };
}

/** Both records as one: every answer once. Of two sets the one begun later goes on, or the one that is further. */
export function merged(a: PracticeRecord, b: PracticeRecord): PracticeRecord {
  const set = laterSet(a.set, b.set);
  const papers = mergedPapers(a.papers, b.papers);
  return {
    answers: inTime(eachOnce([...a.answers, ...b.answers])),
    formAnswers: inTime(eachOnce([...a.formAnswers, ...b.formAnswers])),
    coldCases: inTime(eachOnce([...a.coldCases, ...b.coldCases])),
    ...(papers.length > 0 ? { papers } : {}),
    ...(set === undefined ? {} : { set }),
  };
}

function laterSet(a: PracticeSet | undefined, b: PracticeSet | undefined): PracticeSet | undefined {
  if (!a || !b) return a ?? b;
  if (a.started !== b.started) return a.started > b.started ? a : b;
  const done = ({ steps }: PracticeSet) => steps.filter(({ state }) => state !== 'open').length;
  if (done(a) !== done(b)) return done(a) > done(b) ? a : b;
  return JSON.stringify(a) > JSON.stringify(b) ? a : b;
}

function eachOnce<T>(list: readonly T[]): readonly T[] {
  return [...new Map(list.map((one) => [keyOf(one), one])).values()];
}

/** The same for two things with the same fields, in whatever order those were written. */
function keyOf(thing: unknown): string {
  return JSON.stringify(thing, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}

/** In the order of time; what happened at the same time in an order of its own, so that joining is the same both ways. */
export function inTime<T extends { readonly at: number }>(list: readonly T[]): readonly T[] {
  return list
    .map((one) => ({ one, key: keyOf(one) }))
    .toSorted((a, b) => a.one.at - b.one.at || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ one }) => one);
}
