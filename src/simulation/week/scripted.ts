/** What a story's acts left for the coming week: costs and counts, and scripted incidents as real events. */
import type { LiveTeam } from '../live-team.ts';
import { recordIncident, settleItem } from './triggers.ts';

/** Charges what acts since the last week have done. Their effect on people and stocks is already there. */
export function chargePending(team: LiveTeam): void {
  const { pending, tally } = team;
  tally.born += pending.born;
  tally.closed += pending.closed;
  tally.fixes += pending.fixes;
  tally.promisesKept += pending.promisesKept;
  for (let k = 0; k < 3; k++) tally.securityClosed[k] = pending.securityClosed[k] as number;
  tally.reports += pending.reports;
  tally.lateReports += pending.lateReports;
  tally.occurred += pending.reports + pending.keptQuiet;
  tally.told += pending.reports;
  tally.left += pending.left;
  for (const event of pending.events) tally.events.push(event);
}

/**
 * Scripted incidents happen: counts, hours, effort, repeat and the emergency patch are those of E16 and E17. Severity,
 * visibility, person and hours are the story's. They are change-induced, and no automatic answer follows.
 */
export function happenAsWritten(team: LiveTeam): void {
  for (const name of team.pending.incidents) {
    const written = team.scripted.find((incident) => incident.name === name);
    if (written === undefined) continue;
    const item = team.items.find((each) => each.id === written.item);
    const facts = {
      name,
      severity: written.severity,
      person: written.person,
      hours: written.hours,
      changeInduced: true,
      visible: written.visible,
      somebodyKnew: written.somebodyKnew,
    };
    // An item fixed by the story between the incident and this week's end has still failed.
    const failed = item ?? { id: written.item, class: written.class, pattern: written.pattern };
    recordIncident(team, { ...facts, item: failed });
    if (item !== undefined) settleItem(team, item, written.severity, written.person, written.visible);
  }
}
