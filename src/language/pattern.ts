/**
 * The notation rules are written in: words with a space between. `should` the word, `~break` any form of a verb or noun,
 * `@harm` a word of a list (any form), `#Human` a class, `#Past&!@act` the one and not the other, `a|b` either, `!a` none of these, `<some>` a phrase of the language, `a?` or not, `..3` up to three
 * words within a clause, `...8` also across commas, `+` the rest of a noun phrase ("of the ferry", ", who was on call,"), `^` where a
 * sentence or clause begins, `$` where it ends, `,` a break may stand here, `,,` one must, `??` the sentence is a question, `( … )` the stretch to mark
 * (else all of it), `>` mark to the end of the clause, `>>` to the end of the sentence. A gap that ends the mark takes as many words as
 * it may; any other takes as few.
 */
import { endsOfNounPhrase, isOfClass, startOfNounPhrase } from './classes.ts';
import { clauseOpeners, danglers } from './en/clauses.ts';
import type { Token } from './token.ts';

export type Atom = {
  readonly words?: ReadonlySet<string>;
  readonly lemmas?: ReadonlySet<string>;
  readonly class?: string;
  readonly and?: Atom;
  readonly not?: boolean;
};
export type Element =
  | { readonly type: 'word'; readonly atoms: readonly Atom[]; readonly negated: boolean; readonly optional: boolean }
  | { readonly type: 'gap'; readonly most: number; readonly overCommas: boolean; readonly endsMark: boolean }
  | { readonly type: 'start' | 'end' | 'comma' | 'break' | 'question' | 'rest' };

export type Pattern = {
  readonly elements: readonly Element[];
  /** Which element the mark begins with and which it ends before. */
  readonly from: number;
  readonly to: number;
  /** How far the mark runs on behind what matched. */
  readonly runsTo: 'here' | 'clause' | 'sentence';
  /** Of each of these groups one word must be there, or the pattern cannot match: the cheap gate. */
  readonly anchors: readonly ReadonlySet<string>[];
};

/** A match: first and last word of the mark. */
export type Match = { readonly first: number; readonly last: number };

/** Counts the comparisons made, so that tests can say how work grows without a clock. */
export type Work = { steps: number };

/** Throws on a list or phrase that there is not, and on a pattern no word of which must be there. */
export function compilePattern(
  source: string,
  lists: Readonly<Record<string, readonly string[]>>,
  phrases: Readonly<Record<string, string>> = {},
): Pattern {
  const elements: Element[] = [];
  let from = 0;
  let to: number | undefined;
  let runsTo: Pattern['runsTo'] = 'here';
  const whole = source.replace(/<(\w+)>/g, (_, name: string) => {
    const phrase = phrases[name];
    if (phrase === undefined) throw new Error(`There is no phrase <${name}>.`);
    return phrase;
  });
  for (const part of whole.trim().split(/\s+/)) {
    if (part === '(') from = elements.length;
    else if (part === ')') to = elements.length;
    else if (part === '>') runsTo = 'clause';
    else if (part === '>>') runsTo = 'sentence';
    else elements.push(compileElement(part, lists));
  }
  const final = (to ?? elements.length) - 1;
  const last = elements[final];
  if (last?.type === 'gap') elements[final] = { ...last, endsMark: true };
  const anchors = elements.flatMap((element) => anchorOf(element) ?? []);
  if (anchors.length === 0) throw new Error(`Nothing in the pattern "${source}" must be there.`);
  return { elements, from, to: to ?? elements.length, runsTo, anchors };
}

function compileElement(part: string, lists: Readonly<Record<string, readonly string[]>>): Element {
  if (part === '^') return { type: 'start' };
  if (part === '$') return { type: 'end' };
  if (part === ',') return { type: 'comma' };
  if (part === ',,') return { type: 'break' };
  if (part === '??') return { type: 'question' };
  if (part === '+') return { type: 'rest' };
  const gap = /^(\.{2,3})(\d+)$/.exec(part);
  if (gap) return { type: 'gap', most: Number(gap[2]), overCommas: gap[1] === '...', endsMark: false };
  const negated = part.startsWith('!');
  const optional = part.endsWith('?');
  const body = part.slice(negated ? 1 : 0, optional ? -1 : undefined);
  return { type: 'word', atoms: body.split('|').map((atom) => compileAtom(atom, lists)), negated, optional };
}

function compileAtom(atom: string, lists: Readonly<Record<string, readonly string[]>>): Atom {
  const also = atom.indexOf('&');
  if (also > 0) return { ...compileAtom(atom.slice(0, also), lists), and: compileAtom(atom.slice(also + 1), lists) };
  if (atom.startsWith('!')) return { ...compileAtom(atom.slice(1), lists), not: true };
  if (atom.startsWith('#')) return { class: atom.slice(1) };
  if (atom.startsWith('~')) return { lemmas: new Set([atom.slice(1)]) };
  if (!atom.startsWith('@')) return { words: new Set([atom]) };
  const list = lists[atom.slice(1)];
  if (!list) throw new Error(`There is no list ${atom}.`);
  return { lemmas: new Set(list) };
}

function anchorOf(element: Element): Set<string> | undefined {
  if (element.type !== 'word' || element.negated || element.optional) return undefined;
  const words = new Set<string>();
  for (const atom of element.atoms) {
    if (atom.class) return undefined;
    for (const word of [...(atom.words ?? []), ...(atom.lemmas ?? [])]) words.add(word);
  }
  return words;
}

