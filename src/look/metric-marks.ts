/** How the three metrics are told apart without colour: a shape and a dash each, beside the name and the colour. */
import type { Palette } from './palette.ts';

export const markShapes = ['circle', 'triangle', 'diamond'] as const;
export type MarkShape = (typeof markShapes)[number];

export type MetricMark = {
  readonly shape: MarkShape;
  readonly colour: 'reporting' | 'velocity' | 'trust';
  /** For `stroke-dasharray`; empty is a solid line. */
  readonly dash: string;
  readonly cap: 'butt' | 'round';
};

export const metricMarks = {
  reporting: { shape: 'circle', colour: 'reporting', dash: '', cap: 'butt' },
  velocity: { shape: 'triangle', colour: 'velocity', dash: '12 5', cap: 'butt' },
  trust: { shape: 'diamond', colour: 'trust', dash: '2 7', cap: 'round' },
} as const satisfies Record<string, MetricMark>;

/** The line of the road not taken: the metric's colour in round dots, whatever its own dash. */
export const ghostLine = { width: 3, dash: '0.1 8', cap: 'round' } as const;
export const livedLine = { width: 4 } as const;

const rounded = (value: number) => Math.round(value * 100) / 100;

/** The outline of a mark around (x, y), `r` being about half its height. */
export function markPath(shape: MarkShape, x: number, y: number, r: number): string {
  const n = rounded;
  switch (shape) {
    case 'circle':
      return `M${n(x - r)} ${n(y)}a${n(r)} ${n(r)} 0 1 0 ${n(2 * r)} 0a${n(r)} ${n(r)} 0 1 0 ${n(-2 * r)} 0Z`;
    case 'triangle':
      return `M${n(x)} ${n(y - r * 1.2)}L${n(x + r * 1.15)} ${n(y + r * 0.9)}L${n(x - r * 1.15)} ${n(y + r * 0.9)}Z`;
    case 'diamond':
      return `M${n(x)} ${n(y - r * 1.3)}L${n(x + r * 1.3)} ${n(y)}L${n(x)} ${n(y + r * 1.3)}L${n(x - r * 1.3)} ${n(y)}Z`;
  }
}

/** A mark as an SVG element: filled for what was lived, hollow for the road not taken. */
export function metricMark(palette: Palette, mark: MetricMark, x: number, y: number, r: number, hollow = false): string {
  const colour = palette[mark.colour];
  const paint = hollow ? `fill="${palette.card}" stroke="${colour}" stroke-width="2.4"` : `fill="${colour}"`;
  return `<path d="${markPath(mark.shape, x, y, r)}" ${paint}/>`;
}
