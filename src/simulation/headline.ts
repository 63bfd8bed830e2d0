/** What a span of weeks comes to: the true measures and those the leader sees (model section 6). */
import { tableValues } from './parameter-values.ts';
import type { Severity } from './team.ts';
import type { BySeverity, WeekRecord } from './week-record.ts';

/** Weeks in the two windows of section 6. */
const quarter = 13;
const half = 26;
/** Points of harm for an incident of severity 1, 2 and 3 (a scoring choice). */
export const harmWeights: BySeverity = [10, 3, 0.5];

export type Headline = {
  readonly week: number;
  /** R, 0..100: problems told of problems that occurred, last 13 weeks. */
  readonly reporting: number;
  /** V, 100 = reference: batch-units that did not fail per engineer-week, 13 weeks. */
  readonly velocity: number;
  /** T, 0..100, as an anonymous survey would give. */
  readonly trust: number;
  /** Mean fear, 0..100. */
  readonly fear: number;
  /** What the leader sees of the same. */
  readonly seen: SeenHeadline;
  /** Incidents of the last 13 weeks by severity, true. */
  readonly incidents: BySeverity;
  /** Deploys per week, 13 weeks. */
  readonly deploysPerWeek: number;
  readonly leadTimeDays: number;
  /** Change-induced incidents per deploy, 0..1. */
  readonly changeFailure: number;
  /** Mean restore hours, 13 weeks; 0 without incidents. */
  readonly restoreHours: number;
  /** U + S, and the silenced alone. */
  readonly hidden: number;
  readonly silenced: number;
  readonly known: number;
  /** Share of incidents of 13 weeks from items somebody knew of, 0..1. */
  readonly somebodyKnew: number;
  /** 1 - y. */
  readonly compliance: number;
  /** Score of the incidents of the last 13 weeks: 10, 3, 0.5 per severity 1, 2, 3. */
  readonly harm: number;
  /** Executive pressure, 0..100. */
  readonly pressure: number;
  /** The five DevSecOps indicators. */
  readonly indicators: Indicators;
};

export type SeenHeadline = {
  /** Reports and late reports of 13 weeks: the numerator only. */
  readonly reports: number;
  readonly visibleIncidents: BySeverity;
  readonly deploys: number;
  readonly velocity: number;
  /** A named survey, 0..100: everyone answers min(7, T + 2F). */
  readonly trust: number;
  readonly leadTimeDays: number;
  readonly changeFailure: number;
  readonly restoreHours: number;
  readonly compliance: number;
  /** Known backlog, gates, paper. */
  readonly backlog: number;
  readonly gates: number;
  readonly paper: number;
  readonly pressure: number;
};

export type Indicators = {
  /**
   * (1) Time to remediate security items, days: open item-weeks / fixes x 7 over 26 weeks, for severities 1 and 2 together (the
   * figure of section 10) and by severity. Not fooled by items still open.
   */
  readonly remediationDays: number;
  readonly remediationDaysBySeverity: BySeverity;
  /** (2) Controls automated, 0..100. */
  readonly automated: number;
  /** (3) Repeat incidents, 0..1, of 26 weeks. */
  readonly repeats: number;
  /** (4) Lead-time impact of controls, days. */
  readonly leadImpactDays: number;
  /** (5) Action items kept (undefined below three) and participation, 0..1. */
  readonly actionsKept?: number;
  readonly participation: number;
};

