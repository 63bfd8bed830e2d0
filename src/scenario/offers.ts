/** What may be decided now, and a plain reason when something may not. */
import type { Activity, Beat } from './story.ts';
import type { Did, StoryContext } from './trail.ts';
import type { CompiledStory } from './compile.ts';

export type Offer = {
  readonly beat: string;
  /** Ids of the options whose guards hold, in the order of the file. */
  readonly options: readonly string[];
  readonly activity?: Activity;
  /** Ids of the picks whose guards hold, for an activity of that kind. */
  readonly picks: readonly string[];
  readonly silence: boolean;
};

/** What is offered at this point of a playthrough; undefined when the story has ended. */
export function offeredAt({ story }: Pick<CompiledStory, 'story'>, { trail }: Pick<StoryContext, 'trail'>): Offer | undefined {
  const last = trail.at(-1);
  if (last?.kind !== 'beat') return undefined;
  const beat = story.beats.find(({ id }) => id === last.beat);
  return beat && offerOf(beat, last.offered);
}

function offerOf(beat: Beat, offered: readonly string[]): Offer {
  const hasOptions = beat.options !== undefined;
  return {
    beat: beat.id,
    options: hasOptions ? offered : [],
    ...(beat.activity ? { activity: beat.activity } : {}),
    picks: hasOptions ? [] : offered,
    silence: beat.ifNobodyAnswers !== undefined,
  };
}

/** Why a decision cannot be taken now, as a sentence; undefined when it can. */
export function refusal(compiled: Pick<CompiledStory, 'story'>, context: Pick<StoryContext, 'trail'>, did: Did): string | undefined {
  const offer = offeredAt(compiled, context);
  if (!offer) return 'Nothing can be decided here: the story is over.';
  const at = `at the beat "${offer.beat}"`;
  if ('silence' in did) return offer.silence ? undefined : `Silence is not offered ${at}.`;
  if ('option' in did) return offer.options.includes(did.option) ? undefined : `The option "${did.option}" is not offered ${at}.`;
  const { activity } = offer;
  if (activity?.kind === 'timeline' && 'cards' in did) return cardsRefused(activity, did.cards);
  if (activity?.kind === 'picks' && 'picks' in did) return picksRefused(activity, offer.picks, did.picks);
  if (activity?.kind === 'capacity' && 'allocation' in did) return allocationRefused(activity, did.allocation);
  if (activity?.kind === 'levers' && 'levers' in did) return switchesRefused(activity, did.levers);
  return activity ? `The activity ${at} is of another kind.` : `There is no activity ${at}.`;
}

type Kind<K extends Activity['kind']> = Extract<Activity, { kind: K }>;

function cardsRefused({ cards }: Kind<'timeline'>, laid: readonly (readonly [card: string, wording: string])[]): string | undefined {
  const once = new Set(laid.map(([card]) => card));
  if (laid.length !== cards.length || once.size !== cards.length) return `The timeline needs each of its ${cards.length} cards once.`;
  for (const [id, wording] of laid) {
    const card = cards.find((one) => one.id === id);
    if (!card) return `There is no card "${id}" in this timeline.`;
    if (!card.wordings.some((one) => one.id === wording)) return `The card "${id}" has no wording "${wording}".`;
  }
  return undefined;
}

function picksRefused({ atLeast, atMost }: Kind<'picks'>, offered: readonly string[], picks: readonly string[]): string | undefined {
  const stranger = picks.find((pick) => !offered.includes(pick));
  if (stranger !== undefined) return `"${stranger}" is not among the picks offered.`;
  if (new Set(picks).size !== picks.length) return 'Each pick counts once.';
  if (picks.length < atLeast) return `At least ${atLeast} have to be picked; these are ${picks.length}.`;
  if (picks.length > atMost) return `At most ${atMost} can be picked; these are ${picks.length}.`;
  return undefined;
}

function allocationRefused({ lines, total }: Kind<'capacity'>, allocation: Readonly<Record<string, number>>): string | undefined {
  for (const [id, hundredths] of Object.entries(allocation)) {
    const line = lines.find((one) => one.id === id);
    if (!line) return `There is no line "${id}" on this board.`;
    if (!Number.isInteger(hundredths) || hundredths < 0) return `"${id}" takes whole hundredths from 0 on; this is ${hundredths}.`;
    if (hundredths > line.most) return `"${id}" takes at most ${line.most} hundredths; this is ${hundredths}.`;
  }
  const given = Object.values(allocation).reduce((sum, hundredths) => sum + hundredths, 0);
  return given > total ? `Only ${total} hundredths can be planned; this is ${given}.` : undefined;
}

function switchesRefused({ offers }: Kind<'levers'>, switches: Readonly<Record<string, boolean>>): string | undefined {
  const stranger = Object.keys(switches).find((id) => !offers.some((offer) => offer.id === id));
  return stranger === undefined ? undefined : `There is no switch "${stranger}" here.`;
}
