/**
 * The 34 acceptance tests of the model with fewer seeds, so that a change that breaks a claim shows in every test run.
 * `npm run simulate -- --verify` checks the same claims with 200 seeds.
 */
import { describe, expect, it } from 'vitest';
import { Evidence, gather } from '#lab';
import { acceptanceTests } from '../../src/tools/simulate/acceptance.ts';

const given = { seeds: 60, evidence: new Evidence([gather({}, 0, 60)]) };

describe('the model shows what it must show', () => {
  it('in 34 claims', () => {
    expect(acceptanceTests.map((test) => test.number)).toEqual(Array.from({ length: 34 }, (_, k) => k + 1));
  });

  for (const { number, claim, band, check } of acceptanceTests) {
    it(`${number}: ${claim} (band: ${band})`, () => {
      const { figure, holds } = check(given);
      expect(holds, `the figure is ${figure}`).toBe(true);
    });
  }
});
