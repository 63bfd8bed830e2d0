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
      text: isPast(said, first) ? 'what could be seen at the time, and what led to this' : 'what gets in the way here',
    };
  }
  const [sign, general] = statements[said.kind];
  return !sign.test(text) || reports.test(text) || tellsWhatHappened(said, first) ? undefined : { first, last, text: general };
}

/** What is only told of somebody's words, or when and why something was so. */
const reports =
  /\b(?:sa(?:id|ys?)|wrote|writes|t(?:old|ells?)|argue[sd]?|report(?:s|ed)?|claim(?:s|ed)?|according|finds|found|states?|stated|concluded?|heard|adds|added|because|after|before|until)\b/i;

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
  if (measures.has(kind)) return false;
  return words.slice(first).some(({ word, tags }) => tags.has('PastTense') && !tags.has('Adjective') && !minds.has(word));
}

/** Kinds that are about what is done to people. */
const measures: ReadonlySet<Kind> = new Set<Kind>(['punishment-or-threat', 'reassignment-or-removal']);

const minds = new Set(
  'was were wanted thought cared knew felt hoped preferred liked loved hated bothered believed seemed considered supposed'.split(' '),
);

/** What a statement of a kind leaves open, and the words by which it is known to be of that kind and no other. */
const statements: Readonly<Record<Kind, readonly [sign: RegExp, text: string]>> = {
  'pointed-question': [
    /\b(?:why|how|what|who|where|wonder|explain|understand)\b/i,
    'it is worth asking what could be seen at the time and what led to this',
  ],
  hindsight: [
    /\b(?:obvious|anyone|anybody|hindsight|known?|knew|seen?|coming|would(?:n't)?|should(?:n't)?|could)\b/i,
    'it is worth asking what was known at the time and what would have shown more',
  ],
  'named-culprit': [
    /\b(?:blame|fault|culprit|responsib\w+|thanks to|doing|down to|guilty|on (?:him|her|them|you))\b/i,
    'it is worth asking what led to this and what let it through',
  ],
  'human-error': [
    /\b(?:error|mistake|slip|blunder|lapse|careless\w*|inattent\w+|human|mis\w+|trouble)\b/i,
    'it is worth asking what made this easy to do and hard to notice',
  ],
  'character-judgement': [/./, 'it is worth writing down what was done and what could be seen at the time'],
  euphemism: [
    /\b(?:please|kindly|next time|future|from (?:now|here)|remind\w*|lesson|remember|mind\w*|care\w*|slow|attention|more|better|bit|moment|let(?:'s|\u2019s))\b/i,
    'the open question is what in the system would hold on a bad day',
  ],
  'repeated-story': [
    /\b(?:again|times?|third|second|fourth|fifth|always|same|pattern|usual|another|last|twice|yet|keeps?|running|now)\b/i,
    'this has happened before, and the open question is what keeps setting people up for it',
  ],
  'reassignment-or-removal': [
    /\b(?:take\w*|remov\w+|withdr\w+|rights|access|off|transfer\w*|moved?|replac\w+|hands|longer|revok\w+|keys?|suspend\w*|reassign\w*|part in)\b/i,
    'the open question is which condition is still there for the next person',
  ],
  'hiring-filter': [
    /\b(?:hir(?:e[ds]?|ing)|recruit\w*|real|proper\w*|grown-ups?|experienced?|qualified|amateurs?|cowboys?|juniors?|bootcamp|interns?|graduates?|staff\w*|someone|somebody|get)\b/i,
    'the open question is what the system asks of anybody, and what would make it safe for a newcomer',
  ],
  'punishment-or-threat': [
    /\b(?:notice|warn\w*|consequences?|sack\w*|fired?|dismiss\w*|disciplin\w+|fine[sd]?|penalt\w+|heads?|bonus|hr|pay\w*|court|resign\w*|gone|suspen\w+|licen[cs]e|prosecut\w+|can|desk|rating\w*|explain\w*|job|docking|jail|prison|barred|whoever|charge[sd]?|written)\b/i,
    'the open question is what will change in the system',
  ],
  'who-question': [/\b(?:who\w*|which|name)\b/i, 'it is worth asking what led to this and what made it possible'],
  deflection: [
    /\b(?:fault|us|ours?|we|they|their|vendors?|suppliers?|contractors?|providers?|partners?|agency|upstream|responsib\w+|blame|doing|problem|affair|down to|side)\b/i,
    'the open question is what each side knew and expected of the other',
  ],
  'mind-reading': [
    /\b(?:want\w*|car(?:e[ds]?|ing)|th(?:ink|inks|ought)|believ\w+|kn[eo]w\w*|f(?:eel|elt)\w*|hop(?:e|ed|ing)|mind|decid\w+|bother\w*|interest\w*|arsed|prefer\w*|sooner|rather|intend\w*|purpose|deliberate\w*|meant|mean|lo(?:ve|ved)|hate\w*|wish\w*|afraid|damn|toss)\b/i,
    'it is worth asking what was known at the time and what was meant to happen',
  ],
  'shaming-aside': [/./, 'it is worth saying plainly what went wrong and what it cost'],
};
