/** The lab's many runs: one or two teams under the same luck, a few outputs of each, week by week, and the bands over all runs. */
import { policies, run, type Policy, type WeekRecord } from '#simulation';
import { seedName } from './claims-lives.ts';
import type { Job } from './job.ts';
import { readSome, type OutputName } from './outputs.ts';
import { changesOnTheWay, leversOf, type LabSettings, type TeamSettings } from './settings.ts';
import { quantileOfSorted } from './statistics.ts';

export type LabRunsInput = {
  /** One team, or two to compare. */
  readonly teams: readonly TeamSettings[];
  readonly weeks: number;
  readonly outputs: readonly OutputName[];
  readonly parameters: LabSettings['parameters'];
};

/** Per team, per output: the weeks of the first run, then those of the next. What a run has no value for is NaN. */
type LabRunsPart = readonly (readonly Float32Array[])[];

/** Quantiles over the runs, one value a week; NaN where no run has one. */
export type WeeklyBand = { readonly p10: Float32Array; readonly p50: Float32Array; readonly p90: Float32Array };

export type OutputRuns = {
  readonly band: WeeklyBand;
  /** The first few runs as they went, one value a week. */
  readonly singles: readonly Float32Array[];
};

export type LabRunsResult = {
  readonly runs: number;
  readonly weeks: number;
  readonly teams: readonly Readonly<Partial<Record<OutputName, OutputRuns>>>[];
  /** The second team minus the first in the same run, with two teams. */
  readonly differences: Readonly<Partial<Record<OutputName, WeeklyBand>>>;
};

/** How many single runs are kept to be drawn. */
export const mostSingles = 5;

export const labRuns: Job<LabRunsInput, LabRunsPart, LabRunsResult> = {
  part(input, from, to) {
    return input.teams.map((team) => {
      const series = input.outputs.map(() => new Float32Array((to - from) * input.weeks));
      const policy = policyOf(team);
      for (let number = from; number < to; number++) {
        const { weeks } = run({
          seed: seedName(number),
          preset: team.preset,
          policy,
          weeks: input.weeks,
          parameters: input.parameters,
        });
        keep(weeks, input.outputs, series, (number - from) * input.weeks);
      }
      return series;
    });
  },

  whole(input, parts) {
    const { weeks, outputs } = input;
    const all = input.teams.map((_, team) => outputs.map((__, output) => joined(parts.map((part) => part[team]?.[output]))));
    const runs = (all[0]?.[0]?.length ?? 0) / weeks;
    const byOutput = <Value>(value: (output: number) => Value) =>
      Object.fromEntries(outputs.map((name, index) => [name, value(index)])) as Partial<Record<OutputName, Value>>;
    const [first, second] = all;
    return {
      runs,
      weeks,
      teams: all.map((series) =>
        byOutput((output) => ({ band: bandOf(series[output], weeks), singles: singlesOf(series[output], weeks) })),
      ),
      differences: first && second ? byOutput((output) => bandOf(minus(second[output], first[output]), weeks)) : {},
    };
  },
};

/** What a reader of the lab sets, as a leader the model can follow. */
function policyOf(team: TeamSettings): Policy {
  return changesOnTheWay(team) ? policies[team.policy] : { levers: leversOf(team) };
}

function keep(weeks: readonly WeekRecord[], outputs: readonly OutputName[], series: readonly Float32Array[], from: number): void {
  for (let week = 0; week < weeks.length; week++) {
    const values = readSome(weeks, week, outputs);
    outputs.forEach((name, index) => {
      (series[index] as Float32Array)[from + week] = values[name] ?? Number.NaN;
    });
  }
}

function joined(pieces: readonly (Float32Array | undefined)[]): Float32Array {
  const whole = new Float32Array(pieces.reduce((length, piece) => length + (piece?.length ?? 0), 0));
  let at = 0;
  for (const piece of pieces) {
    if (piece === undefined) continue;
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

function minus(these: Float32Array = new Float32Array(), those: Float32Array = new Float32Array()): Float32Array {
  return these.map((value, index) => value - (those[index] ?? Number.NaN));
}

function singlesOf(series: Float32Array = new Float32Array(), weeks: number): Float32Array[] {
  const count = Math.min(mostSingles, series.length / weeks);
  return Array.from({ length: count }, (_, run) => series.slice(run * weeks, (run + 1) * weeks));
}

function bandOf(series: Float32Array = new Float32Array(), weeks: number): WeeklyBand {
  const runs = series.length / weeks;
  const band = { p10: new Float32Array(weeks), p50: new Float32Array(weeks), p90: new Float32Array(weeks) };
  const column = new Float32Array(runs);
  for (let week = 0; week < weeks; week++) {
    let count = 0;
    for (let number = 0; number < runs; number++) {
      const value = series[number * weeks + week] as number;
      if (Number.isFinite(value)) column[count++] = value;
    }
    const sorted = column.subarray(0, count).sort();
    band.p10[week] = quantileOfSorted(sorted, 0.1);
    band.p50[week] = quantileOfSorted(sorted, 0.5);
    band.p90[week] = quantileOfSorted(sorted, 0.9);
  }
  return band;
}
