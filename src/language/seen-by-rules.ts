/** What the rules see in a sentence. */
import type { Ready } from './gate.ts';
import type { PreparedHouse } from './house-rules.ts';
import type { Kind } from './kinds.ts';
import { mentions, type Region } from './mentions.ts';
import { couldFollow } from './outline.ts';
import { matchesOf, type Match, type Work } from './pattern.ts';
import { weighedRule, type ReadyLanguage } from './ready.ts';
import type { Guard, Rule } from './rule.ts';
import { plainTokens, tokens, writtenWords, type PlainToken, type Token } from './token.ts';

/** What saw a finding: a rule, or the learned weights. */
export type Seer = Pick<Rule, 'id' | 'kind' | 'confidence' | 'why' | 'instead'>;
export type Candidate = { readonly by: Seer; readonly match: Match };
/** Masked text of a sentence, and where it begins in the whole. */
export type Sentence = { readonly text: string; readonly offset: number; readonly isQuestion: boolean };

export function asksIn(sentence: string): boolean {
  return /\?["')\]*_\s\u201D!]*$/.test(sentence.slice(-12));
}

/** The rules of a language as a house reads with them. */
export type RuleReading = { readonly spoken: ReadyLanguage; readonly house: PreparedHouse; readonly work: Work };

/** What rules see in a sentence, whether they took all of it back, and the tagged words if there was any need to tag them. */
export type SeenByRules = { readonly seen: readonly Candidate[]; readonly tookBack: boolean; readonly words?: readonly Token[] };

/** The rules that have a pattern which could match, as far as can be told without the tagger: by the words and by their order. */
export function rulesThatCould({ text, isQuestion }: Sentence, { spoken, house }: RuleReading): readonly Ready<Rule>[] {
  const rules = spoken.rulesFor(writtenWords(text)).filter(({ source }) => !house.isOff(source));
  return rules.length === 0 ? [] : inOrder(rules, plainTokens(text), isQuestion);
}

/** What those rules do see. Only here is a sentence tagged. */
export function seenBy(
  could: readonly Ready<Rule>[],
  { text, offset, isQuestion }: Sentence,
  { spoken, house, work }: RuleReading,
): SeenByRules {
  if (could.length === 0) return { seen: [], tookBack: false };
  const words = house.recognise(tokens(text, offset));
  const candidates = could.flatMap(({ source, patterns }) =>
    patterns.flatMap((pattern) => matchesOf(pattern, words, isQuestion, work).map((match) => ({ by: source, match }))),
  );
  if (candidates.length === 0) return { seen: [], tookBack: false, words };
  const quieted = guardsOf(words, writtenWords(text), isQuestion, spoken, work);
  const isMeant = meantIn(text, offset, words);
  const seen = candidates.filter((one) => isMeant(one) && !quieted.some((guard) => quiets(guard, one.by.kind, one.match)));
  return { seen, tookBack: seen.length === 0, words };
}

/** Tells what is meant from what is only mentioned, or told as an entry of a timeline. */
export function meantIn(text: string, offset: number, words: readonly Token[]): (candidate: Candidate) => boolean {
  const quoted = mentions(text, offset);
  const isEntry = /^[\s\-*|#>[(]*(?:\d{1,2}[:.]\d\d|\d{4}-\d\d-\d\d)/.test(text.slice(0, 60));
  return ({ by, match }) =>
    !quoted.some((region) => isInside(words, match, region)) &&
    !(isEntry && (by.kind === 'named-culprit' || by.kind === 'human-error' || by.id === weighedRule));
}

function inOrder(rules: readonly Ready<Rule>[], words: readonly PlainToken[], isQuestion: boolean): Ready<Rule>[] {
  return rules.flatMap(({ source, patterns }) => {
    const left = patterns.filter((pattern) => couldFollow(pattern, words, isQuestion));
    return left.length > 0 ? [{ source, patterns: left }] : [];
  });
}

type Quiet = { readonly guard: Guard; readonly match: Match };

function guardsOf(words: readonly Token[], written: readonly string[], isQuestion: boolean, spoken: ReadyLanguage, work: Work): Quiet[] {
  return spoken
    .guardsFor(written)
    .flatMap(({ source, patterns }) =>
      patterns.flatMap((pattern) => matchesOf(pattern, words, isQuestion, work).map((match) => ({ guard: source, match }))),
    );
}

function quiets({ guard, match }: Quiet, kind: Kind, found: Match): boolean {
  if (guard.quiets && !guard.quiets.includes(kind)) return false;
  if (guard.reach === undefined) return true;
  return found.last >= match.first && found.first <= match.last + guard.reach;
}

function isInside(words: readonly Token[], match: Match, region: Region): boolean {
  return (words[match.first]?.start ?? 0) >= region.start && (words[match.first]?.end ?? 0) <= region.end;
}
