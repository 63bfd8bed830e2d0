/** A line drawn by hand: two thin strokes that waver a little and never in the same way. Always alike for the same points. */
import type { Point } from './line-path.ts';

/** The path of both strokes through some points. */
export function pencilPath(points: readonly Point[]): string {
  return [1, 2].map((stroke) => strokePath(points, stroke)).join('');
}

/** The head of an arrow at the last of some points, pointing as the line goes. */
export function arrowHead(points: readonly Point[]): string {
  const [[fromX, fromY] = [0, 0], [toX, toY] = [0, 0]] = points.slice(-2);
  const direction = Math.atan2(toY - fromY, toX - fromX);
  const barb = (turn: number) =>
    `${(toX - 11 * Math.cos(direction + turn)).toFixed(1)} ${(toY - 11 * Math.sin(direction + turn)).toFixed(1)}`;
  return `M${barb(0.6)}L${toX.toFixed(1)} ${toY.toFixed(1)}L${barb(-0.6)}`;
}

function strokePath(points: readonly Point[], stroke: number): string {
  const between = points.slice(1).flatMap(([x, y], index): Point[] => {
    const [fromX, fromY] = points[index] ?? [x, y];
    const parts = Math.max(1, Math.round(Math.abs(x - fromX) / 14));
    return Array.from({ length: parts }, (_, part) => [
      fromX + ((x - fromX) * (part + 1)) / parts,
      fromY + ((y - fromY) * (part + 1)) / parts,
    ]);
  });
  const [first] = points;
  if (!first) return '';
  return between.reduce(
    // Both strokes end where the line does.
    (path, [x, y], index) => `${path}L${x.toFixed(1)} ${(index === between.length - 1 ? y : y + waver(index, stroke)).toFixed(1)}`,
    `M${first[0].toFixed(1)} ${first[1].toFixed(1)}`,
  );
}

/** Up to nearly two pixels up or down, never the same way twice running. */
function waver(index: number, stroke: number): number {
  return (((index * 5 + stroke * 4) % 7) / 3 - 1) * 1.8;
}
