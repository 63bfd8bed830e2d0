/**
 * Players that walk stories by themselves: four that always answer in one way, one that answers any way, and wanderers that
 * lean one way and stray. They try what people might, and the same seed always plays the same.
 */
import { chance } from '#simulation';
import { activityFacts } from '../activity.ts';
import { firstSnapshot, nextSnapshot } from '../compile.ts';
import type { CompiledStory } from '../compile.ts';
import { holds } from '../guards.ts';
import type { StorySnapshot } from '../machine.ts';
import { offeredAt, refusal } from '../offers.ts';
import type { Offer } from '../offers.ts';
import type { Activity, Stance } from '../story.ts';
import type { Did, StoryContext } from '../trail.ts';
import { costsSomething } from '../costs.ts';

export const playerKinds = ['systemic', 'disguised', 'avoidant', 'blaming', 'mixed'] as const;
export type PlayerKind = (typeof playerKinds)[number];
export type Player = (compiled: CompiledStory, context: StoryContext) => Did;

/** What each kind takes first, if it is there. */
const preferences: Readonly<Record<Exclude<PlayerKind, 'mixed'>, readonly Stance[]>> = {
  systemic: ['systemic', 'avoidant', 'disguised', 'sharp', 'blaming'],
  disguised: ['disguised', 'sharp', 'avoidant', 'blaming', 'systemic'],
  avoidant: ['avoidant', 'disguised', 'systemic', 'sharp', 'blaming'],
  blaming: ['blaming', 'sharp', 'disguised', 'avoidant', 'systemic'],
};

/** A player of one kind. Ties are broken by the seed and the beat alone, so two plays that meet the same beat decide alike. */
export function playerOf(kind: PlayerKind, seed: string): Player {
  return (compiled, context) => {
    const offer = offeredAt(compiled, context);
    if (!offer) throw new Error('Nothing can be decided here: the story is over.');
    const luck = (what: string, sub = 0) => chance(`${seed}/player`, 0, `${offer.beat}/${what}`, 0, sub);
    const candidates = candidatesAt(compiled, context, offer, luck);
    if (kind === 'mixed') return oneOf(candidates, luck('any')).did;
    const ranked = candidates.map((candidate) => ({ candidate, rank: rankOf(preferences[kind], candidate.stance) }));
    const best = Math.min(...ranked.map(({ rank }) => rank));
    const tied = ranked.flatMap(({ candidate, rank }) => (rank === best ? [candidate] : []));
    // Activities list their candidates from the most invested to the least: a systemic player invests, the others do not.
    if (offer.activity) return (kind === 'systemic' ? tied[0] : tied.at(-1))?.did ?? oneOf(tied, 0).did;
    return oneOf(tied, luck('tie')).did;
  };
}

/** A player that leans one way, strays one time in four, and now and then says nothing. */
export function wanderer(seed: string): Player {
  const leaning = oneOf(playerKinds, chance(`${seed}/leaning`, 0, 'kind'));
  const straight = playerOf(leaning, seed);
  const stray = playerOf('mixed', seed);
  return (compiled, context) => {
    const offer = offeredAt(compiled, context);
    const luck = chance(`${seed}/stray`, context.week, offer?.beat ?? '');
    if (offer?.silence && luck < 0.08) return { silence: true };
    return (luck < 0.3 ? stray : straight)(compiled, context);
  };
}

/** Plays on from a snapshot to the end of the story. */
export function playOn(compiled: CompiledStory, from: StorySnapshot, player: Player): StorySnapshot {
  let snapshot = from;
  while (snapshot.status !== 'done') snapshot = nextSnapshot(compiled, snapshot, player(compiled, snapshot.context));
  return snapshot;
}

/** Plays a story from its beginning. */
export function play(compiled: CompiledStory, seed: string, player: Player): StorySnapshot {
  return playOn(compiled, firstSnapshot(compiled, seed), player);
}

/** Something that can be done here, and how it would answer. */
type Candidate = { readonly did: Did; readonly stance: number | Stance | undefined };
type Luck = (what: string, sub?: number) => number;

/** Everything an option beat offers; a handful of typical ways through an activity. */
function candidatesAt(compiled: CompiledStory, context: StoryContext, offer: Offer, luck: Luck): readonly Candidate[] {
  const beat = compiled.story.beats.find(({ id }) => id === offer.beat);
  const { activity } = offer;
  if (!activity)
    return offer.options.map((option) => ({
      did: { option },
      stance: beat?.options?.find(({ id }) => id === option)?.response?.stance ?? 'avoidant',
    }));
  return waysThrough(activity, offer.picks, luck)
    .filter((did) => refusal(compiled, context, did) === undefined)
    .map((did) => {
      const facts = activityFacts(activity, did);
      const outcome = activity.outcomes.find(({ when }) => holds(compiled, context, when, facts));
      return { did, stance: facts.meanStance ?? outcome?.response?.stance };
    });
}

