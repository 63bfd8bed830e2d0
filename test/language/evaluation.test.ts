import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { analyse } from '#language';
import {
  characterScore,
  falseAlarmsPerThousandWords,
  hardNegativesMarked,
  intervals,
  isKeptAside,
  kindScore,
  reliability,
  rightKind,
  score,
  sentenceScore,
  spanScore,
  type Found,
  type Judged,
} from '../../src/tools/lens/evaluation.ts';
import { labelledHere, noLabels } from '../../src/tools/lens/evaluate.ts';
import { readLabelled } from '../../src/tools/lens/read-lines.ts';

const finding = (start: number, end: number, kind: Found['kind'] = 'hindsight', confidence = 0.8): Found => ({
  start,
  end,
  kind,
  also: [],
  confidence,
});
function judged(blame: boolean, findings: Found[], more: Partial<Judged['labelled']> = {}): Judged {
  const labelled = { id: 'a', text: 'ten words '.repeat(5), source: 'one', blame, kinds: [], spans: [], note: '', ...more };
  return { labelled, findings };
}

/** Two right, one false alarm, one missed, one rightly left alone. */
const table: Judged[] = [
  judged(true, [finding(0, 10)], { kinds: ['hindsight'], spans: [[0, 10]], source: 'one' }),
  judged(true, [finding(0, 4, 'euphemism', 0.6)], { kinds: ['hindsight'], spans: [[0, 10]], source: 'two' }),
  judged(false, [finding(0, 5)], { note: 'hard-negative:should-have', source: 'two' }),
  judged(true, [], { kinds: ['euphemism'], spans: [[5, 10]], source: 'three' }),
  judged(false, [], { note: 'hard-negative:mention', source: 'three' }),
];

describe('the evaluation', () => {
  it('counts sentences', () => {
    expect(sentenceScore(table)).toMatchObject({ right: 2, found: 3, there: 3, precision: 2 / 3, recall: 2 / 3 });
    expect(sentenceScore(table).f1).toBeCloseTo(2 / 3);
  });

  it('has an answer where there is nothing to count', () => {
    expect(score(0, 0, 0)).toMatchObject({ precision: 1, recall: 1, f1: 1 });
    expect(score(0, 0, 2)).toMatchObject({ precision: 1, recall: 0, f1: 0 });
    expect(rightKind([])).toBe(1);
    expect(falseAlarmsPerThousandWords([])).toBe(0);
  });

  it('counts one kind alone', () => {
    expect(kindScore(table, 'hindsight')).toMatchObject({ right: 1, found: 2, there: 2 });
    expect(kindScore(table, 'euphemism')).toMatchObject({ right: 0, found: 1, there: 1 });
    expect(rightKind(table)).toBe(1 / 2);
  });

  it('counts characters and spans', () => {
    expect(characterScore(table)).toMatchObject({ right: 14, found: 19, there: 25 });
    // The second mark shares 4 of 10 characters: too little.
    expect(spanScore(table)).toMatchObject({ right: 1, found: 3, there: 3 });
  });

  it('counts false alarms', () => {
    expect(hardNegativesMarked(table)).toBe(1 / 2);
    expect(falseAlarmsPerThousandWords(table)).toBe((1 / 20) * 1000);
  });

  it('says how far confidence can be trusted', () => {
    const bands = reliability(table);
    expect(bands.map(({ from, findings, held }) => [from, findings, held])).toEqual([
      [0.6, 1, 1],
      [0.8, 2, 0.5],
    ]);
  });

  it('gives intervals around the score, always the same', () => {
    const { precision, recall } = intervals(table, sentenceScore, 200);
    expect(precision.low).toBeLessThanOrEqual(2 / 3);
    expect(precision.high).toBeGreaterThanOrEqual(2 / 3);
    expect(recall.low).toBeLessThan(recall.high);
    expect(intervals(table, sentenceScore, 200)).toEqual(intervals(table, sentenceScore, 200));
  });

  it('says which line of a file is wrong', () => {
    expect(() => readLabelled('{"id":"a","text":"b","blame":true}\nnonsense', 'f')).toThrow('f:2: not a JSON object.');
    expect(() => readLabelled('{"id":"a","text":"b","blame":true,"spans":[[0,9]]}', 'f')).toThrow(
      'f:1: the span 0-9 is not inside the text.',
    );
    expect(() => readLabelled('{"id":"a"}', 'f')).toThrow('f:1');
  });

  it('counts the spans of one kind alone, by the kinds of each span', () => {
    const two = judged(true, [finding(0, 10), finding(20, 30, 'euphemism')], {
      kinds: ['hindsight', 'who-question'],
      spans: [
        [0, 10],
        [20, 30],
      ],
      spanKinds: [['hindsight'], ['who-question']],
    });
    expect(spanScore([two])).toMatchObject({ right: 2, found: 2, there: 2 });
    expect(spanScore([two], 'hindsight')).toMatchObject({ right: 1, found: 1, there: 1 });
    expect(spanScore([two], 'euphemism')).toMatchObject({ right: 0, found: 1, there: 0 });
    expect(spanScore([two], 'who-question')).toMatchObject({ right: 0, found: 0, there: 1 });
  });

  it('keeps its floor on the labelled sentences, or says loudly that there are none', () => {
    const file = labelledHere(path.resolve(import.meta.dirname, '../..'));
    if (file === undefined) {
      console.warn(`\n*** ${noLabels} ***\n`);
      return;
    }
    const all = readLabelled(readFileSync(file, 'utf8'), file).map((labelled) => ({ labelled, findings: analyse(labelled.text, 'en') }));
    const aside = all.filter(({ labelled }) => isKeptAside(labelled.source));
    expect(sentenceScore(all).f1).toBeGreaterThan(0.8);
    expect(hardNegativesMarked(all)).toBeLessThan(0.08);
    expect(sentenceScore(aside).precision).toBeGreaterThan(0.85);
  });
});
