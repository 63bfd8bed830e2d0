/** One output over the months: the middle and the band of all runs, one team or two, in a picture, in words and in numbers. */
import { useSignal } from '@preact/signals';
import { useId, useMemo } from 'preact/hooks';
import { charts, type ChartName, type LabRunsResult, type LabSettings, type OutputName } from '#lab';
import { markPath, metricMarks } from '#look';
import { monthEndWeek, weeksInMonth } from '#view';
import { say } from '#words';
import { MetricMark } from '../metric-mark.tsx';
import { chartSentences } from './chart-words.ts';
import { bandPath, linePath, topOf, xOf, yOf, type ChartScale } from './chart-scale.ts';
import { ChartTable } from './chart-table.tsx';
import { figure } from './lab-numbers.ts';

type Props = {
  name: ChartName;
  result: LabRunsResult;
  view: LabSettings['view'];
  singles: boolean;
  /** CSS pixels, and how many of them the reader's letters need. */
  width: number;
  rem: number;
};

export function LabChart({ name, result, view, singles, width, rem }: Props) {
  const open = useSignal(false);
  const tableId = useId();
  const titleId = useId();
  const metric = name in metricMarks ? (name as keyof typeof metricMarks) : undefined;
  const output = view === 'seen' ? charts[name].seen : charts[name].truth;
  const isThere = output !== undefined && result.teams.some((team) => team[output]);
  const title = say(`lab.chart.${name}`);
  // A picture that would be the same is not drawn again.
  const picture = useMemo(
    () => isThere && <Picture name={name} output={output} result={result} singles={singles} width={width} rem={rem} />,
    [name, output, isThere, result, singles, width, rem],
  );
  return (
    <figure class="lab-chart" aria-labelledby={titleId}>
      <div class="lab-chart-head">
        <h3 id={titleId}>
          {metric && <MetricMark id={metric} />} {title}
        </h3>
        {output !== undefined && <span class="soft small">{say(`lab.unit.${name}`, { view })}</span>}
        {isThere && (
          <button
            type="button"
            class="word-button strip-numbers screen-only"
            aria-expanded={open.value}
            aria-controls={tableId}
            aria-label={say('lab.numbers', { chart: title })}
            onClick={() => (open.value = !open.value)}
          >
            {say(open.value ? 'lab.numbers.hide' : 'lab.numbers.show')}
          </button>
        )}
      </div>
      {output === undefined ? (
        <p class="lab-chart-empty soft">{say('lab.unseen')}</p>
      ) : !isThere ? (
        <p class="lab-chart-empty soft">{say('lab.waiting')}</p>
      ) : (
        <>
          {picture}
          <figcaption>
            {chartSentences(output, result).map((sentence) => (
              <span key={sentence}>{sentence} </span>
            ))}
          </figcaption>
          <div id={tableId} class={open.value ? 'lab-table' : 'lab-table is-closed'}>
            <ChartTable title={title} output={output} result={result} />
          </div>
        </>
      )}
    </figure>
  );
}

