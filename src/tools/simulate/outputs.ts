/** Every output of the model that the command prints, read from a run at the end of a month. */
import { harmOf, headline, type Headline, type WeekRecord } from '#simulation';

type Read = (at: { head: Headline; weeks: readonly WeekRecord[]; index: number }) => number | undefined;

const all = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0);

/** Name → what it means and how it is read. Percentages are 0..100; counts are per 13 weeks unless they say "so far". */
export const outputs = {
  R: { says: 'reporting, % of problems told', read: ({ head }) => head.reporting },
  V: { says: 'velocity, 100 = reference', read: ({ head }) => head.velocity },
  T: { says: 'trust, anonymous survey, 0-100', read: ({ head }) => head.trust },
  namedTrust: { says: 'trust as a named survey shows it, 0-100', read: ({ head }) => head.seen.trust },
  fear: { says: 'fear, 0-100', read: ({ head }) => head.fear },
  reports: { says: 'reports the leader got', read: ({ head }) => head.seen.reports },
  incidents: { says: 'incidents, true', read: ({ head }) => all(head.incidents) },
  visibleIncidents: { says: 'incidents the leader saw', read: ({ head }) => all(head.seen.visibleIncidents) },
  severeIncidents: { says: 'incidents of severity 1', read: ({ head }) => head.incidents[0] },
  hidden: { says: 'problems nobody told (U + S)', read: ({ head }) => head.hidden },
  silenced: { says: 'of these, known to somebody (S)', read: ({ head }) => head.silenced },
  backlog: { says: 'known problems (B)', read: ({ head }) => head.known },
  somebodyKnew: { says: 'incidents somebody had known of, %', read: ({ head }) => 100 * head.somebodyKnew },
  deploys: { says: 'deploys per week', read: ({ head }) => head.deploysPerWeek },
  leadTime: { says: 'lead time, days', read: ({ head }) => head.leadTimeDays },
  changeFailure: { says: 'change failure rate, %, true', read: ({ head }) => 100 * head.changeFailure },
  changeFailureSeen: { says: 'the same from visible incidents', read: ({ head }) => 100 * head.seen.changeFailure },
  restoreHours: { says: 'mean restore time, hours', read: ({ head }) => head.restoreHours },
  remediationDays: {
    says: 'days to fix known security problems of severity 1 and 2, 26 weeks',
    read: ({ head }) => head.indicators.remediationDays,
  },
  automated: { says: 'controls automated, %', read: ({ head }) => head.indicators.automated },
  repeats: { says: 'repeat incidents, %, 26 weeks', read: ({ head }) => 100 * head.indicators.repeats },
  leadImpact: { says: 'lead-time impact of controls, days', read: ({ head }) => head.indicators.leadImpactDays },
  actionsKept: { says: 'promised actions kept, % (where there are three)', read: ({ head }) => percent(head.indicators.actionsKept) },
  participation: { says: 'participation in reviews, %', read: ({ head }) => 100 * head.indicators.participation },
  compliance: { says: 'compliance with controls, %, true', read: ({ head }) => 100 * head.compliance },
  complianceSeen: { says: 'the same as the leader sees it', read: ({ head }) => 100 * head.seen.compliance },
  pressure: { says: 'executive pressure, 0-100', read: ({ head }) => head.pressure },
  harm: { says: 'harm score, so far', read: ({ weeks, index }) => harmOf(weeks, 0, index) },
  delivered: { says: 'delivered work, batch-units, so far', read: ({ weeks, index }) => soFar(weeks, index, (week) => week.delivered) },
  left: { says: 'people who left, so far', read: ({ weeks, index }) => soFar(weeks, index, (week) => week.left) },
} satisfies Record<string, { says: string; read: Read }>;

export type OutputName = keyof typeof outputs;
export const outputNames = Object.keys(outputs) as OutputName[];

/** All outputs of one run at the week with this index. */
export function readOutputs(weeks: readonly WeekRecord[], index: number): Record<OutputName, number | undefined> {
  const at = { head: headline(weeks, index), weeks, index };
  const values = {} as Record<OutputName, number | undefined>;
  for (const name of outputNames) values[name] = (outputs[name].read as Read)(at);
  return values;
}

function percent(share: number | undefined): number | undefined {
  return share === undefined ? undefined : 100 * share;
}

function soFar(weeks: readonly WeekRecord[], index: number, pick: (week: WeekRecord) => number): number {
  let sum = 0;
  for (let k = 0; k <= index; k++) sum += pick(weeks[k] as WeekRecord);
  return sum;
}
