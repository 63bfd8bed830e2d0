import type { Team } from './team.ts';

/**
 * The same team as if this condition had been fixed before: for "had it been mended" beside "a different person". An incident
 * a story has written for the coming week needs its condition like any other, and does not happen without it.
 */
export function withoutItem(team: Team, itemId: number): Team {
  const { scripted, pending } = team.memory;
  const needIt = scripted.filter(({ item }) => item === itemId).map(({ name }) => name);
  return {
    ...team,
    items: team.items.filter((item) => item.id !== itemId),
    memory: { ...team.memory, pending: { ...pending, incidents: pending.incidents.filter((name) => !needIt.includes(name)) } },
  };
}
