/**
 * Decides what the scene plays: draws what the next picture needs, then moves from the last picture to it. Calls may come
 * faster than pictures can be drawn; the latest one counts.
 */
import type { Frame, Palette } from '#look';
import type { StageView } from '#view';
import { IdleLife } from './idle-life.ts';
import { lookPiece } from './office-scene.ts';
import type { OfficeScene } from './office-scene.ts';
import { looksIn, scripts as scriptsFor } from './person-scripts.ts';
import type { Script } from './person-scripts.ts';
import { isSameLook, pictureOf } from './picture.ts';
import type { Picture } from './picture.ts';
import { fadeDifference, playDifference } from './play-difference.ts';
import { coverPiece, playReveal } from './reveal.ts';
import { drawingOf } from './textures.ts';

export type Surroundings = {
  readonly palette: () => Palette;
  readonly frame: (view: StageView) => Frame;
  readonly ratio: () => number;
};

type Wish = {
  readonly view: StageView;
  readonly motion: boolean;
  readonly monthPasses: boolean;
  readonly reveals: boolean;
  /** Shown again because window or theme changed: nothing moves. */
  readonly again: boolean;
};

export class StageDirector {
  private wish: Wish | undefined;
  private isWorking = false;
  /** A finish asked for while drawings were made. */
  private hurries = false;
  /** Why nothing may move: the page is hidden, or its owner asked for quiet. */
  private readonly reasons = new Set<'hidden' | 'asked'>();
  private last: Wish | undefined;
  private readonly idle: IdleLife;
  private readonly scene: OfficeScene;
  private readonly around: Surroundings;

  constructor(scene: OfficeScene, around: Surroundings) {
    this.scene = scene;
    this.around = around;
    this.idle = new IdleLife(scene, () => !this.isPaused && !this.isWorking && this.last?.motion === true && !this.last.view.cellar);
  }

  show(view: StageView, how: { readonly motion: boolean; readonly monthPasses?: boolean }): void {
    this.ask({ view, motion: how.motion, monthPasses: how.monthPasses === true, reveals: false, again: false });
  }

  reveal(view: StageView, how: { readonly motion: boolean }): void {
    this.ask({ view, motion: how.motion, monthPasses: false, reveals: true, again: false });
  }

  /** The same view in a new size, theme or context. What waits is still played, and a reveal on its way begins anew. */
  again(): void {
    if (this.wish) this.ask({ ...this.wish });
    else if (this.last) this.ask({ ...this.last, again: !(this.last.reveals && !this.scene.motions.isStill) });
  }

  finish(): void {
    if (this.isWorking) this.hurries = true;
    this.scene.finish();
  }

  pause(reason: 'hidden' | 'asked'): void {
    this.reasons.add(reason);
    this.idle.stop();
    this.scene.finish();
    this.scene.game.loop.sleep();
  }

  resume(reason: 'hidden' | 'asked'): void {
    if (!this.reasons.delete(reason) || this.isPaused) return;
    this.scene.redraw();
    if (this.last?.motion === true) this.idle.start();
  }

  private get isPaused(): boolean {
    return this.reasons.size > 0;
  }

  private ask(wish: Wish): void {
    this.wish = wish;
    this.hurries = false;
    if (!this.isWorking) void this.work();
  }

  private async work(): Promise<void> {
    this.isWorking = true;
    while (this.wish) {
      const wish = this.wish;
      // What still moves ends now: ending it later would let go of the drawings made for the next picture.
      this.scene.finish();
      const before = this.scene.picture;
      const after = pictureOf(wish.view, this.around.palette(), this.around.frame(wish.view));
      const scripts = before && wish.motion && !wish.again ? scriptsFor(before, after) : [];
      await this.draw(after, scripts, wish.reveals);
      if (this.wish !== wish) continue;
      this.wish = undefined;
      this.play(wish, before, after, scripts);
    }
    this.isWorking = false;
  }

  private async draw(after: Picture, scripts: readonly Script[], reveals: boolean): Promise<void> {
    const pixels = after.frame.scale * this.around.ratio();
    const walkers = scripts.flatMap((script) => looksIn(script).map((look) => lookPiece(after.palette, look, script.size)));
    const cover = reveals ? [coverPiece(after.palette)] : [];
    await this.scene.drawings.ensure([...after.pieces.values(), ...walkers, ...cover].map((piece) => drawingOf(piece, pixels)));
  }

  private play(wish: Wish, before: Picture | undefined, after: Picture, scripts: readonly Script[]): void {
    const { scene } = this;
    scene.finish();
    this.last = wish;
    scene.picture = after;
    scene.setLens({ x: after.frame.x, y: after.frame.y, zoom: after.frame.scale * this.around.ratio() });
    if (!before || wish.again || this.isPaused) {
      scene.settle(after);
    } else if (wish.reveals || !isSameLook(before, after)) {
      scene.settle(after);
      if (wish.reveals && wish.motion) playReveal(scene, coverPiece(after.palette));
    } else if (wish.motion) {
      playDifference(scene, { before, after, scripts, monthPasses: wish.monthPasses });
    } else {
      fadeDifference(scene, before, after);
    }
    if (this.hurries) scene.finish();
    this.hurries = false;
    if (this.isPaused) return;
    scene.redraw();
    if (wish.motion && !wish.view.cellar) this.idle.start();
    else this.idle.stop();
  }
}
