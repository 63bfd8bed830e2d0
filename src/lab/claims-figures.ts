/** Figures that several seeds give only together; claims and acceptance tests read them alike. */
import { monthEndWeek, otherPolicyNames, type OtherPolicyName } from '#simulation';
import type { Evidence } from './claims-evidence.ts';
import { twoYears, type courseOf } from './claims-lives.ts';
import { total } from './statistics.ts';

/** First week from the third month on in which the mean velocity of systemic teams has reached that of neutral ones. */
export function crossingWeek(evidence: Evidence): number {
  for (let week = monthEndWeek(3); week < twoYears; week++) {
    if (evidence.mean('weekly', 'systemicV', week) >= evidence.mean('weekly', 'neutralV', week)) return week;
  }
  return Infinity;
}

/** Kind words without money: the month in which trust is highest, how far it falls from there by month 24, and reporting from month 3 to 24. */
export function talkOnly(evidence: Evidence): { readonly month: number; readonly fall: number; readonly reporting: number } {
  const trust = Array.from({ length: 24 }, (_, k) => evidence.median('talk', 'T', k + 1));
  const peak = Math.max(...trust);
  return {
    month: trust.indexOf(peak) + 1,
    fall: (trust[23] as number) - peak,
    reporting: evidence.median('talk', 'R', 24) - evidence.median('talk', 'R', 3),
  };
}

/** Leavers per person-year, %, over two years. */
export function leavingPerYear(evidence: Evidence, end: 'systemicEnd' | 'neutralEnd' | 'blameEnd'): number {
  return (100 * 52 * total(evidence.column(end, 'left'))) / total(evidence.column(end, 'personWeeks'));
}

type CourseFinding = keyof ReturnType<typeof courseOf>;
type ByTeam = readonly [blame: number, neutral: number, systemic: number];

/**
 * What the leader does not see in month 12, under blame, neutral and systemic: incidents, points of trust that a survey with names
 * flatters by, points of compliance.
 */
export function gapsToTheTruth(evidence: Evidence): readonly [incidents: ByTeam, trust: ByTeam, compliance: ByTeam] {
  const byTeam = (more: CourseFinding, less: CourseFinding): ByTeam => {
    const gap = (team: 'blame' | 'neutral' | 'systemic') => evidence.mean(team, more, 12) - evidence.mean(team, less, 12);
    return [gap('blame'), gap('neutral'), gap('systemic')];
  };
  return [byTeam('incidents', 'visible'), byTeam('namedTrust', 'T'), byTeam('complianceSeen', 'compliance')];
}

/**
 * The other leaders that end better than the systemic one: on reporting, velocity and trust together, or on harm without losing
 * 15 % of delivered work. Medians after two years.
 */
export function cheapWinners(evidence: Evidence): OtherPolicyName[] {
  const [R, V, T, harm, work] = (['R', 'V', 'T', 'harm', 'work'] as const).map((read) => evidence.median('systemicEnd', read)) as [
    number,
    number,
    number,
    number,
    number,
  ];
  return otherPolicyNames.filter((name) => {
    const [r, v, t, hurt, done] = [0, 1, 2, 3, 4].map((at) => evidence.median('others', name, at)) as [
      number,
      number,
      number,
      number,
      number,
    ];
    return (r > R && v > V && t > T) || (hurt < harm && done > 0.85 * work);
  });
}
