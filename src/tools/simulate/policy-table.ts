/** Runs policies over many seeds and gathers bands per output and month. */
import { quantile, seedName } from '#lab';
import { monthEndWeek, otherPolicies, policies, run, type Policy } from '#simulation';
import type { Job } from '../../lab/job.ts';
import { outputNames, readOutputs, type OutputName } from './outputs.ts';

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

export type BandsInput = { readonly policy: string; readonly weeks: number };
/** What each output came to in each run that has it, by `output month`. */
type Values = Readonly<Record<string, readonly number[]>>;

/** The bands of one policy as a job; a run is a seed. */
export const bandsOfPolicy: Job<BandsInput, Values, PolicyBands> = {
  part({ policy, weeks }, from, to) {
    const values: Record<string, number[]> = {};
    for (let seed = from; seed < to; seed++) {
      const { weeks: records } = run({ seed: seedName(seed), policy: allPolicies[policy] as Policy, weeks });
      for (const month of monthsWithin(weeks)) {
        const read = readOutputs(records, monthEndWeek(month));
        for (const output of outputNames) {
          const value = read[output];
          if (value !== undefined) (values[`${output} m${month}`] ??= []).push(value);
        }
      }
    }
    return values;
  },
  whole({ weeks }, parts) {
    const bands = {} as Record<OutputName, Record<Month, Band>>;
    for (const output of outputNames) {
      const row: Record<Month, Band> = {};
      for (const month of monthsWithin(weeks)) {
        const list = parts.flatMap((values) => values[`${output} m${month}`] ?? []);
        if (list.length > 0) row[`m${month}`] = { p10: quantile(list, 0.1), p50: quantile(list, 0.5), p90: quantile(list, 0.9) };
      }
      bands[output] = row;
    }
    return bands;
  },
};
