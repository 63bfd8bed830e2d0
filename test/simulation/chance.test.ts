/** Luck by name, and the model's own exponential and logarithm. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chance } from '#simulation';
import { draw, hashText, itemId, keyOfWeek } from '../../src/simulation/chance.ts';
import { exp, ln, poisson, power } from '../../src/simulation/exact-maths.ts';

describe('named luck', () => {
  it('answers the same question the same way, whatever was asked before', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(500), fc.string(), fc.nat(100), (seed, week, what, who) => {
        const first = chance(seed, week, what, who);
        chance(seed, week, `${what}!`, who);
        expect(chance(seed, week, what, who)).toBe(first);
        expect(first >= 0 && first < 1).toBe(true);
      }),
    );
  });

  it('gives every purpose, week, person and part its own number', () => {
    const asked = [
      chance('a', 1, 'x'),
      chance('b', 1, 'x'),
      chance('a', 2, 'x'),
      chance('a', 1, 'y'),
      chance('a', 1, 'x', 1),
      chance('a', 1, 'x', 0, 1),
      chance('a', 1, 'x', 'priya'),
    ];
    expect(new Set(asked).size).toBe(asked.length);
  });

  it('is the draw the week loop makes', () => {
    expect(chance('seed', 7, 'flaky-test-bites', 3, 2)).toBe(draw(keyOfWeek(hashText('seed'), 7), hashText('flaky-test-bites'), 3, 2));
  });

  it('stays the same numbers on every machine', () => {
    expect([chance('second-story', 0, 'a'), chance('second-story', 12, 'b', 3), chance('', -1, 'c', 'd', 4)]).toMatchInlineSnapshot(`
      [
        0.7680538394488394,
        0.4729594385717064,
        0.7242984552867711,
      ]
    `);
  });

  it('spreads evenly, and neighbours in week, person and part do not go together', () => {
    const n = 20_000;
    const bins = Array.from({ length: 10 }, () => 0);
    let together = 0;
    for (let k = 0; k < n; k++) {
      const u = chance('even', k % 200, 'spread', Math.floor(k / 200));
      bins[Math.floor(u * 10)] = (bins[Math.floor(u * 10)] ?? 0) + 1;
      together += (u - 0.5) * (chance('even', k % 200, 'spread', Math.floor(k / 200) + 1) - 0.5) * 12;
      together += (u - 0.5) * (chance('even', (k % 200) + 1, 'spread', Math.floor(k / 200)) - 0.5) * 12;
      together += (u - 0.5) * (chance('even', k % 200, 'spread', Math.floor(k / 200), 1) - 0.5) * 12;
    }
    for (const bin of bins) expect(Math.abs(bin - n / 10)).toBeLessThan(200);
    expect(Math.abs(together / n)).toBeLessThan(0.05);
  });

  it('names an item by where it came from, without a clash in two years of items', () => {
    const ids = new Set<number>();
    for (let week = -40; week < 104; week++)
      for (let c = 0; c < 12; c++) for (let k = 0; k < 3; k++) for (const origin of [1, 2, 3]) ids.add(itemId(week, c, origin, k));
    expect(ids.size).toBe(144 * 12 * 9);
    for (const id of ids) expect(Number.isInteger(id) && id >= 0 && id < 2 ** 32).toBe(true);
  });
});

describe('exact maths', () => {
  it('agrees with the engine to the last digits', () => {
    fc.assert(fc.property(fc.double({ min: -50, max: 50, noNaN: true }), (x) => Math.abs(exp(x) / Math.exp(x) - 1) < 4e-15));
    fc.assert(
      fc.property(
        fc.double({ min: 1e-9, max: 1e9, noNaN: true }),
        (x) => Math.abs(ln(x) - Math.log(x)) <= 4e-15 * Math.max(1, Math.abs(Math.log(x))),
      ),
    );
    expect(power(2, 0.5)).toBeCloseTo(Math.SQRT2, 14);
    expect(power(0, 0.4)).toBe(0);
  });

  it('keeps to its bounds far out, and refuses the logarithm of nothing', () => {
    expect(exp(-800)).toBe(exp(-700));
    expect(Number.isFinite(exp(800))).toBe(true);
    expect(() => ln(0)).toThrow('positive number, got 0');
  });

  it('inverts the Poisson distribution', () => {
    expect(poisson(0, 0.999)).toBe(0);
    // P(0) = e^-1 = 0.3679, P(<= 1) = 0.7358, P(<= 2) = 0.9197.
    expect([0.36, 0.37, 0.73, 0.74, 0.92].map((u) => poisson(1, u))).toEqual([0, 1, 1, 2, 3]);
  });
});