/** Measures at the end of the week at index `at` of `weeks`, looking back 13 or 26 weeks, or as far as there are any. */
export function headline(weeks: readonly WeekRecord[], at: number): Headline {
  const last = weeks[at];
  if (last === undefined) throw new RangeError(`There is no week ${at}; ${weeks.length} were lived.`);
  const sum = (pick: (week: WeekRecord) => number, span = quarter): number => {
    let total = 0;
    for (let k = Math.max(0, at - span + 1); k <= at; k++) total += pick(weeks[k] as WeekRecord);
    return total;
  };
  const length = Math.min(quarter, at + 1);
  const bySeverity = (pick: (week: WeekRecord) => BySeverity): BySeverity => [
    sum((week) => pick(week)[0]),
    sum((week) => pick(week)[1]),
    sum((week) => pick(week)[2]),
  ];
  const occurred = sum((week) => week.occurred);
  const incidents = bySeverity((week) => week.incidents);
  const visibleIncidents = bySeverity((week) => week.visibleIncidents);
  const incidentCount = incidents[0] + incidents[1] + incidents[2];
  const visibleCount = visibleIncidents[0] + visibleIncidents[1] + visibleIncidents[2];
  const deploys = sum((week) => week.deploys);
  const velocity =
    (100 *
      ratio(
        sum((week) => week.delivered),
        sum((week) => week.engineers),
      )) /
    tableValues.Vref;
  const leadTimeDays = sum((week) => week.leadTimeDays) / length;
  const allIncidents = (week: WeekRecord): number => week.incidents[0] + week.incidents[1] + week.incidents[2];
  const remediation = (severity: Severity): number =>
    daysToRemediate(
      sum((week) => week.securityOpenBySeverity[severity - 1] as number, half),
      sum((week) => week.securityClosedBySeverity[severity - 1] as number, half),
    );
  return {
    week: last.week,
    reporting:
      100 *
      ratio(
        sum((week) => week.told),
        occurred,
      ),
    velocity,
    trust: onHundred(last.trust),
    fear: 100 * last.fear,
    seen: {
      reports: sum((week) => week.reports + week.lateReports),
      visibleIncidents,
      deploys,
      velocity,
      trust: onHundred(last.namedTrust),
      leadTimeDays,
      changeFailure: ratio(
        sum((week) => week.visibleChangeIncidents),
        deploys,
      ),
      restoreHours: ratio(
        sum((week) => week.visibleRestoreHours),
        visibleCount,
      ),
      compliance: last.complianceSeen,
      backlog: last.known,
      gates: last.gates,
      paper: last.paper,
      pressure: 100 * last.pressure,
    },
    incidents,
    deploysPerWeek: deploys / length,
    leadTimeDays,
    changeFailure: ratio(
      sum((week) => week.changeIncidents),
      deploys,
    ),
    restoreHours: ratio(
      sum((week) => week.restoreHours),
      incidentCount,
    ),
    hidden: last.unnoticed + last.silenced,
    silenced: last.silenced,
    known: last.known,
    somebodyKnew: ratio(
      sum((week) => week.incidentsSomebodyKnew),
      incidentCount,
    ),
    compliance: 1 - last.bypass,
    harm: harmOf(weeks, Math.max(0, at - quarter + 1), at),
    pressure: 100 * last.pressure,
    indicators: {
      remediationDays: daysToRemediate(
        sum((week) => week.securityOpenBySeverity[0] + week.securityOpenBySeverity[1], half),
        sum((week) => week.securityClosedBySeverity[0] + week.securityClosedBySeverity[1], half),
      ),
      remediationDaysBySeverity: [remediation(1), remediation(2), remediation(3)],
      automated: 100 * last.guardrails,
      repeats: ratio(
        sum((week) => week.repeatIncidents, half),
        sum(allIncidents, half),
      ),
      leadImpactDays: last.leadImpactDays,
      ...(last.actionsClosed === undefined ? {} : { actionsKept: last.actionsClosed }),
      participation: last.participation,
    },
  };
}

/** Harm score of the weeks from index `from` to `to`, both counted. */
export function harmOf(weeks: readonly WeekRecord[], from: number, to: number): number {
  let harm = 0;
  for (let k = from; k <= to; k++) {
    const { incidents } = weeks[k] as WeekRecord;
    harm += harmWeights[0] * incidents[0] + harmWeights[1] * incidents[1] + harmWeights[2] * incidents[2];
  }
  return harm;
}

/** Trust 1..7 on the scale 0..100. */
export function onHundred(trust: number): number {
  return ((trust - 1) / 6) * 100;
}

/** Open item-weeks per fix, in days. Without a fix it reads as if one had just come. */
function daysToRemediate(openWeeks: number, fixes: number): number {
  return (openWeeks / Math.max(1, fixes)) * 7;
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
