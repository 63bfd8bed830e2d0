/**
 * Weighs what no rule sees: a logistic regression over the features of a sentence, with weights learned from labelled
 * sentences and shipped as data. It says how likely the sentence blames, of which kind, and which part of it speaks for that.
 */
import { featuresOf, type Feature } from './features.ts';
import { kinds, type Kind } from './kinds.ts';
import type { Token } from './token.ts';

/** Weights as they are shipped: one feature a line, with its weight and, behind it, weights for kinds; all in hundredths. */
export type Weights = {
  readonly bias: number;
  /** Sentences lighter than this are left alone whatever rules might see in them. */
  readonly lightest: number;
  /** `feature<tab>weight<tab>a12 c-3`; kinds as letters, in the order of `kinds`. */
  readonly features: string;
  /** Weight of a sentence, and how many of the sentences about as heavy were blame; both rising. */
  readonly calibration: readonly (readonly [weight: number, share: number])[];
};

export type ReadyWeights = Pick<Weights, 'bias' | 'lightest' | 'calibration'> & {
  readonly features: ReadonlyMap<string, { readonly weight: number; readonly kinds: readonly (readonly [Kind, number])[] }>;
};

/** First and last word of what speaks for blame, which kind, and how often so heavy a sentence is blame (0 to 1). */
export type Weighed = { readonly first: number; readonly last: number; readonly kind: Kind; readonly confidence: number };

const letters = 'abcdefghijklmn';

export function readWeights({ features, ...rest }: Weights): ReadyWeights {
  const read = features
    .trim()
    .split('\n')
    .map((line) => {
      const [name = '', weight = '0', forKinds = ''] = line.split('\t');
      const parts = forKinds.split(' ').flatMap((part) => {
        const kind = kinds[letters.indexOf(part[0] ?? '?')];
        return kind ? [[kind, Number(part.slice(1)) / 100] as const] : [];
      });
      return [name, { weight: Number(weight) / 100, kinds: parts }] as const;
    });
  return { ...rest, features: new Map(read) };
}

/** How heavy a sentence is: above 0 it is rather blame than not. Each feature counts once. */
export function heaviness(features: readonly Feature[], { bias, features: known }: ReadyWeights): number {
  let sum = bias;
  for (const name of new Set(features.map((feature) => feature.name))) sum += known.get(name)?.weight ?? 0;
  return sum;
}

/** A sentence on the scales. */
export type Scales = {
  /** So light that not even a rule is asked. */
  readonly isLight: boolean;
  /** What the weights alone say of it; undefined for a sentence lighter than the calibration begins. */
  readonly read: () => Weighed | undefined;
};

export function weigh(words: readonly Token[], isQuestion: boolean, weights: ReadyWeights): Scales {
  const features = featuresOf(words, isQuestion);
  const weight = heaviness(features, weights);
  return {
    isLight: words.length === 0 || weight < weights.lightest,
    read() {
      const confidence = shareAt(weight, weights.calibration);
      if (confidence === undefined) return undefined;
      return { ...heaviestPart(words, features, weights, isQuestion), kind: likeliestKind(features, weights), confidence };
    },
  };
}

/** Between two places of the calibration the share is on the line between theirs. */
function shareAt(weight: number, calibration: Weights['calibration']): number | undefined {
  const above = calibration.findIndex(([from]) => weight < from);
  const high = calibration[above];
  const low = calibration[above - 1];
  if (above < 0) return calibration.at(-1)?.[1];
  if (!high || !low) return undefined;
  return low[1] + ((high[1] - low[1]) * (weight - low[0])) / (high[0] - low[0]);
}

export function likeliestKind(features: readonly Feature[], { features: known }: ReadyWeights): Kind {
  const sums = new Map<Kind, number>(kinds.map((kind) => [kind, 0]));
  for (const name of new Set(features.map((feature) => feature.name)))
    for (const [kind, weight] of known.get(name)?.kinds ?? []) sums.set(kind, (sums.get(kind) ?? 0) + weight);
  return [...sums].reduce((best, one) => (one[1] > best[1] ? one : best))[0];
}

/** The whole question; else the clause that weighs most, with its neighbours as far as they speak for blame too. */
function heaviestPart(words: readonly Token[], features: readonly Feature[], { features: known }: ReadyWeights, isQuestion: boolean) {
  if (isQuestion) return { first: 0, last: words.length - 1 };
  const at = words.map(() => 0);
  for (const { name, place } of features) if (place >= 0) at[place] = (at[place] ?? 0) + (known.get(name)?.weight ?? 0);
  const clauses: { first: number; last: number; weight: number }[] = [];
  let first = 0;
  for (const [place, word] of words.entries()) {
    if (word.breakAfter === 0 && place < words.length - 1) continue;
    clauses.push({ first, last: place, weight: at.slice(first, place + 1).reduce((sum, one) => sum + one, 0) });
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
