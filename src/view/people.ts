/** Who is who: names, roles and silhouettes of the model's people, of outsiders and of those hired later. */
import type { Cast, Outsider, Silhouette } from '#scenario';
import type { WeekRecord } from '#simulation';

export type Portrait = { readonly name: string; readonly role: string; readonly silhouette: Silhouette };

/** The player, in lines. */
export const playerId = 'you';

/** The cast, and who was hired in which order: the names of newcomers are given out in the order they come. */
export type People = { readonly cast: Cast; readonly hired: readonly number[] };

export function peopleOf(cast: Cast, weeks: readonly WeekRecord[]): People {
  return { cast, hired: weeks.flatMap((week) => week.events.flatMap((event) => (event.kind === 'hired' ? [event.person] : []))) };
}

/** The portrait of a person of the team by identity: the ten of the cast, then those hired later. */
export function portraitOf({ cast, hired }: People, person: number): Portrait {
  const known = cast.people[person];
  if (known) return known;
  const newcomer = cast.newcomers[Math.max(0, hired.indexOf(person)) % cast.newcomers.length];
  if (!newcomer) throw new Error(`no newcomer to be person ${person}: the cast names none`);
  // A newcomer takes over the work of the seat they were hired for; the cast gives that role.
  return { ...newcomer, role: cast.people[person % cast.people.length]?.role ?? '' };
}

export function nameOf(people: People, person: number): string {
  return portraitOf(people, person).name;
}

export function outsiderOf(cast: Cast, who: string): { readonly outsider: Outsider; readonly id: number } | undefined {
  const index = cast.outsiders.findIndex((outsider) => outsider.id === who);
  const outsider = cast.outsiders[index];
  return outsider && { outsider, id: -1 - index };
}

/** Names separated by commas, as a gap of a sentence holds them. */
export function listNames(names: readonly string[]): string {
  return names.join(', ');
}
