import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markableWords, type Stretch } from '#practice';
import { markOn, withMark } from '../../../../src/screen/practice/more/marking-words.ts';

const text = 'one two three four five six seven eight nine ten';
const words = markableWords(text);
const place = fc.nat(words.length - 1);

describe('marks on words', () => {
  it('run from first to last word, whichever was pressed first, and never overlap', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(place, place)), (pairs) => {
        const marks = pairs.reduce<readonly Stretch[]>((all, [from, to]) => withMark(all, words, from, to), []);
        marks.slice(1).forEach((mark, nth) => expect(mark.start).toBeGreaterThanOrEqual(marks[nth]?.end ?? 0));
        for (const [from, to] of pairs)
          for (let at = Math.min(from, to); at <= Math.max(from, to); at++) expect(markOn(marks, words[at])).toBeDefined();
      }),
    );
    expect(withMark([], words, 3, 1)).toEqual([{ start: 4, end: 18 }]);
  });

  it('take in what they run over', () => {
    const two = withMark(withMark([], words, 0, 1), words, 4, 5);
    expect(two).toHaveLength(2);
    expect(withMark(two, words, 1, 4).map(({ start, end }) => text.slice(start, end))).toEqual(['one two three four five six']);
  });
});
