/**
 * Weighs a sentence: a logistic regression over its features and over what the rules saw in it, with weights learned from
 * labelled sentences and shipped as data. It says how likely the sentence blames, of which kind, and, where no rule says so, which
 * part of it speaks for that.
 */
import { tellFeatures, type See } from './features.ts';
import { kinds, type Kind } from './kinds.ts';
import type { Token } from './token.ts';

/** Weights as they are shipped. */
export type Weights = {
  /** Of blame as such, and of each kind in the order of `kinds`. */
  readonly bias: readonly number[];
  /** How much the likeliest kind adds to the weight of blame as such. */
  readonly byKind: number;
  /** Sentences lighter than this without what rules see are left alone: hardly any of them would be shown. */
  readonly lightest: number;
  /**
   * A line for each first sign of a feature, with a tab before each of its seconds: `second 12a3f-4` weighs 1.2 for blame, 0.3 for
   * the first kind (`a`) and -0.4 for the sixth (`f`). A feature of one sign has no second.
   */
  readonly features: string;
  /** Weight of a sentence, and how many of the sentences about as heavy were blame; both rising. */
  readonly calibration: readonly (readonly [weight: number, share: number])[];
};

/** What a feature weighs: first for blame as such, then for the kinds it says anything of. */
type Entry = {
  readonly weight: number;
  readonly kinds: readonly (readonly [kind: number, weight: number])[];
  /** The last sentence it stood in: each counts once a sentence, and a set for each sentence would take longer than all else. */
  lastIn: number;
};

export type ReadyWeights = Omit<Weights, 'features'> & {
  /** By the first sign of a feature and then by its second. */
  readonly features: ReadonlyMap<string, ReadonlyMap<string, Entry>>;
};

/** Steps in which weights are shipped. */
export const step = 0.1;

export function readWeights({ features, ...rest }: Weights): ReadyWeights {
  const read = new Map<string, Map<string, Entry>>();
  for (const line of features.trim().split('\n')) {
    const [first = '', ...seconds] = line.split('\t');
    read.set(first, new Map(seconds.map(readSecond)));
  }
  return { ...rest, features: read };
}

function readSecond(said: string): [string, Entry] {
  const space = said.lastIndexOf(' ');
  const [weight = '', ...forKinds] = said.slice(space + 1).split(/(?=[a-n])/);
  const isOfKind = /^[a-n]/.test(weight);
  const parts = (isOfKind ? [weight, ...forKinds] : forKinds).map((part): [number, number] => [
    part.charCodeAt(0) - 97,
    Number(part.slice(1)) * step,
  ]);
  return [said.slice(0, Math.max(0, space)), { weight: isOfKind ? 0 : Number(weight) * step, kinds: parts, lastIn: 0 }];
}

/** A sentence on the scales. */
export type Load = {
  /** Of blame as such, and of each kind; features that are there count once. */
  readonly sums: Float64Array;
  /** What speaks for or against blame at each word. */
  readonly atWords: Float64Array;
};

let sentencesRead = 0;

export function load(text: string, words: readonly Token[], isQuestion: boolean, { bias, features }: ReadyWeights): Load {
  const thisOne = ++sentencesRead;
  const atWords = new Float64Array(words.length);
  const sums = Float64Array.from(bias);
  const see: See = (first, second, place) => {
    const entry = features.get(first)?.get(second);
    if (!entry) return;
    if (place >= 0) atWords[place] = (atWords[place] ?? 0) + entry.weight;
    if (entry.lastIn === thisOne) return;
    entry.lastIn = thisOne;
    addTo(sums, entry);
  };
  tellFeatures(text, words, isQuestion, see);
  return { sums, atWords };
}

function addTo(sums: Float64Array, { weight, kinds: forKinds }: Entry): void {
  sums[0] = (sums[0] ?? 0) + weight;
  for (const [kind, one] of forKinds) sums[kind + 1] = (sums[kind + 1] ?? 0) + one;
}

