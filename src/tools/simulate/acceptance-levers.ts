/** Tests 18 to 20, 31 and 32: single levers, negligence, and that nothing cheap wins. */
import { harmOf, headline, monthEndWeek, otherPolicies, policies, run, type Policy, type StartOptions, type WeekRecord } from '#simulation';
import type { AcceptanceTest } from './acceptance.ts';
import { seedName, type References } from './references.ts';
import { mean, median, total } from './statistics.ts';

export const leverTests: readonly AcceptanceTest[] = [
  {
    number: 18,
    claim: 'recognition 0, 0.5, 1 in a systemic team: R at month 12',
    band: 'steps >= +3',
    check: ({ seeds }) => {
      const reporting = [0, 0.5, 1].map((recognition) =>
        median(live(seeds, variant('systemic', { recognition }), 52).map((weeks) => headline(weeks, 51).reporting)),
      );
      return { figure: list(reporting, 1), holds: rises(reporting, 3) };
    },
  },
  {
    number: 19,
    claim: 'gates 0, 3, 6 without tightening, week 52: V; lead time; change failure 6 to 0',
    band: 'V falls, lead rises; <= 1.4',
    check: ({ seeds }) => {
      const ends = [0, 3, 6].map((gates) => {
        const lived = live(seeds, policies.neutral, 52, { parameters: { A0: gates, tight: 0, tightB: 0 } });
        return lived.map((weeks) => headline(weeks, 51));
      });
      const velocity = ends.map((heads) => median(heads.map((head) => head.velocity)));
      const lead = ends.map((heads) => median(heads.map((head) => head.leadTimeDays)));
      const failure = ends.map((heads) => mean(heads.map((head) => head.changeFailure)));
      const ratio = (failure[2] as number) / (failure[0] as number);
      return {
        figure: `${list(velocity, 0)}; ${list(lead, 1)}; ${ratio.toFixed(2)}`,
        holds: rises([...velocity].reverse(), 0) && rises(lead, 0) && ratio <= 1.4,
      };
    },
  },
  {
    number: 20,
    claim: 'fund 0, 0.05, 0.12, 0.4 in a neutral team, month 18: backlog; V at 0.05 and 0.40',
    band: 'falls; lower by >= 8',
    check: ({ seeds }) => {
      const month = monthEndWeek(18);
      const ends = [0, 0.05, 0.12, 0.4].map((fund) =>
        live(seeds, variant('neutral', { fund }), month + 1).map((weeks) => headline(weeks, month)),
      );
      const backlog = ends.map((heads) => mean(heads.map((head) => head.known)));
      const velocity = ends.map((heads) => median(heads.map((head) => head.velocity)));
      const [, little, , much] = velocity as [number, number, number, number];
      return {
        figure: `${list(backlog, 1)}; ${list([little, much], 0)}`,
        holds: rises([...backlog].reverse(), 0) && little - much >= 8,
      };
    },
  },
  {
    number: 31,
    claim: 'forced negligence in a systemic team, T at month 24 against HR private: ignored; inside the review',
    band: '-10..-4; -8..-2',
    check: ({ seeds }) => {
      const trust = (['private', 'none', 'postmortem'] as const).map((negligence) =>
        mean(live(seeds, variant('systemic', { negligence }), 104, { negligence: 'forced' }).map((weeks) => headline(weeks, 103).trust)),
      );
      const [handled, ignored, reviewed] = trust as [number, number, number];
      const [a, b] = [ignored - handled, reviewed - handled];
      return { figure: `${a.toFixed(1)}; ${b.toFixed(1)}`, holds: a >= -10 && a <= -4 && b >= -8 && b <= -2 };
    },
  },
  {
    number: 32,
    claim: 'no cheap winner: policies better than systemic on R, V and T together, or on harm at less than 15 % of delivered work',
    band: 'none',
    check: (references) => {
      const best = endOf(references, 'systemic', policies.systemic);
      const winners = Object.entries(otherPolicies).filter(([name, policy]) => {
        const end = endOf(references, name, policy);
        const all = end.R > best.R && end.V > best.V && end.T > best.T;
        return all || (end.harm < best.harm && end.work > 0.85 * best.work);
      });
      return { figure: winners.map(([name]) => name).join(', ') || 'none', holds: winners.length === 0 };
    },
  },
];

/** Medians at the end of two years. */
export function endOf(references: References, name: string, policy: Policy): Record<'R' | 'V' | 'T' | 'harm' | 'work', number> {
  const lived = references.ofPolicy(name, policy, 104);
  const heads = lived.map(({ weeks }) => headline(weeks, 103));
  return {
    R: median(heads.map((head) => head.reporting)),
    V: median(heads.map((head) => head.velocity)),
    T: median(heads.map((head) => head.trust)),
    harm: median(lived.map(({ weeks }) => harmOf(weeks, 0, 103))),
    work: median(lived.map(({ weeks }) => total(weeks.map((week) => week.delivered)))),
  };
}

/** A reference policy with some levers changed for good. */
function variant(name: 'neutral' | 'systemic', levers: Policy['levers']): Policy {
  return { ...policies[name], levers: { ...policies[name].levers, ...levers } };
}

function live(seeds: number, policy: Policy, weeks: number, options: StartOptions = {}): WeekRecord[][] {
  return Array.from({ length: seeds }, (_, seed) => run({ ...options, seed: seedName(seed), policy, weeks }).weeks);
}

function rises(values: readonly number[], byAtLeast: number): boolean {
  return values.every((value, k) => k === 0 || (value > (values[k - 1] as number) && value - (values[k - 1] as number) >= byAtLeast));
}

function list(values: readonly number[], digits: number): string {
  return values.map((value) => value.toFixed(digits)).join(' / ');
}
