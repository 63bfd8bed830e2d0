/**
 * What every road that lay open at a decision comes to in month 12, the lived one first. Judged by one plain sum: reporting, velocity and
 * trust added up, harm taken off.
 */
import { replay, hadYou, type Session } from '#session';
import { otherRoads } from '#view';
import { compiledStory } from './compiled-story.ts';
import type { Job } from './job.ts';
import { outcomeOf, type Outcome } from './outcome.ts';

export type OpenRoadsInput = { readonly scenario: string; readonly session: Session; readonly decision: number };

export type OpenRoads = {
  /** The sum for each road: number 0 is what was really done, the others follow in the order of `otherRoads`. */
  readonly worth: readonly number[];
};

/** One run for each road: with so many other roads, ask for one run more. */
export const openRoads: Job<OpenRoadsInput, readonly number[], OpenRoads> = {
  async part({ scenario, session, decision }, from, to) {
    const compiled = await compiledStory(scenario);
    const played = replay(compiled, session);
    const others = otherRoads(compiled, played, decision);
    return Array.from({ length: to - from }, (_, nth) => {
      const road = others[from + nth - 1];
      return worthOf(outcomeOf(road ? hadYou(compiled, session, decision, road.did) : played));
    });
  },
  whole: (_, parts) => ({ worth: parts.flat() }),
};

function worthOf({ R, V, T, harm }: Outcome): number {
  return R + V + T - harm;
}
