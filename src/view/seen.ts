/**
 * The leader's columns: what can be counted from where the leader stands. No field of a week that is hidden from the leader
 * is read in this file. Weekly counts are noise, so everything is a window.
 */
import { onHundred, type TeamEvent, type WeekRecord } from '#simulation';

/** A quarter: the window of reports, incidents and failures. */
export const quarterWeeks = 13;
/** A month of shipping. */
export const monthWeeks = 4;

type Weeks = readonly WeekRecord[];

/** The sum of something over the `span` weeks that end with `at`. */
export function within(weeks: Weeks, at: number, span: number, count: (week: WeekRecord) => number): number {
  let sum = 0;
  for (let week = Math.max(0, at - span + 1); week <= at; week++) {
    const record = weeks[week];
    if (record) sum += count(record);
  }
  return sum;
}

/** Problems somebody told the leader about, also those told late: each is a note on the board. Incidents are not notes. */
export const heardInQuarter = (weeks: Weeks, at: number) => within(weeks, at, quarterWeeks, (week) => week.reports + week.lateReports);

export const shippedInMonth = (weeks: Weeks, at: number) => within(weeks, at, monthWeeks, (week) => week.deploys);

/** The survey with names on it, 0-100. */
export const surveyAt = (weeks: Weeks, at: number) => onHundred(weeks[at]?.namedTrust ?? 4);

export const incidentsSeen = (weeks: Weeks, at: number, span = quarterWeeks) => within(weeks, at, span, visibleIncidents);

export function visibleIncidents(week: WeekRecord): number {
  return week.visibleIncidents[0] + week.visibleIncidents[1] + week.visibleIncidents[2];
}

/** Share of shipped changes that failed where the leader could see it, in hundredths; undefined if nothing was shipped. */
export function failurePercent(weeks: Weeks, at: number): number | undefined {
  const deploys = within(weeks, at, quarterWeeks, (week) => week.deploys);
  return deploys === 0 ? undefined : (within(weeks, at, quarterWeeks, (week) => week.visibleChangeIncidents) / deploys) * 100;
}

/** Mean hours to restore of the incidents seen; undefined without one. */
export function restoreHours(weeks: Weeks, at: number): number | undefined {
  const incidents = incidentsSeen(weeks, at);
  return incidents === 0 ? undefined : within(weeks, at, quarterWeeks, (week) => week.visibleRestoreHours) / incidents;
}

/** An event the leader saw or heard of. */
export function isSeen<E extends TeamEvent>(event: E): event is E & { readonly seen: true } {
  return event.seen;
}
