/** Weeks that pass: the news a leader gets, and how the three metrics moved. */
import type { PlayStep } from '#view';
import { say, saySaid } from '#words';
import { MetricMark } from '../metric-mark.tsx';

type Passing = Extract<PlayStep, { kind: 'passing' }>;

export function PassingStep({ step }: { step: Passing }) {
  return (
    <div class="passing">
      <ul class="news">
        {step.news.map((news, index) => (
          <li key={index}>{saySaid(news)}</li>
        ))}
      </ul>
      <ul class="changes" aria-label={say('passing.changes')}>
        {step.changes.map(({ id, before, after }) => {
          const was = saySaid(before);
          const is = saySaid(after);
          return (
            <li key={id}>
              <MetricMark id={id} />
              <span class="soft">{say(`metric.${id}`)}</span>
              <span>
                {was === is ? (
                  say('passing.as-before', { word: is })
                ) : (
                  <>
                    <span aria-hidden="true">
                      <span class="soft">{was}</span> → <b>{is}</b>
                    </span>
                    <span class="unseen">{say('passing.changed', { before: was, after: is })}</span>
                  </>
                )}
              </span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
