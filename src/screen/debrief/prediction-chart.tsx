/** One guess as a chart: the guess in pencil, what you saw dashed, what was true in the measure's own line. */
import { useRef } from 'preact/hooks';
import { expectedByWeek, expectedWeeks, type PredictionView } from '#view';
import { say } from '#words';
import { linePath, type Point } from '../line-path.ts';
import { measureLooks, measureMark } from '../measure-look.ts';
import { arrowHead, pencilPath } from '../pencil.ts';
import { remInPixels, useSize } from '../use-size.ts';

const lastWeek = expectedWeeks[2];
/** Words beside the ends of the lines need this much room each, in pixels at the usual size of text. */
const lineOfText = 19;

export function PredictionChart({ prediction }: { prediction: PredictionView }) {
  const box = useRef<HTMLDivElement>(null);
  const width = useSize(box).width || 560;
  const rem = remInPixels();
  const height = Math.round(11 * rem);
  const hasWords = width > 30 * rem;
  const { measure, seen, truth, expected, weeksLived, range } = prediction;
  const [low, high] = range;
  const [left, right, top, base] = [2.2 * rem, hasWords ? 13 * rem : 16, 12, height - 1.8 * rem];
  const x = (week: number) => left + (week / lastWeek) * (width - left - right);
  const y = (value: number) => base - ((value - low) / (high - low)) * (base - top);
  const pointsOf = (values: readonly number[]) => values.map((value, week): Point => [x(week), y(value)]);
  const look = measureLooks[measure];
  const guess = expectedByWeek(prediction);
  const slope = expected.kind === 'way' ? { falls: -0.25, stays: 0, rises: 0.25 }[expected.way] * (high - low) : 0;
  const guessEnd = guess?.at(-1) ?? Math.min(high, Math.max(low, (seen[0] ?? low) + slope));
  const pencil = guess ? pointsOf(guess) : [pointsOf(seen)[0] ?? [0, 0], [x(lastWeek), y(guessEnd)] as const];
  const lines = [
    { id: 'expected', at: y(guessEnd), words: say('prediction.end.expected', expectedEnd(prediction)) },
    { id: 'seen', at: y(seen.at(-1) ?? low), words: say('prediction.end.seen', { measure, value: seen.at(-1) ?? 0 }) },
    { id: 'true', at: y(truth.at(-1) ?? low), words: say('prediction.end.true', { measure, value: truth.at(-1) ?? 0 }) },
  ] as const;
  const scale = rem / 16;
  const places = spread(
    lines.map(({ at }) => at),
    lineOfText * scale,
    base,
  );
  return (
    <div class="prediction-chart" ref={box}>
      <svg
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={say('prediction.spoken', { words: lines.map(({ words }) => words).join(', ') })}
      >
        {weeksLived < lastWeek && (
          <>
            <rect x={x(weeksLived)} y={4} width={x(lastWeek) - x(weeksLived)} height={base - 4} fill="var(--hair)" opacity="0.3" />
            <path d={`M${x(weeksLived)} 4V${base}`} stroke="var(--line)" stroke-width="1.6" stroke-dasharray="3 5" />
          </>
        )}
        <path d={`M${left} ${base}H${x(lastWeek)}`} stroke="var(--ink)" stroke-width="2" />
        <text x={left - 6} y={y(high) + 5} text-anchor="end">
          {high}
        </text>
        <text x={left - 6} y={base} text-anchor="end">
          {low}
        </text>
        {expectedWeeks.map((week, month) => (
          <text key={week} x={x(week)} y={height - 4} text-anchor={month === 2 && !hasWords ? 'end' : 'middle'}>
            {say('prediction.axis.month', { month: month + 1 })}
          </text>
        ))}
        <path
          d={linePath(pointsOf(truth))}
          fill="none"
          stroke={look.colour}
          stroke-width="4"
          stroke-dasharray={look.dash}
          stroke-linecap={look.cap}
        />
        <path d={linePath(pointsOf(seen))} fill="none" stroke="var(--soft)" stroke-width="2.4" stroke-dasharray="5 4" />
        <path d={pencilPath(pencil)} class="pencil" />
        <path d={measureMark(measure, x(lastWeek), y(truth.at(-1) ?? low), 6.4)} fill={look.colour} />
        <circle cx={x(lastWeek)} cy={y(seen.at(-1) ?? low)} r="3.4" fill="var(--soft)" />
        {guess ? <circle cx={x(lastWeek)} cy={y(guessEnd)} r="6" class="handle is-drawn" /> : <path d={arrowHead(pencil)} class="pencil" />}
        {hasWords &&
          lines.map(({ id, at, words }, index) => (
            <g key={id}>
              <path d={`M${x(lastWeek) + 10} ${at}L${x(lastWeek) + 22} ${places[index]}`} stroke="var(--line)" stroke-width="1.4" />
              <text
                x={x(lastWeek) + 27}
                y={(places[index] ?? at) + 5 * scale}
                class={id === 'true' ? 'line-word is-true' : 'line-word'}
                aria-hidden="true"
              >
                {words}
              </text>
            </g>
          ))}
      </svg>
      {!hasWords && (
        <ul class="line-key" aria-hidden="true">
          {lines.map(({ id, words }) => (
            <li key={id}>
              <Sample id={id} look={look} /> {words}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Sample({ id, look }: { id: 'expected' | 'seen' | 'true'; look: (typeof measureLooks)[PredictionView['measure']] }) {
  return (
    <svg class="line-sample" viewBox="0 0 34 12">
      {id === 'expected' && (
        <path
          d={pencilPath([
            [1, 6],
            [33, 6],
          ])}
          class="pencil"
        />
      )}
      {id === 'seen' && <path d="M1 6H33" stroke="var(--soft)" stroke-width="2.4" stroke-dasharray="5 4" />}
      {id === 'true' && <path d="M2 6H32" stroke={look.colour} stroke-width="4" stroke-dasharray={look.dash} stroke-linecap={look.cap} />}
    </svg>
  );
}

function expectedEnd({ expected, measure }: PredictionView): { readonly way: string; readonly measure: string; readonly value: number } {
  return expected.kind === 'line' ? { way: 'line', measure, value: expected.values[2] } : { way: expected.way, measure, value: 0 };
}

/** Heights for words, in the order of the lines, each at least `apart` from the next and none below `lowest`. */
export function spread(heights: readonly number[], apart: number, lowest: number): readonly number[] {
  const order = heights.map((at, index) => ({ at, index })).toSorted((a, b) => a.at - b.at || a.index - b.index);
  let above = -Infinity;
  const placed = order.map(({ at, index }) => {
    above = Math.max(at, above + apart);
    return { at: above, index };
  });
  const tooLow = Math.max(0, (placed.at(-1)?.at ?? 0) - lowest);
  let below = Infinity;
  for (const place of placed.toReversed()) {
    place.at = Math.min(tooLow > 0 ? Math.min(place.at, lowest) : place.at, below - apart);
    below = place.at;
  }
  return placed.toSorted((a, b) => a.index - b.index).map(({ at }) => at);
}
