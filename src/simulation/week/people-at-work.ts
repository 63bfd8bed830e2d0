/** Who is meant: on-call, the last to touch something, a person by identity. */
import { draw, luck } from '../chance.ts';
import type { LivePerson, LiveTeam } from '../live-team.ts';

/** Index of the person on call: the seats take turns (E13). */
export function whoIsOnCall(team: LiveTeam): number {
  const n = team.people.length;
  return (((team.week + team.shift) % n) + n) % n;
}

/** The last to touch what failed: anyone, drawn by the item's own luck (E13). */
export function lastToTouch(team: LiveTeam, itemId: number): LivePerson {
  return pick(team, draw(team.weekKey, luck.lastToTouch, itemId, 0), team.shift);
}

/** Somebody present, by a uniform draw. */
export function pick(team: LiveTeam, u: number, shift = 0): LivePerson {
  const n = team.people.length;
  return team.people[(Math.floor(u * n) + shift) % n] as LivePerson;
}

/** The person with this identity, if they are still here. */
export function personOf(team: LiveTeam, id: number | undefined): LivePerson | undefined {
  if (id === undefined) return undefined;
  for (const person of team.people) if (person.id === id) return person;
  return undefined;
}
