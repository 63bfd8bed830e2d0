/** What one seed lives through under different leaders, and what is read from it: the ground under claims and acceptance tests. */
import {
  harmOf,
  headline,
  monthEndWeek,
  otherPolicies,
  policies,
  run,
  type Headline,
  type OtherPolicyName,
  type Parameters,
  type Policy,
  type PolicyName,
  type StartOptions,
  type Team,
  type WeekRecord,
} from '#simulation';
import { total } from './statistics.ts';

/** Two years, what most claims are about. */
export const twoYears = 104;

/** The lives of one seed with some numbers of the model changed. Reference leaders are lived once, however often they are asked for. */
export class Lives {
  readonly seed: string;
  readonly parameters: Partial<Parameters>;
  readonly #lived = new Map<string, readonly WeekRecord[]>();

  constructor(number: number, parameters: Partial<Parameters>) {
    this.seed = seedName(number);
    this.parameters = parameters;
  }

  /** Two years of a leader by name. */
  of(name: PolicyName | OtherPolicyName): readonly WeekRecord[] {
    const known = this.#lived.get(name);
    if (known) return known;
    const weeks = this.under(name in policies ? policies[name as PolicyName] : otherPolicies[name as OtherPolicyName], twoYears);
    this.#lived.set(name, weeks);
    return weeks;
  }

  /** So many weeks of any leader. What is changed here wins over the numbers changed everywhere. */
  under(policy: Policy, weeks: number, options: StartOptions = {}): readonly WeekRecord[] {
    return run({ ...this.options(options), seed: this.seed, policy, weeks }).weeks;
  }

  /** The team itself after so many weeks of a reference leader. */
  teamAfter(name: PolicyName, weeks: number): Team {
    return run({ ...this.options(), seed: this.seed, policy: policies[name], weeks }).team;
  }

  /** How a team starts here. */
  options(options: StartOptions = {}): StartOptions {
    return { ...options, parameters: { ...this.parameters, ...options.parameters } };
  }
}

/** The seed of a run by its number. */
export function seedName(number: number): string {
  return `seed-${number}`;
}

/** A reference leader with some levers changed for good. */
export function variant(name: PolicyName, levers: Policy['levers']): Policy {
  return { ...policies[name], levers: { ...policies[name].levers, ...levers } };
}

/** What comes of two years. */
export function endOf(weeks: readonly WeekRecord[]) {
  const last = headline(weeks, weeks.length - 1);
  return {
    R: [last.reporting],
    V: [last.velocity],
    T: [last.trust],
    harm: [harmOf(weeks, 0, weeks.length - 1)],
    work: [total(weeks.map((week) => week.delivered))],
    severeInYearTwo: [total(weeks.slice(52).map((week) => week.incidents[0]))],
    left: [total(weeks.map((week) => week.left))],
    personWeeks: [total(weeks.map((week) => week.engineers))],
  };
}

/** The measures at the ends of months 0 to 24; index 0 is the first week. */
export function courseOf(weeks: readonly WeekRecord[]) {
  const heads = Array.from({ length: 25 }, (_, month) => headline(weeks, month === 0 ? 0 : monthEndWeek(month)));
  const course = (read: (head: Headline) => number): readonly number[] => heads.map(read);
  return {
    R: course((head) => head.reporting),
    V: course((head) => head.velocity),
    T: course((head) => head.trust),
    reports: course((head) => head.seen.reports),
    incidents: course((head) => total(head.incidents)),
    visible: course((head) => total(head.seen.visibleIncidents)),
    hidden: course((head) => head.hidden),
    remediationDays: course((head) => head.indicators.remediationDays),
    namedTrust: course((head) => head.seen.trust),
    compliance: course((head) => 100 * head.compliance),
    complianceSeen: course((head) => 100 * head.seen.compliance),
  };
}

/** The velocity of every week. */
export function velocityOf(weeks: readonly WeekRecord[]): readonly number[] {
  return weeks.map((_, week) => headline(weeks, week).velocity);
}
