/** How a measure one can have expectations of is drawn: two are metrics with a sign of their own; incidents are a square in ink. */
import { markPath, metricMarks } from '#look';
import type { Expectable } from '#view';

type Look = { readonly colour: string; readonly dash: string; readonly cap: 'butt' | 'round' };

const ofMetric = (id: 'reporting' | 'trust'): Look => {
  const { colour, dash, cap } = metricMarks[id];
  return { colour: `var(--${colour})`, dash, cap };
};

export const measureLooks: Readonly<Record<Expectable, Look>> = {
  reporting: ofMetric('reporting'),
  trust: ofMetric('trust'),
  incidents: { colour: 'var(--ink)', dash: '14 3', cap: 'butt' },
};

/** The outline of a measure's mark around (x, y), `r` being about half its height. */
export function measureMark(measure: Expectable, x: number, y: number, r: number): string {
  return measure === 'incidents' ? squareMark(x, y, r) : markPath(metricMarks[measure].shape, x, y, r);
}

/** The mark of what is no metric, and so has neither a shape nor a colour of its own. */
export function squareMark(x: number, y: number, r: number): string {
  return `M${x - r} ${y - r}h${2 * r}v${2 * r}h${-2 * r}z`;
}
