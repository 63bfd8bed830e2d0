/** Where the weeks and values of a lab chart lie. */
import type { LabRunsResult, OutputName } from '#lab';
import { weeksInMonth } from '#view';

/** Charts whose values are of a hundred, and are drawn on the whole of it. */
const ofHundred: readonly OutputName[] = [
  'R',
  'T',
  'namedTrust',
  'participation',
  'actionsKept',
  'compliance',
  'complianceSeen',
  'automated',
  'knowledge',
  'credibility',
  'paper',
  'somebodyKnew',
  'repeats',
];
/** Ends at least here, so that little is not drawn as much. */
const leastTop: Partial<Readonly<Record<OutputName, number>>> = {
  V: 150,
  incidents: 10,
  visibleIncidents: 10,
  severeIncidents: 4,
  reports: 20,
  left: 4,
  gates: 6,
};

/** The top of the scale: round, above everything that is drawn; charts begin at 0. */
export function topOf(output: OutputName, result: LabRunsResult, withSingles: boolean): number {
  if (ofHundred.includes(output)) return 100;
  let most = leastTop[output] ?? 1;
  for (const team of result.teams) {
    const runs = team[output];
    if (!runs) continue;
    for (const values of withSingles ? [runs.band.p90, ...runs.singles] : [runs.band.p90])
      for (const value of values) if (value > most) most = value;
  }
  return roundUp(most);
}

function roundUp(value: number): number {
  let size = 1;
  while (size * 10 < value) size *= 10;
  return [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10].map((step) => step * size).find((step) => step >= value) ?? value;
}

export type ChartScale = {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly weeks: number;
  readonly top: number;
  /** Room above and below the lines. */
  readonly above: number;
  readonly below: number;
};

export const xOf = ({ width, left, right, weeks }: ChartScale, week: number): number =>
  left + (Math.min(week + 1, weeks) / weeks) * (width - left - right);
export const yOf = ({ height, above, below, top }: ChartScale, value: number): number =>
  height - below - (Math.min(Math.max(value, 0), top) / top) * (height - above - below);

/** A line through all weeks that have a value. */
export function linePath(scale: ChartScale, values: ArrayLike<number>): string {
  let path = '';
  let isDown = false;
  for (let week = 0; week < values.length; week++) {
    const value = values[week] as number;
    if (!Number.isFinite(value)) isDown = false;
    else {
      path += `${isDown ? 'L' : 'M'}${xOf(scale, week).toFixed(1)} ${yOf(scale, value).toFixed(1)}`;
      isDown = true;
    }
  }
  return path;
}

/** The area between two lines, over the weeks that have both. */
export function bandPath(scale: ChartScale, low: ArrayLike<number>, high: ArrayLike<number>): string {
  const there: string[] = [];
  const back: string[] = [];
  for (let week = 0; week < low.length; week++) {
    const [below, above] = [low[week] as number, high[week] as number];
    if (!Number.isFinite(below) || !Number.isFinite(above)) continue;
    const x = xOf(scale, week).toFixed(1);
    there.push(`${x} ${yOf(scale, above).toFixed(1)}`);
    back.unshift(`${x} ${yOf(scale, below).toFixed(1)}`);
  }
  return there.length < 2 ? '' : `M${[...there, ...back].join('L')}Z`;
}

/** Months worth a line of numbers: 3, 6, 12, 24, 36, and the last. */
export function monthsOf(weeks: number): readonly number[] {
  const last = Math.round(weeks / weeksInMonth);
  return [...new Set([3, 6, 12, 18, 24, 36, last])].filter((month) => month <= last).toSorted((a, b) => a - b);
}
