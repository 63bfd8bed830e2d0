/** A cold case: what is found, what is missed, what only looks like blame, and the lens beside it. */
import { analyse } from '#language';
import { describe, expect, it } from 'vitest';
import { closedCase, lensReading, readMarks, readRebuilt } from '#practice';
import type { ColdCase, Stretch } from '#practice';
import { checkPracticeFile } from '#practice/check';
import { libraryFiles } from './library.ts';

const document = `## Summary
At 14:02 the export stopped. Jonas should have read the warning first. The controller failed to start.

## Cause
The root cause was operator error. Priya found the full disk and told the channel.`;
const card = (at: string) => ({
  at,
  wordings: [{ text: `At ${at} a thing happens.`, neutral: true as const }, { text: 'Somebody did it.' }],
});
const coldCase: ColdCase = {
  id: 'full-disk',
  title: 'The full disk',
  setting: 'A report of last spring.',
  minutes: 10,
  document,
  marks: [
    { kind: 'hindsight', words: 'Jonas should have read the warning', why: 'It judges by the end.' },
    { kind: 'human-error', words: 'operator error', why: 'It ends the search.' },
  ],
  lures: [
    { words: 'The controller failed to start', why: 'A machine.' },
    { words: 'Priya found the full disk', why: 'Credit.' },
  ],
  timeline: ['14:02', '14:10', '14:20', '14:30'].map(card),
  factors: [
    { text: 'a', found: true, why: 'x' },
    { text: 'b', found: true, why: 'x' },
    { text: 'c', found: true, why: 'x' },
    { text: 'd', found: false, why: 'x' },
    { text: 'e', found: false, why: 'x' },
    { text: 'f', found: false, why: 'x' },
  ],
  questions: [
    { ask: 'A?', opens: 'x' },
    { ask: 'B?', opens: 'x', best: true },
    { ask: 'C?', opens: 'x' },
  ],
};
const of = (words: string): Stretch => {
  const start = document.indexOf(words);
  expect(start).toBeGreaterThanOrEqual(0);
  return { start, end: start + words.length };
};

describe('a marked document', () => {
  it('tells found from missed, and lures from the rest', () => {
    expect(readMarks(coldCase, [of('should have read'), of('Priya found'), of('told the channel')])).toEqual({
      found: [0],
      missed: [1],
      lured: [1],
      elsewhere: [of('told the channel')],
    });
    expect(readMarks(coldCase, [])).toEqual({ found: [], missed: [0, 1], lured: [], elsewhere: [] });
    expect(readMarks(coldCase, [{ start: 0, end: document.length }]).found).toEqual([0, 1]);
  });

  it('takes a word at the edge of a mark for no find', () => {
    expect(readMarks(coldCase, [of('warning')]).found).toEqual([]);
  });

  it('has the reading of the lens beside it', () => {
    const { found, lured } = lensReading(coldCase, (text) => analyse(text, 'en'));
    expect(found).toEqual([0, 1]);
    expect(lured).toEqual([]);
  });
});

describe('a rebuilt case', () => {
  it('is scored by order, wording, factors and question', () => {
    const rebuilt = readRebuilt(coldCase, { order: [0, 1, 2, 3], wordings: [0, 0, 0, 1], factors: [0, 1, 3], question: 1 });
    expect(rebuilt.timeline.score).toBe(0.875);
    expect(rebuilt.factors).toEqual({ found: [0, 1], missed: [2], unfounded: [3], score: 4 / 6 });
    expect(rebuilt.question.score).toBe(1);
    expect(closedCase(coldCase, readMarks(coldCase, [of('operator error')]), rebuilt, 99)).toEqual({
      coldCase: 'full-disk',
      at: 99,
      found: 1,
      of: 2,
      lured: 0,
      timeline: 0.875,
      factors: 4 / 6,
      questions: 1,
    });
  });
});

describe('the checker of cold cases', () => {
  const yaml = JSON.stringify({ ...coldCase, document: `${document} ${'The team looked at the disk again. '.repeat(50)}` });
  const complaints = (source: string) => checkPracticeFile(source, 'cold-case-full-disk.yaml', []).problems.map(({ message }) => message);

  it('wants a page of words, and marks and lures once in it and apart', () => {
    expect(complaints(yaml)).toContain('"marks" of the file should have at least 4 entries, and has 2.');
    const enough = {
      ...coldCase,
      document: `${document} ${'The team looked at the disk again. '.repeat(50)}`.replaceAll('At 14:02', 'First'),
    };
    const marks = [
      ...coldCase.marks,
      { kind: 'hindsight', words: 'looked at the disk', why: 'x' },
      { kind: 'hindsight', words: 'the warning first', why: 'x' },
    ];
    const said = complaints(JSON.stringify({ ...enough, marks, id: 'other' }));
    expect(said).toContain('The id is "other", and the file is called "cold-case-full-disk".');
    expect(said).toContain('"looked at the disk" is in the text more than once. Take more words around it.');
    expect(said).toContain('"the warning first" overlaps another mark or lure.');
    expect(complaints(JSON.stringify({ ...enough, marks, document }))).toContainEqual(
      expect.stringMatching(/^The document has \d+ words; about a page has 350 to 500\.$/),
    );
  });

  it('has nothing to say of the cases there are', () => {
    const cases = libraryFiles.filter(({ name }) => name.startsWith('cold-case-'));
    expect(cases.flatMap(({ problems }) => problems)).toEqual([]);
  });
});
