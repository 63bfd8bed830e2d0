import { textOf, type Said, type Wording } from '../rewording.ts';
import { baseOf } from '../verb-forms.ts';
import { afterNounPhrase, beginsClause, clauseEnd, following, isFiller, nounPhraseStart, wordAt } from './sentence-parts.ts';

/** Verbs that look the same in the past, which the tables of verbs turn into others. */
const unchanging = new Set('run put set cut read let hit shut split spread cost quit cast come become bet'.split(' '));

/** "pushed" and "push" give "push". */
export function infinitive(word: string): string {
  return unchanging.has(word) ? word : baseOf(word.replace(/seen$/, 'see'));
}

/** Verbs of what was said or thought, or of what just was: nothing makes them easy. */
const notDeeds = new Set(
  `tell say find name argue claim blame ask write report have get hear know see think want give show admit believe decide be do
   keep seem need like mean call point make come go look feel talk intend care lead cause happen start begin stand suffer learn die leave
   move remark answer counsel involve choose mistake fail neglect forget omit vote note`.split(/\s+/),
);
const reported = /\b(?:sa(?:id|ys?|ying)|tells?|told|wrote|according|whose|himself|herself|themselves|yourself)\b/i;

/** Whether a verb or what is told beside it keeps a sentence from being turned round. */
export function isNoDeed(said: Said, base: string, first: number, end: number): boolean {
  return notDeeds.has(base) || reported.test(textOf(said, first, end));
}

/** As `afterNounPhrase`; after an article "build" is a noun, whatever the tagger takes it for. */
export function afterThing(said: Said, begin: number): number {
  const after = afterNounPhrase(said, begin);
  const isNoun = /^(?:the|an?|my|our)$/.test(wordAt(said, begin)) && said.words[begin + 1]?.tags.has('Infinitive');
  return after === begin && isNoun ? begin + 2 : after;
}

/** Where the clause begins whose subject ends before a verb; undefined where something stands before that needs it. */
function subjectStart(said: Said, verb: number): number | undefined {
  let head = verb - 1;
  const isPart =
    said.words[head]?.possessive ||
    /^(?:who|which|that|the|an?|my|your|their)$/.test(wordAt(said, head)) ||
    /^(?:was|were|is|are|by)$/.test(wordAt(said, verb + 1));
  if (isPart) return undefined;
  while (head > 0 && (isFiller(said.words[head]) || said.words[head]?.tags.has('Adverb') || auxiliaries.has(wordAt(said, head)))) head--;
  if (head < 0) return undefined;
  const first = nounPhraseStart(said, head);
  const isPlain =
    beginsClause(said, first) &&
    !/^(?:that|because|since|so|although|though|while|bravo|congratulations|congrats|thanks|great|nice)$/.test(wordAt(said, first - 1));
  return first > said.first || !isPlain || startless.test(wordAt(said, first)) ? undefined : first;
}

const startless = /^(?:it|this|that|there|which|who|what|these|those|whoever|anyone)$/;
const auxiliaries = new Set('had has have then also'.split(' '));

/** The verb and all that follows it, after "easy to": verbs joined to it take its form. Undefined where it speaks of who did it. */
function deedFrom(said: Said, verb: number, base: string, end: number): string | undefined {
  const { words, raw } = said;
  let text = '';
  let from = verb + 1;
  let isJoined = false;
  for (let place = verb + 1; place < end; place++) {
    const token = words[place];
    const word = token?.word ?? '';
    const isPast = token?.tags.has('PastTense') === true && !token.tags.has('Adjective');
    const before = wordAt(said, place - 1);
    if (/^(?:he|she|they|him|you|i|we)$/.test(word) || token?.tags.has('Person') || (isPast && words[place - 1]?.breakAfter === 1))
      return undefined;
    if (/^(?:and|but|or)$/.test(before)) isJoined = true;
    if (/^(?:who|which|that|where)$/.test(word)) isJoined = false;
    if (!token || !isJoined || !(isPast || word === 'left')) continue;
    // Joined to it with words between, it has a subject of its own.
    if (!/^(?:and|or|then)$/.test(before) || /^(?:was|were|had|did)$/.test(word)) return undefined;
    text += following(said, from, place) + raw(words[place - 1]?.end ?? 0, token.start) + (word === 'left' ? 'leave' : infinitive(word));
    from = place + 1;
  }
  return base + text + following(said, from, end);
}