function waysThrough(activity: Activity, offered: readonly string[], luck: Luck): readonly Did[] {
  switch (activity.kind) {
    case 'timeline': {
      const wordedAs = (preference: readonly Stance[]): Did => ({
        cards: activity.cards.map(({ id, wordings }) => {
          const [wording] = wordings.toSorted((a, b) => rankOf(preference, a.stance) - rankOf(preference, b.stance));
          return [id, wording?.id ?? ''] as const;
        }),
      });
      const anyhow = (nth: number): Did => ({
        cards: activity.cards
          .map(({ id, wordings }) => [id, oneOf(wordings, luck(`wording-${id}`, nth)).id] as const)
          .toSorted(([a], [b]) => (nth % 2 === 0 ? 0 : luck(`order-${a}`, nth) - luck(`order-${b}`, nth))),
      });
      const inOrder = Object.values(preferences).map(wordedAs);
      const [first] = inOrder;
      const swapped = first && 'cards' in first ? [{ cards: first.cards.toReversed() }] : [];
      return [...inOrder, ...swapped, ...[0, 1, 2, 3].map(anyhow)];
    }
    case 'picks': {
      const picks = activity.picks.filter(({ id }) => offered.includes(id));
      const ordered = (preference: readonly Stance[], luckOf: (id: string) => number) =>
        picks.toSorted((a, b) => rankOf(preference, a.stance) - rankOf(preference, b.stance) || luckOf(a.id) - luckOf(b.id));
      const liked = Object.values(preferences).flatMap((preference, nth) => {
        const all = ordered(preference, (id) => luck(`pick-${id}`, nth));
        const best = rankOf(preference, all[0]?.stance);
        const same = all.filter(({ stance }) => rankOf(preference, stance) === best).length;
        const number = Math.max(activity.atLeast, Math.min(activity.atMost, same));
        return [{ picks: all.slice(0, number).map(({ id }) => id) }];
      });
      const anyhow = [0, 1, 2, 3, 4, 5].map((nth) => {
        const number = activity.atLeast + Math.floor(luck('how-many', nth) * (activity.atMost - activity.atLeast + 1));
        return {
          picks: picks
            .toSorted((a, b) => luck(`any-${a.id}`, nth) - luck(`any-${b.id}`, nth))
            .slice(0, number)
            .map(({ id }) => id),
        };
      });
      return [...liked, ...anyhow];
    }
    case 'capacity':
      return allocations(activity, luck);
    case 'levers': {
      const switched = (on: (id: string, index: number) => boolean): Did => ({
        levers: Object.fromEntries(activity.offers.map(({ id }, index) => [id, on(id, index)])),
      });
      return [
        switched(() => true),
        ...[0, 1, 2, 3].map((nth) => switched((id) => luck(`switch-${id}`, nth) < 0.5)),
        ...activity.offers.map((_, only) => switched((__, index) => index === only)),
        switched(() => false),
      ];
    }
  }
}

/** Ways to share out capacity, from the most invested to nothing at all. */
function allocations({ lines, total }: Extract<Activity, { kind: 'capacity' }>, luck: Luck): readonly Did[] {
  const isSwitch = ({ costs }: (typeof lines)[number]) => costs !== undefined;
  const pays = (line: (typeof lines)[number]) => line.lever !== undefined || costsSomething(line.gives);
  const filled = (order: readonly (typeof lines)[number][], share = 1): Did => {
    let left = total;
    const allocation: Record<string, number> = {};
    for (const { id, most, costs } of order) {
      const given = Math.min(left, costs ?? Math.floor(most * share));
      if (given <= 0 || (costs !== undefined && given < costs)) continue;
      allocation[id] = given;
      left -= given;
    }
    return { allocation };
  };
  const invested = lines.filter(pays).toSorted((a, b) => Number(isSwitch(b)) - Number(isSwitch(a)));
  const other = lines.filter((line) => !pays(line));
  const anyhow = [0, 1, 2, 3, 4, 5].map((nth) =>
    filled(
      lines.toSorted((a, b) => luck(`line-${a.id}`, nth) - luck(`line-${b.id}`, nth)),
      0.25 + 0.75 * luck('share', nth),
    ),
  );
  return [filled(invested), filled(invested, 0.5), ...anyhow, filled(other), ...other.map((line) => filled([line])), filled([])];
}

/** How far down somebody's list a stance stands; a mean stance stands where the nearest named one does. */
function rankOf(preference: readonly Stance[], stance: number | Stance | undefined): number {
  if (stance === undefined) return preference.indexOf('avoidant');
  if (typeof stance === 'string') return preference.indexOf(stance);
  const named: Stance =
    stance > 0.4 ? 'systemic' : stance > -0.15 ? 'avoidant' : stance > -0.45 ? 'disguised' : stance > -0.8 ? 'sharp' : 'blaming';
  return preference.indexOf(named);
}

function oneOf<T>(list: readonly T[], luck: number): T {
  const found = list[Math.min(list.length - 1, Math.floor(luck * list.length))];
  if (found === undefined) throw new Error('There is nothing to choose from.');
  return found;
}
