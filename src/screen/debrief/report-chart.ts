/**
 * The three strips as one drawing, for paper and for a picture file: a string of SVG, 720 units wide. On paper everything is
 * ink; the metrics are told apart by their own strip, mark and dash.
 */
import { day, faces, markPath, metricMarks, type Palette } from '#look';
import { weeksInMonth, type DebriefSeries, type DebriefView } from '#view';
import { say, saySaid } from '#words';
import { flagsOf } from '../play/ruler.tsx';
import { xOf, type StripScale } from './strip.tsx';

export type ChartColours = Pick<Palette, 'ink' | 'soft' | 'line' | 'hair' | 'reporting' | 'velocity' | 'trust'>;
/** In colour, as by day on the screen. */
export const dayColours: ChartColours = day;
/** Ink on white paper, and greys that a copier keeps. */
export const inkColours: ChartColours = {
  ink: '#000',
  soft: '#333',
  line: '#777',
  hair: '#bbb',
  reporting: '#000',
  velocity: '#000',
  trust: '#000',
};

export const chartWidth = 720;
const strip = { left: 116, height: 66, top: 9, bottom: 8 } as const;
const rightColumn = 138;
const flagRow = 17;

export type Drawn = { readonly body: string; readonly height: number };

/** Flags, strips, months and what the lines mean; `height` is in the units of the drawing. */
export function chart(view: DebriefView, colours: ChartColours): Drawn {
  const weeks = Math.max(1, ...view.series.map(({ truth, epilogue }) => truth.length + epilogue.length - 1));
  const scale: StripScale = { width: chartWidth - strip.left, right: rightColumn, weeks };
  const x = (week: number) => strip.left + xOf(scale, week);
  const flags = drawFlags(view, x, colours);
  const parts = [flags.body];
  let top = flags.height;
  for (const series of view.series) {
    parts.push(shifted(drawStrip(series, view, x, weeks, colours), top));
    top += strip.height;
  }
  parts.push(shifted(drawMonths(view, x, colours), top));
  top += 20;
  const key = drawKey(colours);
  return { body: parts.join('') + shifted(key.body, top), height: top + key.height };
}

/** The drawing as a whole SVG. `label` says it to whoever does not see it. */
export function chartSvg(view: DebriefView, colours: ChartColours, label: string): string {
  const { body, height } = chart(view, colours);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${chartWidth} ${rounded(height)}" role="img" aria-label="${escaped(label)}">${body}</svg>`;
}

function drawFlags(view: DebriefView, x: (week: number) => number, { ink, soft, hair }: ChartColours): Drawn {
  const perWeek = x(1) - x(0);
  const flags = flagsOf(view.decisions, 24 / perWeek, 4);
  const rows = Math.max(1, ...flags.map(({ row }) => row + 1));
  const height = rows * flagRow + 4;
  const topOf = (row: number) => (rows - 1 - row) * flagRow + 1;
  const poles = flags.map(({ week, row }) => line(`M${rounded(x(week))} ${topOf(row)}V${height}`, ink, 1.4));
  const cloths = flags.map(({ week, row, label }) => {
    const wide = 13 + label.length * 6.5;
    const shape = `<path d="M${rounded(x(week))} ${topOf(row)}h${wide}l-5 7.5l5 7.5h-${wide}z" fill="${ink}" stroke="#fff" stroke-width="0.8"/>`;
    return shape + text(x(week) + wide / 2 - 1, topOf(row) + 11.2, label, { fill: '#fff', anchor: 'middle', weight: 600, size: 10.5 });
  });
  const from = x(view.weeksLived);
  const ahead = text((from + x(Number.POSITIVE_INFINITY)) / 2, height - 7, say('ruler.ahead'), { fill: soft, anchor: 'middle' });
  return { body: poles.join('') + cloths.join('') + ahead + line(`M${from} ${height - 3}V${height}`, hair, 1), height };
}

