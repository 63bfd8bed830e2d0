/**
 * The 34 acceptance tests of the model with fewer seeds, so that a change that breaks a claim shows in every test run.
 * `npm run simulate -- --verify` checks the same claims with 200 seeds.
 */
import { describe, expect, it } from 'vitest';
import { acceptanceTests } from '../../src/tools/simulate/acceptance.ts';
import { References } from '../../src/tools/simulate/references.ts';

const references = new References(60);

/**
 * Claims the model is known to miss: 8, because the rare acts of E11 alone make 2.7 incidents in 50 quiet runs on average where
 * the band allows 2. This list may only shrink: a claim that comes to hold fails here until it is taken off.
 */
const knownMisses: readonly number[] = [8];

describe('the model shows what it must show', () => {
  it('in 34 claims', () => {
    expect(acceptanceTests.map((test) => test.number)).toEqual(Array.from({ length: 34 }, (_, k) => k + 1));
  });

  for (const { number, claim, band, check } of acceptanceTests) {
    const isExpected = !knownMisses.includes(number);
    it(`${number}: ${claim} (band: ${band}${isExpected ? '' : ', known to be missed'})`, () => {
      const { figure, holds } = check(references);
      expect(holds, `the figure is ${figure}`).toBe(isExpected);
    });
  }
});
