/**
 * A record as text, for the store of the device and for taking along: JSON, a row on each line. What can be read of a damaged text is
 * read row by row, and what could not be is counted.
 */
import { kinds } from '#language';
import type { CasePaper } from './case-paper.ts';
import { caseSteps, mergedPapers } from './case-paper.ts';
import type { Format } from './formats.ts';
import { formats } from './formats.ts';
import type { Level } from './item.ts';
import { formIds, levels } from './item.ts';
import type { Answered, ColdCaseDone, FormAnswer, Heard, PracticeRecord, PracticeSet, Step } from './record.ts';
import { inTime, stepStates } from './record.ts';

const version = 1;
/** The last millisecond a date of JavaScript can name. */
const lastTime = 8.64e15;

/** What is said about a text that was read: sentences by id, with their gaps. */
export const readingIds = {
  /** The text is no record at all, or nothing in it could be read. */
  'practice.record.not-ours': [],
  /** Some rows could not be read and are gone. */
  'practice.record.dropped': ['count'],
  /** It was written by a newer version; what this one knows of it was read. */
  'practice.record.newer': ['version'],
} as const;
export type ReadingNote = { readonly id: keyof typeof readingIds; readonly values?: Readonly<Record<string, number>> };
export type ReadRecord = { readonly record: PracticeRecord; readonly notes: readonly ReadingNote[] };

type Row = readonly unknown[];

/** The record as JSON. `readRecord` gives back the same. */
export function writeRecord({ answers, formAnswers, coldCases, papers = [], set }: PracticeRecord): string {
  const rows: Row[] = [
    ...answers.map(({ item, format, at, score, again, heard }) => ['answer', item, format, at, score, again ? 1 : 0, ...heardRow(heard)]),
    ...formAnswers.map(({ form, started, item, at, heard }) => ['form', form, started, item, at, ...heardRow(heard)]),
    ...coldCases.map((one) => ['case', one.coldCase, one.at, one.found, one.of, one.lured, one.timeline, one.factors, one.questions]),
    ...papers.map(({ coldCase, started, at, step, marked, order, wordings, factors, question }) => [
      'paper',
      coldCase,
      started,
      at,
      step,
      marked.map(({ start, end }) => [start, end]),
      order,
      wordings,
      factors,
      question,
    ]),
    ...(set
      ? [
          ['set', set.day, set.nth, set.started],
          ...set.steps.map((step) => ['step', step.item, step.format, step.state, step.again ? 1 : 0]),
        ]
      : []),
  ];
  return `{"practice":${version},"rows":[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]}\n`;
}

/** Reads a stored or exported text. Never throws: what cannot be read is counted in the notes. */
export function readRecord(text: string): ReadRecord {
  const { rows, unreadable, written } = rowsOf(text);
  const answers: Answered[] = [];
  const formAnswers: FormAnswer[] = [];
  const coldCases: ColdCaseDone[] = [];
  const papers: CasePaper[] = [];
  let set: PracticeSet | undefined;
  let dropped = unreadable;
  for (const row of rows) {
    const [tag] = row;
    const answer = tag === 'answer' ? answerOf(row) : undefined;
    const formAnswer = tag === 'form' ? formAnswerOf(row) : undefined;
    const coldCase = tag === 'case' ? coldCaseOf(row) : undefined;
    const paper = tag === 'paper' ? paperOf(row) : undefined;
    const begun = tag === 'set' ? setOf(row) : undefined;
    const step = tag === 'step' ? stepOf(row) : undefined;
    if (answer) answers.push(answer);
    else if (formAnswer) formAnswers.push(formAnswer);
    else if (coldCase) coldCases.push(coldCase);
    else if (paper) papers.push(paper);
    else if (begun) set = begun;
    else if (step && set) set = { ...set, steps: [...set.steps, step] };
    else dropped++;
  }
  const found = answers.length + formAnswers.length + coldCases.length + papers.length + (set ? 1 : 0);
  const notes: ReadingNote[] = [];
  if (written === undefined && found === 0) notes.push({ id: 'practice.record.not-ours' });
  else if (dropped > 0) notes.push({ id: 'practice.record.dropped', values: { count: dropped } });
  if (written !== undefined && written > version) notes.push({ id: 'practice.record.newer', values: { version: written } });
  const record = {
    answers: inTime(answers),
    formAnswers: inTime(formAnswers),
    coldCases: inTime(coldCases),
    ...(papers.length > 0 ? { papers: mergedPapers(papers) } : {}),
    ...(set ? { set } : {}),
  };
  return { record, notes };
}

type FoundRows = { readonly rows: readonly Row[]; readonly unreadable: number; readonly written: number | undefined };

