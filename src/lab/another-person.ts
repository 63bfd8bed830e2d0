/**
 * "A different person" over many lucks: the story is answered in one manner throughout, and each incident that comes of a condition is lived
 * again with the next person in turn, and again with the condition fixed before.
 */
import { firstSnapshot, type CompiledStory } from '#scenario';
import { playOn, wanderer } from '#scenario/players';
import { inTheMannerOf, replay, type Session } from '#session';
import { happensThoughFixed, happensWithAnother, incidentsToReplay } from '#view';
import { compiledStory } from './compiled-story.ts';
import type { Job } from './job.ts';

/** Answered as in a playthrough; without one, by a wandering player of its own for each luck. */
export type AnotherPersonInput = { readonly scenario: string; readonly session?: Session };

/** Counts over all stories. Slips and what the story itself writes are counted apart: a slip leaves nothing to fix, and what is written always comes. */
export type AnotherPerson = {
  readonly stories: number;
  /** Incidents that came of a condition; with how many of them the next person changes nothing, and how many fixing prevents. */
  readonly replays: number;
  readonly happen: number;
  readonly prevented: number;
  readonly slips: number;
  readonly slipsHappen: number;
  readonly written: number;
};

export const anotherPerson: Job<AnotherPersonInput, AnotherPerson, AnotherPerson> = {
  async part({ scenario, session }, from, to) {
    const compiled = await compiledStory(scenario);
    const trail = session && replay(compiled, session).trail;
    const counts = Array.from({ length: to - from }, (_, nth) => {
      const seed = `another-person-${from + nth}`;
      const player = trail ? inTheMannerOf(trail) : wanderer(seed);
      return countsOf(compiled, playOn(compiled, firstSnapshot(compiled, seed), player).context);
    });
    return sumOf(counts);
  },
  whole: (_, parts) => sumOf(parts),
};

function countsOf(compiled: CompiledStory, lived: Parameters<typeof incidentsToReplay>[1]): AnotherPerson {
  const incidents = [...incidentsToReplay(compiled, lived)];
  const drawn = incidents.filter(({ origin }) => origin === 'drawn');
  const slips = incidents.filter(({ origin }) => origin === 'slip');
  return {
    stories: 1,
    replays: drawn.length,
    happen: drawn.filter((incident) => happensWithAnother(incident, 1)).length,
    prevented: drawn.filter((incident) => !happensThoughFixed(incident)).length,
    slips: slips.length,
    slipsHappen: slips.filter((incident) => happensWithAnother(incident, 1)).length,
    written: incidents.length - drawn.length - slips.length,
  };
}

function sumOf(counts: readonly AnotherPerson[]): AnotherPerson {
  const sum = (pick: (one: AnotherPerson) => number) => counts.reduce((all, one) => all + pick(one), 0);
  return {
    stories: sum(({ stories }) => stories),
    replays: sum(({ replays }) => replays),
    happen: sum(({ happen }) => happen),
    prevented: sum(({ prevented }) => prevented),
    slips: sum(({ slips }) => slips),
    slipsHappen: sum(({ slipsHappen }) => slipsHappen),
    written: sum(({ written }) => written),
  };
}
