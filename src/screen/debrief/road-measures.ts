/** The four measures by which roads are laid beside each other: their names, their marks, and how far their scales reach. */
import { markPath, metricMarks } from '#look';
import type { Outcome } from '#lab';
import { say } from '#words';
import { squareMark } from '../measure-look.ts';

export const roadMeasures = ['R', 'V', 'T', 'harm'] as const satisfies readonly (keyof Outcome)[];
export type RoadMeasure = (typeof roadMeasures)[number];

const metricOf = { R: 'reporting', V: 'velocity', T: 'trust' } as const;

export function measureName(measure: RoadMeasure): string {
  return measure === 'harm' ? say('among.harm') : say(`metric.${metricOf[measure]}`);
}

/** Harm has no metric's colour and shape: a square in ink. */
export function measureLook(measure: RoadMeasure): { readonly colour: string; readonly mark: (x: number, y: number, r: number) => string } {
  if (measure === 'harm') return { colour: 'var(--ink)', mark: squareMark };
  const { colour, shape } = metricMarks[metricOf[measure]];
  return { colour: `var(--${colour})`, mark: (x, y, r) => markPath(shape, x, y, r) };
}

/** Where the scale ends: reporting and trust are of 100; the others reach a round number beyond all that is shown. */
export function scaleEnd(measure: RoadMeasure, values: readonly number[]): number {
  if (measure === 'R' || measure === 'T') return 100;
  return Math.max(measure === 'V' ? 150 : 50, Math.ceil(Math.max(...values) / 50) * 50);
}
