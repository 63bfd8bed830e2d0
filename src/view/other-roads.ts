/** What else could have been done at a decision: the roads a debrief can lay beside the lived one. */
import {
  offeredAt,
  refusal,
  stanceValue,
  type Activity,
  type Beat,
  type CompiledStory,
  type Did,
  type Offer,
  type Stance,
} from '#scenario';
import { replay, undoTo, type Playthrough } from '#session';
import { shuffled } from './order.ts';
import { said } from './said-ids.ts';
import type { Said } from './said.ts';
import { tookTexts, type TookText } from './took.ts';

export type OtherRoad = {
  /** Tells the roads of one decision apart. */
  readonly key: string;
  readonly did: Did;
  /** What would have been done, quoted. */
  readonly took: readonly TookText[];
  /** A way through an activity in one sentence, where there is too much to quote. */
  readonly way?: Said;
};

/**
 * Every other road at a decision: each slip that lay there, in the order it lay; for an activity a handful of sensible ways
 * through it; and silence where it was possible. What was really done is not among them.
 */
export function otherRoads(compiled: CompiledStory, played: Playthrough, decision: number): readonly OtherRoad[] {
  const taken = played.session.decisions[decision - 1];
  const before = replay(compiled, undoTo(played.session, decision));
  const offer = offeredAt(compiled, before);
  const beat = compiled.story.beats.find(({ id }) => id === offer?.beat);
  if (!taken || !offer || !beat) return [];
  const known = new Set([meaningOf(taken.did)]);
  const roads: OtherRoad[] = [];
  for (const { did, way } of waysAt(played.session.seed, beat, offer, taken.did)) {
    const key = meaningOf(did);
    if (known.has(key) || refusal(compiled, before, did) !== undefined) continue;
    known.add(key);
    roads.push({ key, did, took: tookTexts(beat, did), ...(way ? { way } : {}) });
  }
  return roads;
}

type Way = { readonly did: Did; readonly way?: Said };

function waysAt(seed: string, beat: Beat, offer: Offer, taken: Did): readonly Way[] {
  const options = shuffled(
    seed,
    beat.id,
    (beat.options ?? []).filter(({ id }) => offer.options.includes(id)),
  );
  return [
    ...options.map(({ id }) => ({ did: { option: id } })),
    ...(offer.activity ? waysThrough(offer.activity, offer.picks, taken) : []),
    ...(offer.silence ? [{ did: { silence: true as const }, way: said('road.way.silence') }] : []),
  ];
}

/** Two ways of saying the same decision have one meaning: the order of picks does not count, nor what is given nothing. */
function meaningOf(did: Did): string {
  if ('picks' in did) return JSON.stringify({ picks: did.picks.toSorted() });
  if ('allocation' in did) return JSON.stringify({ allocation: given(did.allocation, (share) => share > 0) });
  if ('levers' in did) return JSON.stringify({ levers: given(did.levers, Boolean) });
  return JSON.stringify(did);
}

function given<T>(shares: Readonly<Record<string, T>>, counts: (share: T) => boolean): readonly (readonly [string, T])[] {
  return Object.entries(shares)
    .filter(([, share]) => counts(share))
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
}

function waysThrough(activity: Activity, offered: readonly string[], taken: Did): readonly Way[] {
  switch (activity.kind) {
    case 'timeline':
      return waysToTell(activity, taken);
    case 'picks':
      return waysToPick(activity, offered);
    case 'capacity':
      return waysToShare(activity);
    case 'levers':
      return [
        { did: { levers: switched(activity, () => true) }, way: said('road.way.all-on') },
        ...activity.offers.map(({ id: only }) => ({ did: { levers: switched(activity, (id) => id === only) } })),
        { did: { levers: switched(activity, () => false) }, way: said('road.way.all-off') },
      ];
  }
}

/** How the cards of a timeline can be worded throughout, by the stance each card comes nearest to. */
const manners = { events: 'systemic', people: 'blaming', veiled: 'disguised', vague: 'avoidant' } as const satisfies Record<string, Stance>;

function waysToTell({ cards }: Extract<Activity, { kind: 'timeline' }>, taken: Did): readonly Way[] {
  const worded = (stance: Stance): Did => ({
    cards: cards.map(({ id, wordings }) => {
      const distance = (own: Stance) => Math.abs(stanceValue[own] - stanceValue[stance]);
      const [nearest] = wordings.toSorted((a, b) => distance(a.stance) - distance(b.stance));
      return [id, nearest?.id ?? ''] as const;
    }),
  });
  const throughout = Object.entries(manners).flatMap(([manner, stance]) =>
    cards.some(({ wordings }) => wordings.some((wording) => wording.stance === stance))
      ? [{ did: worded(stance), way: said('road.way.timeline', { manner }) }]
      : [],
  );
  if (!('cards' in taken)) return throughout;
  const wordings = new Map(taken.cards);
  const inOrder = cards.map(({ id }) => [id, wordings.get(id) ?? ''] as const);
  return [...throughout, { did: { cards: inOrder }, way: said('road.way.timeline', { manner: 'in-order' }) }];
}

/** Each pick alone where one is enough; where more are needed, those nearest to one stance. */
function waysToPick({ picks, atLeast, atMost }: Extract<Activity, { kind: 'picks' }>, offered: readonly string[]): readonly Way[] {
  const open = picks.filter(({ id }) => offered.includes(id));
  const alike = Object.values(manners).map((stance) => {
    const distance = (own: Stance | undefined) => Math.abs((own === undefined ? 0 : stanceValue[own]) - stanceValue[stance]);
    const nearest = open.toSorted((a, b) => distance(a.stance) - distance(b.stance));
    const same = nearest.filter((pick) => distance(pick.stance) === distance(nearest[0]?.stance)).length;
    return nearest.slice(0, Math.min(atMost, Math.max(atLeast, same))).map(({ id }) => id);
  });
  const alone = atLeast <= 1 ? open.map(({ id }) => [id]) : [];
  const some = [...alike, ...alone].map((chosen) => ({ did: { picks: chosen } }));
  return atLeast === 0 ? [...some, { did: { picks: [] }, way: said('road.way.none') }] : some;
}

/** Nothing at all, each line alone as far as it goes, and all of it evenly. A line with a price is paid in full or not at all. */
function waysToShare({ lines, total }: Extract<Activity, { kind: 'capacity' }>): readonly Way[] {
  const even = Math.floor(total / Math.max(1, lines.length));
  const evenly = Object.fromEntries(
    lines.map(({ id, most, costs }) => [id, costs === undefined ? Math.min(most, even) : even < costs ? 0 : costs]),
  );
  return [
    ...lines.map(({ id, most, costs }) => ({ did: { allocation: { [id]: Math.min(total, costs ?? most) } } })),
    { did: { allocation: evenly }, way: said('road.way.evenly') },
    { did: { allocation: {} }, way: said('road.way.nothing') },
  ];
}

function switched({ offers }: Extract<Activity, { kind: 'levers' }>, isOn: (id: string) => boolean): Readonly<Record<string, boolean>> {
  return Object.fromEntries(offers.map(({ id }) => [id, isOn(id)]));
}
