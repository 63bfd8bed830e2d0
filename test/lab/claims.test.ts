/** The live claims: they hold with the numbers of the table, break where a sceptic takes their cause away, and never make nonsense. */
import { describe, expect, it } from 'vitest';
import { claimIds, parameterRange, type Claims } from '#lab';
import { chance, tableValues, type ParameterName, type Parameters } from '#simulation';
import { claims } from '../../src/lab/claims.ts';
import { laterWords } from '../../src/words/later-words.ts';

const check = async (parameters: Partial<Parameters>, ...cuts: readonly number[]): Promise<Claims> => {
  const parts = await Promise.all(cuts.slice(1).map((to, k) => claims.part({ parameters }, cuts[k] as number, to)));
  return claims.whole({ parameters }, parts);
};
const stateOf = ({ claims: found }: Claims, id: string) => found.find((claim) => claim.id === id)?.state;

describe('the claims of the model', () => {
  it('all hold with the numbers of the table', async () => {
    const { runs, claims: found } = await check({}, 0, 30);
    expect(runs).toBe(30);
    expect(found.map(({ id }) => id)).toEqual(claimIds);
    for (const { id, state, figures } of found) expect(state, `${id}: ${JSON.stringify(figures)}`).toBe('holds');
  });

  it('have words for every figure', async () => {
    const words: Readonly<Record<string, string>> = laterWords;
    for (const { id, figures } of (await check({}, 0, 2)).claims) {
      expect(words[`card.claim.${id}`], id).toBeTypeOf('string');
      for (const figure of figures) expect(words[`card.claim.${id}.${figure.id}`], `${id} ${figure.id}`).toBeTypeOf('string');
    }
  });

  it('come to the same however the runs are cut', async () => {
    expect(await check({ wPub: 0.3 }, 0, 1, 3, 6)).toEqual(await check({ wPub: 0.3 }, 0, 6));
  });

  it('break where nobody minds what others are told', async () => {
    const found = await check({ wPub: 0 }, 0, 12);
    expect(stateOf(found, 'witnesses')).toBe('broken');
    expect(stateOf(found, 'one-blame')).toBe('broken');
    expect(stateOf(found, 'gates')).toBe('holds');
  });

  it('cannot be told where nothing ever happens', async () => {
    const found = await check({ lamT: 0, slip: 0 }, 0, 4);
    expect(stateOf(found, 'somebody-else')).toBe('unknown');
  });
});

describe('numbers turned as far as they go', () => {
  const names = Object.keys(tableValues) as ParameterName[];

  it('lie around those of the table', () => {
    for (const name of names) {
      const { low, high } = parameterRange(name);
      expect(low, name).toBeLessThan(high);
      expect(tableValues[name], name).toBeGreaterThanOrEqual(low);
      expect(tableValues[name], name).toBeLessThanOrEqual(high);
    }
  });

  it.each([0, 1, 2, 3, 4, 5])('all at once, leave evidence without a gap (draw %i)', async (draw) => {
    const parameters: Partial<Record<ParameterName, number>> = {};
    for (const name of names) {
      const { low, high } = parameterRange(name);
      parameters[name] = chance('far', draw, name) < 0.5 ? low : high;
    }
    const evidence = JSON.stringify(await claims.part({ parameters }, 0, 1));
    expect(evidence).toContain('"undone"');
    // A gap would be written as null.
    expect(evidence).not.toContain('null');
  });
});
