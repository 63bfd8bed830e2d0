/** What a house says about its own words: what is fine there, who is a person, what is a product, what not to look for. */
import type { Rule } from './rule.ts';
import type { Stretch } from './sentences.ts';
import type { Token } from './token.ts';

export type HouseRules = {
  /** Words and phrases that are fine here, in any case: a finding that shares a word with one is left out. */
  readonly allow?: readonly string[];
  /** People known to be people, whatever else their names mean; each word of a name counts, where it has a capital. */
  readonly names?: readonly string[];
  /** Names of products and things that look like names or roles of people, where they have a capital. */
  readonly notNames?: readonly string[];
  /** Kinds, or ids of rules, not to look for. */
  readonly off?: readonly string[];
};

export type PreparedHouse = {
  readonly isOff: (rule: Pick<Rule, 'id' | 'kind'>) => boolean;
  /** Where allowed words stand in a sentence that begins at `offset` of the text. */
  readonly allowedIn: (sentence: string, offset: number) => readonly Stretch[];
  /** The words of a sentence, people and things told apart as the house does. */
  readonly recognise: (words: readonly Token[]) => readonly Token[];
};

/** Throws a RangeError for something to switch off that is neither among `known` kinds nor rules. */
export function prepareHouse({ allow, names, notNames, off }: HouseRules, known: ReadonlySet<string>): PreparedHouse {
  const unknown = off?.find((name) => !known.has(name));
  if (unknown !== undefined) throw new RangeError(`The lens has no kind and no rule "${unknown}".`);
  const switchedOff = new Set(off);
  const allowed = phrases(allow);
  const people = new Set(phrases(names).flatMap((name) => name.split(' ')));
  const things = phrases(notNames).map((name) => name.split(' '));
  return {
    isOff: ({ kind, id }) => switchedOff.has(kind) || switchedOff.has(id),
    allowedIn: allowed.length === 0 ? () => [] : placesOf(allowed),
    recognise: people.size === 0 && things.length === 0 ? (words) => words : (words) => recognise(words, people, things),
  };
}

/** Lower case, straight apostrophes, single spaces, none empty. */
function phrases(list: readonly string[] = []): string[] {
  return list
    .map((phrase) =>
      phrase
        .replace(/[\u2018\u2019\u02BC]/g, "'")
        .trim()
        .replace(/\s+/g, ' ')
        .toLowerCase(),
    )
    .filter(Boolean);
}

function placesOf(allowed: readonly string[]): PreparedHouse['allowedIn'] {
  const longestFirst = [...allowed].sort((a, b) => b.length - a.length);
  const either = longestFirst.map((phrase) => phrase.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replaceAll(' ', '\\s+')).join('|');
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${either})(?![\\p{L}\\p{N}])`, 'giu');
  return (sentence, offset) =>
    [...sentence.matchAll(pattern)].map(({ 0: found, index }) => ({ start: offset + index, end: offset + index + found.length }));
}

function recognise(words: readonly Token[], people: ReadonlySet<string>, things: readonly (readonly string[])[]): readonly Token[] {
  const asThing = new Set<number>();
  for (const thing of things)
    for (let at = 0; at + thing.length <= words.length; at++)
      if (words[at]?.capital && thing.every((word, index) => words[at + index]?.word === word))
        for (const index of thing.keys()) asThing.add(at + index);
  return words.map((token, index): Token => {
    if (asThing.has(index)) return { ...token, known: 'thing', tags: new Set(['Noun', 'ProperNoun', 'Singular']) };
    if (!token.capital || !people.has(token.word)) return token;
    return { ...token, known: 'person', tags: new Set(['Noun', 'ProperNoun', 'Singular', 'Person']) };
  });
}
