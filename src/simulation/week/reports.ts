/** How those who tell are received (E26), and the monthly ranking. */
import { pos } from '../exact-maths.ts';
import type { LiveTeam } from '../live-team.ts';
import { blame } from './blame-and-praise.ts';

/** Weight of a harsh reception of one report. */
const messengerWeight = 0.125;

export function receiveReports(team: LiveTeam): void {
  for (const { person, ownFault } of team.tally.received) receiveReport(team, person.id, ownFault);
  if (team.levers.shame && team.week % 4 === 0) blame(team, -0.3, 0.3, true, undefined);
}

export function receiveReport(team: LiveTeam, teller: number, ownFault: boolean): void {
  const { p, levers, now } = team;
  const { recognition, messenger } = levers;
  if (recognition > 0) {
    const thanks = now.openness * recognition;
    const reporterGain = thanks * 0.6 * p.gRec * Math.max(-0.3, now.belief);
    const witnessGain = thanks * 0.25 * p.gRecW * pos(now.belief);
    for (const person of team.people) {
      const room = ((7 - person.trust) / 6) * person.sensitivity;
      person.trustStep += room * (person.id === teller ? reporterGain : witnessGain);
    }
    team.norm += p.normRec * recognition * (1 - team.norm) * pos(now.belief);
  }
  if (levers.review === 'real') {
    team.knowledge +=
      p.kRep * (0.5 + team.practice) * (levers.stance < 0 ? 0.3 : 1) * (0.3 + 0.7 * team.credibility) * (1 - team.knowledge);
  }
  if (messenger < 0 && (ownFault || messenger <= -0.5)) {
    const target = team.people.find((person) => person.id === teller);
    blame(team, messenger, messengerWeight, levers.public, target);
  }
}
