/** The learned weights: what they make of a sentence, alone and with what rules saw in it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse, kinds } from '#language';
import { english } from '../../src/language/en/index.ts';
import { untaggedTokens } from '../../src/language/token.ts';
import {
  heaviestPart,
  likeliestKind,
  load,
  mostBy,
  readWeights,
  shareAt,
  tellRules,
  weightOf,
  withRules,
} from '../../src/language/weigh.ts';
import { fit, sumOf } from '../../src/tools/lens/regression.ts';

const small = readWeights({
  bias: [-1, ...kinds.map(() => -2)],
  byKind: 0.5,
  lightest: -3,
  calibration: [
    [1, 0.6],
    [2, 0.8],
  ],
  features: [
    'your\t 5',
    'a\t 1',
    'YOUR\tmess 15l40',
    'mess\t 10l4d5',
    'long\t -3',
    'rule\t 12\ttwice 4\tdeflection 3l20\thindsight 2b20',
  ].join('\n'),
});
const loaded = (text: string) => load(text, untaggedTokens(text, 0), text.endsWith('?'), small);
const weightFor = (text: string) => weightOf(loaded(text), small);

describe('the weights', () => {
  it('add up what a sentence has, each feature once, and a share of the likeliest kind', () => {
    const [blame, ...ofKinds] = loaded('Your mess, your mess.').sums;
    expect(blame).toBeCloseTo(-1 + 0.5 + 1.5 + 1, 9);
    expect(ofKinds[kinds.indexOf('deflection')]).toBeCloseTo(-2 + 4 + 0.4, 9);
    expect(weightFor('Your mess, your mess.')).toBeCloseTo(2 + 0.5 * 2.4, 9);
    expect(likeliestKind(loaded('Your mess.'))).toBe('deflection');
  });

  it('are as heavy for a sentence whatever was read before it', () => {
    const first = weightFor('Your mess.');
    weightFor('Your mess, a mess.');
    expect(weightFor('Your mess.')).toBe(first);
  });

  it('count what rules saw', () => {
    const bare = loaded('A mess.');
    const seen = (of: readonly (typeof kinds)[number][]) => weightOf(withRules(bare, of, small), small);
    expect(seen([])).toBeCloseTo(weightOf(bare, small), 9);
    expect(seen(['deflection'])).toBeGreaterThan(seen([]));
    expect(seen(['deflection', 'hindsight'])).toBeGreaterThan(seen(['deflection']));
    expect(likeliestKind(withRules(bare, ['hindsight'], small))).toBe('hindsight');
  });

  it('promise no less than any rules could add', () => {
    const shipped = readWeights(english.weights);
    const some = fc.array(fc.constantFrom(...kinds), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(fc.constantFrom('We saw it.', 'You let the team down.', 'The disk was full.'), some, (text, could) => {
        const bare = load(text, untaggedTokens(text, 0), false, shipped);
        for (const seen of [could.slice(0, 1), could.slice(0, 2)])
          expect(weightOf(withRules(bare, seen, shipped), shipped)).toBeLessThanOrEqual(
            weightOf(bare, shipped) + mostBy(could, shipped) + 1e-9,
          );
      }),
    );
  });

  it('say how sure they are by the calibration, and nothing below it', () => {
    expect(shareAt(0.9, small.calibration)).toBe(0);
    expect(shareAt(1.5, small.calibration)).toBeCloseTo(0.7, 9);
    expect(shareAt(9, small.calibration)).toBe(0.8);
  });

  it('tell rules of a sentence by kind, once each', () => {
    const told: string[] = [];
    tellRules(['hindsight', 'hindsight', 'deflection'], (first, second) => void told.push(`${first} ${second}`.trim()));
    expect(told).toEqual(['rule', 'rule twice', 'rule hindsight', 'rule deflection']);
  });

  it('that are shipped are many, and grow surer with weight', () => {
    const shipped = readWeights(english.weights);
    expect([...shipped.features.values()].reduce((sum, seconds) => sum + seconds.size, 0)).toBeGreaterThan(3000);
    expect(shipped.bias).toHaveLength(kinds.length + 1);
    for (const seconds of shipped.features.values())
      for (const { weight, kinds: parts } of seconds.values()) {
        expect(Number.isFinite(weight)).toBe(true);
        for (const [kind, part] of parts) expect(kinds[kind] !== undefined && Number.isFinite(part)).toBe(true);
      }
    const shares = shipped.calibration.map(([, share]) => share);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  });

  it('see what no rule sees, and can be switched off like a rule', () => {
    const text = 'Your engineers have left us with this mess again, and nobody on your side could be reached for it.';
    const all = analyse(text, 'en');
    expect(all.length).toBeGreaterThan(0);
    for (const found of all) expect(analyse(text, 'en', { off: [found.rule] }).map(({ rule }) => rule)).not.toContain(found.rule);
  });

  it('leave software alone, whatever the words are', () => {
    expect(analyse('The cache was full, the queue grew and the pods were restarted twice.', 'en')).toEqual([]);
  });

  it('mark only words of the sentence', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('your', 'team', 'mess', ',', 'you', 'never', 'the', 'cache', '.', 'why', '?'), { minLength: 1 }),
        (parts) => {
          const text = parts.join(' ');
          const words = untaggedTokens(text, 0);
          if (words.length === 0) return;
          const { first, last } = heaviestPart(words, loaded(text), text.endsWith('?'));
          expect(first).toBeGreaterThanOrEqual(0);
          expect(last).toBeLessThan(words.length);
          expect(first).toBeLessThanOrEqual(last);
        },
      ),
    );
  });
});

describe('the regression', () => {
  const rows = [
    { has: [0, 2], target: [1] },
    { has: [0], target: [1] },
    { has: [1, 2], target: [0] },
    { has: [1], target: [0] },
  ];

  it('learns which feature speaks for it, and gives the same for the same rows', () => {
    const settings = { features: 3, outputs: 1, penalty: 0.1 };
    const [weights = new Float64Array()] = fit(rows, settings);
    expect(sumOf([0], weights)).toBeGreaterThan(0.5);
    expect(sumOf([1], weights)).toBeLessThan(-0.5);
    expect(Math.abs(weights[2] ?? 1)).toBeLessThan(0.05);
    expect(fit(rows, settings)[0]).toEqual(weights);
  });
});
