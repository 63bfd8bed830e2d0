/**
 * How well blame is heard: signal detection. A line that blames is a signal, one that does not is noise; d′ says how far apart the
 * player holds them, the criterion c on which side doubt falls. Rates are corrected for small counts (log-linear rule: Hautus 1995,
 * Behavior Research Methods 27:46-51); intervals are those of Gourevitch & Galanter 1967 (Psychometrika 32:25-33).
 */
import type { Kind } from '#language';
import { kinds } from '#language';
import type { Level } from './item.ts';
import { levels } from './item.ts';
import { density, inverseNormal } from './normal.ts';
import type { Answered, Heard } from './record.ts';

/** Counts of judgements. */
export type Counts = { readonly hits: number; readonly misses: number; readonly falseAlarms: number; readonly correctRejections: number };
/** Ends of a 95 % interval. */
export type Interval = { readonly low: number; readonly high: number };
export type Sensitivity = {
  readonly counts: Counts;
  /** Share of blame heard, and of no blame taken for it; corrected, so never 0 or 1. */
  readonly hitRate: number;
  readonly falseAlarmRate: number;
  /** 0: blame and no blame sound the same; above 2: hardly ever mistaken. */
  readonly d: number;
  readonly dInterval: Interval;
  /** Below 0: when in doubt, it is heard as blame; above 0: when in doubt, it is let pass. */
  readonly c: number;
  readonly cInterval: Interval;
};

/** Distance and criterion of two rates, each above 0 and below 1 (Macmillan & Creelman 2005, chapters 1 and 2). */
export function detection(hitRate: number, falseAlarmRate: number): { readonly d: number; readonly c: number } {
  const hit = inverseNormal(hitRate);
  const falseAlarm = inverseNormal(falseAlarmRate);
  return { d: hit - falseAlarm, c: -(hit + falseAlarm) / 2 };
}

export function countsOf(judged: readonly Pick<Heard, 'said' | 'blame'>[]): Counts {
  const count = (said: boolean, blame: boolean) => judged.filter((one) => one.said === said && one.blame === blame).length;
  return { hits: count(true, true), misses: count(false, true), falseAlarms: count(true, false), correctRejections: count(false, false) };
}

const z95 = 1.959963984540054;

/** What the counts say; undefined where there was no signal or no noise to judge. */
export function sensitivity(counts: Counts): Sensitivity | undefined {
  const signals = counts.hits + counts.misses;
  const noises = counts.falseAlarms + counts.correctRejections;
  if (signals === 0 || noises === 0) return undefined;
  const hitRate = (counts.hits + 0.5) / (signals + 1);
  const falseAlarmRate = (counts.falseAlarms + 0.5) / (noises + 1);
  const { d, c } = detection(hitRate, falseAlarmRate);
  const half = z95 * standardError(counts);
  return {
    counts,
    hitRate,
    falseAlarmRate,
    d,
    dInterval: { low: d - half, high: d + half },
    c,
    cInterval: { low: c - half / 2, high: c + half / 2 },
  };
}

/** Standard error of d′; that of c is half of it. Of counts with at least one signal and one noise. */
export function standardError({ hits, misses, falseAlarms, correctRejections }: Counts): number {
  return Math.sqrt(variance(hits, hits + misses) + variance(falseAlarms, falseAlarms + correctRejections));
}

/** Variance of the z of a corrected rate. */
function variance(count: number, of: number): number {
  const rate = (count + 0.5) / (of + 1);
  const height = density(inverseNormal(rate));
  return (rate * (1 - rate)) / (of * height * height);
}

/** `half` lies between hearing and missing; `too-few-to-say` comes before all of them. */
export const hearingWords = ['hears', 'half', 'misses', 'too-few-to-say'] as const;
export type HearingWord = (typeof hearingWords)[number];
export const wolfWords = ['rarely-cries-wolf', 'sometimes', 'cries-wolf', 'too-few-to-say'] as const;
export type WolfWord = (typeof wolfWords)[number];

