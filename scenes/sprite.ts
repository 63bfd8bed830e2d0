/** A piece on the stage: a Phaser image that is placed in drawing units. */
import type Phaser from 'phaser';
import type { Piece } from '#look';
import type { Drawn } from './textures.ts';

/** What the window shows: the world's left upper corner, and device pixels for one unit. */
export type Lens = { readonly x: number; readonly y: number; readonly zoom: number };

export class Sprite {
  x: number;
  y: number;
  size: number;
  mirrored: boolean;
  depth: number;
  alpha = 1;
  /** Passing distortions: a body that turns is narrow for a moment, a gate that rises is low. */
  squash = 1;
  rise = 1;
  /** Degrees, for what rocks. */
  tilt = 0;
  private drawn: Drawn;
  private readonly image: Phaser.GameObjects.Image;

  constructor(scene: Phaser.Scene, piece: Piece, drawn: Drawn) {
    this.x = piece.x;
    this.y = piece.y;
    this.size = piece.size;
    this.mirrored = piece.mirrored;
    this.depth = piece.depth;
    this.drawn = drawn;
    this.image = scene.add.image(0, 0, drawn.key);
    this.wear(drawn);
  }

  get texture(): string {
    return this.drawn.key;
  }

  wear(drawn: Drawn): void {
    this.drawn = drawn;
    this.image.setTexture(drawn.key).setDisplayOrigin(drawn.zeroX, drawn.zeroY);
  }

  /** Puts the sprite exactly where its piece says, with nothing passing left on it. */
  settle(piece: Piece): void {
    this.x = piece.x;
    this.y = piece.y;
    this.size = piece.size;
    this.mirrored = piece.mirrored;
    this.depth = piece.depth;
    this.alpha = 1;
    this.squash = 1;
    this.rise = 1;
    this.tilt = 0;
    this.show(0, 1);
  }

  /** Shows only the part from `from` to `to` (shares of its width). */
  show(from: number, to: number): void {
    if (from <= 0 && to >= 1) this.image.setCrop();
    else this.image.setCrop(this.drawn.width * from, 0, this.drawn.width * Math.max(0, to - from), this.drawn.height);
  }

  /** On whole pixels, where textures are sharp. */
  place(lens: Lens): void {
    const scale = (this.size * lens.zoom) / this.drawn.pixels;
    this.image
      .setPosition(Math.round((this.x - lens.x) * lens.zoom), Math.round((this.y - lens.y) * lens.zoom))
      .setScale(scale * this.squash * (this.mirrored ? -1 : 1), scale * this.rise)
      .setAngle(this.tilt)
      .setAlpha(this.alpha)
      .setDepth(this.depth);
  }

  destroy(): void {
    this.image.destroy();
  }
}
