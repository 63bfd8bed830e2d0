/**
 * The last three months as you saw them, and room to draw the next three: with a finger or a mouse anywhere in that room,
 * with the arrow keys on a slider for each month. The sliders lie over their month, unseen until they have the focus.
 */
import { useRef } from 'preact/hooks';
import { expectedWeeks, type Drawn, type ExpectationView, type ExpectedLine, type Way } from '#view';
import { say } from '#words';
import { linePath, type Point } from '../line-path.ts';
import { measureLooks, measureMark } from '../measure-look.ts';
import { arrowHead, pencilPath } from '../pencil.ts';
import { remInPixels, useSize } from '../use-size.ts';

type Props = {
  asking: ExpectationView;
  drawn: Drawn;
  line: ExpectedLine | undefined;
  way: Way | undefined;
  onDraw: (month: number, value: number) => void;
};

const weeksEachSide = 13;
/** How far from a month's own place, in pixels, a stroke may still move its value. */
const reach = 6;
/** How far left of today, in pixels, a stroke may begin. */
const handsBreadth = 14;

export function PredictChart({ asking, drawn, line, way, onDraw }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const { measure, past, now, range } = asking;
  const plot = plotOf(useSize(box).width || 420, range);
  const { x, y, width, height, top, base, isWide } = plot;
  const look = measureLooks[measure];
  const months = expectedWeeks.map((week, month) => ({ month, x: x(week), value: line?.[month] ?? now }));
  const pastLine = past.map((value, index): Point => [x(index - weeksEachSide), y(value)]);
  const guess: readonly Point[] = line
    ? [[x(0), y(now)], ...months.map((month): Point => [month.x, y(month.value)])]
    : way
      ? wayLine(plot, now, way)
      : [];
  return (
    <div class="predict-chart" ref={box}>
      <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
        <path d={`M${x(-weeksEachSide)} ${base}H${x(weeksEachSide)}`} stroke="var(--line)" stroke-width="1.6" />
        <text x={2} y={top + 4} class="axis">
          {range[1]}
        </text>
        <text x={2} y={base - 5} class="axis">
          {range[0]}
        </text>
        <path
          d={linePath(pastLine)}
          fill="none"
          stroke={look.colour}
          stroke-width="3.4"
          stroke-dasharray={look.dash}
          stroke-linecap={look.cap}
        />
        <rect class="predict-frame" x={x(0)} y={top - 8} width={x(weeksEachSide) - x(0) + 8} height={base - top + 8} />
        {months.map((month) => (
          <path key={month.month} d={`M${month.x} ${top - 8}V${base}`} class="predict-month" />
        ))}
        <path class="predict-now" d={measureMark(measure, x(0), y(now), 5.6)} fill={look.colour} />
        <text x={x(0) - 8} y={y(now) - 12} class="value" text-anchor="end">
          {now}
        </text>
        {guess.length === 0 && (
          <text x={(x(0) + x(weeksEachSide)) / 2} y={y(now) > (top + base) / 2 ? top + 26 : base - 20} class="axis" text-anchor="middle">
            {say('predict.draw-here')}
          </text>
        )}
        {guess.length > 0 && <path d={pencilPath(guess)} class="pencil" />}
        {way && <path d={arrowHead(guess)} class="pencil" />}
        {line &&
          months.map(({ month, x: cx, value }) => (
            <circle key={month} class={drawn[month] === undefined ? 'handle' : 'handle is-drawn'} cx={cx} cy={y(value)} r="6.5" />
          ))}
        {line && <LastValue x={x(weeksEachSide)} y={y(line[2])} top={top} value={line[2]} />}
        <text x={x(0)} y={height - 4} class="axis" text-anchor="middle">
          {say('predict.axis.now')}
        </text>
        {months.slice(isWide ? 0 : 2).map((month) => (
          <text
            key={month.month}
            x={month.x}
            y={height - 4}
            class="axis"
            text-anchor={month.month === 2 ? 'end' : 'middle'}
            dx={month.month === 2 ? 8 : 0}
          >
            {say('predict.axis.month', { month: month.month + 1 })}
          </text>
        ))}
        {/* Over everything, and a little wider: a line may begin on either side of the mark of today. */}
        <rect
          class="predict-room"
          x={x(0) - handsBreadth}
          y={top - 8}
          width={x(weeksEachSide) - x(0) + handsBreadth + 8}
          height={base - top + 8}
          onPointerDown={(event) => drawWith(event, plot, onDraw)}
        />
      </svg>
      {months.map((month) => (
        <input
          key={month.month}
          class="predict-slider"
          type="range"
          style={{ left: `${month.x}px`, top: `${top - 8}px`, height: `${base - top + 8}px` }}
          min={range[0]}
          max={range[1]}
          step={1}
          value={month.value}
          aria-label={say('predict.slider', { month: month.month + 1 })}
          aria-valuetext={say('predict.value', { value: month.value, measure })}
          onInput={(event) => onDraw(month.month, Number(event.currentTarget.value))}
        />
      ))}
    </div>
  );
}

