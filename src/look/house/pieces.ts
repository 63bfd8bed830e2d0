/**
 * The whole picture as a list of pieces, from facts alone. The still SVG joins them; the stage moves those that changed.
 * Both therefore show the same house.
 */
import { person, personBox } from '../drawings/person.ts';
import type { Palette } from '../palette.ts';
import type { Frame } from './frame.ts';
import type { HouseFacts } from './house-facts.ts';
import { cellarHintPieces, cellarPieces } from './pieces-below.ts';
import { downstairsPieces } from './pieces-downstairs.ts';
import { outsidePieces } from './pieces-outside.ts';
import { upstairsPieces } from './pieces-upstairs.ts';
import type { Piece } from './piece.ts';
import { depths } from './piece.ts';
import type { Placed } from './places.ts';
import { placed } from './places.ts';

export function pieces(facts: HouseFacts, palette: Palette, frame: Frame): readonly Piece[] {
  const all = [
    ...outsidePieces(facts, palette, frame),
    ...(facts.cellar ? cellarPieces(facts.cellar, palette) : cellarHintPieces(palette)),
    ...upstairsPieces(facts, palette),
    ...downstairsPieces(facts, palette),
    ...placed(facts).map((one) => personPiece(palette, one)),
  ];
  // Pieces of one depth keep their order whatever was drawn first.
  return all.toSorted((a, b) => a.depth - b.depth).map((piece, index) => ({ ...piece, depth: piece.depth + index / 10_000 }));
}

/** Somebody as a piece; the stage asks again for every step somebody takes. */
export function personPiece(palette: Palette, { id, floor, x, y, size, facing, look }: Placed): Piece {
  return {
    key: `person:${id}`,
    depth: { up: depths.upstairs, stairs: depths.onStairs, down: depths.downstairs }[floor],
    svg: person(palette, look),
    box: personBox,
    x,
    y,
    size,
    mirrored: facing < 0,
  };
}
