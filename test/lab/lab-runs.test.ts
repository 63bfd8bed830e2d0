import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { monthEndWeek, tableValues, type ParameterName } from '#simulation';
import { labRuns, mostSingles, type LabRunsInput } from '../../src/lab/lab-runs.ts';
import { outputNames, outputsOf } from '../../src/lab/outputs.ts';
import { parameterRange } from '../../src/lab/parameter-range.ts';
import { teamOf, withLever } from '../../src/lab/settings.ts';
import { bandsOfPolicy } from '../../src/tools/simulate/policy-table.ts';

const input = (change: Partial<LabRunsInput> = {}): LabRunsInput => ({
  teams: [teamOf('turnaround')],
  weeks: 52,
  outputs: outputNames,
  parameters: {},
  ...change,
});
const inParts = async (asked: LabRunsInput, ...cuts: number[]) => {
  const parts = [];
  for (let k = 1; k < cuts.length; k++) parts.push(await labRuns.part(asked, cuts[k - 1] as number, cuts[k] as number));
  return labRuns.whole(asked, parts);
};

describe('the runs of the lab', () => {
  it('give the bands that the command gives for the same seeds', async () => {
    const result = await inParts(input(), 0, 12);
    const asked = { policy: 'turnaround', weeks: 52 };
    const bands = bandsOfPolicy.whole(asked, [await bandsOfPolicy.part(asked, 0, 12)]);
    for (const name of outputNames)
      for (const month of [3, 6, 12]) {
        const expected = bands[name][`m${month}` as const];
        const band = result.teams[0]?.[name]?.band;
        for (const share of ['p10', 'p50', 'p90'] as const) {
          const value = band?.[share][monthEndWeek(month)] as number;
          const difference = expected === undefined ? 0 : (value - expected[share]) / (expected[share] || 1);
          expect(Number.isFinite(value), `${name} ${month}`).toBe(expected !== undefined);
          expect(difference, `${name} ${month} ${share}`).toBeCloseTo(0, 5);
        }
      }
  });

  it('come to the same however they are cut into parts', async () => {
    const asked = input({ teams: [teamOf('neutral'), teamOf('systemic')], weeks: 20, outputs: ['R', 'V', 'actionsKept'] });
    expect(await inParts(asked, 0, 1, 4, 9)).toEqual(await inParts(asked, 0, 9));
  });

  it('compare two teams run by run, under the same luck', async () => {
    const same = await inParts(input({ teams: [teamOf('neutral'), teamOf('neutral')], weeks: 20, outputs: ['T'] }), 0, 6);
    expect([...(same.differences.T?.p90 ?? [])]).toEqual(Array.from({ length: 20 }, () => 0));
    const other = await inParts(input({ teams: [teamOf('always-blame'), teamOf('systemic')], outputs: ['T'] }), 0, 6);
    const [blame, systemic] = other.teams.map((team) => team.T?.singles.map((weeks) => weeks[51] as number) ?? []);
    const differences = (systemic ?? []).map((value, k) => value - (blame?.[k] ?? 0)).sort((a, b) => a - b);
    expect(blame).toHaveLength(mostSingles);
    expect(other.differences.T?.p10[51]).toBeGreaterThan(20);
    expect(differences[0]).toBeGreaterThan(20);
  });

  it('let a touched policy stand still', async () => {
    const outputs = ['T'] as const;
    const [asItIs] = (await inParts(input({ weeks: 40, outputs }), 0, 4)).teams;
    const [still] = (await inParts(input({ weeks: 40, outputs, teams: [withLever(teamOf('turnaround'), 'scanner', true)] }), 0, 4)).teams;
    expect(still?.T?.band.p50[39]).toBeLessThan((asItIs?.T?.band.p50[39] ?? 0) - 5);
  });

  it('follow the numbers of the model that a sceptic has changed', async () => {
    const [usual] = (await inParts(input({ outputs: ['V'] }), 0, 2)).teams;
    const [frozen] = (await inParts(input({ outputs: ['V'], parameters: { nu: 0 } }), 0, 2)).teams;
    expect(usual?.V?.band.p50[51]).toBeGreaterThan(50);
    expect(frozen?.V?.band.p50[51]).toBe(0);
  });

  it('run with any number of the model at the ends of its range', async () => {
    const broken: string[] = [];
    for (const name of Object.keys(tableValues) as ParameterName[])
      for (const end of ['low', 'high'] as const) {
        const asked = input({
          teams: [teamOf('always-blame'), teamOf('systemic')],
          weeks: 30,
          outputs: outputsOf(['reporting', 'velocity', 'trust', 'restoreHours']),
          parameters: { [name]: parameterRange(name)[end] },
        });
        const result = await inParts(asked, 0, 1);
        for (const team of result.teams)
          for (const [output, { band }] of Object.entries(team))
            if (!band.p50.every(Number.isFinite)) broken.push(`${name} ${end} ${output}`);
      }
    expect(broken).toEqual([]);
  });

  it('come to an end whatever numbers are changed together', async () => {
    const change = fc.record(
      Object.fromEntries(
        (Object.keys(tableValues) as ParameterName[]).map((name) => [
          name,
          fc.constantFrom(parameterRange(name).low, parameterRange(name).high),
        ]),
      ),
      { requiredKeys: [] },
    );
    await fc.assert(
      fc.asyncProperty(change, async (parameters) => {
        const asked = input({ weeks: 26, outputs: ['R', 'V', 'T'], parameters });
        // A model turned inside out may refuse to count (a logarithm of nothing); it may not hang.
        const refused = await inParts(asked, 0, 1).then(
          () => undefined,
          (error: unknown) => error,
        );
        expect(refused === undefined || refused instanceof RangeError, String(refused)).toBe(true);
      }),
      { numRuns: 40 },
    );
  });
});
