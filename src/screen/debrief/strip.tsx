/** One metric in the debrief as a strip: what was true, lived and then "if you go on like this", with the same numbers in a table. */
import { markPath, metricMarks } from '#look';
import { useSignal } from '@preact/signals';
import { useId, useRef } from 'preact/hooks';
import { monthEndWeek, weeksInMonth, type DebriefSeries } from '#view';
import { say, saySaid } from '#words';
import { MetricMark } from '../metric-mark.tsx';
import { linePath } from '../line-path.ts';
import { remInPixels, useSize } from '../use-size.ts';

const height = 108;
const margin = { left: 4, top: 12, bottom: 12 };

/** Where a strip's months lie: the same for the flags above, the strips and the scale below. */
export type StripScale = { readonly width: number; readonly right: number; readonly weeks: number };
export const xOf = ({ width, right, weeks }: StripScale, week: number): number =>
  margin.left + (Math.min(week, weeks) / weeks) * (width - margin.left - right);

export function useStripScale(weeks: number) {
  const box = useRef<HTMLDivElement>(null);
  const { width } = useSize(box);
  // What is written beside a strip grows with the reader's text size.
  const scale: StripScale = { width: width || 560, right: width > 0 && width < 440 ? 14 : 11 * remInPixels(), weeks };
  return { box, scale };
}

export function Strip({
  series,
  scale,
  weeksLived,
  flags,
}: {
  series: DebriefSeries;
  scale: StripScale;
  weeksLived: number;
  flags: readonly number[];
}) {
  const { id, truth, seen, epilogue, range } = series;
  const open = useSignal(false);
  const tableId = useId();
  const mark = metricMarks[id];
  const colour = `var(--${mark.colour})`;
  const [low, high] = range;
  const y = (value: number) => height - margin.bottom - ((value - low) / (high - low)) * (height - margin.top - margin.bottom);
  const x = (week: number) => xOf(scale, week);
  const path = (values: readonly number[]) => linePath(values.map((value, week) => [x(week), y(value)]));
  const whole = [...truth, ...epilogue];
  const last = whole.at(-1) ?? low;
  const base = height - margin.bottom;
  return (
    <div class="strip">
      <div class="strip-name">
        <MetricMark id={id} />
        <b>{say(`metric.${id}`)}</b>
        <span class="strip-end-word">{saySaid(series.endWord)}</span>
        <button
          type="button"
          class="word-button strip-numbers screen-only"
          aria-expanded={open.value}
          aria-controls={tableId}
          aria-label={say('strip.numbers', { metric: id })}
          onClick={() => (open.value = !open.value)}
        >
          {say(open.value ? 'strip.hide' : 'strip.show')}
        </button>
      </div>
      <svg
        class="strip-chart"
        viewBox={`0 0 ${scale.width} ${height}`}
        role="img"
        aria-label={say('strip.spoken', {
          metric: id,
          start: saySaid(series.startWord),
          lived: saySaid(series.livedWord),
          end: saySaid(series.endWord),
        })}
      >
        <rect x={x(weeksLived)} y={4} width={x(scale.weeks) - x(weeksLived)} height={base - 4} fill="var(--hair)" opacity="0.3" />
        <path d={`M${x(weeksLived)} 4V${base}`} stroke="var(--line)" stroke-width="1.6" stroke-dasharray="3 5" />
        {flags.map((week, index) => (
          <path key={index} d={`M${x(week)} 4V${base}`} stroke="var(--line)" stroke-width="1.4" />
        ))}
        <path d={`M${x(0)} ${base}H${x(scale.weeks)}`} stroke="var(--ink)" stroke-width="2" />
        {seen && <path d={path(seen)} fill="none" stroke="var(--soft)" stroke-width="2" stroke-dasharray="5 4" />}
        <path d={path(whole)} fill="none" stroke={colour} stroke-width="4" stroke-dasharray={mark.dash} stroke-linecap={mark.cap} />
        <path d={markPath(mark.shape, x(scale.weeks), y(last), 6.4)} fill={colour} />
        {scale.right > 100 && (
          <text x={x(scale.weeks) + 16} y={y(last) + 5} class="strip-word" aria-hidden="true">
            {saySaid(series.endWord)}
          </text>
        )}
      </svg>
      <div id={tableId} class={open.value ? 'strip-table' : 'strip-table is-closed'}>
        <StripTable series={series} weeksLived={weeksLived} />
      </div>
    </div>
  );
}

/** The numbers of a strip, month by month, behind a button of their own. */
function StripTable({ series, weeksLived }: { series: DebriefSeries; weeksLived: number }) {
  const whole = [...series.truth, ...series.epilogue];
  const months = Array.from({ length: Math.floor(whole.length / weeksInMonth) }, (_, index) => index + 1);
  const at = (values: readonly number[], month: number) => values[monthEndWeek(month)];
  return (
    <div class="table-frame">
      <table>
        <caption class="unseen">{say('strip.numbers', { metric: series.id })}</caption>
        <thead>
          <tr>
            <th scope="col">{say('months.month')}</th>
            <th scope="col">{say('strip.true', { metric: series.id })}</th>
            {series.seen && <th scope="col">{say('strip.seen')}</th>}
          </tr>
        </thead>
        <tbody>
          {months.map((month) => {
            const shown = series.seen ? at(series.seen, month) : undefined;
            return (
              <tr key={month}>
                <th scope="row">{say(month * weeksInMonth <= weeksLived + 0.5 ? 'strip.month' : 'strip.month-ahead', { month })}</th>
                <td>{Math.round(at(whole, month) ?? 0)}</td>
                {series.seen && <td>{shown === undefined ? '–' : Math.round(shown)}</td>}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
