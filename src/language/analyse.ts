import type { Finding } from './finding.ts';
import { prepareHouse, type HouseRules, type PreparedHouse } from './house-rules.ts';
import type { Ready } from './gate.ts';
import { mask } from './mask.ts';
import { mentions, type Region } from './mentions.ts';
import { matchesOf, type Match, type Work } from './pattern.ts';
import type { Guard, Language, Rule } from './rule.ts';
import { couldFollow } from './outline.ts';
import { resolveOverlaps } from './overlaps.ts';
import { languageOf, type Locale, type ReadyLanguage } from './ready.ts';
import { sentences, type Stretch } from './sentences.ts';
import { suggestion } from './suggestion.ts';
import { switchesIn, withoutSwitches, type Switches, type UnknownSwitch } from './switches.ts';
import { plainTokens, tokens, writtenWords, type PlainToken, type Token } from './token.ts';

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
const nothing: Read = { findings: [], words: [], isQuestion: false };

function inSentence(sentence: string, offset: number, { spoken, house, switches, work }: Reading): Read {
  const written = writtenWords(sentence);
  work.steps += written.length;
  // Two gates: most sentences hold no word any rule needs, or not in an order in which it could match. They are never given to the tagger.
  const allowedRules = spoken.rulesFor(written).filter(({ source }) => !house.isOff(source));
  if (allowedRules.length === 0) return nothing;
  const isQuestion = /\?["')\]*_\s\u201D!]*$/.test(sentence.slice(-12));
  const possible = inOrder(allowedRules, plainTokens(sentence), isQuestion);
  if (possible.length === 0) return nothing;
  const words = house.recognise(tokens(sentence, offset));
  const candidates = possible.flatMap(({ source, patterns }) =>
    patterns.flatMap((pattern) => matchesOf(pattern, words, isQuestion, work).map((match) => ({ rule: source, match }))),
  );
  if (candidates.length === 0) return nothing;
  const quieted = guardsOf(words, written, isQuestion, spoken, work);
  const quoted = mentions(sentence, offset);
  const allowed = house.allowedIn(sentence, offset);
  const timeline = /^[\s\-*|#>[(]*(?:\d{1,2}[:.]\d\d|\d{4}-\d\d-\d\d)/.test(sentence.slice(0, 60));
  const kept = candidates.filter(
    ({ rule, match }) =>
      !quieted.some((guard) => quiets(guard, rule, match)) &&
      !quoted.some((region) => isInside(words, match, region)) &&
      !allowed.some((place) => touches(words, match, place)) &&
      !switches.isOff(words[match.first]?.start ?? 0, rule.kind, rule.id) &&
      !(timeline && (rule.kind === 'named-culprit' || rule.kind === 'human-error')),
  );
  const findings = resolveOverlaps(kept.map(({ rule, match }) => findingOf(rule, match, words, spoken.language)));
  return { findings, words, isQuestion };
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

function quiets({ guard, match }: Quiet, rule: Rule, found: Match): boolean {
  if (guard.quiets && !guard.quiets.includes(rule.kind)) return false;
  if (guard.reach === undefined) return true;
  return found.last >= match.first && found.first <= match.last + guard.reach;
}

function isInside(words: readonly Token[], match: Match, region: Region): boolean {
  return (words[match.first]?.start ?? 0) >= region.start && (words[match.first]?.end ?? 0) <= region.end;
}

function touches(words: readonly Token[], match: Match, place: Stretch): boolean {
  return (words[match.first]?.start ?? 0) < place.end && place.start < (words[match.last]?.end ?? 0);
}

function findingOf(rule: Rule, match: Match, words: readonly Token[], language: Language): Finding {
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
