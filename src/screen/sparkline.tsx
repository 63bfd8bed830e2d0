/** The last months of a metric as a small line: the past before the story greyed, then the metric's own dash and mark. */
import { markPath, metricMarks } from '#look';
import type { MetricView } from '#view';
import { linePath } from './line-path.ts';

const height = 48;
const margin = { left: 3, right: 10, top: 7, bottom: 7 };

/** Measures count up to 13 weeks back; before that they mean nothing. */
const firstWhole = 13;

export function Sparkline({ metric, width = 154 }: { metric: MetricView; width?: number }) {
  const points = metric.points.slice(firstWhole);
  const pastPoints = Math.max(0, metric.pastPoints - firstWhole);
  const mark = metricMarks[metric.id];
  const weeks = Math.max(points.length - 1, pastPoints + 12);
  // The range of what is drawn, so that a small change can be seen; never narrower than a quarter of the whole.
  const low = Math.min(...points);
  const high = Math.max(...points);
  const span = Math.max(high - low, 0.25);
  const floor = Math.max(0, (low + high - span) / 2);
  const x = (week: number) => margin.left + (week / weeks) * (width - margin.left - margin.right);
  const y = (value: number) => height - margin.bottom - ((value - floor) / span) * (height - margin.top - margin.bottom);
  const path = (from: number, to: number) => linePath(points.slice(from, to).map((value, index) => [x(from + index), y(value)]));
  const last = points.length - 1;
  const storyStart = Math.max(0, pastPoints - 1);
  return (
    <svg class="sparkline" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <rect width={x(storyStart)} height={height} fill="var(--hair)" opacity="0.38" />
      <path d={path(0, Math.min(pastPoints, points.length))} fill="none" stroke="var(--line)" stroke-width="2" />
      <path
        d={path(storyStart, points.length)}
        fill="none"
        stroke={`var(--${mark.colour})`}
        stroke-width="3.4"
        stroke-dasharray={mark.dash}
        stroke-linecap={mark.cap}
      />
      <path d={markPath(mark.shape, x(last), y(points[last] ?? 0), 5.4)} fill={`var(--${mark.colour})`} />
    </svg>
  );
}
