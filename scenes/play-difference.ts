/** Turns the difference between two pictures into movements on the scene. */
import { kindOf, motion, sunAt } from '#look';
import type { Piece } from '#look';
import type { OfficeScene } from './office-scene.ts';
import type { Script, ScriptStep } from './person-scripts.ts';
import type { Picture } from './picture.ts';
import type { Sprite } from './sprite.ts';
import { entranceOf, replaced } from './thing-moves.ts';
import { walkedTo } from './walk.ts';

export type Difference = {
  readonly before: Picture;
  readonly after: Picture;
  readonly scripts: readonly Script[];
  /** A month has passed: the sun goes all the way round. */
  readonly monthPasses: boolean;
};

/** Plays people, things and the sun; the scene must already hold `after` as its picture. */
export function playDifference(scene: OfficeScene, difference: Difference): void {
  playThings(scene, difference);
  for (const script of difference.scripts) playScript(scene, script);
  playSun(scene, difference);
}

/** Motion reduced: what changed fades in its place, and nothing travels. */
export function fadeDifference(scene: OfficeScene, before: Picture, after: Picture): void {
  for (const [key, piece] of after.pieces) {
    const old = before.pieces.get(key);
    if (old && isSame(old, piece)) continue;
    const ghost = old ? scene.ghost(key) : undefined;
    const sprite = scene.spriteFor(key, piece);
    sprite.settle(piece);
    sprite.alpha = 0;
    scene.motions.add({ ms: motion.tap.ms, ease: motion.tap.ease, step: (at) => ((sprite.alpha = at), ghost && (ghost.alpha = 1 - at)) });
  }
  for (const key of before.pieces.keys()) {
    if (after.pieces.has(key)) continue;
    const ghost = scene.ghost(key);
    if (ghost) scene.motions.add({ ms: motion.tap.ms, ease: motion.tap.ease, step: (at) => (ghost.alpha = 1 - at) });
  }
}

const isSame = (a: Piece, b: Piece) => a.svg === b.svg && a.x === b.x && a.y === b.y && a.size === b.size && a.mirrored === b.mirrored;

function playThings(scene: OfficeScene, { before, after, scripts }: Difference): void {
  const waits = waitsFor(after, scripts);
  const counts = new Map<string, number>();
  const turnOf = (key: string) => {
    const kind = kindOf(key);
    const turn = counts.get(kind) ?? 0;
    counts.set(kind, turn + 1);
    return turn;
  };
  for (const [key, piece] of after.pieces) {
    if (replaced.has(kindOf(key)) && key !== 'person:player') continue;
    const old = before.pieces.get(key);
    if (!old) comeIn(scene, key, piece, (waits.get(key) ?? 0) + turnOf(key) * entranceOf(key).apart);
    else if (old.svg !== piece.svg) crossfade(scene, key, piece, waits.get(key) ?? 0);
    else if (!isSame(old, piece)) shift(scene, key, old, piece);
  }
  for (const [key, piece] of before.pieces) {
    if (after.pieces.has(key) || (replaced.has(kindOf(key)) && key !== 'person:player')) continue;
    goOut(scene, key, piece, waits.get(key) ?? 0);
  }
  if (after.view.acts.some(({ kind }) => kind === 'parcel-leaves')) shipOne(scene, before, after);
  if (after.view.phone && after.view.acts.some(({ kind }) => kind === 'phone-rings')) rock(scene);
}

/** Things wait for the hand that does them: the cone for the cord, the note for its carrier. */
function waitsFor(after: Picture, scripts: readonly Script[]): ReadonlyMap<string, number> {
  const waits = new Map<string, number>();
  for (const { bay, happensAt } of scripts) {
    if (bay !== undefined) for (const thing of ['lamp', 'cone', 'dim']) waits.set(`${thing}:${bay}`, happensAt);
  }
  const keysOf = (kind: string) => [...after.pieces.keys()].filter((key) => kindOf(key) === kind);
  for (const act of after.view.acts) {
    const happensAt = scripts.find(({ id }) => id === act.person)?.happensAt ?? 0;
    if (act.kind === 'note-to-board') for (const key of keysOf('note')) waits.set(key, happensAt);
    if (act.kind === 'arrives') waits.set(`boxes:${act.seat}`, happensAt);
  }
  return waits;
}

/** The pile is as high as before, yet something went out: one parcel of it is seen leaving the house. */
function shipOne(scene: OfficeScene, before: Picture, after: Picture): void {
  const parcels = [...after.pieces].filter(([key]) => kindOf(key) === 'parcel');
  const [last] = parcels.toReversed();
  if (last && before.pieces.has(last[0])) comeIn(scene, last[0], last[1], 0);
}

function comeIn(scene: OfficeScene, key: string, piece: Piece, delay: number): void {
  const sprite = scene.spriteFor(key, piece);
  const { token, pose } = entranceOf(key);
  pose(sprite, piece, 0);
  scene.motions.add({ delay, ms: token.ms, ease: token.ease, step: (at) => pose(sprite, piece, at) });
}

function goOut(scene: OfficeScene, key: string, piece: Piece, delay: number): void {
  const ghost = scene.ghost(key);
  if (!ghost) return;
  const { token, pose } = entranceOf(key);
  const slides = kindOf(key) === 'parcel';
  scene.motions.add({
    delay,
    ms: token.ms,
    ease: token.ease,
    step: (at) => (slides ? slideAway(ghost, piece, at) : pose(ghost, piece, 1 - at)),
  });
}

/** Parcels that are no longer counted go on along the path. */
function slideAway(ghost: Sprite, piece: Piece, at: number): void {
  ghost.x = piece.x + 60 * at;
  ghost.alpha = 1 - at;
}

