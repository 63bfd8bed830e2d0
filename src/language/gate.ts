/** The gate in front of the tagger: which patterns could match at all, by the words of a sentence. */
import { lemmasOf } from './lemma.ts';
import type { Pattern } from './pattern.ts';
import { plainWords } from './token.ts';

export type Ready<Source> = { readonly source: Source; readonly patterns: readonly Pattern[] };

/** Words that stand in most sentences: a bad first question to ask. */
const everywhere: ReadonlySet<string> = new Set(
  `a an the this that it is are was were be been have has had do did does not no to of in on at for with by from and or but because since
  if when who which all so just then i we you he she they will would can could should my our your their his her as up`.split(/\s+/),
);

/** Gives what could match among the words that are present, in the order it was made from. Each pattern is looked up by its rarest words. */
export function makeGate<Source>(all: readonly Ready<Source>[]): (present: ReadonlySet<string>) => Ready<Source>[] {
  const byWord = new Map<string, [rule: number, pattern: Pattern][]>();
  for (const [rule, { patterns }] of all.entries())
    for (const pattern of patterns) for (const word of rarest(pattern)) byWord.set(word, [...(byWord.get(word) ?? []), [rule, pattern]]);
  return (present) => {
    const found = new Map<number, Set<Pattern>>();
    for (const word of present)
      for (const [rule, pattern] of byWord.get(word) ?? []) {
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

/** All words of a sentence with what they may be forms of. */
export function presentIn(sentence: string): ReadonlySet<string> {
  return new Set(plainWords(sentence).flatMap(lemmasOf));
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
