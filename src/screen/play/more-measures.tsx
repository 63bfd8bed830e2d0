/** The second panel of measures: the same three with their numbers, then the other things a leader sees. */
import type { PlayView } from '#view';
import { say, saySaid } from '#words';
import { MetricMark } from '../metric-mark.tsx';
import { Sparkline } from '../sparkline.tsx';

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
