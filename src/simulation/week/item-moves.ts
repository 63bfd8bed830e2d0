/** The moves an item can make: into the known backlog, into silence, out of the system, and back again. */
import { itemId, itemOrigins } from '../chance.ts';
import type { LiveItem, LiveTeam } from '../live-team.ts';
import { firstSecurityClass } from '../team.ts';
import { longWindow } from '../team-memory.ts';
import { insertById, newItem } from './new-conditions.ts';

/** Weeks until a promise falls due. */
const promiseWeeks = 13;

export function isSecurity(item: LiveItem): boolean {
  return item.class >= firstSecurityClass;
}

/** Into the backlog B. It falls due 13 weeks after it came to be known, whenever it is promised (detail b). */
export function makeKnown(team: LiveTeam, item: LiveItem, promised: boolean): void {
  if (item.state !== 'known') {
    item.state = 'known';
    item.knower = undefined;
    item.reported = team.week;
    item.due = team.week + promiseWeeks;
  }
  if (promised) item.promised = true;
}

/** Into silence S with one knower. What is in the backlog stays there: the leader does not forget it. */
export function keepQuiet(item: LiveItem, knower: number): void {
  if (item.state === 'known') return;
  item.state = 'silenced';
  item.knower = knower;
}

/** Out of the system; a promise kept or broken is remembered (E30). */
export function removeItem(team: LiveTeam, item: LiveItem): void {
  item.gone = true;
  team.tally.closed++;
  if (!item.promised) return;
  const slot = ((team.week % longWindow) + longWindow) % longWindow;
  const ring = team.week <= (item.due ?? 0) ? team.closedInTime : team.closedLate;
  ring[slot] = (ring[slot] ?? 0) + 1;
}

/** The same condition grown back after a patch: same class, pattern, severity and author, new and unnoticed (E16, E28). */
export function regrow(team: LiveTeam, item: LiveItem): void {
  const id = itemId(team.week, item.class, itemOrigins.regrown, item.id);
  team.tally.regrown.push(newItem(id, item.class, item.pattern, item.severity, team.week, item.author));
}

/** Adds what grew back in this phase of the week. */
export function addRegrown(team: LiveTeam): void {
  const { regrown } = team.tally;
  for (const item of regrown) {
    insertById(team.items, item);
    team.tally.born++;
  }
  regrown.length = 0;
}

/** Drops what is gone, keeping the order. */
export function sweep(items: LiveItem[]): void {
  let kept = 0;
  for (const item of items) if (!item.gone) items[kept++] = item;
  items.length = kept;
}
