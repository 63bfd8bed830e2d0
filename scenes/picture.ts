/** One still picture, ready to be compared with the next: its pieces by key, its people by id. */
import { pieces, placed } from '#look';
import type { Frame, Palette, Piece, Placed } from '#look';
import type { StageView } from '#view';

export type Picture = {
  readonly view: StageView;
  readonly palette: Palette;
  readonly frame: Frame;
  readonly pieces: ReadonlyMap<string, Piece>;
  readonly people: ReadonlyMap<Placed['id'], Placed>;
};

export function pictureOf(view: StageView, palette: Palette, frame: Frame): Picture {
  return {
    view,
    palette,
    frame,
    pieces: new Map(pieces(view, palette, frame).map((piece) => [piece.key, piece])),
    people: new Map(placed(view).map((one) => [one.id, one])),
  };
}

/** Whether two pictures differ only in what they show, not in how: only then is there something to move. */
export const isSameLook = (a: Picture, b: Picture): boolean =>
  a.palette === b.palette &&
  a.frame.scale === b.frame.scale &&
  a.frame.x === b.frame.x &&
  a.frame.y === b.frame.y &&
  a.frame.width === b.frame.width;
