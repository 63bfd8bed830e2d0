/** Tests 18 to 20, 31 and 32: single levers, negligence, and that nothing cheap wins. */
import { cheapWinners } from '#lab';
import type { AcceptanceTest } from './acceptance.ts';

export const leverTests: readonly AcceptanceTest[] = [
  {
    number: 18,
    claim: 'recognition 0, 0.5, 1 in a systemic team: R at month 12',
    band: 'steps >= +3',
    check: ({ evidence }) => {
      const reporting = [0, 1, 2].map((at) => evidence.median('recognition', 'R', at));
      return { figure: list(reporting, 1), holds: rises(reporting, 3) };
    },
  },
  {
    number: 19,
    claim: 'gates 0, 3, 6 without tightening, week 52: V; lead time; change failure 6 to 0',
    band: 'V falls, lead rises; <= 1.4',
    check: ({ evidence }) => {
      const velocity = [0, 1, 2].map((at) => evidence.median('gates', 'V', at));
      const lead = [0, 1, 2].map((at) => evidence.median('gates', 'leadTime', at));
      const ratio = evidence.mean('gates', 'changeFailure', 2) / evidence.mean('gates', 'changeFailure', 0);
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
    check: ({ evidence }) => {
      const backlog = [0, 1, 2, 3].map((at) => evidence.mean('fund', 'backlog', at));
      const little = evidence.median('fund', 'V', 1);
      const much = evidence.median('fund', 'V', 3);
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
    check: ({ evidence }) => {
      const [handled, ignored, reviewed] = [0, 1, 2].map((at) => evidence.mean('negligence', 'T', at)) as [number, number, number];
      const [a, b] = [ignored - handled, reviewed - handled];
      return { figure: `${a.toFixed(1)}; ${b.toFixed(1)}`, holds: a >= -10 && a <= -4 && b >= -8 && b <= -2 };
    },
  },
  {
    number: 32,
    claim: 'no cheap winner: policies better than systemic on R, V and T together, or on harm at less than 15 % of delivered work',
    band: 'none',
    check: ({ evidence }) => {
      const winners = cheapWinners(evidence);
      return { figure: winners.join(', ') || 'none', holds: winners.length === 0 };
    },
  },
];

function rises(values: readonly number[], byAtLeast: number): boolean {
  return values.every((value, k) => k === 0 || (value > (values[k - 1] as number) && value - (values[k - 1] as number) >= byAtLeast));
}

function list(values: readonly number[], digits: number): string {
  return values.map((value) => value.toFixed(digits)).join(' / ');
}
