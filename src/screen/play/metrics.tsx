/** What the leader sees of the team: three metrics along the foot. */
import type { PlayView } from '#view';
import { say, saySaid } from '#words';
import { MetricMark } from '../metric-mark.tsx';
import { Sparkline } from '../sparkline.tsx';

export function Metrics({ metrics }: { metrics: PlayView['metrics'] }) {
  return (
    <ul class="metrics" aria-label={say('metrics.label')}>
      {metrics.map((metric) => (
        <li key={metric.id} class="metric">
          <span class="unseen">{saySaid(metric.full)}</span>
          <span class="metric-name" aria-hidden="true">
            <MetricMark id={metric.id} />
            <span class="metric-label">{say(`metric.${metric.id}`)}</span>
          </span>
          <span class="metric-word" aria-hidden="true">
            {saySaid(metric.word)}
          </span>
          <Sparkline metric={metric} />
        </li>
      ))}
    </ul>
  );
}
