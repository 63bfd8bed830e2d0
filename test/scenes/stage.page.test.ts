/** The stage in a real browser: it ends where it should, keeps out of the page's way, and rests. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { day, frameFor, houseSvg, night, personPiece, pieces, placed, poses } from '#look';
import type { Piece, PoseName } from '#look';
import { startStage } from '#scenes';
import type { Stage, StageOptions } from '#scenes';
import { someone, stage as view, team, views } from '../look/houses.ts';
import { heldIn } from '../look/sheets.ts';

let host: HTMLElement;
let stage: Stage | undefined;

beforeEach(() => {
  host = document.createElement('div');
  host.style.cssText = 'position: relative; width: 480px; height: 320px; overflow: hidden';
  document.body.append(host);
});

afterEach(async () => {
  await stage?.destroy();
  stage = undefined;
  host.remove();
});

const start = async (options: StageOptions = {}): Promise<Stage> => {
  stage = await startStage(host, { renderer: 'canvas', ...options });
  return stage;
};

const canvas = (): HTMLCanvasElement => {
  const found = host.querySelector('canvas');
  if (!found) throw new Error('no canvas');
  return found;
};

/** The canvas as it is, as text to compare. */
const seen = () => canvas().toDataURL();

/** Waits until a view has been shown and everything has come to rest. */
async function shown(on: Stage, show: () => void): Promise<string> {
  const frames = watchFrames();
  show();
  await vi.waitFor(() => {
    on.finishMotion();
    expect(frames.wereAsked).toBe(true);
    expect(frames.pending.size).toBe(0);
  });
  frames.stop();
  return seen();
}

/** Counts animation frames that have been asked for and have not come. */
function watchFrames() {
  const { requestAnimationFrame: request, cancelAnimationFrame: cancel } = window;
  const watch = {
    pending: new Set<number>(),
    wereAsked: false,
    stop: () => Object.assign(window, { requestAnimationFrame: request, cancelAnimationFrame: cancel }),
  };
  window.requestAnimationFrame = (callback) => {
    watch.wereAsked = true;
    const id = request.call(window, (time) => {
      watch.pending.delete(id);
      callback(time);
    });
    watch.pending.add(id);
    return id;
  };
  window.cancelAnimationFrame = (id) => {
    watch.pending.delete(id);
    cancel.call(window, id);
  };
  return watch;
}

