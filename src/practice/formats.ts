/** The six ways to practise: what each takes, and which items can be practised in which. */
import type { Kind } from '#language';
import { kinds } from '#language';
import { chance } from '#simulation';
import type { Disguise, Item, Line, Timeline, Wording } from './item.ts';
import { disguises } from './item.ts';

export const formats = ['spot', 'mark', 'disguise', 'reword', 'timeline', 'question'] as const;
/**
 * `spot`: is somebody blamed? `mark`: which words do it? `disguise`: what is it called? `reword`: say it another way. `timeline`: put
 * cards in order and choose their wording. `question`: which opens more?
 */
export type Format = (typeof formats)[number];

/** About how long one takes with its feedback, in seconds; a guess until players are measured. */
export const secondsOf: Readonly<Record<Format, number>> = { spot: 15, mark: 25, disguise: 20, reword: 60, timeline: 60, question: 35 };

/** The formats an item can be practised in. */
export function formatsOf(item: Item): readonly Format[] {
  if (item.sort === 'timeline') return ['timeline'];
  if (item.sort === 'questions') return ['question'];
  const blames = item.blame.length > 0;
  const hasText = item.text !== undefined;
  return [
    'spot',
    ...(hasText ? (['mark'] as const) : []),
    ...(blames ? (['disguise'] as const) : []),
    ...(blames && hasText && item.instead !== undefined ? (['reword'] as const) : []),
  ];
}

/** Kinds that are easily taken for one another; naming one for the other is half right. */
const near: Readonly<Record<Kind, readonly Kind[]>> = {
  'pointed-question': ['who-question', 'hindsight'],
  hindsight: ['pointed-question', 'euphemism', 'human-error'],
  'named-culprit': ['human-error', 'deflection', 'who-question'],
  'human-error': ['named-culprit', 'hindsight', 'character-judgement'],
  'character-judgement': ['mind-reading', 'shaming-aside', 'hiring-filter', 'human-error'],
  euphemism: ['hindsight'],
  'repeated-story': ['shaming-aside'],
  'reassignment-or-removal': ['punishment-or-threat'],
  'hiring-filter': ['character-judgement'],
  'punishment-or-threat': ['reassignment-or-removal'],
  'who-question': ['pointed-question', 'named-culprit'],
  deflection: ['named-culprit'],
  'mind-reading': ['character-judgement'],
  'shaming-aside': ['character-judgement', 'repeated-story'],
};

export function isNear(a: Kind, b: Kind): boolean {
  return near[a].includes(b) || near[b].includes(a);
}

const kindsOffered = 4;

/**
 * What can be named in the format `disguise`: all six disguises where the line wears one, else four kinds, among them those of
 * the line and one that is near. In an order made by the seed.
 */
export function namesOffered(line: Line, seed: string): readonly (Kind | Disguise)[] {
  if (line.disguise !== undefined) return inOrderOf(disguises, seed, line.id);
  const right = new Set(line.blame.map(({ kind }) => kind));
  const [first] = right;
  if (first === undefined) return [];
  const wrong = inOrderOf(
    kinds.filter((kind) => !right.has(kind)),
    seed,
    `${line.id} wrong`,
  );
  const tempting = wrong.filter((kind) => isNear(kind, first)).slice(0, 1);
  const offered = [first, ...tempting, ...wrong.filter((kind) => !tempting.includes(kind))].slice(0, kindsOffered);
  return inOrderOf(offered, seed, line.id);
}

/** The order in which the cards of a timeline lie on the table, as places in `cards`: never already right. */
export function shuffledCards({ id, cards }: Pick<Timeline, 'id' | 'cards'>, seed: string): readonly number[] {
  const places = cards.map((_, place) => place);
  const shuffled = inOrderOf(places, seed, id);
  return shuffled.every((place, at) => place === at) ? [...places.slice(1), 0] : shuffled;
}

/** The order in which the wordings of a card, or the questions of a choice, are offered, as places in their list. */
export function shuffledPlaces(count: number, seed: string, of: string): readonly number[] {
  return inOrderOf(
    Array.from({ length: count }, (_, place) => place),
    seed,
    of,
  );
}

/** The wordings of a card in the order in which they are offered, each with its place in the list. */
export function wordingsOffered(
  wordings: readonly Wording[],
  seed: string,
  of: string,
): readonly { readonly id: number; readonly text: string }[] {
  return shuffledPlaces(wordings.length, seed, of).flatMap((id) => wordings.slice(id, id + 1).map(({ text }) => ({ id, text })));
}

/** A list in an order made by a seed: the same seed, the same order. */
export function inOrderOf<T>(list: readonly T[], seed: string, purpose: string): readonly T[] {
  return list
    .map((thing, place) => ({ thing, place, luck: chance(seed, 0, purpose, String(thing), place) }))
    .toSorted((a, b) => a.luck - b.luck || a.place - b.place)
    .map(({ thing }) => thing);
}
