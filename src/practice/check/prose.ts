/** Measures of prose: sentences, reading level, likeness. */

/** Words as a reader counts them. */
export function wordsOf(text: string): readonly string[] {
  return text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));
}

/** Sentences by their closing signs; a text without any is one. */
export function sentenceCount(text: string): number {
  return text.trim().split(/(?<=[.!?…]["”’')\]]*)\s+(?=["“‘'([]*[\p{Lu}\p{N}])/u).length;
}

/**
 * The school year a text asks for: Flesch-Kincaid grade, 0.39 words per sentence + 11.8 syllables per word - 15.59 (Kincaid, Fishburne,
 * Rogers & Chissom 1975, Naval Technical Training Command research report 8-75). Figures, times and names of things as programs
 * write them (`retry_limit`, `v2.1`) are left out: they are looked at, not read. 0 for a text without words.
 */
export function gradeOf(text: string): number {
  const words = wordsOf(text).filter((word) => !/[\d_/@=\\]|\p{Ll}\p{Lu}/u.test(word));
  if (words.length === 0) return 0;
  const syllables = words.reduce((sum, word) => sum + syllableCount(word), 0);
  const sentences = text.split(/\n{2,}/u).reduce((sum, paragraph) => sum + (paragraph.trim() === '' ? 0 : sentenceCount(paragraph)), 0);
  return (0.39 * words.length) / sentences + (11.8 * syllables) / words.length - 15.59;
}

/**
 * Syllables of an English word by its letters: groups of vowels, less a silent e, es or ed at the end. Right for about nine
 * words in ten, and wrong in both directions, which is near enough for a mean over a page.
 */
export function syllableCount(word: string): number {
  return word
    .toLowerCase()
    .split(/[^a-z]+/u)
    .filter((part) => part !== '' && !/^(?:s|t|d|m|ll|re|ve)$/u.test(part))
    .reduce((sum, part) => sum + syllablesOf(part), 0);
}

function syllablesOf(letters: string): number {
  const spoken = letters
    .replace(/(?:[^laeiouy]|[aeiouy]l|[^aeiouy]ll)es$/u, (end) => (/[cgszx]es$|[cs]hes$/u.test(letters) ? end : end.slice(0, -2)))
    .replace(/([^tdaeiouy])ed$/u, '$1')
    .replace(/(?<=[^l]|[aeiouy]l)e$/u, '')
    .replace(/^y/u, '');
  return Math.max(1, spoken.match(/[aeiouy]{1,2}/gu)?.length ?? 0);
}

/** How alike two texts are: the share of their words they have in common (Dice), 0 to 1. Case and punctuation do not count. */
export function likeness(a: readonly string[], b: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of a) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of b) {
    const there = left.get(word) ?? 0;
    if (there === 0) continue;
    shared++;
    left.set(word, there - 1);
  }
  return a.length + b.length === 0 ? 0 : (2 * shared) / (a.length + b.length);
}
