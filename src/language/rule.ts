import type { Kind } from './kinds.ts';
import type { Weights } from './weigh.ts';
import type { Reworder } from './rewording.ts';

/**
 * One way in which a language blames, as data. `patterns` are written in the small notation of `pattern.ts`; `match` are
 * sentences the rule must see, `not` sentences that look alike and that nothing in the lens may mark.
 */
export type Rule = {
  readonly id: string;
  readonly kind: Kind;
  /** 0 to 1: about how often what the rule sees is blame. */
  readonly confidence: number;
  readonly patterns: readonly string[];
  /** What is blaming about it, or what keeps it from seeing too much. */
  readonly note: string;
  /** Where the rule comes from: a book, a guide, or usage. */
  readonly source: string;
  /** Why it reads as blame, if the kind's own words do not fit. */
  readonly why?: string;
  /** What to ask or write instead, if the kind's own words do not fit. */
  readonly instead?: string;
  readonly match: readonly string[];
  readonly not: readonly string[];
};

/** Something in a sentence that takes the blame out of what else it says: refusal, mention, condition. */
export type Guard = {
  readonly id: string;
  /** The kinds it quiets; all if absent. */
  readonly quiets?: readonly Kind[];
  readonly patterns: readonly string[];
  /** How many words after the guard it still holds for; 0: only what overlaps it; absent: the whole sentence. */
  readonly reach?: number;
  readonly note: string;
};

/** All that the lens knows of one language. */
export type Language = {
  readonly rules: readonly Rule[];
  readonly guards: readonly Guard[];
  /** Word lists that patterns name with `@`. */
  readonly lists: Readonly<Record<string, readonly string[]>>;
  /** Pieces of patterns that patterns name with `<` and `>`. */
  readonly phrases: Readonly<Record<string, string>>;
  readonly words: Readonly<Record<Kind, { readonly why: string; readonly instead: string }>>;
  readonly reworder: Reworder;
  /** Learned from labelled sentences, for what no rule sees. */
  readonly weights: Weights;
};
