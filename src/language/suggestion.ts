import type { Finding } from './finding.ts';
import { mask } from './mask.ts';
import { placed, type Said } from './rewording.ts';
import type { Language } from './rule.ts';
import type { Stretch } from './sentences.ts';
import { tokens, type Token } from './token.ts';

type Found = {
  readonly finding: Finding;
  readonly words: readonly Token[];
  readonly isQuestion: boolean;
  /** The text as it stands between two places of it. */
  readonly raw: (start: number, end: number) => string;
  /** Where the sentence stands. */
  readonly stretch: Stretch;
  /** What the lens sees in the sentence once it is changed. */
  readonly marksLeft: (sentence: string) => readonly Stretch[];
};

/** What to ask or write instead, for the very sentence: new words where they can be made and the lens finds no fault with them. */
export function suggestion(found: Found, { reworder }: Language): Pick<Finding, 'instead' | 'rewording'> {
  const { finding, isQuestion, raw, stretch, marksLeft } = found;
  const words = tagged(found);
  const first = words.findIndex(({ start }) => start === finding.start);
  const last = words.reduce((found, { end }, index) => (end === finding.end ? index : found), -1);
  if (first < 0 || last < first) return { instead: finding.instead };
  const said: Said = { kind: finding.kind, words, first, last, isQuestion, raw };
  for (const wording of reworder.reword(said)) {
    const rewording = placed(said, wording);
    if (!rewording) continue;
    const changed = raw(stretch.start, rewording.start) + rewording.text + raw(rewording.end, stretch.end);
    const end = rewording.start + rewording.text.length;
    if (!marksLeft(changed).some((left) => left.start < end && left.end > rewording.start))
      return { instead: printable(reworder.offer(rewording.text, isQuestion && rewording.end === words.at(-1)?.end)), rewording };
  }
  return { instead: printable(reworder.instead(said) ?? finding.instead) };
}

/** The words with their parts of speech, which nobody needed to know of a sentence that no rule looked at. */
function tagged({ words, raw, stretch }: Found): readonly Token[] {
  if (words.some(({ tags, known }) => tags.size > 0 && known === undefined)) return words;
  const again = tokens(mask(raw(stretch.start, stretch.end)), stretch.start);
  return again.length === words.length ? again.map((token, index) => (words[index]?.known ? words[index] : token)) : words;
}

/** On one line, and without marks that turn the direction of what is written or that a terminal would obey. */
function printable(sentence: string): string {
  return sentence.replace(/\s+/g, ' ').replace(/[\p{Cc}\p{Cf}]/gu, '');
}
