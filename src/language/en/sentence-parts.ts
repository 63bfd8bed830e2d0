import type { Said } from '../rewording.ts';
import type { Token } from '../token.ts';

const determiners = new Set('the a an this that these those my our your his her their its no any some all both every each'.split(' '));
const pronouns = new Set('this that it these those everything anything something us me him them you him'.split(' '));
const nextClause = new Set('and but so or yet it this he she they we i you there because although though while'.split(' '));
const subjects = new Set('i we you he she they it nobody everyone someone somebody everybody anyone there this'.split(' '));
const connectors = new Set(
  'and but although though because so while since yes well hindsight retrospect forward now honestly frankly clearly'.split(' '),
);

/** Words that only add reproach. */
const fillers = new Set(
  'even just ever actually really simply still seriously again possibly blindly carelessly stupidly recklessly'.split(' '),
);

export function isFiller(token: Token | undefined): boolean {
  return token !== undefined && fillers.has(token.word);
}

export function wordAt({ words }: Said, place: number): string {
  return words[place]?.word ?? '';
}

/** Where a noun phrase that begins at a word ends (the place after it); the same place if none begins there. */
export function afterNounPhrase(said: Said, begin: number): number {
  const { words } = said;
  if (pronouns.has(wordAt(said, begin)) && !isNounLike(words[begin + 1])) return begin + 1;
  let end = begin;
  while (determiners.has(wordAt(said, end))) end++;
  const inner = end;
  while (isNounLike(words[end]) || (end === inner && isNounLike(words[end + 1]) && words[end]?.breakAfter === 0 && end > begin)) {
    if ((words[end++]?.breakAfter ?? 0) > 0) return end;
  }
  if (end === inner) return begin;
  if (wordAt(said, end) === 'of') {
    const more = afterNounPhrase(said, end + 1);
    if (more > end + 1) return more;
  }
  return end;
}

function isNounLike(token: Token | undefined): boolean {
  if (!token || token.tags.has('Pronoun')) return false;
  return ['Noun', 'Adjective', 'Value', 'Acronym'].some((tag) => token.tags.has(tag));
}

/** Where the noun phrase begins whose last word stands at a place. */
export function nounPhraseStart(said: Said, last: number): number {
  const { words } = said;
  let start = last;
  while (start > 0 && words[start - 1]?.breakAfter === 0) {
    const before = words[start - 1];
    if (determiners.has(before?.word ?? '')) {
      start--;
      // "both the foreman and the driver": what is joined to it belongs to it.
      const joint = words[start - 1];
      if (joint?.word === 'and' && words[start - 2]?.breakAfter === 0) return nounPhraseStart(said, start - 2);
      return joint?.word === 'both' ? start - 1 : start;
    }
    const joins = ['of', 'there'].includes(before?.word ?? '') || (before?.word === 'and' && isNounLike(words[start - 2]));
    // A first word with a capital is easily taken for a command: "Stage management".
    const isFirst =
      start === 1 && before?.capital === true && !before.tags.has('Pronoun') && !before.tags.has('Adverb') && !connectors.has(before.word);
    if (!isNounLike(before) && !joins && !isFirst) break;
    start--;
  }
  return start;
}

/** Whether a clause of its own begins at a word, so that another can stand in its place. */
export function beginsClause({ words }: Said, place: number): boolean {
  const before = words[place - 1];
  if (!before || before.breakAfter > 0 || connectors.has(before.word)) return true;
  // "At 10:02 …": a time may stand in front.
  if (/^\d+$/.test(before.word) && ['at', 'on', 'by', 'around'].includes(words[0]?.word ?? '')) return true;
  return before.word === 'that' && (words[place - 2]?.tags.has('Verb') === true || words[place - 2]?.word === 'in');
}

/** The place after the clause that goes on at a word; undefined where a second verb hangs on the same subject. */
export function clauseEnd({ words }: Said, from: number): number | undefined {
  for (let place = from; place < words.length; place++) {
    const token = words[place];
    const next = words[place + 1];
    if (!token || !next) break;
    // "14:32" and "40,000" are two words with a mark between.
    if (/^\d+$/.test(token.word) && /^\d/.test(next.word)) continue;
    if (token.breakAfter === 2 || (token.breakAfter === 1 && nextClause.has(next.word))) return place + 1;
    if (['and', 'but', 'or'].includes(next.word)) {
      const after = words[place + 2]?.tags.has('Adverb') ? words[place + 3] : words[place + 2];
      if (subjects.has(after?.word ?? '')) return undefined;
      if (after?.tags.has('Verb') && !after.tags.has('Infinitive') && !after.tags.has('Gerund')) return undefined;
    }
  }
  return words.length;
}

/** As `plainly`, with what stands before the first word: a comma, a space. */
export function following(said: Said, from: number, to: number): string {
  const rest = plainly(said, from, to);
  return rest === '' ? '' : said.raw(said.words[from - 1]?.end ?? 0, said.words[from]?.start ?? 0) + rest;
}

/** The words from one place up to another as they stand, without those that only add reproach; "your" before a thing becomes "the". */
export function plainly(said: Said, from: number, to: number): string {
  const { words, raw } = said;
  let text = '';
  for (let place = from; place < to; place++) {
    const token = words[place];
    const before = words[place - 1];
    // Both halves of "didn't" have one place in the text, which is written once.
    if (!token || (place > from && before?.start === token.start)) continue;
    const isAtAll = token.word === 'at' && wordAt(said, place + 1) === 'all';
    if (isAtAll) place++;
    if (isAtAll || isFiller(token)) continue;
    const isOwners = ['your', 'his', 'their'].includes(token.word) && isNounLike(words[place + 1]);
    const gap = text === '' || !before ? '' : raw(before.end, token.start);
    const written = raw(token.start, token.end);
    text += gap + (isOwners ? 'the' : place === 0 && !keepsCapital(token) ? written.charAt(0).toLowerCase() + written.slice(1) : written);
  }
  return text.replace(/ {2,}/g, ' ').trim();
}

/** Whether a word has a capital of its own and not from its place at the beginning. */
function keepsCapital(token: Token): boolean {
  return token.word === 'i' || ['ProperNoun', 'Acronym', 'Person', 'Organization', 'Place'].some((tag) => token.tags.has(tag));
}
