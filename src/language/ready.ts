/** Languages made ready for reading: patterns compiled once, and the names by which kinds and rules are known. */
import { english } from './en/index.ts';
import { kinds, type Kind } from './kinds.ts';
import { makeGate, type Ready } from './gate.ts';
import { compilePattern } from './pattern.ts';
import type { Guard, Language, Rule } from './rule.ts';
import { readWeights, type ReadyWeights } from './weigh.ts';

export const locales = ['en'] as const;
export type Locale = (typeof locales)[number];

export type ReadyLanguage = {
  /** Rules and guards that could see something among the words of a sentence as they are written, with the patterns that could. */
  readonly rulesFor: (words: readonly string[]) => readonly Ready<Rule>[];
  readonly guardsFor: (words: readonly string[]) => readonly Ready<Guard>[];
  readonly language: Language;
  readonly weights: ReadyWeights;
  /** Kinds and ids of rules: what can be switched off. */
  readonly names: ReadonlySet<string>;
};

/** The name under which findings of the learned weights go; it can be switched off like a rule. */
export const weighedRule = 'weighed';

const languages: Readonly<Record<Locale, Language>> = { en: english };
const ready = new Map<Locale, ReadyLanguage>();

/** Throws a RangeError for a language the lens does not know. */
export function languageOf(locale: Locale): ReadyLanguage {
  const known = ready.get(locale);
  if (known) return known;
  const language = languages[locale];
  if (!language) throw new RangeError(`The lens does not know the language "${String(locale)}".`);
  const prepare = <Source extends { patterns: readonly string[] }>(source: Source) => ({
    source,
    patterns: source.patterns.map((pattern) => compilePattern(pattern, language.lists, language.phrases)),
  });
  const names = new Set<string>([...kinds, ...language.rules.map(({ id }) => id), weighedRule]);
  const made = {
    language,
    names,
    rulesFor: makeGate(language.rules.map(prepare)),
    guardsFor: makeGate(language.guards.map(prepare)),
    weights: readWeights(language.weights),
  };
  ready.set(locale, made);
  return made;
}

/** What the lens looks for in a language. */
export type Catalogue = {
  readonly kinds: readonly { readonly id: Kind; readonly why: string; readonly instead: string }[];
  readonly rules: readonly { readonly id: string; readonly kind: Kind }[];
};

/** Throws a RangeError for a language the lens does not know. */
export function catalogue(locale: Locale): Catalogue {
  const { language } = languageOf(locale);
  return {
    kinds: kinds.map((id) => ({ id, ...language.words[id] })),
    rules: language.rules.map(({ id, kind }) => ({ id, kind })),
  };
}