/** How heavy a sentence is: above 0 it is rather blame than not. */
export function weightOf({ sums }: Load, { byKind }: ReadyWeights): number {
  return (sums[0] ?? 0) + byKind * Math.max(...sums.subarray(1));
}

/** What rules saw, as features: any, and each kind once. */
export function tellRules(seen: readonly Kind[], see: See): void {
  if (seen.length === 0) return;
  see('rule', '', -1);
  if (seen.length > 1) see('rule', 'twice', -1);
  for (const kind of new Set(seen)) see('rule', kind, -1);
}

/** The same sentence with what rules saw in it. */
export function withRules(before: Load, seen: readonly Kind[], { features }: ReadyWeights): Load {
  const sums = before.sums.slice();
  tellRules(seen, (first, second) => {
    const entry = features.get(first)?.get(second);
    if (entry) addTo(sums, entry);
  });
  return { ...before, sums };
}

/** The most that rules can add to the weight of a sentence by seeing two of these kinds in it. */
export function mostBy(could: readonly Kind[], { byKind, features }: ReadyWeights): number {
  if (could.length === 0) return 0;
  const rules = features.get('rule');
  const always = ['', 'twice'].flatMap((second) => rules?.get(second) ?? []);
  const each = [...new Set(could)].flatMap((kind) => rules?.get(kind) ?? []);
  const most = (weightIn: (entry: Entry) => number) =>
    always.reduce((sum, entry) => sum + Math.max(0, weightIn(entry)), 0) +
    each
      .map((entry) => Math.max(0, weightIn(entry)))
      .sort((one, other) => other - one)
      .slice(0, 2)
      .reduce((sum, weight) => sum + weight, 0);
  const forKinds = kinds.map((_, kind) => most((entry) => entry.kinds.find(([of]) => of === kind)?.[1] ?? 0));
  return most(({ weight }) => weight) + byKind * Math.max(...forKinds);
}

/** How often so heavy a sentence is blame, 0 to 1. Between two places of the calibration the share is on the line between theirs. */
export function shareAt(weight: number, calibration: Weights['calibration']): number {
  const above = calibration.findIndex(([from]) => weight < from);
  const high = calibration[above];
  const low = calibration[above - 1];
  if (above < 0) return calibration.at(-1)?.[1] ?? 0;
  if (!high || !low) return 0;
  return low[1] + ((high[1] - low[1]) * (weight - low[0])) / (high[0] - low[0]);
}

export function likeliestKind({ sums }: Load): Kind {
  return kinds.reduce((best, kind) => ((sums[kinds.indexOf(kind) + 1] ?? 0) > (sums[kinds.indexOf(best) + 1] ?? 0) ? kind : best));
}

/** First and last word of what speaks for blame: the whole question; else the clause that weighs most. */
export function heaviestPart(words: readonly Token[], { atWords }: Load, isQuestion: boolean): { first: number; last: number } {
  if (isQuestion) return { first: 0, last: words.length - 1 };
  const clauses: { first: number; last: number; weight: number }[] = [];
  let first = 0;
  for (const [place, word] of words.entries()) {
    if (word.breakAfter === 0 && place < words.length - 1) continue;
    clauses.push({ first, last: place, weight: atWords.slice(first, place + 1).reduce((sum, one) => sum + one, 0) });
    first = place + 1;
  }
  const heaviest = clauses.reduce((best, one) => (one.weight > best.weight ? one : best), {
    first: 0,
    last: words.length - 1,
    weight: -Infinity,
  });
  let from = heaviest.first;
  while (from < heaviest.last && openers.has(words[from]?.word ?? '')) from++;
  return { first: from, last: heaviest.last };
}

/** What a clause may begin with and nobody would underline. */
const openers: ReadonlySet<string> = new Set(
  'and but so because since as although though however also then well honestly because that which'.split(' '),
);