describe('the stage', () => {
  it('ends in the same picture with motion finished early, with motion reduced, and without a picture before', async () => {
    const on = await start();
    const trusting = await shown(on, () => on.show(views.trusting, { motion: false }));
    const straight = await shown(on, () => on.show(views.blamed, { motion: false }));
    const back = await shown(on, () => on.show(views.trusting, { motion: true }));
    expect(back === trusting).toBe(true);
    const moved = await shown(on, () => on.show(views.blamed, { motion: true, monthPasses: true }));
    await shown(on, () => on.show(views.trusting, { motion: true }));
    const faded = await shown(on, () => on.show(views.blamed, { motion: false }));
    expect(moved === straight).toBe(true);
    expect(faded === straight).toBe(true);
  });

  it('rests when nothing moves, and shows the latest of many views', async () => {
    const on = await start();
    const last = await shown(on, () => on.show(views.mixed, { motion: false }));
    const again = await shown(on, () => {
      on.show(views.trusting, { motion: true });
      on.show(views.blamed, { motion: true });
      on.show(views.mixed, { motion: true });
    });
    expect(again === last).toBe(true);
  });

  it('opens the cellar once and ends with it open', async () => {
    const on = await start();
    const open = await shown(on, () => on.show(views.debrief, { motion: false }));
    await shown(on, () => on.show(views.blamed, { motion: false }));
    const revealed = await shown(on, () => on.reveal(views.debrief));
    expect(revealed === open).toBe(true);
  });

  it('slides the soil off also when its box changes size at that moment, as it does on the way to the debrief', async () => {
    const on = await start();
    await shown(on, () => on.show(views.blamed, { motion: false }));
    on.reveal(views.debrief);
    await vi.waitFor(() => expect(canvas().getContext('2d')?.getImageData(240, 240, 1, 1).data[3]).toBe(255));
    host.style.width = '400px';
    await vi.waitFor(() => expect(canvas().clientWidth).toBe(400));
    await vi.waitFor(() => expect(canvas().getContext('2d')?.getImageData(200, 240, 1, 1).data[3]).toBe(255));
    const onTheWay = seen();
    await vi.waitFor(() => {
      on.finishMotion();
      expect(seen() === onTheWay).toBe(false);
    });
  });

  it.each(['canvas', 'webgl'] as const)('drawn with %s looks like the still SVG', async (renderer) => {
    const on = await start({ renderer });
    const picture = new Image();
    // A WebGL canvas can be read in the frame in which it was drawn, and only then.
    on.tags(() => requestAnimationFrame(() => (picture.src = seen())));
    await shown(on, () => on.show(views.mixed, { motion: false }));
    await vi.waitFor(() => expect(picture.src).not.toBe(''));
    const { width, height } = canvas();
    const still = new Image(width, height);
    still.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(houseSvg(views.mixed, day, { width: 480, height: 320 }))}`;
    const [a, b] = await Promise.all([picture, still].map((image) => pixelsOf(image, width, height)));
    expect(shareThatDiffers(a, b)).toBeLessThan(0.02);
  });

  it('draws itself by night', async () => {
    const on = await start();
    const byDay = await shown(on, () => on.show(views.mixed, { motion: false }));
    const byNight = await shown(on, () => on.setTheme('dark'));
    expect(byNight === byDay).toBe(false);
    const byDayAgain = await shown(on, () => on.setTheme('light'));
    expect(byDayAgain === byDay).toBe(true);
  });

  it('takes neither focus nor pointer, and says nothing to a screen reader', async () => {
    const field = document.createElement('input');
    document.body.append(field);
    field.focus();
    const on = await start();
    await shown(on, () => on.show(views.mixed, { motion: false }));
    expect(document.activeElement).toBe(field);
    expect(canvas().getAttribute('aria-hidden')).toBe('true');
    expect(canvas().tabIndex).toBe(-1);
    expect(getComputedStyle(canvas()).pointerEvents).toBe('none');
    field.remove();
  });

  it('follows the size of its host', async () => {
    const on = await start();
    await shown(on, () => on.show(views.mixed, { motion: false }));
    await shown(on, () => {
      host.style.width = '360px';
      host.style.height = '218px';
    });
    const { width, height } = canvas().getBoundingClientRect();
    expect([Math.round(width), Math.round(height)]).toEqual([360, 218]);
  });

  it('says where people are, and who is at a point', async () => {
    const on = await start();
    let tags: Parameters<NonNullable<Parameters<Stage['tags']>[0]>>[0] | undefined;
    on.tags((anchors) => (tags = anchors));
    await shown(on, () => on.show(view({ people: team('working').slice(0, 4) }), { motion: false }));
    expect(tags?.people.map(({ id }) => id).toSorted()).toEqual([0, 1, 2, 3, 'player']);
    for (const { id, x, y } of tags?.people ?? []) expect(on.hit(x, y + 8)).toBe(id);
    expect(on.hit(2, 2)).toBeUndefined();
  });

  it('does nothing while asleep and shows the picture when it wakes', async () => {
    const on = await start();
    const awake = await shown(on, () => on.show(views.blamed, { motion: false }));
    await shown(on, () => on.show(views.trusting, { motion: false }));
    on.sleep();
    on.show(views.blamed, { motion: true });
    const later = await shown(on, () => on.wake());
    expect(later === awake).toBe(true);
  });

  it('survives the loss of its WebGL context', async () => {
    const on = await start({ renderer: 'webgl' });
    const told: string[] = [];
    on.onLost(() => told.push('lost'));
    on.onRestored(() => told.push('restored'));
    await shown(on, () => on.show(views.mixed, { motion: false }));
    const context = canvas().getContext('webgl')?.getExtension('WEBGL_lose_context');
    context?.loseContext();
    await vi.waitFor(() => expect(told).toEqual(['lost']));
    context?.restoreContext();
    await vi.waitFor(() => expect(told).toEqual(['lost', 'restored']));
    await shown(on, () => on.show(views.blamed, { motion: true }));
  });

  it('leaves nothing behind when it ends', async () => {
    const on = await start();
    await on.destroy();
    stage = undefined;
    expect(host.querySelector('canvas')).toBeNull();
  });
});

describe('every piece', () => {
  it('stays within the box that is cut out for its texture', async () => {
    const all = [day, night].flatMap((palette) =>
      Object.values(views).flatMap((one) => [
        ...pieces(one, palette, frameFor({ width: 848, height: 574, arrangement: one.cellar ? 'debrief' : 'play' })),
      ]),
    );
    const [somebody] = placed(view({ people: [someone(2, 'open')], player: { present: false } }));
    if (!somebody) throw new Error('nobody');
    const bodies = (Object.keys(poses) as PoseName[]).map((pose): Piece => ({
      ...personPiece(day, {
        ...somebody,
        look: { ...somebody.look, pose, held: heldIn[pose], coat: pose === 'stride' || pose === 'pass' },
      }),
      key: `pose:${pose}`,
    }));
    const drawings = new Map([...all, ...bodies].map((piece) => [`${JSON.stringify(piece.box)}${piece.svg}`, piece]));
    const spilling: string[] = [];
    // The soil is larger than the window on every side.
    for (const piece of drawings.values()) if (piece.key !== 'soil' && (await spills(piece))) spilling.push(piece.key);
    expect(spilling).toEqual([]);
  });
});

async function pixelsOf(image: HTMLImageElement, width: number, height: number): Promise<Uint8ClampedArray> {
  await image.decode();
  const paper = Object.assign(document.createElement('canvas'), { width, height });
  const pen = paper.getContext('2d', { willReadFrequently: true });
  if (!pen) throw new Error('no pen');
  pen.drawImage(image, 0, 0, width, height);
  return pen.getImageData(0, 0, width, height).data;
}

/** The share of colour values that are plainly different; edges half a pixel apart are not counted. */
function shareThatDiffers(a: Uint8ClampedArray | undefined, b: Uint8ClampedArray | undefined): number {
  if (!a || !b || a.length !== b.length) return 1;
  return a.filter((value, index) => Math.abs(value - (b[index] ?? 0)) > 90).length / a.length;
}

const margin = 24;

/** Whether anything is drawn outside the box: the drawing on a larger sheet, its box wiped, must leave nothing. */
async function spills({ svg, box }: Piece): Promise<boolean> {
  const width = Math.ceil(box.width) + 2 * margin;
  const height = Math.ceil(box.height) + 2 * margin;
  const image = new Image(width, height);
  const sheet = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="${box.x - margin} ${box.y - margin} ${width} ${height}">${svg}</svg>`;
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(sheet)}`;
  await image.decode();
  const paper = Object.assign(document.createElement('canvas'), { width, height });
  const pen = paper.getContext('2d', { willReadFrequently: true });
  if (!pen) throw new Error('no pen');
  pen.drawImage(image, 0, 0);
  pen.clearRect(margin - 0.5, margin - 0.5, box.width + 1, box.height + 1);
  return pen.getImageData(0, 0, width, height).data.some((value, index) => index % 4 === 3 && value > 40);
}
