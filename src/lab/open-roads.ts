/**
 * What every road that lay open at a decision comes to in month 12 on average: the same past, then many futures with other dice,
 * the same for each road. One luck alone would praise and blame by chance.
 */
import { firstSnapshot, nextSnapshot, type CompiledStory, type Did, type StorySnapshot } from '#scenario';
import { playOn } from '#scenario/players';
import { inTheMannerOf, replay, type Session } from '#session';
import { otherRoads } from '#view';
import { compiledStory } from './compiled-story.ts';
import { futuresOfRoad } from './how-many.ts';
import type { Job } from './job.ts';
import { outcomeOf, type Outcome } from './outcome.ts';
import { mean, total } from './statistics.ts';

export type OpenRoadsInput = { readonly scenario: string; readonly session: Session; readonly decision: number };

/** One road: number 0 is what was really done, the others follow as `otherRoads`. */
export type OpenRoad = {
  /** Reporting, velocity and trust added up, harm taken off: the mean over the futures. */
  readonly worth: number;
  /** Whether it differs from the lived road by more than twice the standard error of that difference: chance hardly explains it. */
  readonly isApart: boolean;
};
export type OpenRoads = { readonly roads: readonly OpenRoad[] };

/** `futuresOfRoad` runs for each road: ask for as many for each other road, and for the lived one. */
export const openRoads: Job<OpenRoadsInput, readonly number[], OpenRoads> = {
  async part({ scenario, session, decision }, from, to) {
    const compiled = await compiledStory(scenario);
    const played = replay(compiled, session);
    const lived = session.decisions[decision - 1];
    if (!lived) throw new Error(`There is no decision ${decision}; ${session.decisions.length} were taken.`);
    const roads: readonly Did[] = [lived.did, ...otherRoads(compiled, played, decision).map(({ did }) => did)];
    const fork = snapshotBefore(compiled, session, decision);
    const goesOn = inTheMannerOf(played.trail);
    return Array.from({ length: to - from }, (_, nth) => {
      const run = from + nth;
      const did = roads[Math.floor(run / futuresOfRoad)];
      if (!did) throw new RangeError(`There is no run ${run}: ${roads.length} roads are open.`);
      const start = withOtherDice(fork, `${session.seed}/future-${run % futuresOfRoad}`);
      return worthOf(outcomeOf(playOn(compiled, nextSnapshot(compiled, start, did), goesOn).context));
    });
  },
  whole: (_, parts) => {
    const runs = parts.flat();
    const ofRoad = (road: number) => runs.slice(road * futuresOfRoad, (road + 1) * futuresOfRoad);
    const roads = Math.ceil(runs.length / futuresOfRoad);
    return {
      roads: Array.from({ length: roads }, (_road, nth) => ({ worth: mean(ofRoad(nth)), isApart: areApart(ofRoad(0), ofRoad(nth)) })),
    };
  },
};

/** Future by future, since both roads meet the same dice there. */
function areApart(lived: readonly number[], other: readonly number[]): boolean {
  const differences = other.map((worth, future) => worth - (lived[future] ?? 0));
  const middle = mean(differences);
  const variance = total(differences.map((each) => (each - middle) * (each - middle))) / Math.max(1, differences.length - 1);
  return Math.abs(middle) > 2 * Math.sqrt(variance / differences.length);
}

function snapshotBefore(compiled: CompiledStory, { seed, decisions }: Session, decision: number): StorySnapshot {
  return decisions
    .slice(0, decision - 1)
    .reduce((snapshot, { did }) => nextSnapshot(compiled, snapshot, did), firstSnapshot(compiled, seed));
}

/** The past stays; from here on the dice are others. */
function withOtherDice(snapshot: StorySnapshot, seed: string): StorySnapshot {
  const { context } = snapshot;
  return { ...snapshot, context: { ...context, team: { ...context.team, seed } } } as StorySnapshot;
}

function worthOf({ R, V, T, harm }: Outcome): number {
  return R + V + T - harm;
}
