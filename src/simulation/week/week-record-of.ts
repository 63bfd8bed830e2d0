/** Writes down the week: stocks at its end, counts during it (section 6). */
import { pos } from '../exact-maths.ts';
import type { LiveTeam } from '../live-team.ts';
import type { WeekRecord } from '../week-record.ts';
import { isSecurity } from './item-moves.ts';

export function weekRecord(team: LiveTeam, workers: number, promisesKept: number | undefined): WeekRecord {
  const { p, now, tally } = team;
  let trust = 0;
  let fear = 0;
  let namedTrust = 0;
  for (const person of team.people) {
    trust += person.trust;
    fear += person.fear;
    namedTrust += Math.min(7, person.trust + 2 * person.fear);
  }
  let unnoticed = 0;
  let silenced = 0;
  let known = 0;
  // Open before this week's fixes: an item fixed at once was open for a week.
  const securityOpen: [number, number, number] = [...tally.securityClosed];
  for (const item of team.items) {
    if (item.state === 'unnoticed') unnoticed++;
    else if (item.state === 'silenced') silenced++;
    else {
      known++;
      if (isSecurity(item)) securityOpen[item.severity - 1] = (securityOpen[item.severity - 1] ?? 0) + 1;
    }
  }
  let guardrails = 0;
  for (const strength of team.guardrails) guardrails += strength;
  const n = team.people.length;
  const waiting = (1.1 * now.effectiveGates + 3 * team.paper) * (1 - now.bypass);
  return {
    week: team.week,
    occurred: tally.occurred,
    told: tally.told,
    reports: tally.reports,
    lateReports: tally.lateReports,
    nearMisses: tally.nearMisses,
    nearMissesTold: tally.nearMissesTold,
    incidents: tally.incidents,
    visibleIncidents: tally.visibleIncidents,
    incidentsSomebodyKnew: tally.incidentsSomebodyKnew,
    changeIncidents: tally.changeIncidents,
    visibleChangeIncidents: tally.visibleChangeIncidents,
    repeatIncidents: tally.repeatIncidents,
    deploys: now.deploys,
    batch: now.batch,
    delivered: pos(now.deploys - tally.changeIncidents) * now.batch,
    engineers: workers,
    trust: trust / n,
    fear: fear / n,
    namedTrust: namedTrust / n,
    leadTimeDays: 2.2 * now.batch + waiting + now.decisionDays,
    leadImpactDays: waiting + p.Ld0 * p.LdA * now.effectiveGates,
    restoreHours: tally.restoreHours,
    visibleRestoreHours: tally.visibleRestoreHours,
    unnoticed,
    silenced,
    known,
    born: tally.born,
    closed: tally.closed,
    gates: team.gates,
    paper: team.paper,
    bypass: now.bypass,
    complianceSeen: 1 - now.bypass * now.participation,
    pressure: team.pressure,
    knowledge: team.knowledge,
    norm: team.norm,
    credibility: team.credibility,
    guardrails: guardrails / team.guardrails.length,
    participation: now.participation,
    ...(promisesKept === undefined ? {} : { actionsClosed: promisesKept }),
    securityOpen: securityOpen[0] + securityOpen[1] + securityOpen[2],
    securityClosed: tally.securityClosed[0] + tally.securityClosed[1] + tally.securityClosed[2],
    securityOpenBySeverity: securityOpen,
    securityClosedBySeverity: tally.securityClosed,
    left: tally.left,
    fixes: tally.fixes,
    events: tally.events,
  };
}
