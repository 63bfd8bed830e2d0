/** One measure over all roads: a thin strip of dots, the middle half of them underlined, and this playthrough marked and in words. */
import { useRef } from 'preact/hooks';
import { quantile } from '#lab';
import { say } from '#words';
import { remInPixels, useSize } from '../use-size.ts';
import { measureLook, measureName, scaleEnd, type RoadMeasure } from './road-measures.ts';

const dot = 1.6;
/** How far the dots reach above and below their middle line. */
const half = 20;
const margin = 10;

/** Where things stand from above, in pixels: the words at the mark, the dots, the scale and its ends. Words need room as large as they are. */
function heights() {
  const line = (remInPixels() / 16) * 18;
  const middle = line + half + 8;
  const base = middle + half + 6;
  return { words: line - 3, middle, base, ends: base + line - 2, all: base + line + 2 };
}

export function RoadStrip({ measure, values, here }: { measure: RoadMeasure; values: readonly number[]; here: number }) {
  const box = useRef<HTMLDivElement>(null);
  const width = useSize(box).width || 560;
  const name = measureName(measure);
  const { colour, mark } = measureLook(measure);
  const end = scaleEnd(measure, [...values, here]);
  const x = (value: number) => margin + (Math.max(0, value) / end) * (width - 2 * margin);
  const [low, high] = [quantile(values, 0.25), quantile(values, 0.75)];
  const { words, middle, base, ends, all } = heights();
  const count = values.length;
  const figures = { low: Math.round(low), high: Math.round(high), here: Math.round(here) };
  const place = say('among.place', { count, metric: measure, ...figures });
  const lowest = Math.round(Math.min(...values));
  const highest = Math.round(Math.max(...values));
  // The words at the mark stay inside the strip.
  const anchor = x(here) > width * 0.75 ? 'end' : x(here) < width * 0.25 ? 'start' : 'middle';
  return (
    <div class="among-strip">
      <div class="among-name">
        <svg viewBox="-11 -11 22 22" aria-hidden="true">
          <path d={mark(0, 0, 7)} fill={colour} />
        </svg>
        <b>{name}</b>
      </div>
      <div ref={box} class="among-chart">
        <svg viewBox={`0 0 ${width} ${all}`} role="img" aria-label={say('among.spoken', { name, count, lowest, highest, place })}>
          <path d={`M${x(0)} ${base}H${x(end)}`} stroke="var(--line)" stroke-width="1.6" />
          <path d={`M${x(low)} ${base}H${x(high)}`} stroke="var(--ink)" stroke-width="5" />
          <path d={dotsOf(values, x, middle)} fill="var(--soft)" />
          <path d={`M${x(here)} ${middle - half - 4}V${base}`} stroke="var(--ink)" stroke-width="2" />
          <path d={mark(x(here), middle, 7)} fill={colour} stroke="var(--card)" stroke-width="2" />
          <text x={x(here)} y={words} class="among-here" text-anchor={anchor}>
            {say('among.here', { value: figures.here })}
          </text>
          <text x={x(0)} y={ends} class="among-end" text-anchor="start">
            0
          </text>
          <text x={x(end)} y={ends} class="among-end" text-anchor="end">
            {end}
          </text>
        </svg>
      </div>
      <p class="among-place">{place}</p>
    </div>
  );
}

/** One path for all dots: those that fall on the same place stand above and below each other, closer where there are many. */
function dotsOf(values: readonly number[], x: (value: number) => number, middle: number): string {
  const columns = new Map<number, number>();
  for (const value of values) {
    const column = Math.round(x(value) / (2 * dot));
    columns.set(column, (columns.get(column) ?? 0) + 1);
  }
  return [...columns]
    .flatMap(([column, count]) => {
      const step = Math.min(2 * dot + 0.4, (2 * half) / Math.max(1, count - 1));
      return Array.from({ length: count }, (_, nth) => {
        const y = middle + (nth - (count - 1) / 2) * step;
        return `M${(column * 2 * dot - dot).toFixed(1)} ${y.toFixed(1)}a${dot} ${dot} 0 1 0 ${2 * dot} 0a${dot} ${dot} 0 1 0 ${-2 * dot} 0z`;
      });
    })
    .join('');
}
