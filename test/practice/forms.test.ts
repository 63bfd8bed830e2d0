/** The test before and the test after. */
import { describe, expect, it } from 'vitest';
import {
  change,
  emptyRecord,
  formOrder,
  formResult,
  formRows,
  formsCsv,
  nextLine,
  readRecord,
  sittings,
  withFormAnswer,
  writeRecord,
} from '#practice';
import type { Line, PracticeRecord, Sitting } from '#practice';
import { itemsOf, plainLine } from './items.ts';

const [plain] = itemsOf(plainLine) as [Line];
const lines = Array.from({ length: 20 }, (_, at): Line => ({
  ...plain,
  id: `line-${at}`,
  pair: at + 1,
  ...(at < 10 ? { blame: [{ kind: at % 2 ? ('hindsight' as const) : ('euphemism' as const), words: 'Jonas' }] } : {}),
}));
const answerAll = (record: PracticeRecord, form: 'before' | 'after', started: number, said: (line: Line, at: number) => boolean) =>
  lines.reduce((kept, line, at) => withFormAnswer(kept, form, line, said(line, at), { started, at: started + at + 1 }), record);
const sitting = (said: (line: Line, at: number) => boolean, form: 'before' | 'after' = 'before'): Sitting =>
  sittings(answerAll(emptyRecord, form, 1000, said))[0] ?? expect.fail('no sitting');
const blames = ({ blame }: Line) => blame.length > 0;

describe('a form', () => {
  it('has an order of the seed', () => {
    const order = (seed: string) => formOrder(lines, seed).map(({ id }) => id);
    expect(order('mira')).toEqual(order('mira'));
    expect(order('mira')).not.toEqual(order('tom'));
    expect(order('mira').toSorted()).toEqual(lines.map(({ id }) => id).toSorted());
  });

  it('goes on where it was left, over a reload too', () => {
    const first = nextLine(lines, undefined, 'mira') as Line;
    const record = withFormAnswer(emptyRecord, 'before', first, true, { started: 1000, at: 1001 });
    const kept = readRecord(writeRecord(record)).record;
    const second = nextLine(lines, sittings(kept)[0], 'mira');
    expect(second).toEqual(formOrder(lines, 'mira')[1]);
    const all = sitting(blames);
    expect(nextLine(lines, all, 'mira')).toBeUndefined();
  });

  it('takes the last answer to a line', () => {
    const once = withFormAnswer(emptyRecord, 'before', plain, true, { started: 1, at: 2 });
    const twice = withFormAnswer(once, 'before', plain, false, { started: 1, at: 3 });
    expect(twice.formAnswers.map(({ heard }) => heard.said)).toEqual([false]);
  });

  it('counts what was right, and tells kinds apart', () => {
    const result = formResult(sitting((line) => blames(line) && line.blame[0]?.kind === 'hindsight'));
    expect(result).toMatchObject({ right: 15, of: 20 });
    expect(result.byKind.hindsight?.counts).toMatchObject({ hits: 5, misses: 0 });
    expect(result.byKind.euphemism?.counts).toMatchObject({ hits: 0, misses: 5 });
    expect(result.sensitivity?.d).toBeGreaterThan(0);
  });
});

describe('after beside before', () => {
  it('says "within chance" of a small difference, and "hears more" of one that is not', () => {
    const guesses = (_: Line, at: number) => at % 2 === 0;
    const better = (line: Line, at: number) => (at % 5 === 0 ? !blames(line) : blames(line));
    expect(
      change(
        sitting(guesses),
        sitting((line, at) => (at === 0 ? true : guesses(line, at)), 'after'),
      ).word,
    ).toBe('within-chance');
    const whole = change(sitting(guesses), sitting(blames, 'after'));
    expect(whole.word).toBe('hears-more');
    expect(whole.interval?.low).toBeGreaterThan(0);
    expect(change(sitting(blames), sitting(guesses, 'after')).word).toBe('hears-less');
    expect(change(sitting(guesses), sitting(better, 'after')).word).toBe('within-chance');
  });

  it('cannot say anything of a sitting that has hardly begun', () => {
    const begun: Sitting = { form: 'before', started: 1, answers: [] };
    expect(change(begun, sitting(blames, 'after'))).toEqual({ word: 'cannot-say' });
  });
});

describe('the export', () => {
  it('has a row for each answer', () => {
    const record = answerAll(answerAll(emptyRecord, 'before', 1000, blames), 'after', 9000, () => true);
    const csv = formsCsv(record);
    const rows = csv.split('\r\n');
    expect(rows).toHaveLength(1 + 40 + 1);
    expect(rows[0]).toBe('form,started_ms,position,item,blame,kind,level,said,right,answered_ms');
    expect(formRows(record)[39]).toMatchObject({ form: 'after', item: 'line-19', blame: 0, said: 1, right: 0 });
    expect(rows[1]).toBe('before,1000,1,line-0,1,euphemism,2,1,1,1001');
    expect(rows[40]).toBe('after,9000,20,line-19,0,named-culprit,2,1,0,9020');
  });
});
