/**
 * Starts the stage: one canvas, kept for the whole visit, that shows the house. It draws and never owns truth, text,
 * focus, keys or scroll. Load it with `import('#scenes')`; everything works without it.
 */
import * as Phaser from 'phaser';
import { crown, frameFor, palettes, toPixels } from '#look';
import type { Anchors, Frame, Placed, PoseName, Theme } from '#look';
import type { StageView } from '#view';
import { StageDirector } from './stage-director.ts';
import { OfficeScene } from './office-scene.ts';
import type { Picture } from './picture.ts';
import { endGame } from './end-game.ts';
import { hasGraphicsCard } from './graphics-card.ts';

export const renderers = ['auto', 'canvas', 'webgl'] as const;
export type Renderer = (typeof renderers)[number];

export type StageOptions = {
  readonly theme?: Theme;
  /** `auto` takes WebGL where a graphics card does it, else the 2D canvas, which is the faster of the two without one. */
  readonly renderer?: Renderer;
  /** CSS pixels along each edge that something covers; the house keeps clear of them. */
  readonly inset?: { readonly left?: number; readonly top?: number; readonly right?: number; readonly bottom?: number };
};

export type Showing = {
  readonly motion: boolean;
  /** A whole month has passed since the picture before: the sun goes round once. */
  readonly monthPasses?: boolean;
};

export type Stage = {
  /** Shows this view, moving from the one before if motion is on. */
  show(view: StageView, how: Showing): void;
  setTheme(theme: Theme): void;
  setInset(inset: NonNullable<StageOptions['inset']>): void;
  /** Every running movement ends at once, where it would have ended. */
  finishMotion(): void;
  /** Shows a debrief view and slides the soil off its cellar, once. */
  reveal(view: StageView, how?: Showing): void;
  /** Reports where words can be laid over the picture, whenever that changes. */
  tags(report: ((anchors: Anchors) => void) | undefined): void;
  /** Who is drawn at this point (CSS pixels from the host's corner). */
  hit(x: number, y: number): number | 'player' | undefined;
  /** Nothing is drawn or moved until `wake`. */
  sleep(): void;
  wake(): void;
  onLost(report: () => void): void;
  onRestored(report: () => void): void;
  destroy(): Promise<void>;
};

/** More than this many device pixels for a CSS pixel cannot be seen and only cost memory. */
const sharpest = 2;

export async function startStage(host: HTMLElement, options: StageOptions = {}): Promise<Stage> {
  let theme = options.theme ?? 'light';
  let inset = options.inset ?? {};
  let size = sizeOf(host);
  let ratio = ratioNow();
  let report: ((anchors: Anchors) => void) | undefined;
  const lost: (() => void)[] = [];
  const restored: (() => void)[] = [];

  const { scene, game } = await startGame(host, {
    renderer: options.renderer ?? 'auto',
    sky: palettes[theme].sky,
    size,
    ratio,
    placed: (placedScene) => report?.(anchorsNow(placedScene)),
  });
  keepOutOfTheWay(game.canvas);

  const frameOf = (view: StageView): Frame => frameFor({ ...size, inset, arrangement: view.cellar ? 'debrief' : 'play' });
  scene.ratio = ratio;
  const director = new StageDirector(scene, { palette: () => palettes[theme], frame: frameOf, ratio: () => ratio });

  game.renderer.on(Phaser.Renderer.Events.LOSE_WEBGL, () => lost.forEach((tell) => tell()));
  game.renderer.on(Phaser.Renderer.Events.RESTORE_WEBGL, () => {
    director.again();
    restored.forEach((tell) => tell());
  });

  const fit = () => {
    const now = sizeOf(host);
    const sharpness = ratioNow();
    if (now.width <= 1 || now.height <= 1) return;
    // Resizing clears the canvas, and a sleeping game would stay blank: only when something changed.
    if (now.width === size.width && now.height === size.height && sharpness === ratio) return;
    size = now;
    ratio = sharpness;
    scene.ratio = ratio;
    if (game.scale.zoom !== 1 / ratio) game.scale.setZoom(1 / ratio);
    game.scale.resize(size.width * ratio, size.height * ratio);
    // Phaser leaves the old CSS size when there is one device pixel for each CSS pixel.
    Object.assign(game.canvas.style, { width: `${size.width}px`, height: `${size.height}px` });
    director.again();
  };
  const watcher = new ResizeObserver(fit);
  watcher.observe(host);
  const onVisibility = () => (document.hidden ? director.pause('hidden') : director.resume('hidden'));
  document.addEventListener('visibilitychange', onVisibility);

  return {
    show: (view, how) => director.show(view, how),
    setTheme: (next) => {
      if (next === theme) return;
      theme = next;
      director.again();
    },
    setInset: (next) => {
      inset = next;
      director.again();
    },
    finishMotion: () => director.finish(),
    reveal: (view, how = { motion: true }) => director.reveal(view, how),
    tags: (next) => {
      report = next;
      if (scene.picture) next?.(anchorsNow(scene));
    },
    hit: (x, y) => whoIsAt(scene, x, y),
    sleep: () => director.pause('asked'),
    wake: () => director.resume('asked'),
    onLost: (tell) => void lost.push(tell),
    onRestored: (tell) => void restored.push(tell),
    destroy: async () => {
      watcher.disconnect();
      document.removeEventListener('visibilitychange', onVisibility);
      director.pause('asked');
      await endGame(game);
    },
  };
}

