/** The runs the acceptance tests share: each reference policy once per seed, kept without its events. */
import { headline, monthEndWeek, policies, run, type Headline, type Policy, type PolicyName, type WeekRecord } from '#simulation';
import { mean, median } from './statistics.ts';

export type Lived = { readonly weeks: readonly WeekRecord[] };

export class References {
  readonly seeds: number;
  readonly #lived = new Map<string, readonly Lived[]>();

  constructor(seeds: number) {
    this.seeds = seeds;
  }

  /** 104 weeks of a reference policy per seed. */
  of(name: PolicyName): readonly Lived[] {
    return this.ofPolicy(name, policies[name], 104);
  }

  ofPolicy(name: string, policy: Policy, weeks: number): readonly Lived[] {
    const known = this.#lived.get(name);
    if (known) return known;
    const lived: Lived[] = [];
    for (let seed = 0; seed < this.seeds; seed++) {
      const { weeks: records } = run({ seed: seedName(seed), policy, weeks });
      lived.push({ weeks: records.map((record) => ({ ...record, events: [] })) });
    }
    this.#lived.set(name, lived);
    return lived;
  }

  /** One measure at a month's end, for every seed. */
  at(name: PolicyName, month: number, read: (head: Headline) => number): number[] {
    return this.atWeek(name, monthEndWeek(month), read);
  }

  atWeek(name: PolicyName, week: number, read: (head: Headline) => number): number[] {
    return this.of(name).map(({ weeks }) => read(headline(weeks, week)));
  }

  median(name: PolicyName, month: number, read: (head: Headline) => number): number {
    return median(this.at(name, month, read));
  }

  mean(name: PolicyName, month: number, read: (head: Headline) => number): number {
    return mean(this.at(name, month, read));
  }
}

export function seedName(seed: number): string {
  return `seed-${seed}`;
}

export const R = (head: Headline): number => head.reporting;
export const V = (head: Headline): number => head.velocity;
export const T = (head: Headline): number => head.trust;
export const all = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0);
