/**
 * The test before and the test after: 20 lines each, of matched difficulty, in an order fixed by the seed, without feedback until
 * the end. The lines are not used in practice.
 */
import type { Kind } from '#language';
import { kinds } from '#language';
import { inOrderOf } from './formats.ts';
import type { Interval, Reading, Sensitivity } from './hearing.ts';
import { countsOf, reading, sensitivity, standardError } from './hearing.ts';
import type { FormId, Level, Line } from './item.ts';
import type { FormAnswer, PracticeRecord } from './record.ts';
import { heardIn, inTime } from './record.ts';

/** The lines of a form in the order of this sitting. */
export function formOrder(lines: readonly Line[], seed: string): readonly Line[] {
  const byId = new Map(lines.map((line) => [line.id, line]));
  return inOrderOf([...byId.keys()], seed, 'form').flatMap((id) => byId.get(id) ?? []);
}

/** The record with one more answer of a sitting that began at `started`; a second answer to the same line replaces the first. */
export function withFormAnswer(
  record: PracticeRecord,
  form: FormId,
  line: Line,
  said: boolean,
  { started, at }: { readonly started: number; readonly at: number },
): PracticeRecord {
  const heard = heardIn(line, said);
  if (!heard) throw new RangeError(`"${line.id}" is no line.`);
  const others = record.formAnswers.filter((one) => one.form !== form || one.started !== started || one.item !== line.id);
  return { ...record, formAnswers: inTime([...others, { form, started, item: line.id, at, heard }]) };
}

export type Sitting = { readonly form: FormId; readonly started: number; readonly answers: readonly FormAnswer[] };

/** Every sitting there is, the earliest first. */
export function sittings({ formAnswers }: PracticeRecord): readonly Sitting[] {
  const found = new Map<string, FormAnswer[]>();
  for (const answer of formAnswers) {
    const key = `${answer.form} ${answer.started}`;
    found.set(key, [...(found.get(key) ?? []), answer]);
  }
  return [...found.values()]
    .flatMap((answers): Sitting[] => (answers[0] ? [{ form: answers[0].form, started: answers[0].started, answers }] : []))
    .toSorted((a, b) => a.started - b.started);
}

/** The line a sitting goes on with; undefined when all are answered. */
export function nextLine(lines: readonly Line[], sitting: Sitting | undefined, seed: string): Line | undefined {
  const answered = new Set(sitting?.answers.map(({ item }) => item));
  return formOrder(lines, seed).find(({ id }) => !answered.has(id));
}

export type FormResult = {
  readonly right: number;
  readonly of: number;
  /** Absent where only one sort of line was answered. */
  readonly sensitivity?: Sensitivity;
  readonly byKind: Readonly<Partial<Record<Kind, Reading>>>;
};

export function formResult({ answers }: Sitting): FormResult {
  const judged = answers.map(({ heard }) => heard);
  const measured = sensitivity(countsOf(judged));
  const met = kinds.filter((kind) => judged.some((one) => one.kind === kind));
  return {
    right: judged.filter(({ said, blame }) => said === blame).length,
    of: judged.length,
    ...(measured ? { sensitivity: measured } : {}),
    byKind: Object.fromEntries(met.map((kind) => [kind, reading(judged.filter((one) => one.kind === kind))])),
  };
}

/** What the difference says: with 20 lines each, most differences are within chance, and then that is what is said. */
export const changeWords = ['hears-more', 'hears-less', 'within-chance', 'cannot-say'] as const;
export type Change = {
  readonly word: (typeof changeWords)[number];
  /** d′ after less d′ before, with its 95 % interval (the two sittings taken as independent). */
  readonly d?: number;
  readonly interval?: Interval;
};

export function change(before: Sitting, after: Sitting): Change {
  const first = formResult(before).sensitivity;
  const second = formResult(after).sensitivity;
  if (!first || !second) return { word: 'cannot-say' };
  const d = second.d - first.d;
  const [a, b] = [standardError(first.counts), standardError(second.counts)];
  const half = 1.959963984540054 * Math.sqrt(a * a + b * b);
  const interval = { low: d - half, high: d + half };
  return { word: interval.low > 0 ? 'hears-more' : interval.high < 0 ? 'hears-less' : 'within-chance', d, interval };
}

/** One answer to a form as a row for analysis: flags are 0 or 1, times in milliseconds since 1970, `position` from 1. */
export type FormRow = {
  readonly form: FormId;
  readonly started_ms: number;
  readonly position: number;
  readonly item: string;
  readonly blame: 0 | 1;
  readonly kind: Kind | '';
  readonly level: Level;
  readonly said: 0 | 1;
  readonly right: 0 | 1;
  readonly answered_ms: number;
};

/** All answers to the forms, for export as JSON. */
export function formRows(record: PracticeRecord): readonly FormRow[] {
  return sittings(record).flatMap(({ form, started, answers }) =>
    answers.map(({ item, at, heard: { said, blame, kind, level } }, place): FormRow => ({
      form,
      started_ms: started,
      position: place + 1,
      item,
      blame: blame ? 1 : 0,
      kind: kind ?? '',
      level,
      said: said ? 1 : 0,
      right: said === blame ? 1 : 0,
      answered_ms: at,
    })),
  );
}

const columns = [
  'form',
  'started_ms',
  'position',
  'item',
  'blame',
  'kind',
  'level',
  'said',
  'right',
  'answered_ms',
] as const satisfies readonly (keyof FormRow)[];

/** The same as CSV with a heading; lines end as RFC 4180 wants. */
export function formsCsv(record: PracticeRecord): string {
  const rows = formRows(record).map((row) => columns.map((column) => row[column]));
  return [columns, ...rows].map((row) => `${row.join(',')}\r\n`).join('');
}
