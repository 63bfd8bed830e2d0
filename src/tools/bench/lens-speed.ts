/** The lens beside two linters of prose and beside tagging alone, all on the same text in the same run. */
import { markdown as alex } from 'alex';
import nlp from 'compromise/two';
import writeGood from 'write-good';
import { analyse } from '#language';
import { ordinaryText } from './ordinary-text.ts';
import { bestTimes, calibrate, rounds } from './timing.ts';

export const tools = ['lens', 'alex', 'write-good', 'tagging'] as const;
export type Tool = (typeof tools)[number];

/** How many times as fast the lens is meant to be. */
export const aims: Readonly<Record<Exclude<Tool, 'lens'>, number>> = { alex: 20, 'write-good': 1.5, tagging: 5 };

export type LensSpeed = {
  readonly wordsPerSecond: Readonly<Record<Tool, number>>;
  /** Milliseconds the lens takes for a thousand words, in times the calibration loop takes. */
  readonly ratioToCalibration: number;
};

const textsPerRound = 3;

/** Each round reads texts nobody has read before. Runs in Node and in a browser. */
export function lensSpeed(): LensSpeed {
  const reads: Readonly<Record<Tool, (text: string) => unknown>> = {
    lens: (text) => analyse(text, 'en'),
    alex: (text) => alex(text).messages,
    'write-good': (text) => writeGood(text),
    tagging: (text) => nlp(text).document,
  };
  const texts = Array.from({ length: rounds * textsPerRound }, (_, copy) => ordinaryText(copy));
  const all = (read: (text: string) => unknown) => (round: number) => {
    for (const text of texts.slice(round * textsPerRound, (round + 1) * textsPerRound)) read(text);
  };
  const { calibration, ...times } = bestTimes({
    lens: all(reads.lens),
    alex: all(reads.alex),
    'write-good': all(reads['write-good']),
    tagging: all(reads.tagging),
    calibration: calibrate,
  });
  // Which round was the best is not known: copies hardly differ in length, and the mean will do.
  const words = texts.reduce((sum, text) => sum + (text.match(/\S+/g)?.length ?? 0), 0) / rounds;
  const perSecond = Object.fromEntries(tools.map((tool) => [tool, (words / times[tool]) * 1000])) as Record<Tool, number>;
  return { wordsPerSecond: perSecond, ratioToCalibration: times.lens / (words / 1000) / calibration };
}
