/** Every output of the model that can be followed over many runs, read from a run as it stands at the end of a week. */
import { harmOf, headline, type Headline, type WeekRecord } from '#simulation';
import { total } from './statistics.ts';

type Read = (at: { head: Headline; last: WeekRecord; weeks: readonly WeekRecord[]; index: number }) => number | undefined;

/** Percentages are 0..100; counts are of the last 13 weeks, 26 for security days and repeats, or since the start ("so far"). */
const readers = {
  R: ({ head }) => head.reporting,
  V: ({ head }) => head.velocity,
  T: ({ head }) => head.trust,
  namedTrust: ({ head }) => head.seen.trust,
  fear: ({ head }) => head.fear,
  reports: ({ head }) => head.seen.reports,
  incidents: ({ head }) => total(head.incidents),
  visibleIncidents: ({ head }) => total(head.seen.visibleIncidents),
  severeIncidents: ({ head }) => head.incidents[0],
  hidden: ({ head }) => head.hidden,
  silenced: ({ head }) => head.silenced,
  backlog: ({ head }) => head.known,
  somebodyKnew: ({ head }) => 100 * head.somebodyKnew,
  deploys: ({ head }) => head.deploysPerWeek,
  leadTime: ({ head }) => head.leadTimeDays,
  changeFailure: ({ head }) => 100 * head.changeFailure,
  changeFailureSeen: ({ head }) => 100 * head.seen.changeFailure,
  restoreHours: ({ head }) => head.restoreHours,
  restoreHoursSeen: ({ head }) => head.seen.restoreHours,
  remediationDays: ({ head }) => head.indicators.remediationDays,
  automated: ({ head }) => head.indicators.automated,
  repeats: ({ head }) => 100 * head.indicators.repeats,
  leadImpact: ({ head }) => head.indicators.leadImpactDays,
  actionsKept: ({ head }) => percent(head.indicators.actionsKept),
  participation: ({ head }) => 100 * head.indicators.participation,
  compliance: ({ head }) => 100 * head.compliance,
  complianceSeen: ({ head }) => 100 * head.seen.compliance,
  gates: ({ head }) => head.seen.gates,
  paper: ({ head }) => 100 * head.seen.paper,
  pressure: ({ head }) => head.pressure,
  knowledge: ({ last }) => 100 * last.knowledge,
  credibility: ({ last }) => 100 * last.credibility,
  harm: ({ weeks, index }) => harmOf(weeks, 0, index),
  delivered: ({ weeks, index }) => soFar(weeks, index, (week) => week.delivered),
  left: ({ weeks, index }) => soFar(weeks, index, (week) => week.left),
} satisfies Record<string, Read>;

export type OutputName = keyof typeof readers;
export const outputNames = Object.keys(readers) as readonly OutputName[];

/** Some outputs of one run at the week with this index; one that has nothing to be read from is undefined. */
export function readSome<Name extends OutputName>(
  weeks: readonly WeekRecord[],
  index: number,
  names: readonly Name[],
): Record<Name, number | undefined> {
  const at = { head: headline(weeks, index), last: weeks[index] as WeekRecord, weeks, index };
  const values = {} as Record<Name, number | undefined>;
  for (const name of names) values[name] = (readers[name] as Read)(at);
  return values;
}

/** All outputs of one run at the week with this index. */
export function readOutputs(weeks: readonly WeekRecord[], index: number): Record<OutputName, number | undefined> {
  return readSome(weeks, index, outputNames);
}

/**
 * What the lab draws: each is one chart. `seen` is what the leader sees of it (model section 6): the same figure, another one,
 * or nothing at all.
 */
export const charts = {
  reporting: { truth: 'R', seen: 'reports' },
  velocity: { truth: 'V', seen: 'V' },
  trust: { truth: 'T', seen: 'namedTrust' },
  hidden: { truth: 'hidden', seen: undefined },
  silenced: { truth: 'silenced', seen: undefined },
  known: { truth: 'backlog', seen: 'backlog' },
  incidents: { truth: 'incidents', seen: 'visibleIncidents' },
  severeIncidents: { truth: 'severeIncidents', seen: 'severeIncidents' },
  somebodyKnew: { truth: 'somebodyKnew', seen: undefined },
  repeats: { truth: 'repeats', seen: undefined },
  harm: { truth: 'harm', seen: undefined },
  deploys: { truth: 'deploys', seen: 'deploys' },
  leadTime: { truth: 'leadTime', seen: 'leadTime' },
  changeFailure: { truth: 'changeFailure', seen: 'changeFailureSeen' },
  restoreHours: { truth: 'restoreHours', seen: 'restoreHoursSeen' },
  delivered: { truth: 'delivered', seen: 'delivered' },
  fear: { truth: 'fear', seen: undefined },
  left: { truth: 'left', seen: 'left' },
  participation: { truth: 'participation', seen: undefined },
  actionsKept: { truth: 'actionsKept', seen: 'actionsKept' },
  knowledge: { truth: 'knowledge', seen: undefined },
  credibility: { truth: 'credibility', seen: undefined },
  gates: { truth: 'gates', seen: 'gates' },
  paper: { truth: 'paper', seen: 'paper' },
  leadImpact: { truth: 'leadImpact', seen: undefined },
  compliance: { truth: 'compliance', seen: 'complianceSeen' },
  pressure: { truth: 'pressure', seen: 'pressure' },
  securityDays: { truth: 'remediationDays', seen: 'remediationDays' },
  automated: { truth: 'automated', seen: undefined },
} as const satisfies Record<string, { readonly truth: OutputName; readonly seen: OutputName | undefined }>;

export type ChartName = keyof typeof charts;
export const chartNames = Object.keys(charts) as readonly ChartName[];

/** The outputs that these charts need, true and seen, each once. */
export function outputsOf(names: readonly ChartName[]): readonly OutputName[] {
  return [...new Set(names.flatMap((name) => [charts[name].truth, charts[name].seen].filter((output) => output !== undefined)))];
}

function percent(share: number | undefined): number | undefined {
  return share === undefined ? undefined : 100 * share;
}

function soFar(weeks: readonly WeekRecord[], index: number, pick: (week: WeekRecord) => number): number {
  let sum = 0;
  for (let k = 0; k <= index; k++) sum += pick(weeks[k] as WeekRecord);
  return sum;
}