function crossfade(scene: OfficeScene, key: string, piece: Piece, delay: number): void {
  const ghost = scene.ghost(key);
  const sprite = scene.spriteFor(key, piece);
  sprite.settle(piece);
  sprite.alpha = 0;
  scene.motions.add({
    delay,
    ms: motion.turn.ms,
    ease: motion.turn.ease,
    step: (at) => {
      sprite.alpha = at;
      if (ghost && at === 1) ghost.alpha = 0;
    },
  });
}

function shift(scene: OfficeScene, key: string, from: Piece, to: Piece): void {
  const sprite = scene.spriteFor(key, to);
  scene.motions.add({
    ms: motion.carry.ms,
    ease: motion.carry.ease,
    step: (at) => {
      sprite.x = from.x + (to.x - from.x) * at;
      sprite.y = from.y + (to.y - from.y) * at;
      sprite.size = from.size + (to.size - from.size) * at;
    },
  });
}

/** The receiver rocks on its fork, slowly enough not to flicker, and comes to rest. */
export function rock(scene: OfficeScene): void {
  const sprite = scene.sprites.get('receiver');
  if (!sprite) return;
  scene.motions.add({
    ms: 2 * motion.carry.ms,
    ease: 'linear',
    step: (at) => {
      const swing = Math.abs(((at * 6) % 2) - 1) * 2 - 1;
      sprite.tilt = at === 1 ? 0 : swing * 7 * (1 - at);
    },
  });
}

const strideMs = 130;

function playScript(scene: OfficeScene, { id, steps, size, way }: Script): void {
  const key = `person:${id}`;
  const sprite = way === 'goes' ? scene.ghost(key) : personSprite(scene, key);
  if (!sprite) return;
  let delay = 0;
  for (const [index, step] of steps.entries()) {
    if (step.kind === 'walk') addWalk(scene, sprite, step, size, delay);
    else addPose(scene, sprite, step, size, delay);
    delay += step.ms;
    if (index === 0 && way === 'comes') sprite.alpha = 0;
  }
  if (way === 'goes') scene.motions.add({ delay, ms: 1, step: () => (sprite.alpha = 0) });
}

/** Somebody's sprite as it stands now; a new one is made from the picture they come into. */
function personSprite(scene: OfficeScene, key: string): Sprite | undefined {
  const piece = scene.picture?.pieces.get(key);
  return scene.sprites.get(key) ?? (piece ? scene.spriteFor(key, piece) : undefined);
}

function addWalk(scene: OfficeScene, sprite: Sprite, step: Extract<ScriptStep, { kind: 'walk' }>, size: number, delay: number): void {
  scene.motions.add({
    delay,
    ms: step.ms,
    ease: 'linear',
    step: (at) => {
      const here = walkedTo(step.strides, at);
      const foot = Math.floor((at * step.ms) / strideMs) % 2;
      scene.dress(sprite, step.looks[foot === 0 ? 0 : 1], size);
      sprite.x = here.x;
      sprite.y = here.y - (foot === 0 ? 0 : 1.5);
      sprite.size = here.size;
      sprite.mirrored = here.facing < 0;
      sprite.depth = walkDepth[here.floor];
      sprite.alpha = Math.min(1, sprite.alpha + 0.2);
    },
  });
}

const walkDepth = { up: 40.5, stairs: 46.5, down: 51.5 } as const;

/** A body turns like paper: narrow for a moment, then the other way round. */
function addPose(scene: OfficeScene, sprite: Sprite, step: Extract<ScriptStep, { kind: 'pose' }>, size: number, delay: number): void {
  let turns = true;
  let begun = false;
  scene.motions.add({
    delay,
    ms: Math.min(step.ms, motion.turn.ms),
    ease: motion.turn.ease,
    step: (at) => {
      if (!begun) turns = step.facing !== undefined && sprite.mirrored !== step.facing < 0;
      begun = true;
      const bend = 1 - 4 * at * (1 - at);
      sprite.squash = turns ? Math.max(0.12, bend) : 1;
      sprite.rise = turns ? 1 : 1 - 0.04 * (1 - bend);
      if (at < 0.5) return;
      scene.dress(sprite, step.look, size);
      if (step.facing !== undefined) sprite.mirrored = step.facing < 0;
    },
  });
  if (step.ms > motion.turn.ms) scene.motions.add({ delay, ms: step.ms, step: () => undefined });
}

function playSun(scene: OfficeScene, { before, after, monthPasses }: Difference): void {
  const from = before.view.sun;
  const way = after.view.sun - from + (monthPasses || after.view.sun < from - 0.001 ? 1 : 0);
  const passesNight = from + way > 1;
  for (const key of ['sun', 'cloud']) {
    const piece = after.pieces.get(key);
    if (!piece || (way === 0 && before.pieces.has(key))) continue;
    const isNew = !before.pieces.has(key);
    const sprite = scene.spriteFor(key, piece);
    scene.motions.add({
      ms: motion.month.ms,
      ease: motion.month.ease,
      step: (at) => {
        const share = (from + way * at) % 1.0001;
        const { x, y } = sunAt(after.frame, share);
        sprite.x = x;
        sprite.y = y;
        // It sets on the right and rises on the left; in between it is below the horizon.
        const aboveHorizon = passesNight ? Math.min(1, share * 10, (1 - share) * 10) : 1;
        sprite.alpha = at === 1 ? 1 : Math.max(0, aboveHorizon) * (isNew ? at : 1);
      },
    });
  }
  if (!after.pieces.has('cloud')) {
    const gone = scene.ghost('cloud');
    if (gone) scene.motions.add({ ms: motion.turn.ms, step: (at) => (gone.alpha = 1 - at) });
  }
}
