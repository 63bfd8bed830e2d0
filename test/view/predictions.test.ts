import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode, encode, epilogue, replay, undoTo, type Playthrough, type Remark } from '#session';
import { headline, onHundred } from '#simulation';
import {
  expectationView,
  expectedByWeek,
  lineThrough,
  predictionsView,
  readExpected,
  ways,
  writeExpected,
  type Expected,
  type PredictionView,
} from '#view';
import { compiled, playAs, playAtRandom } from '../play.ts';
import { anyLuck, twinOf } from './hidden.ts';

const story = compiled('fourteen-thirty-two');
const blaming = playAs(story, 'blaming');
const withRemarks = (played: Playthrough, remarks: readonly Remark[]) => replay(story, { ...played.session, remarks });
const predictions = (remarks: readonly Remark[], played = blaming) => predictionsView(story, withRemarks(played, remarks));
const one = (text: string, at: string, played = blaming): PredictionView => {
  const [found] = predictions([{ at, text }], played);
  if (!found) throw new Error(`no prediction from ${text} at ${at}`);
  return found;
};
const askedAt = (played: Playthrough, beat: string) => {
  const cursor = played.trail.findIndex((entry) => entry.kind === 'decision' && entry.beat === beat);
  return expectationView(story, played, cursor);
};

const anyExpected: fc.Arbitrary<Expected> = fc.oneof(
  fc.tuple(fc.nat(100), fc.nat(100), fc.nat(100)).map((values) => ({ kind: 'line' as const, values })),
  fc.constantFrom(...ways).map((way) => ({ kind: 'way' as const, way })),
);
const anyMeasure = fc.constantFrom('reporting' as const, 'trust' as const, 'incidents' as const);

describe('a guess', () => {
  it('is written in a few characters, and read back as it was', () => {
    expect(writeExpected('trust', { kind: 'line', values: [50, 47, 44] })).toBe('predict:trust:50,47,44');
    expect(writeExpected('reporting', { kind: 'way', way: 'falls' })).toBe('predict:reporting:-1');
    fc.assert(
      fc.property(anyMeasure, anyExpected, (measure, expected) => {
        const text = writeExpected(measure, expected);
        expect(text.length).toBeLessThan(32);
        expect(readExpected(text)).toEqual({ measure, expected });
      }),
    );
  });

  it('is read out of nothing else, whoever wrote it', () => {
    const strangers = [
      '',
      'predict:',
      'predict:trust:',
      'predict:trust:2',
      'predict:trust:101,50,50',
      'predict:reporting:201,1,1',
      'predict:trust:1,2',
      'predict:trust:1,2,3,4',
      'predict:trust:-1,2,3',
      'predict:trust:1.5,2,3',
      'predict:trust:1e3,2,3',
      'predict:velocity:1,2,3',
      'predict:__proto__:1,2,3',
      ' predict:trust:1,2,3',
      'predict:trust:1,2,3\n',
      'predict:trust:9999,1,1',
      '<img src=x onerror=alert(1)>',
    ];
    expect(strangers.filter((text) => readExpected(text) !== undefined)).toEqual([]);
  });

  it('goes through whatever months were drawn, straight from now, and stays level after the last', () => {
    expect(lineThrough(15, [undefined, undefined, 28])).toEqual([19, 24, 28]);
    expect(lineThrough(15, [10, undefined, undefined])).toEqual([10, 10, 10]);
    expect(lineThrough(15, [undefined, 6, undefined])).toEqual([11, 6, 6]);
    expect(lineThrough(15, [20, undefined, 2])).toEqual([20, 10, 2]);
    expect(lineThrough(15, [undefined, undefined, undefined])).toEqual([15, 15, 15]);
  });

  it('travels with the session as a text and back', () => {
    const session = { ...blaming.session, remarks: [{ at: 'the-call', text: 'predict:reporting:14,12,9' }] };
    expect(decode(encode(session))).toEqual({ session });
    expect(encode(session).length - encode(blaming.session).length).toBeLessThan(60);
  });

  it('goes with its decision when that is taken back', () => {
    const session = { ...blaming.session, remarks: [{ at: 'the-call', text: 'predict:reporting:14,12,9' }] };
    const number = session.decisions.findIndex(({ beat }) => beat === 'the-call') + 1;
    expect(undoTo(session, number).remarks).toBeUndefined();
    expect(undoTo(session, number + 1).remarks).toEqual(session.remarks);
  });
});

