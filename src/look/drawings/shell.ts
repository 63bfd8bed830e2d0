/** The house cut open, in parts that cover little, so that a stage without a graphics card has less to draw. */
import { ceiling, ground, landing, left, ridge, right, slab, stairs, upperFloor, wall } from '../house/plan.ts';
import type { Palette } from '../palette.ts';
import { bar, n, rect, shape } from './strokes.ts';

const eaves = 34;

/** Where a strut meets the rafter. */
const truss = (share: number) => ({ x: n(left + (right - left) * share), y: 44 });

/** The attic with its truss, behind the roof. */
export function attic(palette: Palette): string {
  const a = truss(0.275);
  const b = truss(0.725);
  return (
    shape(`M${left - 14} 98V92L${ridge.x} 11L${right + 14} 92V98Z`, palette.roomDark) +
    bar(`M${ridge.x} 14V90M${ridge.x} 90L${a.x} ${a.y}M${ridge.x} 90L${b.x} ${b.y}M${a.x} ${a.y}V92M${b.x} ${b.y}V92`, palette.cut, 4)
  );
}

/** One warm wall for all rooms. */
export const rooms = (palette: Palette): string => rect(left, ceiling, right - left, ground - ceiling, palette.room);

/** The wall of one bay whose lamp is not fully lit. */
export const dimBay = (palette: Palette, width: number): string => rect(0, 0, width, upperFloor - ceiling, palette.roomDark);

/** The beam end that parts two bays, and a hairline below it. */
export const bayPost = (palette: Palette): string =>
  rect(-1.5, 0, 3, upperFloor - ceiling, palette.room) + rect(-1.5, 0, 3, 16, palette.cut);

/** The floor between the storeys. */
export const floorSlab = (palette: Palette): string => rect(landing - 4, upperFloor, right - landing + 4, slab, palette.cut);

/** Stairs and banisters: people on the stairs stand in front of the steps. */
export function stairCase(palette: Palette): string {
  const { from, steps, run, rise } = stairs;
  let outline = `M${from} ${ground}`;
  for (let step = 0; step < steps; step += 1) outline += `v${n(-rise)}h${n(run)}`;
  outline += `v${slab}L${n(from + run * 1.5)} ${ground}Z`;
  const posts = [1, 4, 7].map((step) => `M${n(from + run * (step + 0.5))} ${n(ground - rise * (step + 1))}v-39`).join('');
  return (
    bar(`M${landing} ${upperFloor}v-40`, palette.cut, 4) +
    shape(outline, palette.cut) +
    bar(`M${from + 6} ${n(ground - rise - 42)}L${landing} ${upperFloor - 42}`, palette.cut, 3.6) +
    bar(posts, palette.cut, 2.4)
  );
}

const doorHead = 118;

export const leftWall = (palette: Palette): string => rect(left - wall, ceiling - 6, wall, ground - ceiling + 6, palette.cut);

/** The right wall, open below for the door. */
export const rightWall = (palette: Palette): string =>
  rect(right, ceiling - 6, wall, ground - doorHead - ceiling + 6, palette.cut) + rect(right - 4, ground - 122, 22, 8, palette.cut);

/** The roof with its chimney, and the ceiling below it. */
export function roof(palette: Palette): string {
  return (
    rect(left - wall, ceiling - 10, right - left + wall * 2, 12, palette.cut) +
    shape('M596 52V2h34V60Z', palette.cut) +
    rect(590, -6, 46, 8, palette.cut) +
    shape(`M${left - eaves} 98L${ridge.x} 12L${right + eaves} 98v-17L${ridge.x} ${ridge.y}L${left - eaves} 81Z`, palette.cut)
  );
}

/** Cellar walls, below the ground line. */
export const cellarWalls = (palette: Palette, floor: number): string =>
  rect(left - wall, ground, wall, floor - ground + wall, palette.cut) +
  rect(right, ground, wall, floor - ground + wall, palette.cut) +
  rect(left - wall, floor, right - left + wall * 2, wall, palette.cut);
