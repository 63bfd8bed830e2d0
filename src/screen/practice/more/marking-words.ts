/** Marks on the words of a text: stretches from a first word to a last one, in order, none touching another. */
import type { Stretch } from '#practice';

/** The marks with one more from one of the words to another; what it runs over becomes part of it. */
export function withMark(marked: readonly Stretch[], words: readonly Stretch[], from: number, to: number): readonly Stretch[] {
  const first = words[Math.min(from, to)];
  const last = words[Math.max(from, to)];
  if (!first || !last) return marked;
  const over = marked.filter((mark) => mark.start < last.end && first.start < mark.end);
  const joined = {
    start: Math.min(first.start, ...over.map(({ start }) => start)),
    end: Math.max(last.end, ...over.map(({ end }) => end)),
  };
  return [...marked.filter((mark) => !over.includes(mark)), joined].toSorted((a, b) => a.start - b.start);
}

/** The mark a word stands in. */
export function markOn(marked: readonly Stretch[], word: Stretch | undefined): Stretch | undefined {
  return word && marked.find((mark) => mark.start < word.end && word.start < mark.end);
}
