/** Runs policies over many seeds and gathers bands per output and month. */
import { monthEndWeek, otherPolicies, policies, run, type Policy } from '#simulation';
import { outputNames, readOutputs, type OutputName } from './outputs.ts';
import { quantile } from './statistics.ts';

export const allPolicies: Readonly<Record<string, Policy>> = { ...policies, ...otherPolicies };

export type Band = { readonly p10: number; readonly p50: number; readonly p90: number };
export type Month = `m${number}`;
/** Output → month → band. A band is absent where no run has the output. */
export type PolicyBands = Readonly<Record<OutputName, Readonly<Record<Month, Band>>>>;

const months = [3, 6, 12, 24, 36];

/** Months that end within `weeks` weeks. */
export function monthsWithin(weeks: number): number[] {
  return months.filter((month) => monthEndWeek(month) < weeks);
}

export function policyBands(name: string, seeds: number, weeks: number, progress: (done: number) => void): PolicyBands {
  const policy = allPolicies[name] as Policy;
  const values = new Map<string, number[]>();
  const lived = monthsWithin(weeks);
  for (let seed = 0; seed < seeds; seed++) {
    const { weeks: records } = run({ seed: `seed-${seed}`, policy, weeks });
    for (const month of lived) {
      const read = readOutputs(records, monthEndWeek(month));
      for (const output of outputNames) {
        const value = read[output];
        const key = `${output} m${month}`;
        if (value === undefined) continue;
        const list = values.get(key);
        if (list) list.push(value);
        else values.set(key, [value]);
      }
    }
    progress(seed + 1);
  }
  const bands = {} as Record<OutputName, Record<Month, Band>>;
  for (const output of outputNames) {
    const row: Record<Month, Band> = {};
    for (const month of lived) {
      const list = values.get(`${output} m${month}`);
      if (list) row[`m${month}`] = { p10: quantile(list, 0.1), p50: quantile(list, 0.5), p90: quantile(list, 0.9) };
    }
    bands[output] = row;
  }
  return bands;
}
