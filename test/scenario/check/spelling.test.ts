/** "Did you mean …?" */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closest, didYouMean, editsBetween } from '../../../src/scenario/check/spelling.ts';

const word = fc.stringMatching(/^[a-z]{1,9}$/);

describe('the number of edits', () => {
  it('counts a swap of two neighbours as one', () => {
    expect(editsBetween('talk', 'takl')).toBe(1);
    expect(editsBetween('week', 'weak')).toBe(1);
    expect(editsBetween('week', 'weeks')).toBe(1);
    expect(editsBetween('', 'abc')).toBe(3);
  });

  it('is none for the same word, and the same both ways', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(editsBetween(a, a)).toBe(0);
        expect(editsBetween(a, b)).toBe(editsBetween(b, a));
        expect(editsBetween(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length));
      }),
    );
  });
});

describe('what was meant', () => {
  it('is the closest name', () => {
    expect(closest('talk', ['wake', 'take', 'talking'])).toBe('take');
    expect(closest('retro', ['review', 'wall'])).toBeUndefined();
    expect(closest('blame', ['blaming', 'sharp'])).toBe('blaming');
    expect(didYouMean('lable', ['label', 'table'])).toBe(' Did you mean "label"?');
    expect(didYouMean('xyzzy', ['label'])).toBe('');
  });

  it('is never what was written', () => {
    fc.assert(
      fc.property(word, fc.array(word), (written, known) => {
        expect(didYouMean(written, known)).not.toContain(`"${written}"?`);
      }),
    );
  });
});
