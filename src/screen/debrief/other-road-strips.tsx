/** The lived line and the ghost line over the same months, one strip for each measure; a flag where the two part. */
import { ghostLine, livedLine, markPath, metricMarks, type MarkShape } from '#look';
import type { ComponentChildren } from 'preact';
import type { DebriefSeries, GhostView, MetricId, RoadCount } from '#view';
import { say, saySaid } from '#words';
import { MetricMark } from '../metric-mark.tsx';
import { linePath } from '../line-path.ts';
import { useStripScale, xOf, type StripScale } from './strip.tsx';
import { MonthsBelow } from './strips.tsx';

/** One measure as both roads saw it. */
type Pair = {
  readonly key: string;
  readonly name: string;
  readonly sign: ComponentChildren;
  readonly shape: MarkShape;
  readonly colour: string;
  readonly dash: string;
  readonly cap: 'butt' | 'round';
  readonly range: readonly [number, number];
  readonly lived: readonly number[];
  readonly other: readonly number[];
  readonly livedWord: string;
  readonly otherWord: string;
};

export function RoadStrips({ ghost, months }: { ghost: GhostView; months: 12 | 24 }) {
  const pairs = [...metricPairs(ghost), ...countPairs(ghost)];
  const weeks = Math.max(1, ...pairs.map(({ lived, other }) => Math.max(lived.length, other.length) - 1));
  const { box, scale } = useStripScale(weeks);
  const splitWeek = Math.max(0, ghost.fromWeek - 1);
  return (
    <div class="strips road-strips">
      <p class="road-key">
        <span>
          <Sample /> {say('road.key.lived')}
        </span>
        <span>
          <Sample ghostly /> {say('road.key.other')}
        </span>
      </p>
      <div class="strip-row">
        <div ref={box} class="strip-measure">
          <SplitFlag scale={scale} week={splitWeek} number={ghost.decision} />
        </div>
      </div>
      {pairs.map((pair) => (
        <PairStrip key={pair.key} pair={pair} scale={scale} splitWeek={splitWeek} weeksLived={ghost.weeksLived} months={months} />
      ))}
      <div class="strip-row">
        <MonthsBelow months={months} scale={scale} />
      </div>
    </div>
  );
}

function metricPairs({ series, livedSeries }: GhostView): readonly Pair[] {
  const whole = ({ truth, epilogue }: DebriefSeries) => [...truth, ...epilogue];
  return livedSeries.flatMap((lived) => {
    const other = series.find(({ id }) => id === lived.id);
    if (!other) return [];
    const id: MetricId = lived.id;
    const mark = metricMarks[id];
    return [
      {
        key: id,
        name: say(`metric.${id}`),
        sign: <MetricMark id={id} />,
        shape: mark.shape,
        colour: `var(--${mark.colour})`,
        dash: mark.dash,
        cap: mark.cap,
        range: lived.range,
        lived: whole(lived),
        other: whole(other),
        livedWord: saySaid(lived.endWord),
        otherWord: saySaid(other.endWord),
      },
    ];
  });
}

/** Counts have ink and a scale of their own: as far up as the larger of the two roads goes. */
function countPairs({ counts }: GhostView): readonly Pair[] {
  return counts.map(({ id, lived, other }) => ({
    key: id,
    name: countName(id),
    sign: null,
    shape: 'circle',
    colour: 'var(--ink)',
    dash: '',
    cap: 'butt',
    range: [0, Math.max(4, ...lived, ...other) * 1.08],
    lived,
    other,
    livedWord: String(lived.at(-1) ?? 0),
    otherWord: String(other.at(-1) ?? 0),
  }));
}

export const countName = (id: RoadCount): string => say('road.count', { id });

const height = 96;
const edge = 12;
/** The least distance between the two words beside a strip. */
const wordGap = 22;

type StripProps = { pair: Pair; scale: StripScale; splitWeek: number; weeksLived: number; months: number };

