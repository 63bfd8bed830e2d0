/** A sample of a long matrix, chosen by the commit, so that in time each cell has its turn. `npm run test:all` takes them all. */
import { execFileSync } from 'node:child_process';

/** A number made of a text: the commit chooses the sample, a cell its player's taste. */
export function numberOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

function commit(): string {
  try {
    return execFileSync('git', ['rev-parse', 'HEAD'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  } catch {
    return 'no repository'; // the tests also run from an unpacked archive
  }
}

/** So many of the cells, far from each other. */
export function sampleOf<Cell>(cells: readonly Cell[], count: number): readonly Cell[] {
  if (process.env.TEST_ALL) return cells;
  const first = numberOf(commit());
  const step = Math.max(1, Math.floor(cells.length / count));
  return Array.from({ length: Math.min(count, cells.length) }, (_, k) => cells[(first + k * step) % cells.length] as Cell);
}