/** Where the sentence or a clause joined to it with a subject of its own ends what began at a verb. */
function deedEnd(said: Said, verb: number): number | undefined {
  const end = clauseEnd(said, verb + 1) ?? said.words.length;
  return /^(?:although|though|while|so|yet|because)$/.test(wordAt(said, end)) ? undefined : end;
}

/** "The crew taxied past the line and into the path of a freighter": what made it easy to. */
export function fromDeed(said: Said): Wording | undefined {
  const { words } = said;
  const verb = words.findIndex(({ tags }, place) => place >= said.first && place <= said.last && tags.has('PastTense'));
  if (verb < 1) return undefined;
  const first = subjectStart(said, verb);
  const end = deedEnd(said, verb);
  const base = infinitive(wordAt(said, verb));
  if (first === undefined || end === undefined || wordAt(said, verb + 1) === 'not' || isNoDeed(said, base, first, end)) return undefined;
  const deed = deedFrom(said, verb, base, end);
  if (deed === undefined || deed === base) return undefined;
  const asked =
    base === 'let'
      ? `let${deed.slice(3)}`
      : base === 'ignore'
        ? `made it look right to pass over${deed.slice(6)}`
        : `made it easy to ${deed}`;
  return { first, last: end - 1, text: `it is worth asking what ${asked}` };
}

/** "The clerk did not ask", "nobody thought to ask", "a prudent clerk would have asked": what would have made it easy to. */
export function fromUndone(said: Said): Wording | undefined {
  const { words } = said;
  for (let place = said.first; place <= said.last; place++) {
    const verb = undoneVerb(said, place);
    if (verb === undefined) continue;
    const start =
      /^(?:nobody|no|none)$/.test(wordAt(said, said.first)) || wordAt(said, place) === 'would' ? said.first : subjectStart(said, place);
    const end = deedEnd(said, verb);
    if (start === undefined || end === undefined || !beginsClause(said, start)) return undefined;
    const base =
      words[verb]?.tags.has('Infinitive') && !words[verb]?.tags.has('PastTense') ? wordAt(said, verb) : infinitive(wordAt(said, verb));
    if (/^(?:be|have|care|want|know|think|believe|like|intend|mean|need|do|get|seem|happen|come|let)$/.test(base)) return undefined;
    if (/\bif\b/i.test(textOf(said, start, end)) || reported.test(textOf(said, start, end))) return undefined;
    const deed = deedFrom(said, verb, base, end);
    return deed === undefined
      ? undefined
      : { first: start, last: end - 1, text: `it is worth asking what would have made it easy to ${deed}` };
  }
  return undefined;
}

/** The verb of what was not done, after "did not", "never", "nobody" or "would have"; undefined where none begins at a word. */
function undoneVerb(said: Said, place: number): number | undefined {
  const { words } = said;
  const isVerb = (at: number) => words[at]?.tags.has('Verb') === true;
  let verb: number;
  if (wordAt(said, place) === 'did' && wordAt(said, place + 1) === 'not') verb = place + 2;
  else if (wordAt(said, place) === 'never' && words[place + 1]?.tags.has('PastTense')) verb = place + 1;
  else if (isOfNobody(said, place)) verb = place;
  else if (
    wordAt(said, place) === 'would' &&
    wordAt(said, place + 1) === 'have' &&
    /^(?:an?|any|anyone|anybody|every|most)$/.test(wordAt(said, said.first))
  )
    verb = place + 2;
  else return undefined;
  while (isFiller(words[verb]) || words[verb]?.tags.has('Adverb')) verb++;
  if (/^(?:take|took)$/.test(wordAt(said, verb)) && wordAt(said, verb + 2) === 'trouble') verb += 2;
  if (
    /^(?:thought|think|bother|bothered|cared|care|tried|try|trouble|troubled)$/.test(wordAt(said, verb)) &&
    wordAt(said, verb + 1) === 'to'
  )
    verb += 2;
  return isVerb(verb) ? verb : undefined;
}

/** Whether a word is the first past tense after "nobody", "none of them", "not one clerk". */
function isOfNobody(said: Said, place: number): boolean {
  if (place === said.first || !/^(?:nobody|no|none)$/.test(wordAt(said, said.first))) return false;
  const isVerb = (at: number) => said.words[at]?.tags.has('PastTense') || said.words[at]?.tags.has('Modal');
  for (let at = said.first + 1; at < place; at++) if (isVerb(at)) return false;
  return said.words[place]?.tags.has('PastTense') === true && !/^(?:was|were|had)$/.test(wordAt(said, place));
}
