/** Who is who: names, roles and silhouettes of the model's people, of outsiders and of those hired later. */
import type { Cast, Outsider, Silhouette } from '#scenario';

export type Portrait = { readonly name: string; readonly role: string; readonly silhouette: Silhouette };

/** The player, in lines. */
export const playerId = 'you';

/** The portrait of a person of the team by identity: the ten of the cast, then newcomers in their order. */
export function portraitOf(cast: Cast, person: number): Portrait {
  const known = cast.people[person];
  if (known) return known;
  const newcomer = cast.newcomers[newcomerIndex(person, cast)];
  if (!newcomer) throw new Error(`no newcomer to be person ${person}: the cast names none`);
  // A newcomer takes over the work of the seat they were hired for; the cast gives that role.
  const role = cast.people[person % cast.people.length]?.role ?? '';
  return { ...newcomer, role };
}

export function nameOf(cast: Cast, person: number): string {
  return portraitOf(cast, person).name;
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

function newcomerIndex(person: number, cast: Cast): number {
  return (person - cast.people.length) % cast.newcomers.length;
}
