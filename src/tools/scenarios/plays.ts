/** Stories played by the measuring players, to the end of the first year. */
import { outcomeAfter, weeksToOutcome, type Outcome as TeamOutcome } from '#lab';
import { firstSnapshot, warmUpWeeks } from '#scenario';
import type { CompiledStory, Story, StoryContext, StorySnapshot } from '#scenario';
import { playOn, playerKinds, playerOf } from '#scenario/players';
import type { PlayerKind } from '#scenario/players';
import { harmWeights } from '#simulation';
import type { WeekRecord } from '#simulation';

/** What a playthrough comes to in month 12, and what a player without a team to lead can move of it. */
export type Outcome = TeamOutcome & {
  /** Share of the story's own problems that were told, 0-100. */
  readonly told: number;
  /** How many problems the team told in the last quarter of the story. */
  readonly spoke: number;
  /** Harm of the story's own problems. */
  readonly kept: number;
};
export type Played = { readonly context: StoryContext; readonly outcome: Outcome };

export type Measures = readonly (readonly [keyof Outcome, 1 | -1])[];

/** By what an outcome is judged, and whether more of it is better: a leader by the team, a player without one by what was told. */
export function measuresOf({ player }: Story): Measures {
  if (player?.seat === 'person')
    return [
      ['told', 1],
      ['spoke', 1],
      ['kept', -1],
    ];
  return [
    ['R', 1],
    ['T', 1],
    ['V', 1],
    ['harm', -1],
  ];
}

/** What a story that has ended comes to if what stands goes on. */
export function outcomeOf(context: StoryContext): Outcome {
  const weeks = weeksToOutcome(context);
  return { ...outcomeAfter(weeks), ...ownProblems(context, weeks) };
}

/** What became of the problems the story names: told before they broke anything, kept, and what they broke. */
function ownProblems({ trail, weeks: lived }: StoryContext, weeks: readonly WeekRecord[]): Pick<Outcome, 'told' | 'spoke' | 'kept'> {
  const names = new Map<number, string>();
  const toldIn = new Map<string, number>();
  for (const { week, team } of trail)
    for (const { id, name, state } of team.items) {
      if (name === undefined) continue;
      names.set(id, name);
      if (state === 'known' && !toldIn.has(name)) toldIn.set(name, week);
    }
  const brokeIn = new Map<string, number>();
  let kept = 0;
  for (const { week, events } of weeks.slice(warmUpWeeks))
    for (const event of events) {
      const name = event.kind === 'incident' ? (event.name ?? names.get(event.item)) : undefined;
      if (event.kind !== 'incident' || name === undefined) continue;
      kept += harmWeights[event.severity - 1] ?? 0;
      if (!brokeIn.has(name)) brokeIn.set(name, week - warmUpWeeks);
    }
  const named = new Set(names.values());
  const told = [...toldIn].filter(([name, week]) => week <= (brokeIn.get(name) ?? Number.POSITIVE_INFINITY));
  return {
    told: named.size === 0 ? 0 : (100 * told.length) / named.size,
    spoke: lived.slice(-13).reduce((sum, { reports, lateReports }) => sum + reports + lateReports, 0),
    kept,
  };
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
