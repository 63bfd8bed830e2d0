/** Numbers as things: signs are repeated, never enlarged, and one sign stands for a stated number when there are many. */
import type { CellarFacts } from './house-facts.ts';

/** How many signs stand for `count` when each stands for `per`. Something is never drawn as nothing. */
export const signs = (count: number, per: number): number => (count <= 0 ? 0 : Math.max(1, Math.round(count / Math.max(1, per))));

/** Room for signs: on the board, on the cellar shelves, in the soil below. */
export const room = { board: 15, shelves: 24, soil: 36 } as const;

const steps = [1, 2, 5, 10, 20, 50, 100] as const;

/** How many problems one hexagon stands for in the debrief: one number for all three kinds, so that areas compare. */
export function perProblem(cellar: CellarFacts): number {
  const fits = (per: number) =>
    signs(cellar.told, per) <= room.board && signs(cellar.silenced, per) <= room.shelves && signs(cellar.unnoticed, per) <= room.soil;
  return steps.find(fits) ?? 100;
}

/** What the cellar shows: how many hexagons of each kind, and what one stands for (for the legend beside the picture). */
export function cellarSigns(cellar: CellarFacts): {
  readonly per: number;
  readonly told: number;
  readonly silenced: number;
  readonly unnoticed: number;
} {
  const per = perProblem(cellar);
  return {
    per,
    told: Math.min(room.board, signs(cellar.told, per)),
    silenced: Math.min(room.shelves, signs(cellar.silenced, per)),
    unnoticed: Math.min(room.soil, signs(cellar.unnoticed, per)),
  };
}
