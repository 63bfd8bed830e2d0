/** The measures of the house, in drawing units. Everything that stands, hangs or walks takes its place from here. */

/** Inner faces of the outer walls. */
export const left = 30;
export const right = 744;
export const wall = 14;
/** Heights: ridge, ceiling, upper floor (top of the slab), ground. y grows downwards. */
export const ridge = { x: (left + right) / 2, y: -6 } as const;
export const ceiling = 96;
export const upperFloor = 268;
export const slab = 14;
export const ground = 496;
export const groundLine = 9;

/** Upstairs begins where the stairs end. Bays of three, three, two and two people. */
export const landing = 200;
export const bays = [
  { x: 200, width: 156, mirrored: false },
  { x: 356, width: 156, mirrored: true },
  { x: 512, width: 116, mirrored: false },
  { x: 628, width: 116, mirrored: true },
] as const;
export const bayMiddle = (bay: number): number => {
  const { x, width } = bays[bay] ?? bays[0];
  return x + width / 2;
};

export const stairs = { from: 58, steps: 10, run: (landing - 4 - 58) / 10, rise: (ground - upperFloor) / 10 } as const;
/** Where a foot is on step `step` (0 is the floor, `steps` the landing). */
export const onStairs = (step: number): { readonly x: number; readonly y: number } => ({
  x: stairs.from + stairs.run * (step + 0.4),
  y: ground - stairs.rise * step,
});

export const table = { x: 344, width: 134, height: 56 } as const;
export const phoneAt = { x: table.x + 68, y: ground - table.height } as const;
export const alarmAt = { x: table.x + 68, y: upperFloor + slab } as const;
export const board = { x: 530, y: 298, width: 146, height: 82 } as const;
export const rack = { x: 684, y: 312, width: 56 } as const;
export const papersAt = { x: 652, y: ground } as const;
export const clockAt = { x: 244, y: 326 } as const;
export const plantAt = { x: 206, y: ground } as const;
export const windowAt = { x: 62, y: 130, width: 92, height: 112 } as const;
export const hatchAt = { x: 128, width: 66 } as const;
export const doorLeaf = { x: right + wall, width: 20, height: 114 } as const;

/** The path outside the door: gates first, then what was shipped. */
export const path = { from: right + wall + 26, to: right + wall + 26 + 106 } as const;

export const cellar = {
  top: ground + groundLine,
  floor: ground + 300,
  ladder: { x: 146, width: 32 },
  shelves: { from: 224, to: right - 18 },
} as const;
/** Below the cellar lies what nobody noticed. */
export const deep = { top: cellar.floor + wall + 40, row: 52, from: 16, to: 876 } as const;

/** People downstairs are nearer and drawn larger. */
export const downstairs = 1.16;
