/** What the leader sees of the team: three metrics along the foot, and a second panel with the rest. */
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

/** The second panel: the same three with their numbers, then the other things a leader sees. */
export function MoreMeasures({ metrics, others }: Pick<PlayView, 'metrics' | 'others'>) {
  return (
    <>
      <ul class="measures">
        {metrics.map((metric) => (
          <li key={metric.id}>
            <h3>
              <MetricMark id={metric.id} /> {say(`metric.${metric.id}`)}
            </h3>
            <Sparkline metric={metric} width={260} />
            <p>{saySaid(metric.full)}</p>
            <p class="soft small">{say(`metric.${metric.id}.about`)}</p>
          </li>
        ))}
      </ul>
      <h3>{say('measures.others')}</h3>
      <dl class="others">
        {others.map((other) => (
          <div key={other.label.id}>
            <dt>{saySaid(other.label)}</dt>
            <dd class="number">{saySaid(other.value)}</dd>
          </div>
        ))}
      </dl>
      <p class="soft small">{say('measures.note')}</p>
    </>
  );
}
