/**
 * The one scene: sprites by key, and the difference between two pictures played as movements. It keeps no truth; after
 * every movement it settles into the picture it was given.
 */
import * as Phaser from 'phaser';
import { personBox, personPiece } from '#look';
import type { Palette, PersonLook, Piece, Placed } from '#look';
import { Motions } from './motions.ts';
import type { Picture } from './picture.ts';
import { Sprite } from './sprite.ts';
import type { Lens } from './sprite.ts';
import { drawingOf, StageTextures } from './textures.ts';
import type { Drawn } from './textures.ts';

export class OfficeScene extends Phaser.Scene {
  readonly motions = new Motions();
  readonly sprites = new Map<string, Sprite>();
  /** What fades or walks out and belongs to the picture before. */
  readonly ghosts = new Set<Sprite>();
  drawings!: StageTextures; // set in create(), before anybody is given the scene
  picture: Picture | undefined;
  private lens: Lens = { x: 0, y: 0, zoom: 1 };
  private framesDue = 0;
  private readonly onPlaced: () => void;
  private readonly onCreated: () => void;

  constructor(on: { readonly created: () => void; readonly placed: () => void }) {
    super('office');
    this.onCreated = on.created;
    this.onPlaced = on.placed;
  }

  create(): void {
    this.drawings = new StageTextures(this.textures);
    this.onCreated();
  }

  /** Moves what moves, and lets the loop rest once nothing does. */
  override update(_time: number, delta: number): void {
    if (!this.motions.isStill) {
      this.motions.advance(Math.min(delta, longestStep));
      if (this.motions.isStill) this.rest();
      this.placeAll();
      this.framesDue = 2;
    } else if (this.framesDue > 0) {
      this.framesDue -= 1;
    } else {
      this.game.loop.sleep();
    }
  }

  /** Ends every movement where it leads, at once. */
  finish(): void {
    if (this.motions.isStill) return;
    this.motions.finish();
    this.rest();
  }

  /** Draws the next frames, waking the loop if it sleeps. */
  redraw(): void {
    this.framesDue = 2;
    if (!this.game.loop.running && this.game.isRunning) this.game.loop.wake();
  }

  setLens(lens: Lens): void {
    this.lens = lens;
    this.placeAll();
  }

  private rest(): void {
    if (this.picture) this.settle(this.picture);
  }

  /** Shows exactly this picture, now. Every drawing in it must be ready. */
  settle(picture: Picture): void {
    this.picture = picture;
    for (const ghost of this.ghosts) ghost.destroy();
    this.ghosts.clear();
    for (const [key, sprite] of this.sprites) {
      if (picture.pieces.has(key)) continue;
      sprite.destroy();
      this.sprites.delete(key);
    }
    for (const [key, piece] of picture.pieces) this.spriteFor(key, piece).settle(piece);
    this.cameras.main.setBackgroundColor(picture.palette.sky);
    this.drawings.release(this.texturesInUse());
    this.placeAll();
    this.redraw();
  }

  /** The sprite of a piece, in the piece's own drawing; made if it is new. */
  spriteFor(key: string, piece: Piece): Sprite {
    const drawn = this.drawn(piece);
    const found = this.sprites.get(key);
    if (found) {
      if (found.texture !== drawn.key) found.wear(drawn);
      return found;
    }
    const made = new Sprite(this, piece, drawn);
    this.sprites.set(key, made);
    return made;
  }

  /** Takes a sprite out of the picture; it stays as a ghost until the picture settles. */
  ghost(key: string): Sprite | undefined {
    const sprite = this.sprites.get(key);
    if (!sprite) return undefined;
    this.sprites.delete(key);
    this.ghosts.add(sprite);
    return sprite;
  }

  /** Dresses somebody's sprite in another pose. */
  dress(sprite: Sprite, look: PersonLook, size: number): void {
    if (!this.picture) return;
    const drawn = this.drawings.find(drawingOf({ ...lookPiece(this.picture.palette, look, size) }, this.pixels(this.picture)));
    if (drawn && drawn.key !== sprite.texture) sprite.wear(drawn);
  }

  placeAll(): void {
    for (const sprite of this.sprites.values()) sprite.place(this.lens);
    for (const sprite of this.ghosts) sprite.place(this.lens);
    this.onPlaced();
  }

  /** Device pixels for one unit at the picture's own scale. */
  pixels(picture: Picture): number {
    return picture.frame.scale * this.ratio;
  }

  /** Device pixels for one CSS pixel. */
  ratio = 1;

  private drawn(piece: Piece): Drawn {
    const drawn = this.picture && this.drawings.find(drawingOf(piece, this.pixels(this.picture)));
    if (!drawn) throw new Error(`The drawing of "${piece.key}" is not ready.`);
    return drawn;
  }

  private texturesInUse(): ReadonlySet<string> {
    return new Set([...this.sprites.values(), ...this.ghosts].map((sprite) => sprite.texture));
  }
}

/** After a pause (a hidden page, a busy machine) things move on, they do not leap. */
const longestStep = 100;

/** Somebody in a pose as a drawing, wherever they stand. */
export const lookPiece = (palette: Palette, look: PersonLook, size: number): Pick<Piece, 'svg' | 'box' | 'size'> => ({
  svg: personPiece(palette, { ...nowhere, look }).svg,
  box: personBox,
  size,
});

const nowhere: Omit<Placed, 'look'> = { id: 'player', floor: 'down', x: 0, y: 0, size: 1, facing: 1 };