function Picture({ name, output, result, singles, width, rem }: { output: OutputName } & Omit<Props, 'view'>) {
  const metric = name in metricMarks ? metricMarks[name as keyof typeof metricMarks] : undefined;
  const colour = metric ? `var(--${metric.colour})` : 'var(--ink)';
  const hatch = useId();
  const months = Math.round(result.weeks / weeksInMonth);
  const isNarrow = width < 18 * rem;
  const scale: ChartScale = {
    width,
    height: Math.max(150, 9.5 * rem),
    left: isNarrow ? 2.2 * rem : 2.6 * rem,
    right: isNarrow ? 2.9 * rem : 4 * rem,
    weeks: result.weeks,
    top: topOf(output, result, singles),
    above: 0.7 * rem,
    below: 1.6 * rem,
  };
  const base = scale.height - scale.below;
  const [endA, endB] = apart(
    result.teams.map((team) => lastOf(team[output]?.band.p50)),
    scale,
    1.15 * rem,
  );
  return (
    <svg
      class="lab-picture"
      viewBox={`0 0 ${scale.width} ${scale.height}`}
      role="img"
      aria-label={say('lab.picture', { chart: say(`lab.chart.${name}`), months })}
    >
      <pattern id={hatch} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <path d="M0 0V6" stroke={colour} stroke-width="1.6" opacity="0.55" />
      </pattern>
      {[0, 0.5, 1].map((share) => (
        <g key={share}>
          <path
            d={`M${scale.left} ${yOf(scale, share * scale.top)}H${width - scale.right}`}
            stroke={share === 0 ? 'var(--line)' : 'var(--hair)'}
            stroke-width={share === 0 ? 2 : 1}
          />
          <text x={scale.left - 6} y={yOf(scale, share * scale.top) + 0.3 * rem} text-anchor="end">
            {figure(share * scale.top)}
          </text>
        </g>
      ))}
      {ticksOf(months, (width - scale.left - scale.right) / rem).map((month) => (
        <g key={month}>
          <path d={`M${xOf(scale, monthEndWeek(month))} ${base}v5`} stroke="var(--line)" stroke-width="2" />
          <text x={xOf(scale, monthEndWeek(month))} y={scale.height - 0.3 * rem} text-anchor="middle">
            {month}
          </text>
        </g>
      ))}
      {!isNarrow && (
        <text class="lab-axis" x={width - scale.right + 0.9 * rem} y={scale.height - 0.3 * rem}>
          {say('lab.months-axis')}
        </text>
      )}
      {result.teams.map((team, index) => {
        const runs = team[output];
        if (!runs) return null;
        const isB = index === 1;
        const end = index === 0 ? endA : endB;
        const last = lastOf(runs.band.p50);
        return (
          <g key={index}>
            {result.runs > 1 && (
              <path
                d={bandPath(scale, runs.band.p10, runs.band.p90)}
                fill={isB ? `url(#${hatch})` : colour}
                fill-opacity={isB ? 0.55 : 0.2}
                stroke={colour}
                stroke-width="1"
                stroke-opacity="0.5"
              />
            )}
            {singles &&
              result.runs > 1 &&
              runs.singles.map((values, run) => (
                <path
                  key={run}
                  d={linePath(scale, values)}
                  fill="none"
                  stroke={colour}
                  stroke-width="1.2"
                  stroke-opacity="0.7"
                  stroke-dasharray={isB ? '1.5 3' : undefined}
                />
              ))}
            <path
              d={linePath(scale, runs.band.p50)}
              fill="none"
              stroke={colour}
              stroke-width={isB ? 3.4 : 3.6}
              stroke-dasharray={isB ? '0.1 7' : undefined}
              stroke-linecap={isB ? 'round' : 'butt'}
            />
            {last !== undefined && (
              <>
                <path
                  d={markPath(metric?.shape ?? 'circle', xOf(scale, result.weeks - 1), yOf(scale, last), 5.4)}
                  fill={isB ? 'var(--card)' : colour}
                  stroke={colour}
                  stroke-width="2"
                />
                <text class="lab-end" x={xOf(scale, result.weeks - 1) + 11} y={(end ?? 0) + 0.33 * rem}>
                  {result.teams.length > 1 ? `${isB ? 'B' : 'A'} ${figure(last)}` : figure(last)}
                </text>
              </>
            )}
          </g>
        );
      })}
    </svg>
  );
}

/** The last value a line has. */
function lastOf(values: ArrayLike<number> | undefined): number | undefined {
  for (let week = (values?.length ?? 0) - 1; week >= 0; week--) if (Number.isFinite(values?.[week])) return values?.[week];
  return undefined;
}

/** Where the words at the ends of the lines stand, so that they do not cover each other. */
function apart([a, b]: readonly (number | undefined)[], scale: ChartScale, least: number): readonly (number | undefined)[] {
  const [yA, yB] = [a, b].map((value) => (value === undefined ? undefined : yOf(scale, value)));
  if (yA === undefined || yB === undefined || Math.abs(yA - yB) >= least) return [yA, yB];
  const middle = Math.min(Math.max((yA + yB) / 2, scale.above + least / 2), scale.height - scale.below - least / 2);
  return yA <= yB ? [middle - least / 2, middle + least / 2] : [middle + least / 2, middle - least / 2];
}

/** Months with a number below: as close as `rems`, the width of the lines in letters, allows. */
function ticksOf(months: number, rems: number): readonly number[] {
  const step = [1, 3, 6, 12].find((every) => every * 12 >= months && (rems * every) / months >= 2) ?? months;
  return Array.from({ length: Math.floor(months / step) }, (_, index) => (index + 1) * step);
}
