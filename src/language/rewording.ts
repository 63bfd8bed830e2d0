import type { Rewording } from './finding.ts';
import type { Kind } from './kinds.ts';
import type { Token } from './token.ts';

/** A finding in its sentence, as those see it who put it in other words. */
export type Said = {
  readonly kind: Kind;
  readonly words: readonly Token[];
  /** First and last word of the finding. */
  readonly first: number;
  readonly last: number;
  readonly isQuestion: boolean;
  /** The text as it stands, code and links included, between two places of it. */
  readonly raw: (start: number, end: number) => string;
};

/** The text as it stands from one word up to another, without that. */
export function textOf({ words, raw }: Said, from: number, to: number): string {
  const start = words[from]?.start;
  const end = words[to - 1]?.end;
  return start === undefined || end === undefined || to <= from ? '' : raw(start, end);
}

/** New words for the words `first` to `last`; written small, without the mark that ends the sentence. */
export type Wording = { readonly first: number; readonly last: number; readonly text: string };

/** What a language knows of putting things in other words. */
export type Reworder = {
  /** The closest words first; the next are asked for where those before did not do. */
  readonly reword: (said: Said) => Iterable<Wording>;
  /** One sentence with the words at hand, for when nothing better can be made of them. */
  readonly instead: (said: Said) => string | undefined;
  /** One sentence that offers new words. */
  readonly offer: (text: string, isQuestion: boolean) => string;
};

/**
 * The wording set in its place: with a capital where one stood at a beginning. Undefined where a figure, code or a link would be lost,
 * or where quotation marks or brackets would lose their other half.
 */
export function placed(said: Said, { first, last, text }: Wording): Rewording | undefined {
  const from = said.words[first];
  const to = said.words[last];
  if (!from || !to || first > said.first || last < said.last) return undefined;
  const old = textOf(said, first, last + 1);
  const plain = text.replace(/ {2,}/g, ' ').trim();
  const facts = old.match(/`[^`]*`|https?:\S+|[\p{L}-]*\d[\p{L}\d.,:%-]*\d|\d/gu) ?? [];
  const quotes = (said: string) => (said.match(/["\u201C]/g) ?? []).length;
  if (!facts.every((fact) => plain.includes(fact)) || quotes(old) !== quotes(plain) || !isBalanced(plain) || /\n\s*>/.test(old))
    return undefined;
  const opens = first === 0 || said.words[first - 1]?.breakAfter === 2;
  const isCapital = opens && /^\p{Lu}/u.test(old);
  return { start: from.start, end: to.end, text: isCapital ? plain.charAt(0).toUpperCase() + plain.slice(1) : plain };
}

function isBalanced(text: string): boolean {
  const count = (mark: RegExp) => (text.match(mark) ?? []).length;
  if (count(/\(/g) !== count(/\)/g) || count(/\[/g) !== count(/\]/g)) return false;
  return [/"/g, /\*\*/g, /`/g].every((mark) => count(mark) % 2 === 0) && count(/\u201C/g) === count(/\u201D/g);
}