/** Judgements needed before anything is said, and the shares of them from which it is. Ours: no study gives them. */
export const readingFrom = { signals: 5, noises: 4, hears: 0.75, misses: 0.5, rarely: 0.2, often: 0.4 } as const;

export type Reading = {
  readonly hears: HearingWord;
  readonly wolf: WolfWord;
  /** Of how many: blame heard of blame met, and no blame taken for it of no blame met. */
  readonly counts: Counts;
  /** d′ of these alone; absent where there is no signal or no noise. */
  readonly sensitivity?: Sensitivity;
};

export type Hearing = {
  readonly overall: Reading;
  /** A kind's noise are the lines that look like it; while there are too few of them, its d′ is taken against all noise. */
  readonly byKind: Readonly<Record<Kind, Reading>>;
  readonly byLevel: Readonly<Record<Level, Reading>>;
  readonly overTime: readonly Window[];
};
/** A stretch of practice, for the chart. Times in milliseconds since 1970. */
export type Window = { readonly from: number; readonly to: number; readonly sensitivity: Sensitivity };

/** Judgements in one point of the chart; fewer make its interval wider than the chart is high. */
export const windowSize = 30;

/**
 * What the player's answers say about their hearing. Only the first meeting with each line counts: later ones tell whether the line is
 * remembered, not whether blame is heard. The answers are in the order of time.
 */
export function hearing(answers: readonly Answered[]): Hearing {
  const met = new Set<string>();
  const judged = answers.flatMap(({ item, heard, at }) => {
    const isFirst = !met.has(item);
    met.add(item);
    return heard && isFirst ? [{ ...heard, at }] : [];
  });
  return {
    overall: reading(judged),
    byKind: Object.fromEntries(kinds.map((kind) => [kind, readingOfKind(judged, kind)])) as Readonly<Record<Kind, Reading>>,
    byLevel: Object.fromEntries(levels.map((level) => [level, reading(judged.filter((one) => one.level === level))])) as Readonly<
      Record<Level, Reading>
    >,
    overTime: windows(judged),
  };
}

function readingOfKind(judged: readonly Heard[], kind: Kind): Reading {
  const own = judged.filter((one) => one.kind === kind);
  const alike = own.filter(({ blame }) => !blame).length;
  const noise = judged.filter(({ blame }) => !blame);
  const measured = alike >= readingFrom.noises ? undefined : sensitivity(countsOf([...own.filter(({ blame }) => blame), ...noise]));
  return { ...reading(own), ...(measured ? { sensitivity: measured } : {}) };
}

export function reading(judged: readonly Heard[]): Reading {
  const counts = countsOf(judged);
  const measured = sensitivity(counts);
  const signals = counts.hits + counts.misses;
  const noises = counts.falseAlarms + counts.correctRejections;
  const heard = counts.hits / signals;
  const alarms = counts.falseAlarms / noises;
  const hears: HearingWord =
    signals < readingFrom.signals
      ? 'too-few-to-say'
      : heard >= readingFrom.hears
        ? 'hears'
        : heard <= readingFrom.misses
          ? 'misses'
          : 'half';
  const wolf: WolfWord =
    noises < readingFrom.noises
      ? 'too-few-to-say'
      : alarms >= readingFrom.often
        ? 'cries-wolf'
        : alarms <= readingFrom.rarely
          ? 'rarely-cries-wolf'
          : 'sometimes';
  return { hears, wolf, counts, ...(measured ? { sensitivity: measured } : {}) };
}

/** Windows of the same size from the first judgement on, so that a point once drawn stays; the last may be smaller. */
function windows(judged: readonly (Heard & { readonly at: number })[]): readonly Window[] {
  const found: Window[] = [];
  for (let start = 0; start < judged.length; start += windowSize) {
    const part = judged.slice(start, start + windowSize);
    const measured = sensitivity(countsOf(part));
    const [from, to] = [part[0]?.at, part.at(-1)?.at];
    if (measured && from !== undefined && to !== undefined) found.push({ from, to, sensitivity: measured });
  }
  return found;
}
