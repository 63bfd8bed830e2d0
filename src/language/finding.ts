import type { Kind } from './kinds.ts';

/** A stretch of text that blames somebody. */
export type Finding = {
  /** First UTF-16 unit of the stretch. */
  readonly start: number;
  /** One past its last UTF-16 unit; a surrogate pair is never split. */
  readonly end: number;
  readonly kind: Kind;
  /** Other kinds that the same stretch may be read as. */
  readonly also: readonly Kind[];
  /** The rule that saw it. */
  readonly rule: string;
  /** 0 to 1: about how often a finding like this one is blame. */
  readonly confidence: number;
  /** One sentence: why this reads as blame. */
  readonly why: string;
  /** One sentence: what to ask or to write instead. */
  readonly instead: string;
  /** Words made for this very sentence, to put in place of a stretch of the text; absent where none could be made well. */
  readonly rewording?: Rewording;
};

/** New words for a stretch of the text, which holds at least the finding and at most its sentence. */
export type Rewording = { readonly start: number; readonly end: number; readonly text: string };
