/**
 * The second gate: whether the words of a sentence stand in an order in which a pattern could match, before anything is tagged.
 * It is generous: breaks count for nothing, and what only the tagger knows counts as true. It never refuses what would match.
 */
import { couldBeOfClass, longestRest } from './classes.ts';
import type { Atom, Element, Pattern } from './pattern.ts';
import type { PlainToken } from './token.ts';

/** Walks through all ways of matching at once, so that the work is the length of the sentence times that of the pattern. */
export function couldFollow(pattern: Pattern, words: readonly PlainToken[], isQuestion: boolean): boolean {
  // Everywhere that what has been read of the pattern could end; a pattern may begin anywhere.
  let places: readonly number[] = Array.from(words, (_, place) => place);
  for (const element of pattern.elements) {
    if (element.type === 'question' && !isQuestion) return false;
    if (element.type === 'word') places = afterWord(element, words, places);
    else if (element.type === 'gap') places = within(element.most, words.length, places);
    else if (element.type === 'rest') places = within(longestRest, words.length, places);
    if (places.length === 0) return false;
  }
  return true;
}

type Word = Extract<Element, { type: 'word' }>;

/** In order and each once, as they came. */
function afterWord(element: Word, words: readonly PlainToken[], places: readonly number[]): number[] {
  const found: number[] = [];
  let last = -1;
  for (const place of places) {
    if (element.optional && place > last) found.push((last = place));
    const word = words[place];
    if (word && place + 1 > last && couldFit(element, word)) found.push((last = place + 1));
  }
  return found;
}

/** All places at most so many words on. */
function within(most: number, length: number, places: readonly number[]): number[] {
  const found: number[] = [];
  let last = -1;
  for (const place of places) {
    for (let at = Math.max(place, last + 1); at <= Math.min(length, place + most); at++) found.push(at);
    last = Math.max(last, Math.min(length, place + most));
  }
  return found;
}

function couldFit({ atoms, negated }: Word, word: PlainToken): boolean {
  return negated ? !atoms.some((atom) => answer(atom, word) === 'yes') : atoms.some((atom) => answer(atom, word) !== 'no');
}

/** What is known of a word without the tagger. */
type Answer = 'yes' | 'no' | 'perhaps';

function answer(atom: Atom, word: PlainToken): Answer {
  const also = atom.and ? answer(atom.and, word) : 'yes';
  if (also === 'no') return 'no';
  const meant = answerAlone(atom, word);
  const own = !atom.not || meant === 'perhaps' ? meant : meant === 'yes' ? 'no' : 'yes';
  return own === 'yes' ? also : own;
}

function answerAlone(atom: Atom, word: PlainToken): Answer {
  if (atom.words) return atom.words.has(word.word) ? 'yes' : 'no';
  if (atom.lemmas) return word.lemmas.some((lemma) => atom.lemmas?.has(lemma)) ? 'yes' : 'no';
  return couldBeOfClass(atom.class ?? '', word) ? 'perhaps' : 'no';
}
