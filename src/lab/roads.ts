/** All the roads through a scenario: seeded players of every kind, each with luck of their own, and what they come to in month 12. */
import type { CompiledStory } from '#scenario';
import { play, playerKinds, playerOf, wanderer } from '#scenario/players';
import { oneDecimal } from '#simulation';
import { compiledStory } from './compiled-story.ts';
import type { Job } from './job.ts';
import { outcomeOf } from './outcome.ts';
import type { Road, RoadKind, Roads } from './road.ts';

export type RoadsInput = { readonly scenario: string };

export const roads: Job<RoadsInput, readonly Road[], Roads> = {
  async part({ scenario }, from, to) {
    const compiled = await compiledStory(scenario);
    return Array.from({ length: to - from }, (_, nth) => playRoad(compiled, from + nth));
  },
  whole: (_, parts) => ({ roads: parts.flat() }),
};

/** One player, to one decimal. Every second one wanders; the others answer in one way throughout, each way as often as any other. */
function playRoad(compiled: CompiledStory, number: number): Road {
  const seed = `road-${number}`;
  const kind: RoadKind = number % 2 === 1 ? 'wanderer' : (playerKinds[(number / 2) % playerKinds.length] ?? 'mixed');
  const { context } = play(compiled, seed, kind === 'wanderer' ? wanderer(seed) : playerOf(kind, seed));
  const { R, V, T, harm } = outcomeOf(context);
  return { kind, R: oneDecimal(R), V: oneDecimal(V), T: oneDecimal(T), harm: oneDecimal(harm) };
}
