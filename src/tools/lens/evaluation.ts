/** How well findings agree with labels people gave. Plain counting; `evaluation-report.ts` says it in words. */
import type { Kind } from '#language';

/** A labelled text: spans are places in it, end exclusive. */
export type Labelled = {
  readonly id: string;
  readonly text: string;
  readonly source: string;
  readonly blame: boolean;
  readonly kinds: readonly string[];
  readonly spans: readonly (readonly [number, number])[];
  /** The kinds of each span; where they are not given, those of the whole text. */
  readonly spanKinds?: readonly (readonly string[])[];
  readonly note: string;
};

export type Found = {
  readonly start: number;
  readonly end: number;
  readonly kind: Kind;
  readonly also: readonly Kind[];
  readonly confidence: number;
};
export type Judged = { readonly labelled: Labelled; readonly findings: readonly Found[] };

/** `precision` is 1 where nothing was found, `recall` where there was nothing to find. */
export type Score = {
  readonly right: number;
  readonly found: number;
  readonly there: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
};

export function score(right: number, found: number, there: number): Score {
  const precision = found === 0 ? 1 : right / found;
  const recall = there === 0 ? 1 : right / there;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { right, found, there, precision, recall, f1 };
}

/** A sentence counts as found if anything in it is. */
export function sentenceScore(judged: readonly Judged[]): Score {
  const found = judged.filter(({ findings }) => findings.length > 0);
  return score(found.filter(({ labelled }) => labelled.blame).length, found.length, judged.filter(({ labelled }) => labelled.blame).length);
}

/** One kind alone: a sentence has it if it is among its labels; it is found if a finding is of that kind. */
export function kindScore(judged: readonly Judged[], kind: Kind): Score {
  const found = judged.filter(({ findings }) => findings.some((finding) => finding.kind === kind));
  const there = judged.filter(({ labelled }) => labelled.kinds.includes(kind));
  return score(found.filter(({ labelled }) => labelled.kinds.includes(kind)).length, found.length, there.length);
}

/** Share of sentences of a kind in which anything was found. */
export function recallOfKindByAny(judged: readonly Judged[], kind: Kind): number {
  const there = judged.filter(({ labelled }) => labelled.kinds.includes(kind));
  return there.length === 0 ? 1 : there.filter(({ findings }) => findings.length > 0).length / there.length;
}

/** Of the blaming sentences that were found: the share in which the surest finding is of a kind that was labelled. */
export function rightKind(judged: readonly Judged[]): number {
  const found = judged.filter(({ labelled, findings }) => labelled.blame && findings.length > 0);
  if (found.length === 0) return 1;
  const right = found.filter(({ labelled, findings }) => labelled.kinds.includes(surest(findings).kind));
  return right.length / found.length;
}

function surest(findings: readonly Found[]): Found {
  return findings.reduce((best, finding) => (finding.confidence > best.confidence ? finding : best));
}

/** UTF-16 units marked by both, by the lens, by people. */
export function characterScore(judged: readonly Judged[]): Score {
  let right = 0;
  let found = 0;
  let there = 0;
  for (const { labelled, findings } of judged) {
    for (const finding of findings) {
      found += finding.end - finding.start;
      for (const span of labelled.spans) right += overlap(finding, span);
    }
    for (const [start, end] of labelled.spans) there += end - start;
  }
  return score(right, found, there);
}

/** Spans count as the same if what they share is at least half of what they cover together; each is used once. Of one kind alone, if one is given. */
export function spanScore(judged: readonly Judged[], kind?: Kind): Score {
  let right = 0;
  let found = 0;
  let there = 0;
  for (const { labelled, findings } of judged) {
    const left = labelled.spans.filter((_, index) => kind === undefined || (labelled.spanKinds?.[index] ?? labelled.kinds).includes(kind));
    const marked = findings.filter((finding) => kind === undefined || finding.kind === kind);
    found += marked.length;
    there += left.length;
    for (const finding of marked) {
      const index = left.findIndex((span) => {
        const shared = overlap(finding, span);
        return shared / (finding.end - finding.start + span[1] - span[0] - shared) >= 0.5;
      });
      if (index >= 0) {
        left.splice(index, 1);
        right++;
      }
    }
  }
  return score(right, found, there);
}

