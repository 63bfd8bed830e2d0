/** People leave and are replaced (E34, E35). */
import { draw, drawNormal, luck } from '../chance.ts';
import { clip, exp, pos } from '../exact-maths.ts';
import type { LivePerson, LiveTeam } from '../live-team.ts';
import { livePerson } from '../unpack-team.ts';

/** A team never falls below this many people. */
const fewest = 3;

/** E34. */
export function letPeopleLeave(team: LiveTeam): void {
  const { p, now } = team;
  const overload = p.hOver * pos(now.load - 1.3);
  for (let i = team.people.length - 1; i >= 0; i--) {
    const person = team.people[i] as LivePerson;
    const push =
      p.hT * (4 - person.trust) +
      p.hF * (person.fear - p.F0) +
      overload +
      (person.blamedFor > 0 ? p.hTgt * Math.min(1, person.blamedFor / 6) : 0);
    const chance = (p.h0 / 52) * exp(push * (p.hMk0 + p.hMk * person.market));
    if (draw(team.weekKey, luck.leaves, person.id, 0) < chance && mayLeave(team, person)) leave(team, person);
  }
}

export function mayLeave(team: LiveTeam, person: LivePerson): boolean {
  return team.people.length > fewest && team.week >= (team.staying[person.id] ?? -Infinity);
}

/** Takes somebody out of the team, with what they knew; the seat is filled later. */
export function leave(team: LiveTeam, person: LivePerson): void {
  const { p } = team;
  let skillPower = 0;
  for (const each of team.people) skillPower += each.skill * each.ramp;
  team.knowledge *= 1 - (p.kLeave * person.skill * person.ramp) / Math.max(3, skillPower);
  team.people.splice(team.people.indexOf(person), 1);
  const delay = Math.round(p.fill * (0.6 + 0.8 * draw(team.weekKey, luck.fillTime, person.id, 0)));
  team.vacancies.push({ seat: person.seat, filledInWeek: team.week + Math.max(1, delay) });
  team.vacancies.sort((a, b) => a.seat - b.seat);
  team.tally.left++;
  team.tally.events.push({ kind: 'resignation', person: person.id, seat: person.seat, blamed: person.blamedFor > 0, seen: true });
}

/** E35. A newcomer's identity is seat + size x (hires into that seat), so that it does not depend on other seats. */
export function welcomeNewcomers(team: LiveTeam): void {
  if (team.vacancies.length === 0) return;
  const { p, levers } = team;
  let trustSum = 0;
  for (const person of team.people) trustSum += person.trust;
  const trustMean = trustSum / team.people.length;
  const due = team.vacancies.filter((vacancy) => vacancy.filledInWeek <= team.week);
  for (const { seat } of due) {
    const hires = (team.hires[seat] ?? 0) + 1;
    team.hires[seat] = hires;
    const id = seat + team.size * hires;
    const trust =
      p.hireT +
      0.3 * drawNormal(team.weekKey, luck.newcomerTrust, id) -
      p.folkT * team.folklore +
      0.25 * (trustMean - 4) +
      (levers.trainNewcomers ? 0.25 * pos(team.now.belief) : 0);
    const skill = 0.75 + 0.55 * draw(team.weekKey, luck.newcomer, id, 0);
    team.people.push(
      livePerson({
        id,
        seat,
        trust: clip(trust, 1.2, 6.8),
        fear: clip(0.08 + 0.2 * team.folklore, 0, 1),
        skill,
        market: clip((0.7 * (skill - 0.75)) / 0.55 + 0.3 * draw(team.weekKey, luck.newcomer, id, 1), 0, 1),
        sensitivity: 0.8 + 0.4 * draw(team.weekKey, luck.newcomer, id, 2),
        tenure: 0,
        blamedFor: 0,
        negligent: false,
        negligentActs: 0,
        negligenceHandled: false,
      }),
    );
    team.tally.events.push({ kind: 'hired', person: id, seat, seen: true });
  }
  if (due.length > 0) {
    team.vacancies = team.vacancies.filter((vacancy) => vacancy.filledInWeek > team.week);
    team.people.sort((a, b) => a.seat - b.seat);
  }
}
