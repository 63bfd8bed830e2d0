import type { Team } from './team.ts';

/** The same team as if this condition had been fixed before: for "had it been mended" beside "a different person". */
export function withoutItem(team: Team, itemId: number): Team {
  return { ...team, items: team.items.filter((item) => item.id !== itemId) };
}
