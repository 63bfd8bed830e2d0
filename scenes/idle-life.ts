/**
 * Gentle life while somebody reads: every few seconds one person sips, nods, types or sighs for a moment, or the telephone
 * rocks. Nothing loops, nothing flashes, nothing happens when motion is reduced.
 */
import { idleMoments, motion } from '#look';
import type { OfficeScene } from './office-scene.ts';
import { lookPiece } from './office-scene.ts';
import { rock } from './play-difference.ts';
import { drawingOf } from './textures.ts';

const betweenMs = [2600, 4200] as const;
const momentMs = 3 * motion.turn.ms;
/** Every so many moments a waiting telephone is heard of again. */
const phoneEvery = 3;

export class IdleLife {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private moments = 0;
  private readonly scene: OfficeScene;
  private readonly mayMove: () => boolean;

  constructor(scene: OfficeScene, mayMove: () => boolean) {
    this.scene = scene;
    this.mayMove = mayMove;
  }

  start(): void {
    this.stop();
    const [least, most] = betweenMs;
    this.timer = setTimeout(
      () => {
        void this.moment().finally(() => {
          if (this.timer !== undefined) this.start();
        });
      },
      least + ((this.moments * 700) % (most - least)),
    );
  }

  stop(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
  }

  private async moment(): Promise<void> {
    const { picture, motions, drawings } = this.scene;
    if (!picture || !motions.isStill || !this.mayMove()) return;
    this.moments += 1;
    if (picture.view.phone && this.moments % phoneEvery === 0) {
      rock(this.scene);
      this.scene.redraw();
      return;
    }
    const idle = [...picture.people.values()].filter(({ look }) => idleMoments[look.pose] !== undefined);
    // Strides of seven through ten people: everybody gets a turn, neighbours not one after the other.
    const somebody = idle[(this.moments * 7) % Math.max(1, idle.length)];
    const poses = somebody && idleMoments[somebody.look.pose];
    const pose = poses?.[this.moments % poses.length];
    if (!somebody || !pose) return;
    const look = { ...somebody.look, pose };
    await drawings.ensure([drawingOf(lookPiece(picture.palette, look, somebody.size), this.scene.pixels(picture))]);
    if (this.scene.picture !== picture || !motions.isStill || !this.mayMove()) return;
    const sprite = this.scene.sprites.get(`person:${somebody.id}`);
    if (!sprite) return;
    this.scene.dress(sprite, look, somebody.size);
    motions.add({ ms: momentMs, step: (at) => at === 1 && this.scene.dress(sprite, somebody.look, somebody.size) });
    this.scene.redraw();
  }
}
