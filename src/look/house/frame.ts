/** Which part of the drawn world a window of a given size shows: the house whole ("meet"), sky and soil to the edges. */
import { cellar, deep, ground, left, path, right } from './plan.ts';

export type Rect = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
export type Arrangement = 'play' | 'debrief';

export type FrameOptions = {
  readonly width: number;
  readonly height: number;
  readonly arrangement: Arrangement;
  /** Pixels along each edge that something else covers; the house keeps clear of them, sky and soil go below. */
  readonly inset?: { readonly left?: number; readonly top?: number; readonly right?: number; readonly bottom?: number } | undefined;
};

export type Frame = Rect & {
  /** Pixels for one drawing unit. */
  readonly scale: number;
  readonly arrangement: Arrangement;
};

const roofTop = -14;

/** What must never be cropped, roof first. A narrow window gives up the bare edges of the path, not the house. */
export function mustShow(arrangement: Arrangement): Rect {
  const x = left - 40;
  const width = path.to + 4 - x;
  const bottom = arrangement === 'play' ? ground + 52 : deep.top + 3 * deep.row + 30;
  return { x, y: roofTop, width, height: bottom - roofTop };
}

/** The world rectangle a window shows. Spare height goes to the sky until the sun clears the ridge, then to the soil. */
export function frameFor({ width, height, arrangement, inset = {} }: FrameOptions): Frame {
  const { left: l = 0, top: t = 0, right: r = 0, bottom: b = 0 } = inset;
  const need = mustShow(arrangement);
  const free = { width: Math.max(1, width - l - r), height: Math.max(1, height - t - b) };
  const scale = Math.min(free.width / need.width, free.height / need.height);
  const spareHeight = free.height / scale - need.height;
  const above = Math.min(spareHeight * 0.62, skyForTheSun);
  const spareWidth = free.width / scale - need.width;
  return {
    x: need.x - spareWidth / 2 - l / scale,
    y: need.y - above - t / scale,
    width: width / scale,
    height: height / scale,
    scale,
    arrangement,
  };
}

const skyForTheSun = 96;

/** Half the width of the sun with a cloud before it. */
const sunMargin = 60;

/**
 * Where the sun stands when the month is `share` (0-1) gone: it rises left of the house, crosses the roof, sets right.
 * Where the window has no sky beside the house it comes and goes above the eaves, and is never cut off.
 */
export function sunAt(frame: Rect, share: number): { readonly x: number; readonly y: number } {
  const low = (edge: number, room: number) => (Math.abs(edge - room) >= 2 * sunMargin ? 122 : 20);
  const from = Math.max(left - 66, frame.x + sunMargin);
  const to = Math.min(right + 118, frame.x + frame.width - sunMargin);
  const zenith = Math.max(frame.y + 34, -68);
  const away = 2 * share - 1;
  const horizon = away < 0 ? low(frame.x, left) : low(frame.x + frame.width, right);
  return { x: from + (to - from) * share, y: zenith + (horizon - zenith) * away * away };
}

/** The rectangle the debrief's soil covers before it slides away. */
export const coverOfCellar: Rect = { x: left - 16, y: cellar.top, width: right - left + 32, height: cellar.floor + 17 - cellar.top };
