/** A problem is one hexagon: told is solid with a tick, known but not told is hatched, noticed by nobody is thin dots, fixed is an outline with a tick. */
import type { Palette } from '../palette.ts';
import { bar, line, n, outlined, shape } from './strokes.ts';

export const problemKinds = ['told', 'known', 'unnoticed', 'fixed'] as const;
export type ProblemKind = (typeof problemKinds)[number];

/** The sign around (x, y); `r` is the distance to a corner. */
export function problem(palette: Palette, kind: ProblemKind, x: number, y: number, r: number): string {
  const edge = hexagon(x, y, r);
  switch (kind) {
    case 'told':
      return shape(edge, palette.reporting) + tick(palette.card, x, y, r);
    case 'known':
      return shape(edge, palette.paper) + bar(hatching(x, y, r, 6), palette.ink, 2) + line(edge, palette.ink, 2.4);
    case 'unnoticed':
      return line(edge, palette.ink, 2.2, 'stroke-dasharray="0.1 4.8"');
    case 'fixed':
      return shape(edge, palette.card, outlined(palette.reporting, 2.2)) + tick(palette.reporting, x, y, r);
  }
}

/** A hexagon standing on a corner, as a path. */
export function hexagon(x: number, y: number, r: number): string {
  return `M${corners(x, y, r)
    .map(([cx, cy]) => `${n(cx)} ${n(cy)}`)
    .join('L')}Z`;
}

function tick(colour: string, x: number, y: number, r: number): string {
  const d = `M${n(x - r * 0.42)} ${n(y + r * 0.02)}l${n(r * 0.3)} ${n(r * 0.32)}l${n(r * 0.52)} ${n(-r * 0.64)}`;
  return bar(d, colour, n(r * 0.2));
}

const half = 0.5;
const rootThreeQuarters = Math.sqrt(0.75);

function corners(x: number, y: number, r: number): readonly (readonly [number, number])[] {
  const wide = r * rootThreeQuarters;
  const low = r * half;
  return [
    [x + wide, y + low],
    [x, y + r],
    [x - wide, y + low],
    [x - wide, y - low],
    [x, y - r],
    [x + wide, y - low],
  ];
}

/** Lines at 45 degrees cut to the hexagon: hatching without a pattern, so that it needs no ids and prints. */
function hatching(x: number, y: number, r: number, gap: number): string {
  const edge = corners(x, y, r * 0.94);
  const step = gap * Math.sqrt(2);
  let d = '';
  for (let c = Math.ceil((y - x - 2 * r) / step) * step; c <= y - x + 2 * r; c += step) {
    const cuts = edge.flatMap((from, index) => {
      const to = edge[(index + 1) % edge.length] ?? from;
      const start = from[1] - from[0] - c;
      const end = to[1] - to[0] - c;
      if (start * end >= 0) return [];
      const t = start / (start - end);
      return [[from[0] + t * (to[0] - from[0]), from[1] + t * (to[1] - from[1])] as const];
    });
    const [a, b] = cuts;
    if (a && b) d += `M${n(a[0])} ${n(a[1])}L${n(b[0])} ${n(b[1])}`;
  }
  return d;
}