describe('what is shown while asking', () => {
  it('is the last quarter as the leader saw it, up to the metric at the foot', () => {
    const seen = askedAt(blaming, 'the-call');
    const { weeks } = blaming;
    expect(seen?.measure).toBe('reporting');
    expect(seen?.past).toHaveLength(14);
    expect(seen?.now).toBe(headline(weeks, 25).seen.reports);
    expect(seen?.range[1]).toBeGreaterThanOrEqual(2 * (seen?.now ?? 0));
    const survey = askedAt(blaming, 'the-plan');
    expect(survey?.now).toBe(Math.round(onHundred(weeks[28]?.namedTrust ?? 0)));
  });

  it('is nothing where the scenario asks nothing', () => {
    expect(askedAt(blaming, 'the-page')).toBeUndefined();
  });

  it('tells nothing that the leader cannot know', () => {
    fc.assert(
      fc.property(fc.constantFrom('a', 'b', 'c'), anyLuck, (seed, luck) => {
        const played = playAtRandom(story, seed);
        const twin = twinOf(played, luck);
        const asked = (one: typeof played) =>
          one.trail.flatMap((entry, cursor) => (entry.kind === 'decision' ? (expectationView(story, one, cursor) ?? []) : []));
        expect(asked(played).length).toBeGreaterThan(0);
        expect(asked(twin)).toEqual(asked(played));
      }),
      { numRuns: 12 },
    );
  });
});

describe('a prediction in the debrief', () => {
  it('lies over what was seen and what was true in the same three months', () => {
    const found = one('predict:reporting:20,25,30', 'the-call');
    const weeks = [...blaming.weeks, ...epilogue(story, blaming, 12).weeks];
    expect(found.number).toBe(2);
    expect(found.seen).toHaveLength(14);
    expect(found.truth).toHaveLength(14);
    expect(found.seen.at(-1)).toBe(headline(weeks, 38).seen.reports);
    expect(found.keptQuiet).toBe(weeks[38]?.silenced);
    expect(found.truth.at(-1)).toBe((found.seen.at(-1) ?? 0) + (found.keptQuiet ?? 0));
    expect(found.weeksLived).toBe(13);
  });

  it('shows the survey with and without names, and that fear flatters the first', () => {
    const found = one('predict:trust:-1', 'the-plan');
    expect(found.truth.at(-1) ?? 100).toBeLessThan((found.seen.at(-1) ?? 0) - 10);
    expect(found).toMatchObject({ change: 'down', week: 3, weeksLived: 10 });
    expect(expectedByWeek(found)).toBeUndefined();
  });

  it('counts incidents nobody showed the leader', () => {
    const found = one('predict:incidents:6,6,6', 'second-untold');
    expect(found.truth.at(-1) ?? 0).toBeGreaterThan(found.seen.at(-1) ?? 0);
    expect(found.weeksLived).toBe(6);
  });

  it('is drawn straight through its months, from the value of its day', () => {
    const found = one('predict:reporting:11,6,2', 'the-call');
    const line = expectedByWeek(found);
    expect(line?.[0]).toBe(found.seen[0]);
    expect([line?.[4], line?.[9], line?.[13]]).toEqual([11, 6, 2]);
    expect(line?.[2]).toBeCloseTo(((found.seen[0] ?? 0) + 11) / 2);
  });

  it('keeps every line inside its range', () => {
    fc.assert(
      fc.property(anyExpected, (expected) => {
        for (const [beat, measure] of [
          ['the-call', 'reporting'],
          ['the-plan', 'trust'],
          ['second-untold', 'incidents'],
        ] as const) {
          const { range, seen, truth, ...found } = one(writeExpected(measure, expected), beat);
          const all = [...seen, ...truth, ...(expectedByWeek({ seen, ...found }) ?? [])];
          expect(Math.min(...all)).toBeGreaterThanOrEqual(range[0]);
          expect(Math.max(...all)).toBeLessThanOrEqual(range[1]);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('says how the guess stands to the day it was made, and never says right or wrong', () => {
    const now = one('predict:reporting:0', 'the-call').seen[0] ?? 0;
    const change = (last: number) => one(`predict:reporting:${last},${last},${last}`, 'the-call').change;
    expect([change(now * 2), change(now + 4), change(now + 1), change(now - 4), change(Math.round(now / 2))]).toEqual([
      'doubled',
      'up',
      'same',
      'down',
      'halved',
    ]);
  });

  it('is there only for a decision that was taken, where the scenario asks for it, and once', () => {
    expect(predictions([])).toEqual([]);
    const strange: readonly Remark[] = [
      { at: 'the-call', text: 'a note of mine' },
      { at: 'the-call', text: 'predict:trust:1,2,3' },
      { at: 'the-page', text: 'predict:reporting:1,2,3' },
      { at: 'the-note', text: 'predict:trust:1,2,3' },
      { at: 'constructor', text: 'predict:trust:1,2,3' },
      { at: '', text: 'predict:reporting:1,2,3' },
    ];
    expect(predictions(strange)).toEqual([]);
    const twice = predictions([
      ...strange,
      ...['1,2,3', '4,5,6'].map((values) => ({ at: 'the-call', text: `predict:reporting:${values}` })),
    ]);
    expect(twice.map(({ expected }) => expected)).toEqual([{ kind: 'line', values: [1, 2, 3] }]);
  });
});
