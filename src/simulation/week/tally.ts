/** What one week counts on its way to a `WeekRecord`, and the work it collects for the leader's answers. */
import type { TeamEvent } from '../week-record.ts';
import type { LiveItem, LivePerson } from '../live-team.ts';
import type { Severity } from '../team.ts';

/** An incident the leader saw and will answer (E20-E25). */
export type Answered = { item: LiveItem; severity: Severity; person: LivePerson | undefined };

/** A problem somebody told the leader, waiting for the reaction of E26. */
export type Report = { person: LivePerson; ownFault: boolean };

export type Tally = {
  occurred: number;
  told: number;
  reports: number;
  lateReports: number;
  nearMisses: number;
  nearMissesTold: number;
  incidents: [number, number, number];
  visibleIncidents: [number, number, number];
  incidentsSomebodyKnew: number;
  changeIncidents: number;
  visibleChangeIncidents: number;
  repeatIncidents: number;
  restoreHours: number;
  visibleRestoreHours: number;
  born: number;
  closed: number;
  fixes: number;
  promisesKept: number;
  securityClosed: [number, number, number];
  left: number;
  /** Engineer-weeks of unplanned effort (E17) and of reviews (E23). */
  effort: number;
  reviewEffort: number;
  /** Trust of everybody moved by how negligence is met (E27). */
  fairness: number;
  slips: LiveItem[];
  answered: Answered[];
  received: Report[];
  regrown: LiveItem[];
  events: TeamEvent[];
};

export function newTally(): Tally {
  return {
    occurred: 0,
    told: 0,
    reports: 0,
    lateReports: 0,
    nearMisses: 0,
    nearMissesTold: 0,
    incidents: [0, 0, 0],
    visibleIncidents: [0, 0, 0],
    incidentsSomebodyKnew: 0,
    changeIncidents: 0,
    visibleChangeIncidents: 0,
    repeatIncidents: 0,
    restoreHours: 0,
    visibleRestoreHours: 0,
    born: 0,
    closed: 0,
    fixes: 0,
    promisesKept: 0,
    securityClosed: [0, 0, 0],
    left: 0,
    effort: 0,
    reviewEffort: 0,
    fairness: 0,
    slips: [],
    answered: [],
    received: [],
    regrown: [],
    events: [],
  };
}