function rowsOf(text: string): FoundRows {
  const whole = parsed(text);
  if (typeof whole === 'object' && whole !== null && 'practice' in whole && 'rows' in whole && Array.isArray(whole.rows)) {
    const rows = whole.rows.filter((row): row is Row => Array.isArray(row));
    return { rows, unreadable: whole.rows.length - rows.length, written: typeof whole.practice === 'number' ? whole.practice : undefined };
  }
  // Torn or overwritten in the middle: each line is still a row, or is lost alone.
  const lines = text.split('\n').map((line) => line.trim().replace(/,$/u, ''));
  const frame = /^\{"practice":(\d+),"rows":\[$/u;
  const inside = lines.filter((line) => line !== '' && line !== ']}' && !frame.test(line));
  const rows = inside.map(parsed).filter((row): row is Row => Array.isArray(row));
  const [, written] = lines.flatMap((line) => frame.exec(line) ?? []);
  return { rows, unreadable: inside.length - rows.length, written: written === undefined ? undefined : Number(written) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function heardRow(heard: Heard | undefined): Row {
  return heard ? [heard.said ? 1 : 0, heard.blame ? 1 : 0, heard.level, heard.kind ?? ''] : [];
}

function heardOf([said, blame, level, kind]: Row): Heard | undefined {
  const known = kinds.find((one) => one === kind);
  if (!isFlag(said) || !isFlag(blame) || !isLevel(level) || (kind !== '' && known === undefined)) return undefined;
  return { said: said === 1, blame: blame === 1, level, ...(known === undefined ? {} : { kind: known }) };
}

function answerOf([, item, format, at, score, again, ...rest]: Row): Answered | undefined {
  const known = formatOf(format);
  if (!isId(item) || !known || !isTime(at) || !isShare(score) || !isFlag(again)) return undefined;
  const heard = heardOf(rest);
  if (rest.length > 0 && !heard) return undefined;
  return { item, format: known, at, score, ...(again === 1 ? { again: true } : {}), ...(heard ? { heard } : {}) };
}

function formAnswerOf([, form, started, item, at, ...rest]: Row): FormAnswer | undefined {
  const known = formIds.find((one) => one === form);
  const heard = heardOf(rest);
  return known && isTime(started) && isId(item) && isTime(at) && heard ? { form: known, started, item, at, heard } : undefined;
}

function coldCaseOf([, coldCase, at, found, of, lured, timeline, factors, questions]: Row): ColdCaseDone | undefined {
  if (!isId(coldCase) || !isTime(at) || !isCount(found) || !isCount(of) || !isCount(lured)) return undefined;
  return isShare(timeline) && isShare(factors) && isShare(questions)
    ? { coldCase, at, found, of, lured, timeline, factors, questions }
    : undefined;
}

function paperOf([, coldCase, started, at, step, marked, order, wordings, factors, question]: Row): CasePaper | undefined {
  const known = caseSteps.find((one) => one === step);
  if (!isId(coldCase) || !isTime(started) || !isTime(at) || !known || !Array.isArray(marked) || !isPlaceOrNone(question)) return undefined;
  if (!marked.every(isStretchRow) || !isPlaces(order) || !isPlaces(wordings) || !isPlaces(factors)) return undefined;
  const stretches = marked.map(([start, end]) => ({ start, end }));
  return { coldCase, started, at, step: known, marked: stretches, order, wordings, factors, question };
}

function setOf([, day, nth, started]: Row): PracticeSet | undefined {
  return typeof day === 'string' && isCount(nth) && isTime(started) ? { day, nth, started, steps: [] } : undefined;
}

function stepOf([, item, format, state, again]: Row): Step | undefined {
  const known = formatOf(format);
  const stepState = stepStates.find((one) => one === state);
  if (!isId(item) || !known || !stepState || !isFlag(again)) return undefined;
  return { item, format: known, state: stepState, ...(again === 1 ? { again: true } : {}) };
}

function formatOf(value: unknown): Format | undefined {
  return formats.find((format) => format === value);
}
function isId(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}
function isTime(value: unknown): value is number {
  return isCount(value) && value > 0 && value <= lastTime;
}
function isShare(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && value <= 1;
}
function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}
function isFlag(value: unknown): value is 0 | 1 {
  return value === 0 || value === 1;
}
function isLevel(value: unknown): value is Level {
  return levels.some((level) => level === value);
}
function isStretchRow(value: unknown): value is readonly [number, number] {
  return Array.isArray(value) && value.length === 2 && isCount(value[0]) && isCount(value[1]) && value[0] < value[1];
}
function isPlaceOrNone(value: unknown): value is number {
  return value === -1 || isCount(value);
}
function isPlaces(value: unknown): value is readonly number[] {
  return Array.isArray(value) && value.every(isPlaceOrNone);
}
