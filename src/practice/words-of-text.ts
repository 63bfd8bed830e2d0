/** A text as words to tap: the unit in which words are marked and marks are compared. */
import { stretchOf } from './item.ts';
import type { Blame, Stretch } from './item.ts';

/** The words of a text in order; signs and spaces between them belong to none. */
export function markableWords(text: string): readonly Stretch[] {
  return [...text.matchAll(/[\p{L}\p{N}]+(?:['’._@/:-]+[\p{L}\p{N}]+)*/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Places of the words that lie in one of the stretches, wholly or in part. */
export function wordsIn(words: readonly Stretch[], stretches: readonly Stretch[]): ReadonlySet<number> {
  return new Set(words.flatMap((word, place) => (stretches.some((stretch) => meets(word, stretch)) ? [place] : [])));
}

/** Stretches of the text that carry its blame, in the order of the text. */
export function blamedStretches(text: string, blame: readonly Blame[]): readonly (Stretch & { readonly kind: Blame['kind'] })[] {
  return blame
    .flatMap(({ kind, words }) => {
      const stretch = words === undefined ? undefined : stretchOf(text, words);
      return stretch ? [{ ...stretch, kind }] : [];
    })
    .toSorted((a, b) => a.start - b.start);
}

export function meets(a: Stretch, b: Stretch): boolean {
  return a.start < b.end && b.start < a.end;
}

/** The words people compare texts by: lower case, without signs. */
export function plainWords(text: string): readonly string[] {
  return (
    text
      .toLowerCase()
      .replaceAll(/[’‘]/gu, "'")
      .match(/[\p{L}\p{N}]+(?:'\p{L}+)?/gu) ?? []
  );
}
