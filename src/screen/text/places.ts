/** What the lens found, as places of the document: in order, with their letters, sentences and sections. */
import type { Finding } from '#language';
import type { Section } from '#language/structure';
import { findingLetter } from '#look';
import type { Part } from './parts.ts';

export type MarkedPlace = {
  /** Stays the same while the text around it changes. */
  readonly id: string;
  /** What "not blame here" is remembered by: a checksum of the sentence and the kind. */
  readonly key: string;
  /** Empty for a place that was said not to be blame. */
  readonly letter: string;
  readonly start: number;
  readonly end: number;
  readonly words: string;
  readonly sentence: string;
  /** The finding, its offsets counted from the beginning of the document. */
  readonly finding: Finding;
};

/** Places in the order of the text. `readings` are the findings of each part, or undefined where it was not read yet. */
export function placesOf(
  parts: readonly Part[],
  readings: (part: string) => readonly Finding[] | undefined,
  isSetAside: (key: string) => boolean,
): readonly MarkedPlace[] {
  const places: MarkedPlace[] = [];
  const seen = new Map<string, number>();
  let letters = 0;
  for (const part of parts) {
    for (const finding of readings(part.text) ?? []) {
      const sentence = sentenceAround(part.text, finding.start, finding.end);
      const key = keyOf(sentence, finding.kind);
      const times = seen.get(key) ?? 0;
      seen.set(key, times + 1);
      places.push({
        id: times === 0 ? key : `${key}-${times}`,
        key,
        letter: isSetAside(key) ? '' : findingLetter(letters++),
        start: part.start + finding.start,
        end: part.start + finding.end,
        words: part.text.slice(finding.start, finding.end).replace(/\s+/g, ' '),
        sentence,
        finding: moved(finding, part.start),
      });
    }
  }
  return places;
}

function moved(finding: Finding, by: number): Finding {
  const { rewording } = finding;
  return {
    ...finding,
    start: finding.start + by,
    end: finding.end + by,
    ...(rewording ? { rewording: { ...rewording, start: rewording.start + by, end: rewording.end + by } } : {}),
  };
}

/** How far a sentence is followed from the words in it, in UTF-16 units. */
const farthest = 400;

const listSign = /^[\s>]*(?:[-*+|#]+|\d{1,4}[.)])\s+/;

/** The sentence around a stretch, white space made single. */
export function sentenceAround(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - farthest), start);
  const after = text.slice(end, end + farthest);
  const from = [...before.matchAll(/[.!?…]["')\]”]*\s+|\n\s*(?:\n|[-*+#>|]\s?|\d{1,4}[.)] )/g)].at(-1);
  const sentenceStart = start - before.length + (from ? from.index + from[0].length : 0);
  // The words may hold the end of their sentence themselves, as a question does.
  const isEnded = /[.!?…]["')\]”]*$/.test(text.slice(start, end));
  const to = isEnded ? undefined : /[.!?…]+["')\]”]*(?=\s|$)|\n\s*(?:\n|[-*+#>|]|\d{1,4}[.)] )/.exec(after);
  const sentenceEnd = isEnded ? end : end + (to ? to.index + (to[0].startsWith('\n') ? 0 : to[0].length) : after.length);
  return text.slice(sentenceStart, sentenceEnd).replace(listSign, '').replace(/\s+/g, ' ').trim();
}

/** A checksum of a sentence and what was found in it: it recognises the sentence and cannot give it back. */
export function keyOf(sentence: string, kind: string): string {
  const plain = `${kind} ${sentence
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()}`;
  return checksum(plain, 0x811c9dc5) + checksum(plain, 0x1b873593);
}

/** FNV-1a, 32 bits, from a beginning of one's own. */
function checksum(text: string, from: number): string {
  let hash = from;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36).padStart(7, '0');
}

/** The section a place stands in, or undefined if the document is not read so far. */
export function sectionAt(sections: readonly Section[], place: number): Section | undefined {
  let low = 0;
  let high = sections.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sections[middle]?.start ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  return sections[low - 1];
}
