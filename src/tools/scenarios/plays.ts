/** Stories played by the measuring players, to the end of the first year. */
import { epilogueWeeks, firstSnapshot, warmUpWeeks } from '#scenario';
import type { CompiledStory, StoryContext, StorySnapshot } from '#scenario';
import { playOn, playerKinds, playerOf } from '#scenario/players';
import type { PlayerKind } from '#scenario/players';
import { harmOf, headline } from '#simulation';
import type { WeekRecord } from '#simulation';

/** What a playthrough comes to in month 12. Harm counts 10, 3 and half a point for incidents of severity 1, 2 and 3. */
export type Outcome = { readonly R: number; readonly V: number; readonly T: number; readonly harm: number };
export type Played = { readonly context: StoryContext; readonly outcome: Outcome };

const epilogueMonths = 12;

/** What a story that has ended comes to if what stands goes on. */
export function outcomeOf(context: StoryContext): Outcome {
  const weeks = [...context.weeks, ...epilogueWeeks(context, epilogueMonths)];
  return { ...metricsAt(weeks), harm: harmOf(weeks, warmUpWeeks, weeks.length - 1) };
}

export function metricsAt(weeks: readonly WeekRecord[]): Omit<Outcome, 'harm'> {
  const { reporting, velocity, trust } = headline(weeks, weeks.length - 1);
  return { R: reporting, V: velocity, T: trust };
}

/** First snapshots by seed: all players of a seed share their past. */
export type Starts = (seed: string) => StorySnapshot;

export function starts(compiled: CompiledStory): Starts {
  const known = new Map<string, StorySnapshot>();
  return (seed) => {
    const found = known.get(seed) ?? firstSnapshot(compiled, seed);
    known.set(seed, found);
    return found;
  };
}

export type PlaysByKind = Readonly<Record<PlayerKind, readonly Played[]>>;

/** Every kind of player on the same seeds; the nth play of each kind has the same luck. */
export function playAll(compiled: CompiledStory, seeds: number, begin: Starts): PlaysByKind {
  const byKind = playerKinds.map((kind) => {
    const plays = Array.from({ length: seeds }, (_, nth) => {
      const seed = seedOf(nth);
      const { context } = playOn(compiled, begin(seed), playerOf(kind, seed));
      return { context, outcome: outcomeOf(context) };
    });
    return [kind, plays] as const;
  });
  return Object.fromEntries(byKind) as unknown as PlaysByKind;
}

export function seedOf(nth: number): string {
  return `measure-${nth}`;
}
