/** The record: written and read back the same, joined without loss, and read as far as it can be when it is damaged. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kinds } from '#language';
import { caseSteps, emptyRecord, formats, merged, readRecord, withPaper, writeRecord } from '#practice';
import type { Answered, CasePaper, ColdCaseDone, FormAnswer, Heard, PracticeRecord, PracticeSet, Step } from '#practice';
import { inTime } from '../../src/practice/record.ts';

const at = fc.integer({ min: 1, max: 8.64e15 });
const share = fc.integer({ min: 0, max: 1000 }).map((thousandths) => thousandths / 1000);
const count = fc.nat(50);
const name = fc.oneof(fc.constantFrom('call-first', 'owner-of-follow-up'), fc.string({ minLength: 1 }));
const heard: fc.Arbitrary<Heard> = fc.record(
  { said: fc.boolean(), blame: fc.boolean(), level: fc.constantFrom(1 as const, 2 as const, 3 as const), kind: fc.constantFrom(...kinds) },
  { requiredKeys: ['said', 'blame', 'level'] },
);
const answer: fc.Arbitrary<Answered> = fc.record(
  { item: name, format: fc.constantFrom(...formats), at, score: share, again: fc.constant(true as const), heard },
  { requiredKeys: ['item', 'format', 'at', 'score'] },
);
const formAnswer: fc.Arbitrary<FormAnswer> = fc.record({
  form: fc.constantFrom('before' as const, 'after' as const),
  started: at,
  item: name,
  at,
  heard,
});
const coldCase: fc.Arbitrary<ColdCaseDone> = fc.record({
  coldCase: name,
  at,
  found: count,
  of: count,
  lured: count,
  timeline: share,
  factors: share,
  questions: share,
});
const step: fc.Arbitrary<Step> = fc.record(
  {
    item: name,
    format: fc.constantFrom(...formats),
    state: fc.constantFrom('open' as const, 'done' as const, 'skipped' as const),
    again: fc.constant(true as const),
  },
  { requiredKeys: ['item', 'format', 'state'] },
);
const set: fc.Arbitrary<PracticeSet> = fc.record({ day: fc.string(), nth: count, started: at, steps: fc.array(step) });
const place = fc.integer({ min: -1, max: 9 });
const papers: fc.Arbitrary<readonly CasePaper[]> = fc
  .uniqueArray(
    fc.record({
      coldCase: name,
      started: at,
      at,
      step: fc.constantFrom(...caseSteps),
      marked: fc.array(fc.tuple(count, count).map(([start, more]) => ({ start, end: start + more + 1 }))),
      order: fc.array(place),
      wordings: fc.array(place),
      factors: fc.array(place),
      question: place,
    }),
    { selector: ({ coldCase: id }) => id, minLength: 1 },
  )
  .map((list) => list.toSorted((a, b) => (a.coldCase < b.coldCase ? -1 : 1)));
const record: fc.Arbitrary<PracticeRecord> = fc
  .record(
    { answers: fc.array(answer), formAnswers: fc.array(formAnswer), coldCases: fc.array(coldCase), papers, set },
    { requiredKeys: ['answers', 'formAnswers', 'coldCases'] },
  )
  .map((one) => ({ ...one, answers: inTime(one.answers), formAnswers: inTime(one.formAnswers), coldCases: inTime(one.coldCases) }));

const sample: PracticeRecord = {
  answers: [
    { item: 'a', format: 'spot', at: 10, score: 1, heard: { said: true, blame: true, level: 1, kind: 'hindsight' } },
    { item: 'b', format: 'reword', at: 20, score: 0.5, again: true },
    { item: 'c', format: 'timeline', at: 30, score: 0.833 },
  ],
  formAnswers: [{ form: 'before', started: 40, item: 'f', at: 41, heard: { said: false, blame: true, level: 2, kind: 'euphemism' } }],
  coldCases: [{ coldCase: 'old', at: 50, found: 3, of: 7, lured: 1, timeline: 0.5, factors: 0.75, questions: 1 }],
  set: {
    day: '2026-11-21',
    nth: 1,
    started: 9,
    steps: [
      { item: 'a', format: 'spot', state: 'done' },
      { item: 'b', format: 'reword', state: 'open' },
    ],
  },
};

describe('a stored record', () => {
  it('is read back as it was written, and is JSON', () => {
    fc.assert(
      fc.property(record, (one) => {
        const text = writeRecord(one);
        expect(JSON.parse(text)).toHaveProperty('practice', 1);
        expect(readRecord(text)).toEqual({ record: one, notes: [] });
      }),
    );
    expect(readRecord(writeRecord(sample))).toEqual({ record: sample, notes: [] });
    expect(readRecord(writeRecord(emptyRecord))).toEqual({ record: emptyRecord, notes: [] });
  });

  it('is small: a year of a set a day fits into a quarter of what a browser keeps', () => {
    const year = Array.from({ length: 365 * 15 }, (_, nth): Answered => ({
      item: 'an-item-with-a-long-name',
      format: 'mark',
      at: 1_770_000_000_000 + nth,
      score: 0.833,
      heard: { said: true, blame: true, level: 2, kind: 'reassignment-or-removal' },
    }));
    expect(writeRecord({ ...emptyRecord, answers: year }).length).toBeLessThan(5e6 / 4);
  });

  it('loses only the line that was damaged', () => {
    fc.assert(
      fc.property(record, fc.nat(), fc.constantFrom('{', '"', '\u0000', 'null', ']]'), (one, where, noise) => {
        const lines = writeRecord(one).split('\n');
        const rows = lines.length - 3;
        fc.pre(rows > 1);
        const hit = 1 + (where % rows);
        // A row of a set takes its steps with it; that is the next test's matter.
        fc.pre(!(lines[hit] ?? '').startsWith('["set"'));
        const broken = lines.with(hit, `${noise}${lines[hit]}`).join('\n');
        const { record: read, notes } = readRecord(broken);
        const kept = (of: PracticeRecord) =>
          of.answers.length + of.formAnswers.length + of.coldCases.length + (of.papers?.length ?? 0) + (of.set?.steps.length ?? 0);
        expect(kept(read)).toBe(kept(one) - 1);
        expect(notes).toEqual([{ id: 'practice.record.dropped', values: { count: 1 } }]);
      }),
    );
  });

  it('keeps every whole line of a text that was cut off anywhere', () => {
    const text = writeRecord(sample);
    for (let end = 0; end <= text.length; end++) {
      const cut = text.slice(0, end);
      const whole = cut.split('\n').filter((line) => /^\["(?:answer|form|case)".*\],?$/.test(line)).length;
      const { record: read } = readRecord(cut);
      expect(read.answers.length + read.formAnswers.length + read.coldCases.length, `cut at ${end}`).toBe(whole);
    }
  });

  it('never throws, and says that a text is no record', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(() => readRecord(text)).not.toThrow();
      }),
    );
    for (const text of ['', 'hello', '{}', '[]', 'null', '{"practice":1}'])
      expect(
        readRecord(text).notes.map(({ id }) => id),
        text,
      ).toContain('practice.record.not-ours');
  });

  it('drops what has the wrong form, counts it, and keeps the rest', () => {
    const rows = [
      '["answer","a","spot",10,2,0]',
      '["answer","a","sport",10,1,0]',
      '["answer","a","spot",-1,1,0]',
      '["answer","a","spot",10,1,0,1,1,9,""]',
      '["mood","blue"]',
      '["answer","ok","spot",10,1,0]',
    ];
    const { record: read, notes } = readRecord(`{"practice":1,"rows":[${rows.join(',')}]}`);
    expect(read.answers).toEqual([{ item: 'ok', format: 'spot', at: 10, score: 1 }]);
    expect(notes).toEqual([{ id: 'practice.record.dropped', values: { count: 5 } }]);
  });

  it('reads what it knows of a newer version, and says so', () => {
    const newer = writeRecord(sample).replace('"practice":1', '"practice":2').replace('[\n', '[\n["dream","x"],\n');
    expect(readRecord(newer)).toEqual({
      record: sample,
      notes: [
        { id: 'practice.record.dropped', values: { count: 1 } },
        { id: 'practice.record.newer', values: { version: 2 } },
      ],
    });
  });
});

describe('two records joined', () => {
  it('have every answer of both, once, and are the same both ways', () => {
    fc.assert(
      fc.property(record, record, (a, b) => {
        const both = merged(a, b);
        expect(both).toEqual(merged(b, a));
        expect(merged(both, a)).toEqual(both);
        for (const one of [...a.answers, ...b.answers]) expect(both.answers).toContainEqual(one);
        for (const one of [...a.formAnswers, ...b.formAnswers]) expect(both.formAnswers).toContainEqual(one);
        for (const one of [...a.coldCases, ...b.coldCases]) expect(both.coldCases).toContainEqual(one);
        expect(readRecord(writeRecord(both)).record).toEqual(both);
      }),
    );
  });

  it('goes on with the set that was begun later, or is further', () => {
    const later: PracticeSet = { day: '2026-11-22', nth: 1, started: 100, steps: [] };
    expect(merged(sample, { ...emptyRecord, set: later }).set).toEqual(later);
    const further = {
      ...sample,
      set: { ...sample.set, steps: sample.set?.steps.map((one) => ({ ...one, state: 'done' as const })) } as PracticeSet,
    };
    expect(merged(sample, further).set).toEqual(further.set);
  });

  it('keep of each cold case the paper changed later', () => {
    const paper: CasePaper = {
      coldCase: 'old',
      started: 1,
      at: 5,
      step: 'mark',
      marked: [{ start: 3, end: 9 }],
      order: [],
      wordings: [],
      factors: [],
      question: -1,
    };
    const later: CasePaper = { ...paper, at: 6, step: 'closed' };
    const other: CasePaper = { ...paper, coldCase: 'another' };
    expect(merged({ ...sample, papers: [other, paper] }, { ...sample, papers: [later] }).papers).toEqual([other, later]);
    expect(withPaper([later, other], paper)).toEqual([other, paper]);
  });
});