function overlap(finding: Found, [start, end]: readonly [number, number]): number {
  return Math.max(0, Math.min(finding.end, end) - Math.max(finding.start, start));
}

/** Share of the blameless sentences labelled as hard that were marked all the same. */
export function hardNegativesMarked(judged: readonly Judged[]): number {
  const hard = judged.filter(({ labelled }) => !labelled.blame && labelled.note.includes('hard-negative'));
  return hard.length === 0 ? 0 : hard.filter(({ findings }) => findings.length > 0).length / hard.length;
}

/** Findings per 1,000 words of text in which nobody blames. */
export function falseAlarmsPerThousandWords(judged: readonly Judged[]): number {
  const blameless = judged.filter(({ labelled }) => !labelled.blame);
  const words = blameless.reduce((sum, { labelled }) => sum + (labelled.text.match(/\S+/g)?.length ?? 0), 0);
  const alarms = blameless.reduce((sum, { findings }) => sum + findings.length, 0);
  return words === 0 ? 0 : (alarms / words) * 1000;
}

export type Reliability = {
  readonly from: number;
  readonly to: number;
  readonly findings: number;
  readonly said: number;
  readonly held: number;
};

/** For each band of confidence: what the findings said on average, and in what share of them the sentence was blame. */
export function reliability(judged: readonly Judged[], bands: readonly number[] = [0, 0.5, 0.6, 0.7, 0.8, 0.9, 1.01]): Reliability[] {
  const all = judged.flatMap(({ labelled, findings }) => findings.map(({ confidence }) => ({ confidence, held: labelled.blame ? 1 : 0 })));
  return bands.slice(0, -1).flatMap((from, index) => {
    const to = bands[index + 1] ?? 1;
    const inside = all.filter(({ confidence }) => confidence >= from && confidence < to);
    if (inside.length === 0) return [];
    const mean = (of: (each: (typeof inside)[number]) => number) => inside.reduce((sum, each) => sum + of(each), 0) / inside.length;
    return [{ from, to: Math.min(1, to), findings: inside.length, said: mean((each) => each.confidence), held: mean((each) => each.held) }];
  });
}

export type Interval = { readonly low: number; readonly high: number };
export type Intervals = { readonly precision: Interval; readonly recall: Interval; readonly f1: Interval };

/**
 * 95 % intervals of a score, by drawing whole sources again and again: sentences of one source resemble each other, so drawing
 * single sentences would promise too much. Drawn from a fixed beginning, so that it always prints the same.
 */
export function intervals(
  judged: readonly Judged[],
  scoreOf: (judged: readonly Judged[]) => Score = sentenceScore,
  draws = 1000,
): Intervals {
  const sources = bySource(judged).map(scoreOf);
  const next = numbers(20_240_601);
  const drawn = Array.from({ length: draws }, () => {
    const sum = { right: 0, found: 0, there: 0 };
    for (let left = sources.length; left > 0; left--) {
      const one = sources[next() % sources.length];
      sum.right += one?.right ?? 0;
      sum.found += one?.found ?? 0;
      sum.there += one?.there ?? 0;
    }
    return score(sum.right, sum.found, sum.there);
  });
  const interval = (of: (each: Score) => number): Interval => {
    const sorted = drawn.map(of).sort((a, b) => a - b);
    return { low: sorted[Math.floor(draws * 0.025)] ?? 0, high: sorted[Math.ceil(draws * 0.975) - 1] ?? 1 };
  };
  return { precision: interval((each) => each.precision), recall: interval((each) => each.recall), f1: interval((each) => each.f1) };
}

function bySource(judged: readonly Judged[]): Judged[][] {
  const sources = new Map<string, Judged[]>();
  for (const each of judged) {
    const { source } = each.labelled;
    const others = sources.get(source);
    if (others) others.push(each);
    else sources.set(source, [each]);
  }
  return [...sources.values()];
}

/** Whole numbers that look random and are always the same (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
}

/** Whether a source belongs to the third of the development file that nobody looked at while rules were written. */
export function isKeptAside(source: string): boolean {
  let hash = 0x811c9dc5;
  for (let index = 0; index < source.length; index++) hash = Math.imul(hash ^ source.charCodeAt(index), 0x01000193);
  return (hash >>> 0) % 3 === 0;
}
