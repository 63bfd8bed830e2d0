/**
 * What the learned weights look at in a sentence: its words and pairs of words with people put under one sign, who does what,
 * and what sort of sentence it is. Made without the tagger, so that it may be asked of every sentence.
 */
import { commonNames, givenNames, notPeople, roles } from './en/people.ts';
import { irregularBase, lemmasOf } from './lemma.ts';
import { remembering } from './remembering.ts';
import type { Token } from './token.ts';

/**
 * Takes a feature: one sign (`second` is empty) or a pair of them, and the word it stands at, or -1 for the whole sentence.
 * A feature may be told more than once, and counts once.
 */
export type See = (first: string, second: string, place: number) => void;

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
/** Signs of breaks, by how strongly they part; they stand among the words like words. */
const breaks = ['', ',', '.'] as const;

/** Marks that say something wherever they stand. */
const marks = ['!', '?', '"', '(', ':', '@', '...', '\u2026', '\u201C'] as const;

/** Tells the features of one sentence, given as masked text and as words. Linear in its length. */
export function tellFeatures(text: string, words: readonly Token[], isQuestion: boolean, see: See): void {
  const read = words.map((word, place) => signOf(word, words[place - 1]));
  see(isQuestion ? 'asks' : 'says', '', -1);
  see(words.length < 8 ? 'short' : words.length < 20 ? 'middling' : 'long', '', -1);
  if (!read.some((sign) => doers.has(sign) || owners.has(sign))) see('no people', '', -1);
  for (const mark of marks) if (text.includes(mark)) see('mark', mark, -1);
  if (/\b[A-Z]{4}/.test(text)) see('mark', 'CAPITALS', -1);
  let before = '^';
  let writtenBefore = '^';
  for (const [place, sign] of read.entries()) {
    const { word = '', breakAfter = 0 } = words[place] ?? {};
    const parted = breaks[breakAfter];
    see(sign, '', place);
    see(before, sign, place);
    if (parted) see(sign, parted, place);
    // The same once more with words as they are written: who broke it is another thing than who breaks it.
    if (word !== sign) see(word, '', place);
    if (word !== sign || writtenBefore !== before) see(writtenBefore, word, place);
    before = parted || sign;
    writtenBefore = parted || word;
    if (doers.has(sign)) tellDeed(read, words, place, see);
    if (reasons.has(sign)) {
      const whose = read.slice(place + 1, place + 1 + reach).find((other) => doers.has(other) || owners.has(other));
      if (whose) see('reason', whose, place);
    }
  }
  see(writtenBefore, '$', words.length - 1);
}

/** What somebody is said to have done, or not. */
function tellDeed(read: readonly string[], words: readonly Token[], place: number, see: See): void {
  const doer = read[place] ?? '';
  let isDenied = false;
  for (let at = place + 1; at <= place + reach && at < read.length; at++) {
    if (words[at - 1]?.breakAfter === 2) return;
    const sign = read[at] ?? '';
    if (sign === 'not' || sign === 'never') isDenied = true;
    else if (modals.has(sign)) see(isDenied ? 'doer not' : 'doer', sign, at);
    else if (!passedOver.has(sign) && !sign.endsWith('ly')) {
      see(doer === 'I' ? (isDenied ? 'I not >' : 'I >') : isDenied ? 'doer not >' : 'doer >', sign, at);
      if (words[at]?.word.endsWith('ed')) see(doer, isDenied ? 'not -ed' : '-ed', at);
      return;
    }
  }
}

function signOf(word: Token, before: Token | undefined): string {
  const { sign, isFixed, isPerson, isName } = glance(word.word);
  if (isFixed) return sign;
  if (word.known === 'person' || (word.known === undefined && (isPerson || (word.capital && isName === 'common'))))
    return word.possessive ? 'OWNER' : 'PERSON';
  // A capital inside the sentence: somebody’s name, or a product’s.
  const couldBeName = word.capital && word.known === undefined && isName !== 'never' && before !== undefined && before.breakAfter < 2;
  return couldBeName ? (word.possessive ? 'OWNER' : 'NAME') : sign;
}

/** What can be said of a word wherever it stands. */
type Glance = {
  readonly sign: string;
  /** The sign stands whatever is around the word. */
  readonly isFixed: boolean;
  readonly isPerson: boolean;
  readonly isName: 'common' | 'perhaps' | 'never';
};

const glance = remembering((word): Glance => {
  const lemmas = lemmasOf(word);
  const fixed = signs.get(word) ?? (/\p{N}/u.test(word) ? '#' : undefined);
  return {
    sign: fixed ?? irregularBase(word) ?? lemmas.at(-1) ?? word,
    isFixed: fixed !== undefined,
    isPerson: lemmas.some((lemma) => roles.has(lemma)) || givenNames.has(word),
    isName: commonNames.has(word) ? 'common' : word.length < 2 || notPeople.has(word) ? 'never' : 'perhaps',
  };
});
