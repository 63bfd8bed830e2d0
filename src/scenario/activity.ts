/** What was done in an activity, as facts its outcomes can be chosen by, and the levers it sets. */
import type { LeverSettings } from '#simulation';
import { leversInForce } from './model-words.ts';
import type { Activity, StoryAct } from './story.ts';
import { stanceValue } from './story.ts';
import type { Did } from './trail.ts';

export type ActivityFacts = {
  /** Mean stance of the wordings or picks chosen; undefined when none of them has one. */
  readonly meanStance?: number;
  readonly inOrder?: boolean;
  readonly picked: readonly string[];
  readonly allocated: Readonly<Record<string, number>>;
  /** Flags the picks set. */
  readonly sets: readonly string[];
};

/** What the outcomes of an activity are chosen by. `did` has been accepted before. */
export function activityFacts(activity: Activity, did: Did): ActivityFacts {
  if (activity.kind === 'timeline' && 'cards' in did) {
    const order = activity.cards.map(({ id }) => id);
    return {
      ...mean(did.cards.map(([card, wording]) => stanceOfWording(activity, card, wording))),
      inOrder: did.cards.every(([card], position) => card === order[position]),
      picked: did.cards.map(([, wording]) => wording),
      allocated: {},
      sets: [],
    };
  }
  if (activity.kind === 'picks' && 'picks' in did) {
    const taken = takenPicks(activity, did);
    return {
      ...mean(taken.flatMap(({ stance }) => (stance === undefined ? [] : [stanceValue[stance]]))),
      picked: did.picks,
      allocated: {},
      sets: taken.flatMap(({ sets }) => sets ?? []),
    };
  }
  if (activity.kind === 'capacity' && 'allocation' in did)
    return { picked: Object.keys(did.allocation).filter((line) => (did.allocation[line] ?? 0) > 0), allocated: did.allocation, sets: [] };
  if (activity.kind === 'levers' && 'levers' in did)
    return { picked: Object.keys(did.levers).filter((offer) => did.levers[offer]), allocated: {}, sets: [] };
  return { picked: [], allocated: {}, sets: [] };
}

/** Standing levers the activity itself sets, before those of its outcome. */
export function activityLevers(activity: Activity, did: Did): Partial<LeverSettings> {
  if (activity.kind === 'picks' && 'picks' in did)
    return Object.assign({}, ...takenPicks(activity, did).map(({ levers }) => leversInForce(levers)));
  if (activity.kind === 'capacity' && 'allocation' in did)
    return Object.assign(
      {},
      ...activity.lines.map(({ id, lever, costs, gives }) => {
        const hundredths = did.allocation[id] ?? 0;
        if (lever !== undefined) return { [lever === 'fund' ? 'fund' : 'guardrailWork']: hundredths / 100 };
        return costs !== undefined && hundredths >= costs ? leversInForce(gives) : {};
      }),
    );
  if (activity.kind === 'levers' && 'levers' in did)
    return Object.assign({}, ...activity.offers.map(({ id, levers }) => (did.levers[id] ? leversInForce(levers) : {})));
  return {};
}

/** One-off acts the picks do. */
export function activityActs(activity: Activity, did: Did): readonly StoryAct[] {
  return activity.kind === 'picks' && 'picks' in did ? takenPicks(activity, did).flatMap(({ acts }) => acts ?? []) : [];
}

/** The picks chosen, in the order of the file: the order of clicking changes nothing. */
export function takenPicks(activity: Extract<Activity, { kind: 'picks' }>, did: { readonly picks: readonly string[] }) {
  return activity.picks.filter(({ id }) => did.picks.includes(id));
}

/** Principle ids of the wordings or picks chosen. */
export function activityPrinciples(activity: Activity, did: Did): readonly string[] {
  if (activity.kind === 'picks' && 'picks' in did) return takenPicks(activity, did).flatMap(({ principles }) => principles ?? []);
  if (activity.kind === 'timeline' && 'cards' in did)
    return did.cards.flatMap(
      ([card, wording]) => activity.cards.find(({ id }) => id === card)?.wordings.find(({ id }) => id === wording)?.principles ?? [],
    );
  return [];
}

function stanceOfWording(activity: Extract<Activity, { kind: 'timeline' }>, card: string, wording: string): number {
  const stance = activity.cards.find(({ id }) => id === card)?.wordings.find(({ id }) => id === wording)?.stance;
  return stance === undefined ? 0 : stanceValue[stance];
}

function mean(stances: readonly number[]): { meanStance?: number } {
  return stances.length === 0 ? {} : { meanStance: stances.reduce((sum, stance) => sum + stance, 0) / stances.length };
}
