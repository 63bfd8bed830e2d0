/** Where the diagram of causes and its arrows lie: the whole map on a wide page, one loop as a ring on a narrow one. */
import { linksOf, loops, type Cause, type Link, type LoopId } from '#lab';

export type Point = { readonly x: number; readonly y: number };
export type Box = { readonly width: number; readonly height: number };
export type Arrow = {
  readonly link: Link;
  /** The line, without its head. */
  readonly line: string;
  readonly head: string;
  /** Where the sign stands. */
  readonly sign: Point;
};
export type Layout = {
  readonly width: number;
  readonly height: number;
  readonly box: Box;
  readonly places: ReadonlyMap<Cause, Point>;
  /** On which side of a short arrow its sign stands: 1 to its right as it goes. */
  readonly signSide: 1 | -1;
};

/** Rows of the map from the top, each second one shifted by half a place. Found by trying which order crosses the fewest arrows. */
const rows: readonly (readonly (Cause | undefined)[])[] = [
  [undefined, 'gates', 'resentment', 'pressure', undefined],
  ['attention', 'friction', 'visible', 'bypass', 'trust', 'blame'],
  ['batch', 'incidents', 'hidden', 'reporting', undefined],
  ['unplanned', 'velocity', 'fear', 'conditions', 'known', 'credibility'],
  [undefined, 'leaving', 'knowledge', 'reviews', 'fixes'],
];
const step = { x: 196, y: 126 };
const mapBox: Box = { width: 134, height: 50 };
/** Who makes room for an arrow that passes, and by how much. */
const nudges: Partial<Record<Cause, Point>> = { conditions: { x: 32, y: 12 } };

export const wholeMap: Layout = {
  width: step.x * 6,
  height: step.y * rows.length,
  signSide: -1,
  box: mapBox,
  places: new Map(
    rows.flatMap((row, y) => row.flatMap((cause, x) => (cause === undefined ? [] : [[cause, placeOf(cause, row.length, x, y)] as const]))),
  ),
};

function placeOf(cause: Cause, inRow: number, x: number, y: number): Point {
  const nudge = nudges[cause] ?? { x: 0, y: 0 };
  return { x: (x + 0.5 + (6 - inRow) / 2) * step.x + nudge.x, y: (y + 0.5) * step.y + nudge.y };
}

/** Arrows that would run through a box, and how far to the side they bend instead, as a share of their length. */
const bends: Readonly<Record<string, number>> = { 'blame fear': -0.15, 'reporting reviews': -0.13 };
const usualBend = 0.07;

const ringBox: Box = { width: 132, height: 48 };
const ringStep = { x: 188, y: 100 };

/** One loop: down on the right, up on the left, an odd cause alone at the top. */
export function ringOf(id: LoopId): Layout {
  const around = loops[id].causes;
  const alone = around.length % 2;
  const levels = (around.length - alone) / 2;
  const width = ringStep.x + ringBox.width + 8;
  const middle = width / 2;
  const y = (level: number) => (level + 0.5) * ringStep.y;
  const places = around.map((cause, nth): readonly [Cause, Point] => {
    if (alone === 1 && nth === 0) return [cause, { x: middle, y: y(0) }];
    const place = nth - alone;
    const goesDown = place < levels;
    const level = goesDown ? place : 2 * levels - 1 - place;
    return [cause, { x: middle + (goesDown ? ringStep.x / 2 : -ringStep.x / 2), y: y(level + alone) }];
  });
  return { width, height: ringStep.y * (levels + alone), box: ringBox, places: new Map(places), signSide: 1 };
}

export function arrowsOf(layout: Layout, links: readonly Link[]): readonly Arrow[] {
  return links.map((link) => arrowOf(layout, link));
}

/** The arrows of a loop alone. */
export function ringArrows(layout: Layout, id: LoopId): readonly Arrow[] {
  return arrowsOf(layout, linksOf(id));
}

const gap = 4;
const headLength = 11;
const headWidth = 5;

function arrowOf({ places, box, signSide }: Layout, link: Link): Arrow {
  const from = places.get(link.from) as Point;
  const to = places.get(link.to) as Point;
  const bend = bends[`${link.from} ${link.to}`] ?? usualBend;
  const middle = { x: (from.x + to.x) / 2 - (to.y - from.y) * bend, y: (from.y + to.y) / 2 + (to.x - from.x) * bend };
  const start = edge(from, middle, box);
  const end = edge(to, middle, box);
  const back = unit(end, middle);
  const neck = { x: end.x + back.x * headLength, y: end.y + back.y * headLength };
  const side = { x: -back.y * headWidth, y: back.x * headWidth };
  const length = Math.hypot(end.x - start.x, end.y - start.y);
  return {
    link,
    line: `M${text(start)}Q${text(middle)} ${text(neck)}`,
    head: `M${text(end)}L${text({ x: neck.x + side.x, y: neck.y + side.y })}L${text({ x: neck.x - side.x, y: neck.y - side.y })}Z`,
    sign: signOf(start, middle, neck, length, signSide),
  };
}

/** Near the head, where it is looked for; beside an arrow too short to carry it. */
function signOf(start: Point, middle: Point, neck: Point, length: number, side: 1 | -1): Point {
  if (length > 70) return along(start, middle, neck, 1 - 22 / length);
  const at = along(start, middle, neck, 0.5);
  const { x, y } = unit(start, neck);
  return { x: at.x - side * y * 13, y: at.y + side * x * 13 };
}

/** Where the line from the middle of a box towards a point leaves the box, a little outside. */
function edge(centre: Point, towards: Point, { width, height }: Box): Point {
  const { x, y } = unit(centre, towards);
  const reach = Math.min(width / 2 / Math.max(Math.abs(x), 1e-6), height / 2 / Math.max(Math.abs(y), 1e-6)) + gap;
  return { x: centre.x + x * reach, y: centre.y + y * reach };
}

function unit(from: Point, to: Point): Point {
  const length = Math.max(Math.hypot(to.x - from.x, to.y - from.y), 1e-6);
  return { x: (to.x - from.x) / length, y: (to.y - from.y) / length };
}

function along(a: Point, b: Point, c: Point, t: number): Point {
  const part = (first: number, second: number, third: number) => (1 - t) * (1 - t) * first + 2 * t * (1 - t) * second + t * t * third;
  return { x: part(a.x, b.x, c.x), y: part(a.y, b.y, c.y) };
}

function text({ x, y }: Point): string {
  return `${x.toFixed(1)} ${y.toFixed(1)}`;
}