function drawStrip(
  series: DebriefSeries,
  { decisions, weeksLived }: DebriefView,
  x: (week: number) => number,
  weeks: number,
  colours: ChartColours,
): string {
  const { id, truth, epilogue, seen, range } = series;
  const [low, high] = range;
  const { ink, soft, hair } = colours;
  const mark = metricMarks[id];
  const base = strip.height - strip.bottom;
  const y = (value: number) => base - ((value - low) / (high - low)) * (base - strip.top);
  const path = (values: readonly number[]) =>
    values.map((value, week) => `${week === 0 ? 'M' : 'L'}${rounded(x(week))} ${rounded(y(value))}`).join('');
  const whole = [...truth, ...epilogue];
  const end = { x: x(weeks), y: y(whole.at(-1) ?? low) };
  return [
    `<rect x="${rounded(x(weeksLived))}" y="3" width="${rounded(end.x - x(weeksLived))}" height="${base - 3}" fill="${hair}" opacity="0.28"/>`,
    ...[...new Set(decisions.map(({ week }) => week))].map((week) => line(`M${rounded(x(week))} 0V${base}`, hair, 1)),
    line(`M${rounded(x(weeksLived))} 0V${base}`, colours.line, 1.2, 'stroke-dasharray="2.5 4"'),
    line(`M${rounded(x(0))} ${rounded(y(100))}H${rounded(end.x)}`, hair, 0.8, 'stroke-dasharray="1.5 3"'),
    line(`M${rounded(x(0))} ${base}H${rounded(end.x)}`, ink, 1.6),
    text(x(0) - 6, base + 3, String(low), { fill: soft, anchor: 'end', size: 9.5 }),
    text(x(0) - 6, y(100) + 3.5, '100', { fill: soft, anchor: 'end', size: 9.5 }),
    seen === undefined ? '' : line(path(seen), soft, 1.4, 'stroke-dasharray="4 3"'),
    line(path(whole), colours[mark.colour], 2.8, `stroke-dasharray="${dashes(mark.dash)}" stroke-linecap="${mark.cap}"`),
    `<path d="${markPath(mark.shape, end.x, end.y, 4.6)}" fill="${colours[mark.colour]}"/>`,
    `<path d="${markPath(mark.shape, 8, base / 2, 5)}" fill="${colours[mark.colour]}"/>`,
    text(20, base / 2 + 4.5, say(`metric.${id}`), { fill: ink, weight: 600, size: 13 }),
    text(end.x + 11, Math.min(base, end.y + 4.2), saySaid(series.endWord), { fill: ink, weight: 600, size: 12 }),
  ].join('');
}

function drawMonths({ epilogueMonths }: DebriefView, x: (week: number) => number, { soft }: ChartColours): string {
  const step = epilogueMonths > 12 ? 6 : 3;
  const months = Array.from({ length: epilogueMonths / step + 1 }, (_, index) => index * step);
  const numbers = months.map((month) => text(x(month * weeksInMonth), 11, String(month), { fill: soft, anchor: 'middle' }));
  return numbers.join('') + text(x(Number.POSITIVE_INFINITY) + 11, 11, say('strips.months'), { fill: soft });
}

/** The lines that need a word, one beside the other. */
function drawKey({ ink, soft, line: grey, hair }: ChartColours): Drawn {
  const signs = [
    [line('M0 8H30', ink, 2.8), say('report.key.true')],
    [line('M0 8H30', soft, 1.4, 'stroke-dasharray="4 3"'), say('report.key.seen')],
    [
      `<rect y="1" width="30" height="14" fill="${hair}" opacity="0.28"/>${line('M0 0V16', grey, 1.2, 'stroke-dasharray="2.5 4"')}`,
      say('report.key.ahead'),
    ],
  ] as const;
  let left = strip.left;
  const parts = signs.map(([sign, words]) => {
    const part = `<g transform="translate(${left} 0)">${sign}${text(37, 12, words, { fill: soft })}</g>`;
    left += 37 + words.length * 5.6 + 22;
    return part;
  });
  return { body: shifted(parts.join(''), 4), height: 24 };
}

/** The dashes of the screen, drawn there with a thicker pen. */
function dashes(dash: string): string {
  return dash
    .split(' ')
    .filter(Boolean)
    .map((length) => rounded(Number(length) * 0.72))
    .join(' ');
}

type Written = { fill: string; anchor?: 'start' | 'middle' | 'end'; weight?: number; size?: number; face?: string };

export function text(
  x: number,
  y: number,
  words: string,
  { fill, anchor = 'start', weight = 400, size = 11, face = faces.text }: Written,
): string {
  return `<text x="${rounded(x)}" y="${rounded(y)}" fill="${fill}" font-family="${face}" font-size="${size}" font-weight="${weight}" text-anchor="${anchor}">${escaped(words)}</text>`;
}

function line(d: string, stroke: string, width: number, more = ''): string {
  return `<path d="${d}" fill="none" stroke="${stroke}" stroke-width="${width}" ${more}/>`;
}

export function shifted(body: string, down: number): string {
  return `<g transform="translate(0 ${rounded(down)})">${body}</g>`;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(words: string): string {
  return words.replaceAll(/[&<>"]/g, (sign) => entities[sign] ?? sign);
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