type Opening = {
  readonly renderer: Renderer;
  readonly sky: string;
  readonly size: { readonly width: number; readonly height: number };
  readonly ratio: number;
  readonly placed: (scene: OfficeScene) => void;
};

/** A Phaser game that makes no sound, takes no keys, no pointer and no focus. */
function startGame(host: HTMLElement, opening: Opening): Promise<{ readonly scene: OfficeScene; readonly game: Phaser.Game }> {
  const { renderer, sky, size, ratio, placed } = opening;
  return new Promise((resolve) => {
    const scene = new OfficeScene({ created: () => resolve({ scene, game }), placed: () => placed(scene) });
    const game = new Phaser.Game({
      type: renderer === 'webgl' || (renderer === 'auto' && hasGraphicsCard()) ? Phaser.WEBGL : Phaser.CANVAS,
      parent: host,
      backgroundColor: sky,
      scene,
      scale: { mode: Phaser.Scale.NONE, width: size.width * ratio, height: size.height * ratio, zoom: 1 / ratio, autoRound: false },
      banner: false,
      audio: { noAudio: true },
      autoFocus: false,
      input: { keyboard: false, mouse: false, touch: false, gamepad: false, windowEvents: false },
      // Edges are smooth in the textures already.
      render: { antialias: true, antialiasGL: false, powerPreference: 'low-power' },
      disableContextMenu: false,
    });
  });
}

/** At least a pixel: a host that is not laid out yet gets its stage once it is. */
const sizeOf = (host: HTMLElement) => ({
  width: Math.max(1, Math.round(host.clientWidth)),
  height: Math.max(1, Math.round(host.clientHeight)),
});
const ratioNow = () => Math.min(sharpest, window.devicePixelRatio || 1);

function keepOutOfTheWay(canvas: HTMLCanvasElement): void {
  canvas.setAttribute('aria-hidden', 'true');
  canvas.tabIndex = -1;
  canvas.style.display = 'block';
  canvas.style.position = 'absolute';
  canvas.style.inset = '0';
  // Fingers and wheels belong to the page: it asks `hit` who was meant.
  canvas.style.pointerEvents = 'none';
}

const numberOf = (key: string): Placed['id'] => (key === 'person:player' ? 'player' : Number(key.slice('person:'.length)));

/** The pose in which somebody ends; on the way they are drawn upright, close enough for a word above a head. */
const poseOf = ({ people }: Picture, key: string): PoseName => people.get(numberOf(key))?.look.pose ?? 'wait';

/** Anchors of the picture as it is this moment, people on their way included. */
function anchorsNow(scene: OfficeScene): Anchors {
  const { picture, sprites } = scene;
  if (!picture) return { people: [] };
  const people = [...sprites].flatMap(([key, { x, y, size }]) =>
    key.startsWith('person:') ? [{ id: numberOf(key), ...toPixels(picture.frame, { x, y: y - crown(poseOf(picture, key)) * size }) }] : [],
  );
  return { people };
}

function whoIsAt(scene: OfficeScene, x: number, y: number): Placed['id'] | undefined {
  const { picture, sprites } = scene;
  if (!picture) return undefined;
  const { frame } = picture;
  const at = { x: frame.x + x / frame.scale, y: frame.y + y / frame.scale };
  const [front] = [...sprites]
    .filter(([key, sprite]) => {
      if (!key.startsWith('person:')) return false;
      const isBeside = Math.abs(at.x - sprite.x) > 22 * sprite.size;
      return !isBeside && at.y <= sprite.y && at.y >= sprite.y - crown(poseOf(picture, key)) * sprite.size;
    })
    .toSorted(([, a], [, b]) => b.depth - a.depth || Math.abs(at.x - a.x) - Math.abs(at.x - b.x));
  return front && numberOf(front[0]);
}
