/**
 * What the learned weights look at in a sentence: its words and pairs of words with people put under one sign, who does what,
 * and what sort of sentence it is. Made without the tagger, so that it may be asked of every sentence.
 */
import { commonNames, givenNames, notPeople, roles } from './en/people.ts';
import type { Token } from './token.ts';

/** A feature and the word it stands at; the same feature may stand at several. */
export type Feature = { readonly name: string; readonly place: number };

const signs: ReadonlyMap<string, string> = new Map(
  Object.entries({
    i: 'I',
    we: 'I',
    my: 'MY',
    our: 'MY',
    you: 'YOU',
    your: 'YOUR',
    he: 'HE',
    she: 'HE',
    his: 'HIS',
    her: 'HIS',
    they: 'THEY',
    their: 'THEIR',
    someone: 'SOME',
    somebody: 'SOME',
    whoever: 'SOME',
    nobody: 'NONE',
    everyone: 'ALL',
    everybody: 'ALL',
    who: 'WHO',
  }),
);
/** Signs that can be the doer of something. */
const doers: ReadonlySet<string> = new Set(['I', 'YOU', 'HE', 'THEY', 'SOME', 'PERSON', 'NAME']);
const owners: ReadonlySet<string> = new Set(['YOUR', 'HIS', 'THEIR', 'OWNER']);
const modals: ReadonlySet<string> = new Set(['should', 'could', 'would', 'must', 'might', 'can', 'will', 'may']);
const passedOver: ReadonlySet<string> = new Set('be have do just then also even again still so really simply only'.split(' '));
const reasons: ReadonlySet<string> = new Set(['because', 'after', 'since', 'cause', 'by', 'when']);
/** How many words on the verb of a doer is looked for. */
const reach = 4;

/** The features of one sentence. Linear in its words. */
export function featuresOf(words: readonly Token[], isQuestion: boolean): Feature[] {
  const found: Feature[] = [{ name: isQuestion ? 'asks' : 'says', place: -1 }];
  const add = (name: string, place: number) => void found.push({ name, place });
  const read = words.map((word, place) => signOf(word, words[place - 1]));
  if (!read.some((sign) => doers.has(sign) || owners.has(sign))) add('no people', -1);
  add(words.length < 8 ? 'short' : words.length < 20 ? 'middling' : 'long', -1);
  for (const [place, sign] of read.entries()) {
    if (place === 0) add(`first ${sign}`, place);
    add(sign, place);
    const next = read[place + 1];
    if (next !== undefined) add(`${sign}${words[place]?.breakAfter ? ' | ' : ' '}${next}`, place);
    if (doers.has(sign)) addDeed(read, words, place, add);
    if (reasons.has(sign)) {
      const whose = read.slice(place + 1, place + 1 + reach).find((other) => doers.has(other) || owners.has(other));
      if (whose) add(`reason ${whose}`, place);
    }
  }
  return found;
}

/** What somebody is said to have done, or not. */
function addDeed(read: readonly string[], words: readonly Token[], place: number, add: (name: string, place: number) => void): void {
  let not = '';
  for (let at = place + 1; at <= place + reach && at < read.length; at++) {
    if (words[at - 1]?.breakAfter === 2) return;
    const sign = read[at] ?? '';
    if (sign === 'not' || sign === 'never') not = ' not';
    else if (modals.has(sign)) add(`doer${not} ${sign}`, at);
    else if (!passedOver.has(sign) && !sign.endsWith('ly')) {
      add(`${read[place] === 'I' ? 'I' : 'doer'}${not} > ${sign}`, at);
      if (words[at]?.word.endsWith('ed')) add(`${read[place]}${not} > -ed`, at);
      return;
    }
  }
}

function signOf(word: Token, before: Token | undefined): string {
  const sign = signs.get(word.word);
  if (sign) return sign;
  if (/\p{N}/u.test(word.word)) return '#';
  const isPerson =
    word.known === 'person' ||
    (word.known === undefined &&
      (word.lemmas.some((lemma) => roles.has(lemma)) || givenNames.has(word.word) || (word.capital && commonNames.has(word.word))));
  if (isPerson) return word.possessive ? 'OWNER' : 'PERSON';
  // A capital inside the sentence: somebody’s name, or a product’s.
  const isName = word.capital && word.known === undefined && before !== undefined && before.breakAfter < 2 && !notPeople.has(word.word);
  if (isName && word.word.length > 1) return word.possessive ? 'OWNER' : 'NAME';
  return word.lemmas.at(-1) ?? word.word;
}
