import { clip } from './exact-maths.ts';
import type { Team } from './team.ts';

/**
 * How far a person would trust you with bad news, 0..100: clip(100 ((T-1)/6 - 0.5 F) + 20 (c - 0.55), 0, 100).
 * 0 for somebody who is not there.
 */
export function trustsYou(team: Team, personId: number): number {
  const person = team.people.find((each) => each.id === personId);
  if (person === undefined) return 0;
  return clip(100 * ((person.trust - 1) / 6 - 0.5 * person.fear) + 20 * (team.credibility - 0.55), 0, 100);
}
