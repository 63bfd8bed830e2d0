/** What you expected, what you saw, and what was true: three lines over the same three months, in words and in numbers too. */
import { useSignal } from '@preact/signals';
import { useId, useMemo } from 'preact/hooks';
import type { CompiledStory } from '#scenario';
import type { Playthrough } from '#session';
import { expectedWeeks, predictionsView, type PredictionView } from '#view';
import { say } from '#words';
import { PredictionChart } from './prediction-chart.tsx';

/** Nothing at all if nothing was expected. */
export function Predictions({ compiled, played }: { compiled: CompiledStory; played: Playthrough }) {
  const predictions = useMemo(() => predictionsView(compiled, played), [compiled, played]);
  if (predictions.length === 0) return null;
  return (
    <section class="predictions" aria-labelledby="what-you-expected">
      <h2 id="what-you-expected">{say('predictions.title')}</h2>
      <p class="soft">{say('predictions.note')}</p>
      {predictions.map((prediction) => (
        <Prediction key={prediction.number} prediction={prediction} />
      ))}
    </section>
  );
}

function Prediction({ prediction }: { prediction: PredictionView }) {
  const { number, measure, place } = prediction;
  const open = useSignal(false);
  const headingId = useId();
  const tableId = useId();
  return (
    <article class="prediction" aria-labelledby={headingId}>
      <h3 id={headingId}>
        <span class="flag">{say('decisions.title', { number })}</span> {say('prediction.title', { measure, place })}
      </h3>
      <PredictionChart prediction={prediction} />
      <p>{sentences(prediction).join(' ')}</p>
      <button
        type="button"
        class="word-button strip-numbers screen-only"
        aria-expanded={open.value}
        aria-controls={tableId}
        aria-label={say('prediction.numbers', { measure, number })}
        onClick={() => (open.value = !open.value)}
      >
        {say(open.value ? 'strip.hide' : 'strip.show')}
      </button>
      <div id={tableId} class={open.value ? 'strip-table' : 'strip-table is-closed'}>
        <Numbers prediction={prediction} />
      </div>
    </article>
  );
}

/** Facts only: what was expected, what came, what lay behind it, and how much of it was lived. */
function sentences({ measure, expected, change, seen, truth, keptQuiet, weeksLived }: PredictionView): readonly string[] {
  const now = seen[0] ?? 0;
  const came = seen.at(-1) ?? 0;
  const guess = expected.kind === 'line' ? expected.values[2] : now;
  const difference = expected.kind === 'line' ? came - guess : 0;
  const direction = difference === 0 ? 'none' : difference > 0 ? 'more' : 'fewer';
  const all = truth.at(-1) ?? 0;
  return [
    say(`prediction.expected.${measure}`, { form: expected.kind, change, now, guess }),
    say(`prediction.came.${measure}`, { came, direction, count: Math.abs(difference) }),
    say(`prediction.behind.${measure}`, { count: keptQuiet ?? all, isAll: all === came ? 'yes' : 'no' }),
    ...(weeksLived < (expectedWeeks[2] ?? 0) ? [say('prediction.after-the-story', { weeks: weeksLived })] : []),
  ];
}

/** The numbers of the three lines on the day and in each month. */
function Numbers({ prediction: { measure, number, expected, seen, truth } }: { prediction: PredictionView }) {
  const rows = [0, ...expectedWeeks].map((week, month) => ({
    month,
    guess: month === 0 ? seen[0] : expected.kind === 'line' ? expected.values[month - 1] : undefined,
    seen: seen[week],
    truth: truth[week],
  }));
  return (
    <div class="table-frame">
      <table>
        <caption class="unseen">{say('prediction.numbers', { measure, number })}</caption>
        <thead>
          <tr>
            <th scope="col">{say('prediction.when')}</th>
            <th scope="col">{say('prediction.line.expected')}</th>
            <th scope="col">{say('prediction.line.seen', { measure })}</th>
            <th scope="col">{say('prediction.line.true', { measure })}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.month}>
              <th scope="row">{say('prediction.month', { month: row.month })}</th>
              <td>{row.guess ?? '–'}</td>
              <td>{row.seen}</td>
              <td>{row.truth}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
