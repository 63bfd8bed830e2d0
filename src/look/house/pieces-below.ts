/** Below the ground: in play a guess in dots; in the debrief every problem, on shelves if somebody knew, in the soil if nobody did. */
import { cellarHint, cellarRoom, ladder, lightDown, shelf } from '../drawings/cellar.ts';
import { problem } from '../drawings/problem.ts';
import { openHatch, shutHatch } from '../drawings/room-things.ts';
import { cellarWalls } from '../drawings/shell.ts';
import { rect } from '../drawings/strokes.ts';
import type { Palette } from '../palette.ts';
import type { CellarFacts } from './house-facts.ts';
import type { Piece } from './piece.ts';
import { depths } from './piece.ts';
import { cellar, deep, ground, groundLine, hatchAt, left, right, wall } from './plan.ts';
import { cellarSigns } from './signs.ts';

const still = { x: 0, y: 0, size: 1, mirrored: false } as const;
const hintDepth = 46;

export function cellarHintPieces(palette: Palette): readonly Piece[] {
  const width = right - left - 12;
  return [
    {
      ...still,
      key: 'hint',
      depth: depths.hint,
      svg: cellarHint(palette, width, hintDepth, hatchAt.x - left - 6),
      box: { x: -3, y: 9, width: width + 6, height: hintDepth - 5 },
      x: left + 6,
      y: ground,
    },
    {
      ...still,
      key: 'hatch',
      depth: depths.street,
      svg: shutHatch(palette, hatchAt.width),
      box: { x: -3, y: -16, width: hatchAt.width + 6, height: 30 },
      x: hatchAt.x,
      y: ground,
    },
  ];
}

const height = cellar.floor - cellar.top;
const perShelf = 8;
const shelfStep = 86;
const signSize = 26;

export function cellarPieces(facts: CellarFacts, palette: Palette): readonly Piece[] {
  const { silenced, unnoticed } = cellarSigns(facts);
  const width = right - left;
  const { ladder: ladderAt, shelves } = cellar;
  const shelfWidth = shelves.to - shelves.from;
  return [
    {
      ...still,
      key: 'cellar',
      depth: depths.cellar,
      svg: cellarRoom(palette, width, height),
      box: { x: 0, y: 0, width, height },
      x: left,
      y: cellar.top,
    },
    {
      ...still,
      key: 'light',
      depth: depths.light,
      svg: lightDown(palette, hatchAt.width, height, facts.light),
      box: { x: -98, y: 0, width: hatchAt.width + 290, height },
      x: hatchAt.x,
      y: cellar.top,
    },
    {
      ...still,
      key: 'ladder',
      depth: depths.light + 1,
      svg: ladder(palette, ladderAt.width, height),
      box: { x: -3, y: 0, width: ladderAt.width + 6, height },
      x: ladderAt.x,
      y: cellar.top,
    },
    ...[0, 1, 2].map((row): Piece => ({
      ...still,
      key: `shelf:${row}`,
      depth: depths.shelf,
      svg: shelf(palette, shelfWidth),
      box: { x: -1, y: -1, width: shelfWidth + 2, height: 20 },
      x: shelves.from,
      y: shelfTop(row),
    })),
    {
      ...still,
      key: 'cellar-walls',
      depth: depths.cellarWall,
      svg: cellarWalls(palette, cellar.floor),
      box: { x: left - wall - 1, y: ground, width: width + 2 * wall + 2, height: cellar.floor - ground + wall + 1 },
    },
    {
      ...still,
      key: 'opening',
      depth: depths.cellarWall + 2,
      svg: rect(0, 0, hatchAt.width, groundLine, palette.room),
      box: { x: 0, y: 0, width: hatchAt.width, height: groundLine },
      x: hatchAt.x,
      y: ground,
    },
    {
      ...still,
      key: 'hatch',
      depth: depths.street,
      svg: openHatch(palette),
      box: { x: -3, y: -54, width: 20, height: 56 },
      x: hatchAt.x - 4,
      y: ground,
    },
    ...Array.from({ length: silenced }, (_, index) => known(palette, index)),
    ...Array.from({ length: unnoticed }, (_, index) => unnoticedOne(palette, index, unnoticed)),
  ];
}

const shelfTop = (row: number) => cellar.top + 80 + row * shelfStep;

function known(palette: Palette, index: number): Piece {
  const row = Math.floor(index / perShelf);
  return {
    ...still,
    key: `known:${index}`,
    depth: depths.shelf + 1,
    svg: problem(palette, 'known', 0, 0, signSize),
    box: { x: -signSize, y: -signSize - 2, width: signSize * 2, height: signSize * 2 + 4 },
    x: cellar.shelves.from + 34 + (index % perShelf) * 62,
    y: shelfTop(row) - signSize - 1.5,
  };
}

const mostPerRow = 9;
const mostRows = 4;

/** Scattered, yet never by chance: a sign's place depends on its number and on how many there are. */
function unnoticedOne(palette: Palette, index: number, of: number): Piece {
  const rows = Math.min(mostRows, Math.ceil(of / mostPerRow));
  const perRow = Math.ceil(of / rows);
  const row = Math.floor(index / perRow);
  const step = (deep.to - deep.from) / (perRow + 0.4);
  return {
    ...still,
    key: `deep:${index}`,
    depth: depths.deep,
    svg: problem(palette, 'unnoticed', 0, 0, 18),
    box: { x: -20, y: -21, width: 40, height: 42 },
    x: deep.from + 20 + (index % perRow) * step + (row % 2) * step * 0.42 + (((index * 37) % 17) - 8) * 1.6,
    y: deep.top + row * deep.row + (((index * 53) % 13) - 6) * 1.2,
  };
}
