/**
 * The road not taken: the same luck, one decision changed. Later decisions stay as they were played while they are offered;
 * otherwise the option whose stance is nearest to the one lived, then the first by id.
 */
import {
  offeredAt,
  refusal,
  stanceValue,
  type Activity,
  type CompiledStory,
  type Did,
  type Offer,
  type StoryContext,
  type TrailEntry,
} from '#scenario';
import { decide, undoTo } from './decide.ts';
import { replay } from './replay.ts';
import type { Playthrough, Session } from './session.ts';

/**
 * The playthrough, had you done `did` at decision number `at` (1 is the first, as on its flag). With what was really done it
 * is the lived line itself.
 */
export function hadYou(compiled: CompiledStory, session: Session, at: number, did: Did): Playthrough {
  const played = replay(compiled, session);
  const lived = livedDecisions(played.trail);
  const { remarks: _, ...before } = undoTo(session, at);
  let other = decide(compiled, before, did);
  for (let offer = offered(compiled, other); offer; offer = offered(compiled, other)) {
    // A session that was not played to its end is not played further on the other road either.
    if (other.decisions.length >= session.decisions.length && played.ending === undefined) break;
    other = decide(compiled, other, likeliest(compiled, replay(compiled, other), offer, lived));
  }
  return replay(compiled, other);
}

/**
 * What whoever lived this trail would do at the beat that waits: the same again where it is offered, else the nearest. Lets a
 * playthrough be tried with other luck.
 */
export function inTheMannerOf(trail: readonly TrailEntry[]): (compiled: CompiledStory, context: StoryContext) => Did {
  const lived = livedDecisions(trail);
  return (compiled, context) => {
    const offer = offeredAt(compiled, context);
    if (!offer) throw new Error('Nothing can be decided here: the story is over.');
    return likeliest(compiled, context, offer, lived);
  };
}

type Lived = { readonly beat: string; readonly did: Did; readonly stance?: number };

function livedDecisions(trail: readonly TrailEntry[]): readonly Lived[] {
  return trail.filter((entry) => entry.kind === 'decision');
}

function offered(compiled: CompiledStory, session: Session): Offer | undefined {
  return offeredAt(compiled, replay(compiled, session));
}

/** What the player of the lived line would do here. */
function likeliest(compiled: CompiledStory, played: Pick<StoryContext, 'trail'>, offer: Offer, lived: readonly Lived[]): Did {
  const here = lived.find(({ beat }) => beat === offer.beat);
  if (here && refusal(compiled, played, here.did) === undefined) return here.did;
  const stance = here?.stance ?? meanStance(lived);
  const option = nearest(optionsOf(compiled, offer), stance);
  if (option !== undefined) return { option };
  return offer.activity ? activityAt(offer.activity, offer.picks, stance, here?.did) : { silence: true };
}

function meanStance(lived: readonly Lived[]): number {
  const stances = lived.flatMap(({ stance }) => (stance === undefined ? [] : [stance]));
  return stances.length === 0 ? 0 : stances.reduce((sum, stance) => sum + stance, 0) / stances.length;
}

type Choosable = { readonly id: string; readonly stance: number };

function optionsOf({ story }: CompiledStory, offer: Offer): readonly Choosable[] {
  const options = story.beats.find(({ id }) => id === offer.beat)?.options ?? [];
  return options
    .filter(({ id }) => offer.options.includes(id))
    .map(({ id, response }) => ({ id, stance: response ? stanceValue[response.stance] : 0 }));
}

function nearest(choices: readonly Choosable[], stance: number): string | undefined {
  return byNearness(choices, stance)[0]?.id;
}

function byNearness(choices: readonly Choosable[], stance: number): readonly Choosable[] {
  return choices.toSorted((a, b) => Math.abs(a.stance - stance) - Math.abs(b.stance - stance) || (a.id < b.id ? -1 : 1));
}

/** An activity never met, in the manner lived: the wordings and picks nearest in stance; time and switches for who answers systemically. */
function activityAt(activity: Activity, picks: readonly string[], stance: number, before: Did | undefined): Did {
  switch (activity.kind) {
    case 'timeline':
      return {
        cards: activity.cards.map(({ id, wordings }) => {
          const choices = wordings.map((wording) => ({ id: wording.id, stance: stanceValue[wording.stance] }));
          return [id, nearest(choices, stance) ?? ''] as const;
        }),
      };
    case 'picks': {
      const kept = before && 'picks' in before ? before.picks.filter((pick) => picks.includes(pick)) : [];
      const others = activity.picks
        .filter(({ id }) => picks.includes(id) && !kept.includes(id))
        .map((pick) => ({ id: pick.id, stance: pick.stance === undefined ? 0 : stanceValue[pick.stance] }));
      const missing = Math.max(0, Math.max(1, activity.atLeast) - kept.length);
      return {
        picks: [...kept, ...byNearness(others, stance).slice(0, missing)].map((pick) => (typeof pick === 'string' ? pick : pick.id)),
      };
    }
    case 'capacity':
      return { allocation: stance > 0 ? evenly(activity) : {} };
    case 'levers':
      return { levers: Object.fromEntries(activity.offers.map(({ id }) => [id, stance > 0])) };
  }
}

/** All the time there is, in equal parts, no line above its most. */
function evenly({ lines, total }: Extract<Activity, { kind: 'capacity' }>): Readonly<Record<string, number>> {
  const part = Math.floor(total / lines.length);
  return Object.fromEntries(lines.map(({ id, most }) => [id, Math.min(most, part)]));
}
