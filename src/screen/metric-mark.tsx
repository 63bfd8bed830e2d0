/** The sign of a metric: a shape and a colour that always come with its name. */
import { markPath, metricMarks } from '#look';
import type { MetricId } from '#view';

export function MetricMark({ id, hollow = false }: { id: MetricId; hollow?: boolean }) {
  const mark = metricMarks[id];
  return (
    <svg class="metric-mark" viewBox="-9 -9 18 18" aria-hidden="true">
      <path
        d={markPath(mark.shape, 0, 0, 6.2)}
        fill={hollow ? 'var(--card)' : `var(--${mark.colour})`}
        stroke={hollow ? `var(--${mark.colour})` : 'none'}
        stroke-width="2.4"
      />
    </svg>
  );
}
