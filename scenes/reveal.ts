/** The one big movement: in the debrief the soil slides off the cellar, and what nobody noticed shows in the earth below. */
import { coverOfCellar, depths, kindOf, motion, soil } from '#look';
import type { Palette, Piece } from '#look';
import type { OfficeScene } from './office-scene.ts';

/** The soil over the cellar as a piece; its hatching meets that of the ground around it. */
export function coverPiece(palette: Palette): Piece {
  const { x, y, width, height } = coverOfCellar;
  return {
    key: 'cover',
    depth: depths.cover,
    svg: soil(palette, x, y, width, height),
    box: coverOfCellar,
    x: 0,
    y: 0,
    size: 1,
    mirrored: false,
  };
}

/** Slides the soil away to the right; the scene already holds the opened picture and the cover's drawing. */
export function playReveal(scene: OfficeScene, cover: Piece): void {
  const sprite = scene.spriteFor(cover.key, cover);
  scene.ghost(cover.key);
  scene.motions.add({
    ms: motion.reveal.ms,
    ease: motion.reveal.ease,
    step: (at) => {
      sprite.x = cover.x + coverOfCellar.width * at;
      sprite.show(0, 1 - at);
      sprite.alpha = at === 1 ? 0 : 1;
    },
  });
  for (const [key, deep] of scene.sprites) {
    if (kindOf(key) !== 'deep') continue;
    deep.alpha = 0;
    scene.motions.add({ delay: motion.reveal.ms * 0.7, ms: motion.carry.ms, step: (at) => (deep.alpha = at) });
  }
}
