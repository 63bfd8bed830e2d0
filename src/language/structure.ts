import { locales, type Locale } from './ready.ts';
import { structureWords } from './en/structure-words.ts';
import { readActions } from './structure/actions.ts';
import { readBlocks } from './structure/blocks.ts';
import { readFactors } from './structure/factors.ts';
import { readQuestions } from './structure/questions.ts';
import { readRootCause } from './structure/root-cause.ts';
import { readTimeline } from './structure/timeline.ts';
import type { StructureWords } from './structure/words.ts';

/** How a document is built, read by its headings, lists, tables and sentences. */
export type Structure = {
  /** In the order of the text, each up to the next heading; text before the first heading has the title ''. */
  readonly sections: readonly Section[];
  /** The longest stretch with at least three entries that carry a time or a date. */
  readonly timeline: Place | undefined;
  /** Contributing factors, one by one. */
  readonly factors: readonly Place[];
  /** Questions about conditions; those that point at somebody are left out. */
  readonly questions: readonly Place[];
  readonly actions: readonly Action[];
  /** The one root cause the document gives, if it gives one. */
  readonly rootCause: RootCause | undefined;
};

/** A stretch of text in UTF-16 units, `end` exclusive; never empty and never within a surrogate pair. */
export type Place = { readonly start: number; readonly end: number };

/** From the beginning of a heading's line up to the next heading. Level 1 is the highest; text without a heading has level 0. */
export type Section = Place & { readonly title: string; readonly level: number };

/** Something to be done: who has it, if that is said, and whether it changes the system or asks people to be better. */
export type Action = Place & { readonly owner: string | undefined; readonly aim: 'system' | 'people' | 'unclear' };

/** A single root cause, and the person or role named in it. */
export type RootCause = Place & { readonly names: string | undefined };

const words: Readonly<Record<Locale, StructureWords>> = { en: structureWords };

/**
 * Reads how a document is built. Takes Markdown, plain text and tables, also those pasted with tabs. Time grows with the length of
 * the text; no text makes it throw. Throws a RangeError for a language the lens does not know.
 */
export function readStructure(text: string, locale: Locale): Structure {
  if (!locales.includes(locale)) throw new RangeError(`The lens does not know the language "${String(locale)}".`);
  const known = words[locale];
  const draft = readBlocks(text, known);
  return {
    sections: draft.sections.map(({ title, level, start, end }) => ({ title, level, start, end })),
    timeline: readTimeline(draft, known),
    factors: readFactors(draft, known),
    questions: readQuestions(draft, known, locale),
    actions: readActions(draft, known),
    rootCause: readRootCause(draft, known),
  };
}
