/** The cheap gates may let too much through, and must never keep back a sentence in which a rule would see something. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { english } from '../../src/language/en/index.ts';
import { couldFollow } from '../../src/language/outline.ts';
import { compilePattern, matchesOf } from '../../src/language/pattern.ts';
import { languageOf } from '../../src/language/ready.ts';
import { plainTokens, tokens, writtenWords } from '../../src/language/token.ts';

const patterns = english.rules.flatMap(({ patterns: sources, id }) =>
  sources.map((source) => ({ id, source, pattern: compilePattern(source, english.lists, english.phrases) })),
);
const examples = english.rules.flatMap(({ match, not }) => [...match, ...not]);
const bank = path.join(import.meta.dirname, 'bank');
const banked = readdirSync(bank)
  .filter((file) => file.endsWith('.jsonl'))
  .flatMap((file) => readFileSync(path.join(bank, file), 'utf8').split('\n').filter(Boolean))
  .map((line): string => JSON.parse(line).text)
  // Every pattern is tried on every sentence: one sentence of eight will do, unless all is asked for.
  .filter((_, index) => process.env.TEST_ALL !== undefined || index % 8 === 0);

/** Patterns that match a sentence although a gate would have kept it back. */
function keptBack(sentence: string): string[] {
  const words = tokens(sentence, 0);
  const plain = plainTokens(sentence);
  const through = new Set(
    languageOf('en')
      .rulesFor(writtenWords(sentence))
      .map(({ source }) => source.id),
  );
  return patterns
    .filter(({ pattern }) => matchesOf(pattern, words, true, { steps: 0 }).length > 0)
    .filter(({ id, pattern }) => !couldFollow(pattern, plain, true) || !through.has(id))
    .map(({ source }) => `${source}: ${sentence}`);
}

describe('the gates in front of the tagger', () => {
  it('know a sentence by the same words as the tagger does', () => {
    for (const sentence of examples)
      expect(plainTokens(sentence).map(({ word, lemmas }) => [word, lemmas])).toEqual(
        tokens(sentence, 0).map(({ word, lemmas }) => [word, lemmas]),
      );
  });

  it('keep back nothing that a rule sees in its examples or in the bank', () => {
    expect(banked.length).toBeGreaterThan(100);
    expect([...examples, ...banked].flatMap(keptBack)).toEqual([]);
  });

  it('keep back nothing in sentences thrown together from their pieces', () => {
    const pieces = fc.constantFrom(
      ...examples.flatMap((sentence) => sentence.match(/(?:\S+\s+){1,3}\S+/g) ?? [sentence]),
      '@sam',
      'SAM',
      ',',
      '—',
    );
    fc.assert(
      fc.property(fc.array(pieces, { minLength: 1, maxLength: 5 }), (some) => {
        expect(keptBack(some.join(' '))).toEqual([]);
      }),
      { numRuns: 120, seed: 23 },
    );
  });

  it('keep back what has the words and not their order', () => {
    const [pattern] = [compilePattern('( #Other should have ..2 known )', english.lists)];
    const asked = (sentence: string): boolean => couldFollow(pattern, plainTokens(sentence), false);
    expect([asked('You should have known.'), asked('They should have really not known.')]).toEqual([true, true]);
    expect([
      asked('Now it should have known.'),
      asked('Known issues should have you listed.'),
      asked('You should have a few more things known.'),
    ]).toEqual([false, false, false]);
  });
});
