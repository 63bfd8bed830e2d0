import nlp from 'compromise/two';
import { beforeCasualNames } from './classes.ts';
import { lemmasOf } from './lemma.ts';
import { remembering } from './remembering.ts';

/** How strongly punctuation parts a word from the next: not, as a comma does, as a full stop does. */
export type Break = 0 | 1 | 2;

/** A word of a sentence, with all that rules ask about it. Both halves of "didn't" have the place of the whole. */
export type Token = {
  readonly start: number;
  readonly end: number;
  /** Lower case, straight apostrophe, no possessive ending. */
  readonly word: string;
  readonly lemmas: readonly string[];
  readonly tags: ReadonlySet<string>;
  readonly possessive: boolean;
  /** Starts with a capital in a sentence that is not all capitals. */
  readonly capital: boolean;
  readonly breakAfter: Break;
  /** What the house says a name stands for; absent where it says nothing. */
  readonly known?: 'person' | 'thing';
};

const none: ReadonlySet<string> = new Set();

/** Words, and the few signs that speak like one: face palm, rolling eyes, clown. */
const wordPattern = /[\u{1F926}\u{1F644}\u{1F921}]|[\p{L}\p{N}]+(?:[-'][\p{L}\p{N}]+)*'?/gu;
// oxlint-disable-next-line no-control-regex -- the whole of ASCII is meant
const plainText = /^[\u0000-\u007F]*$/;
/** What `wordPattern` is for a text of plain letters. */
const plainWordInText = /[A-Za-z0-9]+(?:[-'][A-Za-z0-9]+)*'?/g;
/** And for one of plain lower-case letters. */
const plainWordPattern = /[a-z0-9]+(?:[-'][a-z0-9]+)*'?/g;
const endings: Readonly<Record<string, string>> = { "'ve": 'have', "'ll": 'will', "'re": 'are', "'m": 'am', "'d": 'would' };
const afterThese = new Set(['it', 'that', 'this', 'there', 'here', 'what', 'who', 'where', 'how', 'he', 'she', 'let']);
const spelledTogether: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    cannot: ['can', 'not'],
    "can't": ['can', 'not'],
    "won't": ['will', 'not'],
    "shan't": ['shall', 'not'],
    "ain't": ['is', 'not'],
    cant: ['can', 'not'],
    dont: ['do', 'not'],
    didnt: ['did', 'not'],
    doesnt: ['does', 'not'],
    isnt: ['is', 'not'],
    wasnt: ['was', 'not'],
    shouldnt: ['should', 'not'],
    couldnt: ['could', 'not'],
    wouldnt: ['would', 'not'],
    shouldve: ['should', 'have'],
    ya: ['you'],
    u: ['you'],
    "y'all": ['you'],
  }),
);

/** The words of a stretch as they are written, in lower case: the quickest look at it. */
export function writtenWords(text: string): readonly string[] {
  // Most sentences are of plain letters alone, for which a plain pattern is enough.
  const lower = text.toLowerCase();
  return lower.match(plainText.test(lower) ? plainWordPattern : wordPattern) ?? [];
}

/** A word as it can be known without the tagger. */
export type PlainToken = Pick<Token, 'word' | 'lemmas'> & {
  /** It has a capital, or stands where a name may do without one, or somebody is addressed with an @. */
  readonly couldBeName: boolean;
};

/** The same words as `tokens` gives, one for one, much sooner. */
export function plainTokens(text: string): readonly PlainToken[] {
  const isAddressed = text.includes('@');
  const found: PlainToken[] = [];
  let end = 0;
  for (const { 0: written, index } of text.matchAll(wordPattern)) {
    const opens = index !== end + 1 || text[end] !== ' ' || beforeCasualNames.has(found.at(-1)?.word ?? '');
    const couldBeName = opens || isAddressed || startsWithCapital(written);
    for (const { word, lemmas } of partsOf(written.toLowerCase())) found.push({ word, lemmas, couldBeName });
    end = index + written.length;
  }
  return found;
}

const partsOf = remembering((lower) => expand(lower).map((word) => ({ word, lemmas: lemmasOf(word) })));

function startsWithCapital(written: string): boolean {
  const code = written.charCodeAt(0);
  return code < 0x80 ? code >= 0x41 && code <= 0x5a : /^\p{Lu}/u.test(written);
}

/** The words of one stretch of masked text, tagged; `offset` is where the stretch begins in the whole. */
export function tokens(text: string, offset: number): Token[] {
  return read(text, offset, tagger(text));
}

/** The same without parts of speech, at a small part of the time. */
export function untaggedTokens(text: string, offset: number): Token[] {
  return read(text, offset, () => none);
}

type TagsAt = (start: number, end: number) => ReadonlySet<string>;

function read(text: string, offset: number, tagsAt: TagsAt): Token[] {
  const shouting = text === text.toUpperCase();
  const found: Token[] = [];
  const pattern = plainText.test(text) ? plainWordInText : wordPattern;
  pattern.lastIndex = 0;
  for (let each = pattern.exec(text); each !== null;) {
    const start = each.index;
    const end = start + each[0].length;
    each = pattern.exec(text);
    const breakAfter = breakBetween(text, end, each?.index ?? text.length);
    const { parts, isPossessive, capital } = writtenWord(text.slice(start, end));
    for (const [part, { word, lemmas }] of parts.entries()) {
      const isLast = part === parts.length - 1;
      found.push({
        start: offset + start,
        end: offset + end,
        word,
        lemmas,
        tags: part === 0 ? tagsAt(start, end) : none,
        possessive: isPossessive,
        capital: capital && !shouting,
        breakAfter: isLast ? breakAfter : 0,
      });
    }
  }
  return found;
}

/** A word as it stands in the text, with what it says by itself. */
const writtenWord = remembering((written) => {
  const lower = written.toLowerCase();
  const parts = partsOf(lower);
  return { parts, isPossessive: parts.length === 1 && /'s?$/.test(lower), capital: startsWithCapital(written) };
});

/** A word as it is written, in lower case, taken apart: both halves of "didn't", no possessive ending. */
export function expand(lower: string): string[] {
  const together = spelledTogether.get(lower);
  if (together) return [...together];
  if (lower.endsWith("n't've")) return [lower.slice(0, -6), 'not', 'have'];
  if (lower.endsWith("n't")) return [lower.slice(0, -3), 'not'];
  const mark = lower.lastIndexOf("'");
  if (mark <= 0) return [lower];
  const stem = lower.slice(0, mark);
  const ending = endings[lower.slice(mark)];
  if (ending) return [...expand(stem), ending];
  if (lower.endsWith("'s")) return afterThese.has(stem) ? [stem, stem === 'let' ? 'us' : 'is'] : [stem];
  return lower.endsWith("'") ? [stem] : [lower];
}

/** Most words are parted by a single space. */
function breakBetween(text: string, start: number, end: number): Break {
  return end === start + 1 && text.charCodeAt(start) === 0x20 ? 0 : breakOf(text.slice(start, end));
}

function breakOf(between: string): Break {
  if (/[.;:!?\n\u2013\u2014\u2026()[\]|]|\s-+\s/.test(between)) return /\n/.test(between) && !/[^\s]/.test(between) ? 0 : 2;
  return /[,"*_\u201C\u201D]/.test(between) && /,/.test(between) ? 1 : 0;
}

/**
 * What the NLP library does to tokens: words it knows, endings, neighbours. Its last pass, which matches some hundred patterns against each
 * sentence, is left out: it takes five times as long as all others together. With it rules see a little more, blame and not, and the lens is
 * right no more often.
 */
const passes = ['index', 'id', 'lexicon', 'preTagger', 'contractionTwo'];

/** Parts of speech of the words between two places, from the NLP library; of a hyphenated word, those of its last part. */
function tagger(text: string): TagsAt {
  const places: { end: number; tags: ReadonlySet<string> }[] = [];
  let at = 0;
  for (const sentence of nlp.tokenize(text).compute(passes).document as readonly (readonly Term[])[])
    for (const term of sentence) {
      const start = at + term.pre.length;
      at = start + term.text.length + term.post.length;
      if (term.text) places.push({ end: start + term.text.length, tags: term.tags ?? none });
    }
  // Should the library ever lose a character, its places are worth nothing.
  if (at !== text.length) return () => none;
  let next = 0;
  return (_start, end) => {
    while (next < places.length - 1 && (places[next + 1]?.end ?? 0) <= end) next++;
    while (next < places.length - 1 && (places[next]?.end ?? 0) < end) next++;
    return places[next]?.tags ?? none;
  };
}

type Term = { readonly pre: string; readonly text: string; readonly post: string; readonly tags?: ReadonlySet<string> };
