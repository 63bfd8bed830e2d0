/** The learned weights: what they add to the rules, and what they leave alone. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse, kinds } from '#language';
import { english } from '../../src/language/en/index.ts';
import { featuresOf } from '../../src/language/features.ts';
import { untaggedTokens } from '../../src/language/token.ts';
import { heaviness, readWeights, weigh } from '../../src/language/weigh.ts';
import { fit, sumOf } from '../../src/tools/lens/regression.ts';

const small = readWeights({
  bias: -1,
  lightest: -2,
  calibration: [
    [1, 0.6],
    [2, 0.8],
  ],
  features: 'your\t50\na\t10\nYOUR mess\t150\tl90\nmess\t100\tl40 d50\nlong\t-30',
});
const words = (text: string) => untaggedTokens(text, 0);

describe('the weights', () => {
  it('add up what a sentence has, each feature once', () => {
    const features = featuresOf(words('Your mess, your mess.'), false);
    expect(heaviness(features, small)).toBeCloseTo(-1 + 1.5 + 1, 9);
  });

  it('say how sure they are by the calibration, and nothing below it', () => {
    expect(weigh(words('A mess.'), false, small).read()).toBeUndefined();
    expect(weigh(words('Your mess.'), false, small).read()).toMatchObject({ kind: 'deflection', first: 0, last: 1 });
    expect(weigh(words('Your mess.'), false, small).read()?.confidence).toBeCloseTo(0.7, 9);
  });

  it('know a sentence too light for any rule', () => {
    const light = readWeights({ bias: -3, lightest: -2, calibration: [], features: '' });
    expect(weigh(words('The cache filled up.'), false, light).isLight).toBe(true);
    expect(weigh(words('The cache filled up.'), false, small).isLight).toBe(false);
  });

  it('that are shipped name kinds there are, and grow surer with weight', () => {
    const shipped = readWeights(english.weights);
    expect(shipped.features.size).toBeGreaterThan(500);
    for (const { kinds: parts } of shipped.features.values()) for (const [kind] of parts) expect(kinds).toContain(kind);
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
      fc.property(fc.array(fc.constantFrom('your', 'team', 'mess', ',', 'you', 'never', 'the', 'cache', '.', 'why', '?')), (parts) => {
        const text = parts.join(' ');
        const sentence = words(text);
        const seen = weigh(sentence, text.endsWith('?'), small).read();
        if (!seen) return;
        expect(seen.first).toBeGreaterThanOrEqual(0);
        expect(seen.last).toBeLessThan(sentence.length);
        expect(seen.first).toBeLessThanOrEqual(seen.last);
      }),
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
    const settings = { features: 3, outputs: 1, penalty: 0.1, exclusive: false };
    const [weights = new Float64Array()] = fit(rows, settings);
    expect(sumOf([0], weights)).toBeGreaterThan(0.5);
    expect(sumOf([1], weights)).toBeLessThan(-0.5);
    expect(Math.abs(weights[2] ?? 1)).toBeLessThan(0.05);
    expect(fit(rows, settings)[0]).toEqual(weights);
  });
});
