/** The rare, explicit pattern of negligence and how it is met (E27). */
import { draw, luck } from '../chance.ts';
import type { LivePerson, LiveTeam } from '../live-team.ts';
import { blame } from './blame-and-praise.ts';
import { leave, mayLeave } from './coming-and-going.ts';

/** After all responses, before fixing (detail i). `private` and `postmortem` act in the week of an act or the next. */
export function meetNegligence(team: LiveTeam): void {
  const { p, levers, tally } = team;
  for (let i = team.people.length - 1; i >= 0; i--) {
    const person = team.people[i] as LivePerson;
    if (person.lastNegligentAct === undefined || person.negligenceHandled) continue;
    const weeksSince = team.week - person.lastNegligentAct;
    if (levers.negligence === 'any') {
      if (weeksSince !== 0) continue;
      blame(team, -0.6, 0.5, true, person);
      maybeLeave(team, person, 0.5);
    } else if (person.negligentActs < 2) {
      continue;
    } else if (levers.negligence === 'private') {
      if (weeksSince > 1) continue;
      person.negligenceHandled = true;
      tally.fairness += 0.1;
      maybeLeave(team, person, 0.3);
    } else if (levers.negligence === 'postmortem') {
      if (weeksSince > 1) continue;
      blame(team, -0.8, 0.8, true, person);
      team.mixedUntil = team.week + 13;
      if (draw(team.weekKey, luck.negligenceWorks, person.id, 0) < 0.5) person.negligenceHandled = true;
      maybeLeave(team, person, 0.35);
    } else if (weeksSince >= 2 && weeksSince <= 7) {
      const acts = Math.min(person.negligentActs, 6);
      tally.fairness -= (p.negFair * acts) / 18;
      team.deviance = Math.min(1, team.deviance + (p.negDev * acts) / 12);
    }
  }
}

function maybeLeave(team: LiveTeam, person: LivePerson, chance: number): void {
  if (draw(team.weekKey, luck.negligenceLeaves, person.id, 0) < chance && mayLeave(team, person)) leave(team, person);
}
