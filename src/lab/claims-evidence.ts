/** Everything that claims and acceptance tests look at, seed by seed; and what many seeds say together. */
import {
  headline,
  monthEndWeek,
  otherPolicyNames,
  policies,
  type Headline,
  type Parameters,
  type Policy,
  type StartOptions,
} from '#simulation';
import { somebodyElse, trustAfterBlame, undoneByOneBlame } from './claims-blame.ts';
import { courseOf, endOf, Lives, twoYears, variant, velocityOf } from './claims-lives.ts';
import { mean, median } from './statistics.ts';

const negligenceMet = ['private', 'none', 'postmortem'] as const;

/**
 * What can be found out about one seed. A finding is a list: of months 0 to 24, of weeks, or of the cases named beside it.
 */
const measures = {
  neutral: (lives: Lives) => courseOf(lives.of('neutral')),
  blame: (lives: Lives) => courseOf(lives.of('always-blame')),
  systemic: (lives: Lives) => courseOf(lives.of('systemic')),
  talk: (lives: Lives) => courseOf(lives.of('talk-only')),
  process: (lives: Lives) => courseOf(lives.of('process-only')),
  turnaround: (lives: Lives) => courseOf(lives.of('turnaround')),
  weekly: (lives: Lives) => ({ neutralV: velocityOf(lives.of('neutral')), systemicV: velocityOf(lives.of('systemic')) }),
  neutralEnd: (lives: Lives) => endOf(lives.of('neutral')),
  blameEnd: (lives: Lives) => endOf(lives.of('always-blame')),
  systemicEnd: (lives: Lives) => endOf(lives.of('systemic')),
  processEnd: (lives: Lives) => endOf(lives.of('process-only')),
  /** Of every other leader: R, V, T, harm and delivered work after two years. */
  others: (lives: Lives) => {
    const found = {} as Record<(typeof otherPolicyNames)[number], readonly number[]>;
    for (const name of otherPolicyNames) {
      const { R, V, T, harm, work } = endOf(lives.of(name));
      found[name] = [R, V, T, harm, work].map(([value]) => value as number);
    }
    return found;
  },
  /** Weeks 3, 16, 29 and 47 of the case from finance. */
  fintech: (lives: Lives) => {
    const heads = [3, 16, 29, 47].map((week) => headline(lives.of('fintech'), week));
    return { R: heads.map((head) => head.reporting), leadTime: heads.map((head) => head.leadTimeDays) };
  },
  /** Trust in the eight weeks after one blame, less what it is without: before everybody in a neutral and in a systemic team; in private; disguised. */
  oneBlame: (lives: Lives) => ({
    neutral: trustAfterBlame(lives, 'neutral', 26, 8),
    systemic: trustAfterBlame(lives, 'systemic', 52, 1),
    inPrivate: trustAfterBlame(lives, 'neutral', 26, 1, { public: false }),
    disguised: trustAfterBlame(lives, 'neutral', 26, 1, { stance: -0.35 }),
  }),
  undone: undoneByOneBlame,
  somebodyElse,
  /** Recognition 0, 0.5 and 1 in a systemic team after a year. */
  recognition: (lives: Lives) => ({
    R: [0, 0.5, 1].map((recognition) => headline(lives.under(variant('systemic', { recognition }), 52), 51).reporting),
  }),
  /** 0, 3 and 6 gates that nobody adds to, after a year. */
  gates: (lives: Lives) => {
    const heads = [0, 3, 6].map((gates) => after(lives, policies.neutral, 52, { parameters: { A0: gates, tight: 0, tightB: 0 } }));
    return {
      V: heads.map((head) => head.velocity),
      leadTime: heads.map((head) => head.leadTimeDays),
      changeFailure: heads.map((head) => head.changeFailure),
    };
  },
  /** 0, 5, 12 and 40 % of capacity for fixes in a neutral team, after a year and a half. */
  fund: (lives: Lives) => {
    const heads = [0, 0.05, 0.12, 0.4].map((fund) => after(lives, variant('neutral', { fund }), monthEndWeek(18) + 1));
    return { backlog: heads.map((head) => head.known), V: heads.map((head) => head.velocity) };
  },
  /** A pattern of negligence met in private, by nobody, and inside the review; a systemic team after two years. */
  negligence: (lives: Lives) => ({
    T: negligenceMet.map((negligence) => after(lives, variant('systemic', { negligence }), twoYears, { negligence: 'forced' }).trust),
  }),
};

function after(lives: Lives, policy: Policy, weeks: number, options: StartOptions = {}): Headline {
  return headline(lives.under(policy, weeks, options), weeks - 1);
}

export type MeasureName = keyof typeof measures;
const measureNames = Object.keys(measures) as readonly MeasureName[];
type Found<Name extends MeasureName> = ReturnType<(typeof measures)[Name]>;

/** What was found, one entry a seed. Plain data. */
export type Rows = { readonly [Name in MeasureName]?: readonly Found<Name>[] };

/** Finds out about seeds number `from` up to, and without, `to`, with some numbers of the model changed. */
export function gather(parameters: Partial<Parameters>, from: number, to: number, names: readonly MeasureName[] = measureNames): Rows {
  const rows: Record<string, unknown[]> = {};
  for (const name of names) rows[name] = [];
  for (let number = from; number < to; number++) {
    const lives = new Lives(number, parameters);
    for (const name of names) (rows[name] as unknown[]).push(measures[name](lives));
  }
  return rows as Rows;
}

/** What all seeds say together. */
export class Evidence {
  readonly #parts: readonly Rows[];

  constructor(parts: readonly Rows[]) {
    this.#parts = parts;
  }

  /** One finding of every seed; `at` is the place in its list. */
  column<Name extends MeasureName>(measure: Name, finding: keyof Found<Name>, at = 0): number[] {
    return this.#parts.flatMap((part) => {
      const rows = part[measure] as readonly Found<Name>[] | undefined;
      if (rows === undefined) throw new Error(`Nothing was gathered about "${measure}".`);
      return rows.map((row) => (row[finding] as readonly number[])[at] as number);
    });
  }

  median<Name extends MeasureName>(measure: Name, finding: keyof Found<Name>, at = 0): number {
    return median(this.column(measure, finding, at));
  }

  mean<Name extends MeasureName>(measure: Name, finding: keyof Found<Name>, at = 0): number {
    return mean(this.column(measure, finding, at));
  }
}
