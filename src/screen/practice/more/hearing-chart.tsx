/** Sensitivity over time: a point for each stretch of practice, with a bar for what chance may have done. The words beside it say the same. */
import { useRef } from 'preact/hooks';
import { windowSize, type Window } from '#practice';
import { say } from '#words';
import { linePath } from '../../line-path.ts';
import { remInPixels, useSize } from '../../use-size.ts';
import { figure } from './figures.ts';

/** What is drawn at least: from a little below chance to as good as never mistaken. */
const lowest = -0.5;
const highest = 2.5;

export function HearingChart({ windows }: { windows: readonly Window[] }) {
  const box = useRef<HTMLDivElement>(null);
  const { width } = useSize(box);
  if (windows.length === 0) return <p class="soft">{say('hearing.chart.few', { count: windowSize })}</p>;
  return (
    <figure class="hearing-chart">
      <div ref={box}>{width > 0 && <Picture windows={windows} width={width} rem={remInPixels()} />}</div>
      <figcaption>
        {trend(windows)}{' '}
        <span class="soft">
          {say('hearing.chart.caption', { count: windowSize })} {width > 0 && !hasRoomBeside(width) && say('hearing.chart.scale')}
        </span>
      </figcaption>
    </figure>
  );
}

/** Whether what the two levels mean can stand beside them; else the words below say it, where they cover no point. */
function hasRoomBeside(width: number): boolean {
  return width > 34 * remInPixels();
}

function trend(windows: readonly Window[]): string {
  const [first, last] = [windows[0], windows.at(-1)];
  if (!first || !last || first === last) return say('hearing.trend.alone', { d: figure(first?.sensitivity.d ?? 0) });
  const [a, b] = [first.sensitivity.dInterval, last.sensitivity.dInterval];
  const overlap = a.low <= b.high && b.low <= a.high;
  return say(overlap ? 'hearing.trend.chance' : 'hearing.trend.apart', {
    first: figure(first.sensitivity.d),
    last: figure(last.sensitivity.d),
  });
}

function Picture({ windows, width, rem }: { windows: readonly Window[]; width: number; rem: number }) {
  const height = Math.round(11 * rem);
  const isWide = hasRoomBeside(width);
  const [left, right, top, bottom] = [2 * rem, isWide ? 10 * rem : rem, 1.2 * rem, 0.6 * rem];
  const floor = Math.min(lowest, ...windows.map(({ sensitivity }) => sensitivity.dInterval.low));
  const ceiling = Math.max(highest, ...windows.map(({ sensitivity }) => sensitivity.dInterval.high));
  const step = (width - left - right) / Math.max(windows.length, 4);
  const x = (nth: number) => left + step * (nth + 0.5);
  const y = (d: number) => height - bottom - ((d - floor) / (ceiling - floor)) * (height - top - bottom);
  return (
    <svg
      class="hearing-picture"
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={say('hearing.chart.name', { count: windowSize, points: windows.length })}
    >
      {[0, 2].map((d) => (
        <g key={d}>
          <path d={`M${left} ${y(d)}H${width - right}`} stroke={d === 0 ? 'var(--line)' : 'var(--hair)'} stroke-width={d === 0 ? 2 : 1} />
          <text x={left - 0.4 * rem} y={y(d) + 0.3 * rem} text-anchor="end">
            {d}
          </text>
        </g>
      ))}
      {windows.map(({ from, sensitivity: { dInterval } }, nth) => (
        <path key={from} d={`M${x(nth)} ${y(dInterval.low)}V${y(dInterval.high)}`} stroke="var(--line)" stroke-width="2" />
      ))}
      <path
        d={linePath(windows.map(({ sensitivity }, nth) => [x(nth), y(sensitivity.d)]))}
        fill="none"
        stroke="var(--ink)"
        stroke-width="3"
      />
      {windows.map(({ from, sensitivity }, nth) => (
        <circle key={from} cx={x(nth)} cy={y(sensitivity.d)} r="5.4" fill="var(--ink)" />
      ))}
      {isWide &&
        [0, 2].map((d) => (
          <text key={d} x={width - right + 0.6 * rem} y={y(d) + 0.3 * rem}>
            {say(d === 0 ? 'hearing.chart.bottom' : 'hearing.chart.top')}
          </text>
        ))}
    </svg>
  );
}