/** All places where a pattern matches, first to last, no two overlapping. */
export function matchesOf(pattern: Pattern, words: readonly Token[], isQuestion: boolean, work: Work): Match[] {
  const found: Match[] = [];
  for (let begin = 0; begin < words.length; begin++) {
    const at: number[] = [];
    // A sentence has at most some hundred words and a pattern few gaps; the limit keeps hostile text cheap all the same.
    const limit = work.steps + 2000;
    const end = advance(pattern, words, isQuestion, 0, begin, at, work, limit);
    if (end === undefined) continue;
    const first = widened(pattern, words, at[pattern.from] ?? begin);
    const stop = pattern.to < pattern.elements.length ? (at[pattern.to] ?? end) : end;
    const last = endOfMark(pattern, words, first, stop - 1);
    if (last >= first) found.push({ first, last });
    begin = Math.max(begin, end - 1);
  }
  return found;
}

/** A mark that begins with a person begins with the whole phrase: "the two engineers", "a state employee". */
function widened(pattern: Pattern, words: readonly Token[], first: number): number {
  const element = pattern.elements[pattern.from];
  if (element?.type !== 'word' || !element.atoms.some((atom) => atom.class !== undefined)) return first;
  return isOfClass('Role', words, first) || isOfClass('Owner', words, first) ? startOfNounPhrase(words, first) : first;
}

/** Longest run of words behind a match that is still marked. */
const longestRun = 14;

function endOfMark(pattern: Pattern, words: readonly Token[], first: number, matched: number): number {
  if (pattern.runsTo === 'sentence') return words.length - 1;
  let last = matched;
  if (pattern.runsTo === 'clause') last += clauseRun(words, matched + 1, longestRun, false);
  else if (pattern.elements[pattern.to - 1]?.type !== 'gap') return matched;
  while (last > first && danglers.has(words[last]?.word ?? '') && (words[last]?.breakAfter ?? 0) === 0 && last < words.length - 1) last--;
  return last;
}

/** How many of the words from a place on belong to the clause of the word before it. */
function clauseRun(words: readonly Token[], from: number, most: number, mayCross: boolean): number {
  let run = 0;
  while (run < most && from + run < words.length) {
    const crosses = (words[from + run - 1]?.breakAfter ?? 0) > 0 && !(mayCross && run === 0);
    if (crosses || clauseOpeners.has(words[from + run]?.word ?? '')) break;
    run++;
  }
  return run;
}

function advance(
  pattern: Pattern,
  words: readonly Token[],
  isQuestion: boolean,
  index: number,
  place: number,
  at: number[],
  work: Work,
  limit: number,
  mayCross = true,
): number | undefined {
  if (++work.steps > limit) return undefined;
  at[index] = place;
  const element = pattern.elements[index];
  if (!element) return place;
  const then = (next: number, free = true) => advance(pattern, words, isQuestion, index + 1, next, at, work, limit, free);
  const before = words[place - 1];
  switch (element.type) {
    case 'start':
      return !before || before.breakAfter > 0 ? then(place) : undefined;
    case 'end':
      return place >= words.length || (before?.breakAfter ?? 0) > 0 ? then(place) : undefined;
    case 'comma':
      return then(place);
    case 'break':
      return before && before.breakAfter > 0 ? then(place) : undefined;
    case 'question':
      return isQuestion ? then(place, mayCross) : undefined;
    case 'rest': {
      for (const next of endsOfNounPhrase(words, place)) {
        const end = then(next, next > place);
        if (end === undefined) continue;
        at[index] = place;
        return end;
      }
      return undefined;
    }
    case 'gap': {
      for (let skip = element.endsMark ? clauseRun(words, place, element.most, mayCross) : 0; skip > 0; skip--) {
        const end = then(place + skip);
        if (end !== undefined) {
          at[index] = place;
          return end;
        }
      }
      for (let skip = 0; skip <= element.most && place + skip <= words.length; skip++) {
        const end = then(place + skip);
        if (end !== undefined) {
          at[index] = place;
          return end;
        }
        // A comma that the pattern allows before the gap does not end it.
        const broken = skip === 0 && mayCross ? 0 : (words[place + skip - 1]?.breakAfter ?? 0);
        if (broken > (element.overCommas ? 1 : 0)) return undefined;
      }
      return undefined;
    }
    case 'word': {
      const word = words[place];
      const crosses = !mayCross && (before?.breakAfter ?? 0) > 0;
      if (word && !crosses && element.atoms.some((atom) => fits(atom, words, place)) !== element.negated) {
        const end = then(place + 1, false);
        if (end !== undefined) {
          at[index] = place;
          return end;
        }
      }
      if (!element.optional) return undefined;
      const end = then(place, mayCross);
      if (end !== undefined) at[index] = place;
      return end;
    }
  }
}

function fits(atom: Atom, words: readonly Token[], place: number): boolean {
  const token = words[place];
  if (!token || (atom.and && !fits(atom.and, words, place))) return false;
  return isMeant(atom, token, words, place) !== (atom.not ?? false);
}

function isMeant(atom: Atom, token: Token, words: readonly Token[], place: number): boolean {
  if (atom.words) return atom.words.has(token.word);
  if (atom.lemmas) return token.lemmas.some((lemma) => atom.lemmas?.has(lemma));
  return isOfClass(atom.class ?? '', words, place);
}
