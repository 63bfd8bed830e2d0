import type { Finding } from './finding.ts';
import { prepareHouse, type HouseRules } from './house-rules.ts';
import type { Kind } from './kinds.ts';
import { mask } from './mask.ts';
import type { Match, Work } from './pattern.ts';
import type { Language } from './rule.ts';
import { resolveOverlaps } from './overlaps.ts';
import { languageOf, weighedRule, type Locale } from './ready.ts';
import { asksIn, meantIn, rulesThatCould, seenBy, type Candidate, type RuleReading, type Seer, type Sentence } from './seen-by-rules.ts';
import { sentences, type Stretch } from './sentences.ts';
import { suggestion } from './suggestion.ts';
import { switchesIn, withoutSwitches, type Switches, type UnknownSwitch } from './switches.ts';
import { untaggedTokens, type Token } from './token.ts';
import { heaviestPart, likeliestKind, load, mostBy, shareAt, weightOf, withRules, type Load } from './weigh.ts';

export type Options = HouseRules & {
  /** Findings below this confidence are left out; 0 to 1, the default favours precision. */
  readonly threshold?: number;
  /** Filled with the number of comparisons made. */
  readonly work?: Work;
};

/** Confidence from which a finding is shown if nothing else is asked for. */
export const usualThreshold = 0.55;
/** Below this nothing is shown, whatever the threshold. */
const faintest = 0.3;

/**
 * Findings in the order of the text, none overlapping. The same text always gives the same findings. Time grows with the length
 * of the text. Throws a RangeError for a language the lens does not know, and for something to switch off that there is not.
 */
export function analyse(text: string, locale: Locale, options: Options = {}): readonly Finding[] {
  const spoken = languageOf(locale);
  const threshold = Math.max(options.threshold ?? usualThreshold, faintest);
  const work = options.work ?? { steps: 0 };
  const switches = switchesIn(text, spoken.names);
  const house = prepareHouse(options, spoken.names);
  const masked = mask(withoutSwitches(text, switches.comments));
  const found: Finding[] = [];
  const reading = { spoken, house, switches, work, threshold };
  for (const stretch of sentences(masked)) {
    const { findings, words, isQuestion } = inSentence(masked.slice(stretch.start, stretch.end), stretch.start, reading);
    for (const finding of findings) {
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
type Reading = RuleReading & {
  readonly switches: Switches;
  /** What is less sure is not asked for. */
  readonly threshold: number;
};

/** A sentence that was read: its findings, and its words. */
type Read = { readonly findings: readonly Finding[]; readonly words: readonly Token[]; readonly isQuestion: boolean };

function inSentence(text: string, offset: number, reading: Reading): Read {
  const { house, threshold, work } = reading;
  const { weights } = reading.spoken;
  const isQuestion = asksIn(text);
  const sentence = { text, offset, isQuestion };
  const untagged = house.recognise(untaggedTokens(text, offset));
  work.steps += untagged.length;
  const nothing: Read = { findings: [], words: untagged, isQuestion };
  const isShown = (weight: number) => shareAt(weight, weights.calibration) >= threshold;
  // Most sentences are so far from blaming anybody that no rule is asked.
  const bare = load(text, untagged, isQuestion, weights);
  if (untagged.length === 0 || weightOf(bare, weights) < weights.lightest) return nothing;
  const could = rulesThatCould(sentence, reading);
  if (!isShown(weightOf(bare, weights) + mostBy(kindsOf(could.map(({ source }) => source)), weights))) return nothing;
  const { seen, tookBack, words = untagged } = seenBy(could, sentence, reading);
  if (tookBack) return { ...nothing, words };
  const whole = withRules(bare, kindsOf(seen.map(({ by }) => by)), weights);
  const weight = weightOf(whole, weights);
  if (!isShown(weight)) return nothing;
  const candidates = seen.length > 0 ? seen : seenByWeights(whole, words, sentence, reading);
  const confidence = shareAt(weight, weights.calibration);
  const likeliest = likeliestKind(whole);
  const read = findingsOf(candidates, words, sentence, reading);
  const findings = ofLikeliestKind(read, likeliest, reading).map((finding) => ({ ...finding, confidence }));
  return { findings, words, isQuestion };
}

function kindsOf(seers: readonly Seer[]): Kind[] {
  return seers.map(({ kind }) => kind);
}

/** One of the findings is of the kind the whole sentence is likeliest to be: the surest one, if rules took all for others. */
function ofLikeliestKind(findings: readonly Finding[], likeliest: Kind, { spoken, house, switches }: Reading): readonly Finding[] {
  if (findings.length === 0 || findings.some(({ kind }) => kind === likeliest)) return findings;
  const surest = findings.reduce((best, one) => (one.confidence > best.confidence ? one : best));
  const changed = findings.find(({ also }) => also.includes(likeliest)) ?? surest;
  if (house.isOff({ id: changed.rule, kind: likeliest }) || switches.isOff(changed.start, likeliest, changed.rule)) return findings;
  const also = [changed.kind, ...changed.also.filter((kind) => kind !== likeliest)];
  return findings.map((one) => (one === changed ? { ...one, ...spoken.language.words[likeliest], kind: likeliest, also } : one));
}

/** What no rule sees may still weigh enough. */
function seenByWeights(whole: Load, words: readonly Token[], sentence: Sentence, { house }: Reading): readonly Candidate[] {
  const by = { id: weighedRule, kind: likeliestKind(whole), confidence: 0 };
  const one = { by, match: heaviestPart(words, whole, sentence.isQuestion) };
  return house.isOff(by) || !meantIn(sentence.text, sentence.offset, words)(one) ? [] : [one];
}

/** Leaves out what is allowed or switched off. */
function findingsOf(
  candidates: readonly Candidate[],
  words: readonly Token[],
  { text, offset }: Sentence,
  { spoken, house, switches }: Reading,
): Finding[] {
  if (candidates.length === 0) return [];
  const allowed = house.allowedIn(text, offset);
  const kept = candidates.filter(
    ({ by, match }) =>
      !allowed.some((place) => touches(words, match, place)) && !switches.isOff(words[match.first]?.start ?? 0, by.kind, by.id),
  );
  return resolveOverlaps(kept.map(({ by, match }) => findingOf(by, match, words, spoken.language)));
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
