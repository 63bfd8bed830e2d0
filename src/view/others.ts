/** The second panel: what else a leader can read off a dashboard. */
import { oneDecimal, type Team, type WeekRecord } from '#simulation';
import { said } from './said-ids.ts';
import type { Said } from './said.ts';
import { failurePercent, incidentsSeen, restoreHours } from './seen.ts';

export function otherMeasures(
  weeks: readonly WeekRecord[],
  at: number,
  team: Team,
): readonly { readonly label: Said; readonly value: Said }[] {
  const week = weeks[at];
  const hours = restoreHours(weeks, at);
  const failed = failurePercent(weeks, at);
  const measures = [
    { label: said('other.incidents.label'), value: said('other.incidents.value', { count: incidentsSeen(weeks, at) }) },
    {
      label: said('other.restore.label'),
      value: hours === undefined ? said('other.restore.none') : said('other.restore.value', { hours: oneDecimal(hours) }),
    },
    { label: said('other.failure-rate.label'), value: said('other.failure-rate.value', { percent: Math.round(failed ?? 0) }) },
    { label: said('other.lead-time.label'), value: said('other.lead-time.value', { days: oneDecimal(week?.leadTimeDays ?? 0) }) },
    { label: said('other.gates.label'), value: said('other.gates.value', { count: Math.round(team.gates) }) },
    { label: said('other.paper.label'), value: said('other.paper.value', { percent: Math.round(team.paper * 100) }) },
    {
      label: said('other.compliance.label'),
      value: said('other.compliance.value', { percent: Math.round((week?.complianceSeen ?? 1) * 100) }),
    },
    {
      label: said('other.actions.label'),
      value:
        week?.actionsClosed === undefined
          ? said('other.actions.none')
          : said('other.actions.value', { percent: Math.round(week.actionsClosed * 100) }),
    },
    { label: said('other.people.label'), value: said('other.people.value', { count: team.people.length }) },
  ];
  return measures;
}
