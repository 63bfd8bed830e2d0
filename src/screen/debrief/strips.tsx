/** The three strips under each other, with the flags of the decisions above and the months below. */
import { weeksInMonth, type DebriefView } from '#view';
import { say } from '#words';
import { flagsOf } from '../play/ruler.tsx';
import { Strip, useStripScale, xOf, type StripScale } from './strip.tsx';

export function Strips({ view }: { view: DebriefView }) {
  const weeks = Math.max(1, ...view.series.map(({ truth, epilogue }) => truth.length + epilogue.length - 1));
  const { box, scale } = useStripScale(weeks);
  const flags = view.decisions.map(({ week }) => week);
  return (
    <div class="strips">
      <div class="strip-row">
        <div ref={box} class="strip-measure">
          <Flags view={view} scale={scale} />
        </div>
      </div>
      {view.series.map((series) => (
        <Strip key={series.id} series={series} scale={scale} weeksLived={view.weeksLived} flags={flags} />
      ))}
      <div class="strip-row">
        <MonthsBelow months={view.epilogueMonths} scale={scale} />
      </div>
      <p class="soft small">{say('strips.note')}</p>
    </div>
  );
}

function Flags({ view, scale }: { view: DebriefView; scale: StripScale }) {
  const perWeek = (xOf(scale, weeksInMonth) - xOf(scale, 0)) / weeksInMonth;
  const flags = flagsOf(view.decisions, 24 / perWeek, 4);
  const rows = Math.max(1, ...flags.map(({ row }) => row + 1));
  const tall = rows * 22 + 10;
  const topOf = (row: number) => (rows - 1 - row) * 22 + 2;
  const middle = (xOf(scale, view.weeksLived) + xOf(scale, scale.weeks)) / 2;
  return (
    <svg class="strip-chart" viewBox={`0 0 ${scale.width} ${tall}`} aria-hidden="true">
      {flags.map(({ week, row }) => (
        <path key={week} d={`M${xOf(scale, week)} ${topOf(row)}V${tall}`} stroke="var(--ink)" stroke-width="2" />
      ))}
      {flags.map(({ label, week, row }) => {
        const x = xOf(scale, week);
        const wide = 14 + label.length * 8;
        return (
          <g key={week}>
            <path d={`M${x} ${topOf(row)}h${wide}l-6 9l6 9h-${wide}z`} fill="var(--ink)" stroke="var(--card)" stroke-width="1" />
            <text x={x + wide / 2 - 2} y={topOf(row) + 13.4} class="flag-number" text-anchor="middle">
              {label}
            </text>
          </g>
        );
      })}
      <text x={middle} y={tall - 10} class="strip-note" text-anchor="middle">
        {say('ruler.ahead')}
      </text>
    </svg>
  );
}

/** The numbers of the months below the strips. */
export function MonthsBelow({ months, scale }: { months: number; scale: StripScale }) {
  const step = months > 12 ? 6 : 3;
  const ticks = Array.from({ length: months / step + 1 }, (_, index) => index * step);
  return (
    <svg class="strip-chart" viewBox={`0 0 ${scale.width} 22`} aria-hidden="true">
      {ticks.map((month) => (
        <text key={month} x={xOf(scale, month * weeksInMonth)} y="16" class="month-number" text-anchor={month === 0 ? 'start' : 'middle'}>
          {month}
        </text>
      ))}
      {scale.right > 100 && (
        <text x={xOf(scale, scale.weeks) + 22} y="16" class="strip-note">
          {say('strips.months')}
        </text>
      )}
    </svg>
  );
}