type Plot = ReturnType<typeof plotOf>;

function plotOf(width: number, [low, high]: readonly [number, number]) {
  const rem = remInPixels();
  const height = Math.round(rem * (width < 25 * rem ? 9.25 : 10.75));
  const [left, right, top, base] = [4, 12, 16, height - 1.7 * rem];
  return {
    width,
    height,
    top,
    base,
    low,
    high,
    /** Room for the numbers of the first two months beside the words of the third. */
    isWide: width > 20 * rem,
    x: (week: number) => left + ((week + weeksEachSide) / (2 * weeksEachSide)) * (width - left - right),
    y: (value: number) => base - 4 - ((value - low) / (high - low)) * (base - 4 - top),
    valueAt: (py: number) => Math.min(high, Math.max(low, Math.round(low + ((base - 4 - py) / (base - 4 - top)) * (high - low)))),
  };
}

/** A way without a distance: a slope everybody reads as one, and that says nothing of how much. */
function wayLine({ x, y, low, high }: Plot, now: number, way: Way): readonly Point[] {
  const slope = { falls: -0.3, stays: 0, rises: 0.3 }[way] * (high - low);
  return [
    [x(0), y(now)],
    [x(weeksEachSide) - 8, y(Math.min(high, Math.max(low, now + slope)))],
  ];
}

function LastValue({ x, y, top, value }: { x: number; y: number; top: number; value: number }) {
  return (
    <text x={x + 6} y={y - 14 < top ? y + 26 : y - 14} class="value" text-anchor="end">
      {value}
    </text>
  );
}

/** Follows one stroke: each month takes the value where the stroke came nearest to it. */
function drawWith(event: PointerEvent, plot: Plot, onDraw: Props['onDraw']): void {
  const svg = (event.currentTarget as SVGElement).ownerSVGElement;
  if (!svg || event.button !== 0) return;
  event.preventDefault();
  const nearest = [Infinity, Infinity, Infinity];
  const draw = ({ clientX, clientY }: PointerEvent) => {
    const frame = svg.getBoundingClientRect();
    const scale = plot.width / frame.width;
    const distances = expectedWeeks.map((week) => Math.abs((clientX - frame.left) * scale - plot.x(week)));
    const month = distances.indexOf(Math.min(...distances));
    const distance = distances[month] ?? 0;
    const before = nearest[month] ?? Infinity;
    if (distance > before + reach) return;
    nearest[month] = Math.min(before, distance);
    onDraw(month, plot.valueAt((clientY - frame.top) * scale));
  };
  const done = () => {
    document.removeEventListener('pointermove', draw);
    document.removeEventListener('pointerup', done);
    document.removeEventListener('pointercancel', done);
  };
  draw(event);
  // On the document, because a stroke may leave the room it began in.
  document.addEventListener('pointermove', draw);
  document.addEventListener('pointerup', done);
  document.addEventListener('pointercancel', done);
}