function PairStrip({ pair, scale, splitWeek, weeksLived, months }: StripProps) {
  const { name, sign, shape, colour, dash, cap, range, lived, other, livedWord, otherWord } = pair;
  const [low, high] = range;
  const base = height - edge;
  const x = (week: number) => xOf(scale, week);
  const y = (value: number) => base - ((Math.min(value, high) - low) / (high - low)) * (base - edge);
  const path = (values: readonly number[], from: number) => linePath(values.slice(from).map((value, index) => [x(from + index), y(value)]));
  const [livedEnd, otherEnd] = [y(lived.at(-1) ?? low), y(other.at(-1) ?? low)];
  const [livedAt, otherAt] = apart(livedEnd, otherEnd);
  const end = x(scale.weeks);
  return (
    <div class="strip">
      <div class="strip-name">
        {sign}
        <b>{name}</b>
        <span class="strip-end-word road-ends" aria-hidden="true">
          <span>
            <EndMark shape={shape} colour={colour} /> <b>{livedWord}</b>
          </span>
          <span>
            <EndMark shape={shape} colour={colour} hollow /> {otherWord}
          </span>
        </span>
      </div>
      <svg
        class="strip-chart"
        viewBox={`0 0 ${scale.width} ${height}`}
        role="img"
        aria-label={say('road.spoken', { what: name, week: splitWeek + 1, months, lived: livedWord, other: otherWord })}
      >
        <rect x={x(weeksLived)} y={4} width={end - x(weeksLived)} height={base - 4} fill="var(--hair)" opacity="0.3" />
        <path d={`M${x(weeksLived)} 4V${base}`} stroke="var(--line)" stroke-width="1.6" stroke-dasharray="3 5" />
        <path d={`M${x(splitWeek)} 0V${base}`} stroke="var(--ink)" stroke-width="2" />
        <path d={`M${x(0)} ${base}H${end}`} stroke="var(--ink)" stroke-width="2" />
        <path d={path(lived, 0)} fill="none" stroke={colour} stroke-width={livedLine.width} stroke-dasharray={dash} stroke-linecap={cap} />
        <path
          class="ghost-line"
          d={path(other, splitWeek)}
          fill="none"
          stroke={colour}
          stroke-width={ghostLine.width}
          stroke-dasharray={ghostLine.dash}
          stroke-linecap={ghostLine.cap}
        />
        <path d={markPath(shape, end, otherEnd, 6)} fill="var(--card)" stroke={colour} stroke-width="2.4" />
        <path d={markPath(shape, end, livedEnd, Math.abs(livedEnd - otherEnd) < 3 ? 2.6 : 6.4)} fill={colour} />
        {scale.right > 100 && (
          <g aria-hidden="true">
            <text x={end + 16} y={otherAt + 5} class="ghost-word">
              {otherWord}
            </text>
            <text x={end + 16} y={livedAt + 5} class="strip-word">
              {livedWord}
            </text>
          </g>
        )}
      </svg>
    </div>
  );
}

/** Heights for two words, moved apart where they would lie over each other, and kept within the strip. */
function apart(one: number, two: number): readonly [number, number] {
  if (Math.abs(one - two) >= wordGap) return [one, two];
  const middle = Math.min(height - edge - wordGap / 2, Math.max(edge + wordGap / 2, (one + two) / 2));
  return one <= two ? [middle - wordGap / 2, middle + wordGap / 2] : [middle + wordGap / 2, middle - wordGap / 2];
}

function EndMark({ shape, colour, hollow = false }: { shape: MarkShape; colour: string; hollow?: boolean }) {
  return (
    <svg class="metric-mark" viewBox="-9 -9 18 18" aria-hidden="true">
      <path d={markPath(shape, 0, 0, 6.2)} fill={hollow ? 'var(--card)' : colour} stroke={hollow ? colour : 'none'} stroke-width="2.4" />
    </svg>
  );
}

/** How a line is drawn, beside its name. */
function Sample({ ghostly = false }: { ghostly?: boolean }) {
  const line = ghostly ? ghostLine : undefined;
  return (
    <svg class="road-sample" viewBox="0 0 48 14" aria-hidden="true">
      <path
        d="M3 7H38"
        stroke="var(--ink)"
        stroke-width={line?.width ?? livedLine.width}
        stroke-dasharray={line?.dash}
        stroke-linecap={line?.cap}
      />
      <path d={markPath('circle', 40, 7, 5)} fill={ghostly ? 'var(--card)' : 'var(--ink)'} stroke="var(--ink)" stroke-width="2.2" />
    </svg>
  );
}

function SplitFlag({ scale, week, number }: { scale: StripScale; week: number; number: number }) {
  const label = String(number);
  const wide = 14 + label.length * 8;
  const x = xOf(scale, week);
  return (
    <svg class="strip-chart" viewBox={`0 0 ${scale.width} 28`} aria-hidden="true">
      <path d={`M${x} 2V28`} stroke="var(--ink)" stroke-width="2" />
      <path d={`M${x} 2h${wide}l-6 9l6 9h-${wide}z`} fill="var(--ink)" />
      <text x={x + wide / 2 - 2} y="15.4" class="flag-number" text-anchor="middle">
        {label}
      </text>
      <text x={x + wide + 8} y="16" class="strip-note">
        {say('road.key.split')}
      </text>
    </svg>
  );
}
