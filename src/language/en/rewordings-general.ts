import type { Kind } from '../kinds.ts';
import { textOf, type Said, type Wording } from '../rewording.ts';

/**
 * The question a sentence leaves open, in place of the whole sentence: only where nothing that happened would be lost with it,
 * because the sentence asks, judges, threatens or wishes and no more.
 */
export function inGeneral(said: Said): Wording | undefined {
  const first = startOfPart(said);
  const last = said.words.length - 1;
  if (first === undefined) return undefined;
  const text = textOf(said, first, last + 1);
  // What is longer, in words, says more than its blame.
  const isOfOnePart = measures.has(said.kind) || !/[,;]/.test(text);
  const longest = said.isQuestion ? 30 : isOfOnePart ? 22 : 16;
  if (said.words.length - first > longest || /["\u201C\u201D\n@]/.test(text)) return undefined;
  if (said.isQuestion) {
    if (said.kind === 'who-question') return { first, last, text: 'what led to this, and what made it possible' };
    return {
      first,
      last,
      text:
        said.kind !== 'euphemism' && isPast(said, first)
          ? 'what could be seen at the time, and what led to this'
          : 'what gets in the way here',
    };
  }
  const [general, sign] = statements[said.kind];
  return sign?.test(text) === false || reports.test(text) || tellsWhatHappened(said, first) ? undefined : { first, last, text: general };
}

/** What is only told of somebody's words, or when and why something was so. */
const reports =
  /\b(?:sa(?:id|ys?)|wr(?:o|i)te|t(?:old|ell)|argue|report|claim|according|f(?:i|ou)nds?|state|conclude|heard|add|learned|confirm|promised|note|trace|blame[sd]|put|because|after|before|until)/i;

/** The part of the sentence with the finding, after the last colon, dash or the like: "Action: …". */
function startOfPart({ words, first, raw }: Said): number | undefined {
  let start = first;
  while (start > 0 && words[start - 1]?.breakAfter !== 2) start--;
  const mark = start === 0 ? '' : raw(words[start - 1]?.end ?? 0, words[start]?.start ?? 0);
  return /[([)\]@"\u201C]/.test(mark) ? undefined : start;
}

function isPast({ words }: Said, first: number): boolean {
  return words.slice(first).some(({ word, tags }) => pasts.has(word) || tags.has('PastTense'));
}

const pasts = new Set('did was were had let put set'.split(' '));

/** What was done is told, unless it is only how somebody was or what somebody thought. */
function tellsWhatHappened({ words, kind }: Said, first: number): boolean {
  if (measures.has(kind) && !words.slice(first, -1).some(({ breakAfter }) => breakAfter > 0)) return false;
  return words.slice(first).some(({ word, tags }) => tags.has('PastTense') && !tags.has('Adjective') && !minds.has(word));
}

/** Kinds that are about what is done to people. */
const measures: ReadonlySet<Kind> = new Set<Kind>(['punishment-or-threat', 'reassignment-or-removal']);

const minds = new Set('was were wanted thought cared knew felt hoped'.split(' '));

/** What a statement of a kind leaves open; and, where a sentence is easily of another kind, words that speak for this one. */
const statements: Readonly<Record<Kind, readonly [text: string, sign?: RegExp]>> = {
  'pointed-question': ['it is worth asking what could be seen at the time and what led to this'],
  hindsight: [
    'it is worth asking what was known at the time and what would have shown more',
    /\b(?:any(?:one|body)|kn[eo]w|see|would|should|could)/i,
  ],
  'named-culprit': ['it is worth asking what led to this and what let it through', /\b(?:blame|(?<!-)fault|responsib|doing|down to)/i],
  'human-error': ['it is worth asking what made this easy to do and hard to notice', /\b(?:error|mis|slip|blunder|lapse|inattent)/i],
  'character-judgement': ['it is worth writing down what was done and what could be seen at the time'],
  euphemism: ['the open question is what in the system would hold on a bad day'],
  'repeated-story': [
    'this has happened before, and the open question is what keeps setting people up for it',
    /\b(?:again|time|third|second|always|same|pattern|last|now)/i,
  ],
  'reassignment-or-removal': [
    'the open question is which condition is still there for the next person',
    /\b(?:tak|remov|withdr|rights|off|transfer|move|replace|longer|keys?\b)/i,
  ],
  'hiring-filter': ['the open question is what the system asks of anybody, and what would make it safe for a newcomer'],
  'punishment-or-threat': [
    'the open question is what will change in the system',
    /\b(?:notice|warn|consequence|sack|dismiss|disciplin|fine|heads|bonus|pay|court|desk|job|whoever)/i,
  ],
  'who-question': ['it is worth asking what led to this and what made it possible'],
  deflection: [
    'the open question is what each side knew and expected of the other',
    /\b(?:fault|our|they|supplier|contractor|blame|doing)/i,
  ],
  'mind-reading': [
    'it is worth asking what was known at the time and what was meant to happen',
    /\b(?:want|care|think|believe|kn[eo]w|hop|mind|decide|purpose|damn)/i,
  ],
  'shaming-aside': ['it is worth saying plainly what went wrong and what it cost'],
};
