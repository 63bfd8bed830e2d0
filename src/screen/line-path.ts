/** A line of straight pieces through some points, as the path of an SVG; nothing for no points. */
export type Point = readonly [x: number, y: number];

export function linePath(points: readonly Point[]): string {
  return points.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`).join('');
}
