import type { Finding } from './finding.ts';
import type { Kind } from './kinds.ts';
import { prepareHouse, type HouseRules, type PreparedHouse } from './house-rules.ts';
import type { Ready } from './gate.ts';
import { mask } from './mask.ts';
import { mentions, type Region } from './mentions.ts';
import { matchesOf, type Match, type Work } from './pattern.ts';
import type { Guard, Language, Rule } from './rule.ts';
import { couldFollow } from './outline.ts';
import { resolveOverlaps } from './overlaps.ts';
import { languageOf, weighedRule, type Locale, type ReadyLanguage } from './ready.ts';
import { sentences, type Stretch } from './sentences.ts';
import { suggestion } from './suggestion.ts';
import { switchesIn, withoutSwitches, type Switches, type UnknownSwitch } from './switches.ts';
import { plainTokens, tokens, untaggedTokens, writtenWords, type PlainToken, type Token } from './token.ts';
import { weigh, type Weighed } from './weigh.ts';

export type Options = HouseRules & {
  /** Findings below this confidence are left out; 0 to 1, the default favours precision. */
  readonly threshold?: number;
  /** Filled with the number of comparisons made. */
  readonly work?: Work;
};

/** Confidence from which a finding is shown if nothing else is asked for. */
const usualThreshold = 0.5;

/**
 * Findings in the order of the text, none overlapping. The same text always gives the same findings. Time grows with the length
 * of the text. Throws a RangeError for a language the lens does not know, and for something to switch off that there is not.
 */
export function analyse(text: string, locale: Locale, options: Options = {}): readonly Finding[] {
  const spoken = languageOf(locale);
  const threshold = options.threshold ?? usualThreshold;
  const work = options.work ?? { steps: 0 };
  const switches = switchesIn(text, spoken.names);
  const house = prepareHouse(options, spoken.names);
  const masked = mask(withoutSwitches(text, switches.comments));
  const found: Finding[] = [];
  const reading = { spoken, house, switches, work };
  for (const stretch of sentences(masked)) {
    const { findings, words, isQuestion } = inSentence(masked.slice(stretch.start, stretch.end), stretch.start, reading);
    for (const finding of findings) {
      if (finding.confidence < threshold) continue;
      const raw = (start: number, end: number) => text.slice(start, end);
      const marksLeft = (changed: string) => inSentence(mask(changed), stretch.start, reading).findings;
      found.push({ ...finding, ...suggestion({ finding, words, isQuestion, raw, stretch, marksLeft }, spoken.language) });
    }
  }
  return found;
}

/** Words in the switches of a text that mean nothing, in the order of the text. */
export function unknownSwitches(text: string, locale: Locale): readonly UnknownSwitch[] {
  return switchesIn(text, languageOf(locale).names).unknown;
}

/** What holds for a whole text while it is read. */
type Reading = { readonly spoken: ReadyLanguage; readonly house: PreparedHouse; readonly switches: Switches; readonly work: Work };

/** A sentence that was read: its findings, and its words if any was found. */
type Read = { readonly findings: readonly Finding[]; readonly words: readonly Token[]; readonly isQuestion: boolean };
/** What saw a finding: a rule, or the learned weights. */
type Seer = Pick<Rule, 'id' | 'kind' | 'confidence' | 'why' | 'instead'>;
type Candidate = { readonly by: Seer; readonly match: Match };
type Sentence = { readonly text: string; readonly offset: number; readonly isQuestion: boolean };

function inSentence(text: string, offset: number, reading: Reading): Read {
  const { house, spoken, work } = reading;
  const sentence = { text, offset, isQuestion: /\?["')\]*_\s\u201D!]*$/.test(text.slice(-12)) };
  const untagged = house.recognise(untaggedTokens(text, offset));
  work.steps += untagged.length;
  // Most sentences are so far from blaming anybody that no rule is asked: it would be wrong more often than right.
  const scales = weigh(untagged, sentence.isQuestion, spoken.weights);
  if (scales.isLight) return { findings: [], words: untagged, isQuestion: sentence.isQuestion };
  const weighed = scales.read();
  // Two gates: most sentences hold no word any rule needs, or not in an order in which it could match. They are never given to the tagger.
  const written = writtenWords(text);
  const rules = spoken.rulesFor(written).filter(({ source }) => !house.isOff(source));
  const possible = rules.length === 0 ? [] : inOrder(rules, plainTokens(text), sentence.isQuestion);
  if (possible.length === 0 && !weighed) return { findings: [], words: untagged, isQuestion: sentence.isQuestion };
  const words = house.recognise(tokens(text, offset));
  const seen = seenByRules(possible, words, written, sentence, reading);
  const findings = findingsOf(seen ?? seenByWeights(weighed, house), words, sentence, reading);
  return { findings, words, isQuestion: sentence.isQuestion };
}

/** Undefined where no rule sees anything; empty where what rules saw is taken back. */
function seenByRules(
  possible: readonly Ready<Rule>[],
  words: readonly Token[],
  written: readonly string[],
  { isQuestion }: Sentence,
  { spoken, work }: Reading,
): readonly Candidate[] | undefined {
  const candidates = possible.flatMap(({ source, patterns }) =>
    patterns.flatMap((pattern) => matchesOf(pattern, words, isQuestion, work).map((match) => ({ by: source, match }))),
  );
  if (candidates.length === 0) return undefined;
  const quieted = guardsOf(words, written, isQuestion, spoken, work);
  return candidates.filter(({ by, match }) => !quieted.some((guard) => quiets(guard, by.kind, match)));
}

/** What no rule sees may still weigh enough. */
function seenByWeights(weighed: Weighed | undefined, house: PreparedHouse): readonly Candidate[] {
  if (!weighed) return [];
  const by = { id: weighedRule, kind: weighed.kind, confidence: weighed.confidence };
  return house.isOff(by) ? [] : [{ by, match: weighed }];
}

/** Leaves out what is only mentioned, allowed, switched off, or told as an entry of a timeline. */
function findingsOf(
  candidates: readonly Candidate[],
  words: readonly Token[],
  { text, offset }: Sentence,
  { spoken, house, switches }: Reading,
): Finding[] {
  if (candidates.length === 0) return [];
  const quoted = mentions(text, offset);
  const allowed = house.allowedIn(text, offset);
  const isEntry = /^[\s\-*|#>[(]*(?:\d{1,2}[:.]\d\d|\d{4}-\d\d-\d\d)/.test(text.slice(0, 60));
  const kept = candidates.filter(
    ({ by, match }) =>
      !quoted.some((region) => isInside(words, match, region)) &&
      !allowed.some((place) => touches(words, match, place)) &&
      !switches.isOff(words[match.first]?.start ?? 0, by.kind, by.id) &&
      !(isEntry && (by.kind === 'named-culprit' || by.kind === 'human-error' || by.id === weighedRule)),
  );
  return resolveOverlaps(kept.map(({ by, match }) => findingOf(by, match, words, spoken.language)));
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

function touches(words: readonly Token[], match: Match, place: Stretch): boolean {
  return (words[match.first]?.start ?? 0) < place.end && place.start < (words[match.last]?.end ?? 0);
}

function findingOf(rule: Seer, match: Match, words: readonly Token[], language: Language): Finding {
  const said = language.words[rule.kind];
  return {
    start: words[match.first]?.start ?? 0,
    end: words[match.last]?.end ?? 0,
    kind: rule.kind,
    also: [],
    rule: rule.id,
    confidence: rule.confidence,
    why: rule.why ?? said.why,
    instead: rule.instead ?? said.instead,
  };
}
