/** A place of a playthrough's trail. */
import type { TrailEntry } from '#scenario';

/** The entry at a place of the trail; a place outside is an error of the caller. */
export function entryAt(trail: readonly TrailEntry[], cursor: number): TrailEntry {
  const entry = trail[cursor];
  if (!entry) throw new Error(`the trail has ${trail.length} entries, none at ${cursor}`);
  return entry;
}
