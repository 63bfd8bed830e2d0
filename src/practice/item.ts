/**
 * What there is to practise, as the files of `scenarios/practice` hold it. An item is a line somebody says or writes (or an
 * act without words), a choice of questions, or a timeline to repair; a cold case is a whole document.
 */
import type { Kind } from '#language';

export const registers = ['chat', 'review', 'post-mortem', 'e-mail', 'ticket', 'hallway', 'status-report'] as const;
export type Register = (typeof registers)[number];

/** The six disguises of blame; each is a principle of `scenarios/principles.yaml` too. */
export const disguises = [
  'pointed-question',
  'disappointed-sigh',
  'learning-opportunity',
  'quiet-reassignment',
  'repeated-story',
  'hiring-filter',
] as const;
export type Disguise = (typeof disguises)[number];

export const levels = [1, 2, 3] as const;
/** 1 plain, 2 polite or mixed, 3 subtle: reasonable people hesitate. */
export type Level = (typeof levels)[number];

type Common = {
  /** Unique over all files of practice. */
  readonly id: string;
  readonly register: Register;
  /** Who speaks to whom, where, after what. */
  readonly setting: string;
  readonly level: Level;
  /** Ids of `scenarios/principles.yaml`. */
  readonly principles: readonly string[];
  /** One sentence: what the words do to whoever hears them, or why nobody is blamed here. */
  readonly why: string;
};

/** Blame in a line: its kind and the exact words that carry it, which occur once in the text. An act has a kind without words. */
export type Blame = { readonly kind: Kind; readonly words?: string };

export type Line = Common & {
  readonly sort: 'line';
  readonly speaker?: string;
  /** What is said or written; absent for an act. */
  readonly text?: string;
  /** Something done and not said, as a stage direction; absent for a text. */
  readonly act?: string;
  /** Empty where nobody is blamed. */
  readonly blame: readonly Blame[];
  readonly disguise?: Disguise;
  /** A model answer with the same facts; there wherever somebody is blamed, except in forms. */
  readonly instead?: string;
  /** What a hasty reader may take it for; there exactly where nobody is blamed. */
  readonly looksLike?: Kind;
  /** Why the lens gets this one wrong; there exactly where it does. */
  readonly lens?: string;
  /** 1 to 20, only in forms: the line of the other form it is matched with. */
  readonly pair?: number;
};

/** A question to choose: what it asks and what it brings to light. One of them is `best`: it opens more than the others. */
export type Question = { readonly ask: string; readonly opens: string; readonly best?: true };

export type Questions = Common & {
  readonly sort: 'questions';
  readonly speaker?: string;
  readonly text?: string;
  readonly act?: string;
  readonly questions: readonly Question[];
};

export type Wording = { readonly text: string; readonly neutral?: true };
/** One thing that happened, at a time (`14:32`, `9 March`), in wordings of which one is neutral. */
export type Card = { readonly at: string; readonly wordings: readonly Wording[] };

export type Timeline = Common & {
  readonly sort: 'timeline';
  /** In the order in which it happened. */
  readonly cards: readonly Card[];
};

export type Item = Line | Questions | Timeline;

export const formIds = ['before', 'after'] as const;
/** The two fixed tests of 20 lines; line by line of matched difficulty. */
export type FormId = (typeof formIds)[number];

export type ColdCase = {
  readonly id: string;
  readonly title: string;
  readonly setting: string;
  /** About how long it takes. */
  readonly minutes: number;
  /** Markdown of about a page. */
  readonly document: string;
  /** The blame in it; the words occur once in the document. */
  readonly marks: readonly { readonly kind: Kind; readonly words: string; readonly why: string }[];
  /** What looks like blame and is none. */
  readonly lures: readonly { readonly words: string; readonly why: string }[];
  readonly timeline: readonly Card[];
  /** What may have contributed, found in the document or not. */
  readonly factors: readonly { readonly text: string; readonly found: boolean; readonly why: string }[];
  readonly questions: readonly Question[];
};

/** What the player is shown of a line: the words, or the act. */
export function shown(line: Line): string {
  return line.text ?? line.act ?? '';
}

/** A stretch of a text, in UTF-16 units, the end not included. */
export type Stretch = { readonly start: number; readonly end: number };

/** Where these words stand in a text; undefined if they are not in it. */
export function stretchOf(text: string, words: string): Stretch | undefined {
  const start = text.indexOf(words);
  return start < 0 ? undefined : { start, end: start + words.length };
}
