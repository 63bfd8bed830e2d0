/** The gate in front of the tagger: which patterns could match at all, by the words of a sentence. */
import { lemmasOf } from './lemma.ts';
import type { Pattern } from './pattern.ts';
import { remembering } from './remembering.ts';
import { expand } from './token.ts';

export type Ready<Source> = { readonly source: Source; readonly patterns: readonly Pattern[] };

/** Words that stand in most sentences: a bad first question to ask. */
const everywhere: ReadonlySet<string> = new Set(
  `a an the this that it is are was were be been have has had do did does not no to of in on at for with by from and or but because since
  if when who which all so just then i we you he she they will would can could should my our your their his her as up`.split(/\s+/),
);

type Entry = { readonly rule: number; readonly pattern: Pattern };

/** Gives what could match among the words of a sentence, in the order it was made from. Each pattern is looked up by its rarest words. */
export function makeGate<Source>(all: readonly Ready<Source>[]): (words: readonly string[]) => Ready<Source>[] {
  const byForm = new Map<string, Entry[]>();
  for (const [rule, { patterns }] of all.entries())
    for (const pattern of patterns) for (const form of rarest(pattern)) byForm.set(form, [...(byForm.get(form) ?? []), { rule, pattern }]);
  const entriesOf = remembering((word) => formsOf(word).flatMap((form) => byForm.get(form) ?? []));
  return (words) => {
    let asked: Entry[] | undefined;
    for (const word of words) {
      const entries = entriesOf(word);
      if (entries.length > 0) (asked ??= []).push(...entries);
    }
    if (!asked) return [];
    const present = presentIn(words);
    const found = new Map<number, Set<Pattern>>();
    for (const { rule, pattern } of asked) {
      if (!couldMatch(pattern, present)) continue;
      const patterns = found.get(rule) ?? new Set();
      found.set(rule, patterns.add(pattern));
    }
    return [...found.keys()]
      .sort((a, b) => a - b)
      .flatMap((rule) => {
        const ready = all[rule];
        return ready ? [{ source: ready.source, patterns: ready.patterns.filter((pattern) => found.get(rule)?.has(pattern)) }] : [];
      });
  };
}

/** What a word as it is written may be a form of, both halves of "didn't" included. */
const formsOf = remembering((word) => expand(word).flatMap(lemmasOf));

/** All that the words of a sentence may be forms of. */
function presentIn(words: readonly string[]): ReadonlySet<string> {
  const present = new Set<string>();
  for (const word of words) for (const form of formsOf(word)) present.add(form);
  return present;
}

function rarest(pattern: Pattern): ReadonlySet<string> {
  const cost = (words: ReadonlySet<string>) => [...words].reduce((sum, word) => sum + (everywhere.has(word) ? 50 : 1), 0);
  return pattern.anchors.reduce((best, anchor) => (cost(anchor) < cost(best) ? anchor : best));
}

function couldMatch(pattern: Pattern, present: ReadonlySet<string>): boolean {
  return pattern.anchors.every((anchor) => {
    for (const word of anchor) if (present.has(word)) return true;
    return false;
  });
}
