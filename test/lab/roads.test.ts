/** All roads through a scenario: enough of each kind, the same each time, and the model's own figures. */
import { describe, expect, it } from 'vitest';
import { compile } from '#scenario';
import { play, playerKinds, playerOf } from '#scenario/players';
import { loadCast, loadScenario, scenarioList } from '#scenarios';
import { outcomeOf, type Road } from '#lab';
import { roads } from '../../src/lab/roads.ts';

const scenario = 'fourteen-thirty-two';
const inParts = async (...cuts: number[]): Promise<readonly Road[]> => {
  const parts = [];
  for (let k = 1; k < cuts.length; k++) parts.push(await roads.part({ scenario }, cuts[k - 1] ?? 0, cuts[k] ?? 0));
  return roads.whole({ scenario }, parts).roads;
};

describe('all the roads through a scenario', () => {
  it('come to the same however they are cut into parts', async () => {
    expect(await inParts(0, 1, 4, 12)).toEqual(await inParts(0, 12));
  });

  it('are walked half by wanderers, half by players of every kind', async () => {
    const walked = await inParts(0, 20);
    const count = (kind: Road['kind']) => walked.filter((road) => road.kind === kind).length;
    expect(count('wanderer')).toBe(10);
    for (const kind of playerKinds) expect(count(kind), kind).toBe(2);
  });

  it('end where a player of that kind ends, in month 12', async () => {
    const [first] = await inParts(0, 1);
    const compiled = compile(await loadScenario(scenario), await loadCast());
    const { R, V, T, harm } = outcomeOf(play(compiled, 'road-0', playerOf('systemic', 'road-0')).context);
    expect(first).toEqual({
      kind: 'systemic',
      ...Object.fromEntries(Object.entries({ R, V, T, harm }).map(([m, v]) => [m, Math.round(v * 10) / 10])),
    });
  });

  it('lead to an end in every scenario', async () => {
    for (const { id } of scenarioList) {
      const { roads: walked } = roads.whole({ scenario: id }, [await roads.part({ scenario: id }, 0, 2)]);
      for (const { R, V, T, harm } of walked) for (const figure of [R, V, T, harm]) expect(figure, id).toBeGreaterThanOrEqual(0);
    }
  });

  it('cannot be walked in a scenario that is not there', async () => {
    await expect(roads.part({ scenario: 'nowhere' }, 0, 1)).rejects.toThrow('There is no scenario "nowhere".');
  });
});
