/** Around the house: sky and soil to the edges of the frame, the door, and the path with gates and parcels. */
import { gate, gateStep } from '../drawings/gate.ts';
import { parcel, parcelWidth } from '../drawings/parcel.ts';
import { doorLeaf } from '../drawings/room-things.ts';
import { cloud, farCloud, star, sun } from '../drawings/sky.ts';
import { soil } from '../drawings/soil.ts';
import { rect } from '../drawings/strokes.ts';
import type { Palette } from '../palette.ts';
import type { Frame } from './frame.ts';
import { sunAt } from './frame.ts';
import type { HouseFacts } from './house-facts.ts';
import type { Piece } from './piece.ts';
import { depths } from './piece.ts';
import { doorLeaf as leaf, ground, groundLine, path } from './plan.ts';
import { signs } from './signs.ts';
import { weatherOf } from './weather.ts';

const still = { x: 0, y: 0, size: 1, mirrored: false } as const;

export function outsidePieces(facts: HouseFacts, palette: Palette, frame: Frame): readonly Piece[] {
  return [...skyPieces(facts, palette, frame), ...groundPieces(palette, frame), ...pathPieces(facts, palette)];
}

function skyPieces(facts: HouseFacts, palette: Palette, frame: Frame): readonly Piece[] {
  const at = sunAt(frame, facts.sun);
  const weather = weatherOf(facts);
  const found: Piece[] = [
    { ...still, key: 'sun', depth: depths.sky + 1, svg: sun(palette), box: { x: -32, y: -32, width: 64, height: 64 }, ...at },
  ];
  if (weather !== 'clear') {
    found.push({
      ...still,
      key: 'cloud',
      depth: depths.sky + 2,
      svg: cloud(palette, weather),
      box: { x: -56, y: -22, width: 112, height: 96 },
      ...at,
    });
  }
  return [...found, ...farPieces(palette, frame)];
}

const starPlaces = [0.05, 0.13, 0.21, 0.31, 0.42, 0.57, 0.66, 0.79, 0.86, 0.93, 0.98] as const;
const cloudPlaces = [
  { share: 0.16, down: 0.34, size: 0.9 },
  { share: 0.8, down: 0.2, size: 1.15 },
] as const;

/** What is far away: stars by night; by day two thin clouds, where the sky is high enough for them. */
function farPieces(palette: Palette, frame: Frame): readonly Piece[] {
  if (palette.night) {
    return starPlaces.map((share, index): Piece => ({
      ...still,
      key: `star:${index}`,
      depth: depths.sky,
      svg: star(palette),
      box: { x: -2, y: -2, width: 4, height: 4 },
      x: frame.x + frame.width * share,
      y: frame.y + 14 + ((index * 53) % 97) * 0.01 * Math.min(300, ground - frame.y - 60),
    }));
  }
  const high = -frame.y - 14;
  if (high < 40) return [];
  return cloudPlaces.map(({ share, down, size }, index): Piece => ({
    ...still,
    key: `far:${index}`,
    depth: depths.sky,
    svg: farCloud(palette),
    box: { x: -44, y: -28, width: 72, height: 40 },
    x: frame.x + frame.width * share,
    y: frame.y + 18 + high * down,
    size,
  }));
}

function groundPieces(palette: Palette, frame: Frame): readonly Piece[] {
  const width = frame.width + 4;
  const x = frame.x - 2;
  const depth = Math.max(1, frame.y + frame.height - ground + 2);
  return [
    { ...still, key: 'soil', depth: depths.soil, svg: soil(palette, x, ground, width, depth), box: { x, y: ground, width, height: depth } },
    {
      ...still,
      key: 'ground',
      depth: depths.cellarWall + 1,
      svg: rect(x, ground, width, groundLine, palette.cut),
      box: { x, y: ground, width, height: groundLine },
    },
  ];
}

function pathPieces(facts: HouseFacts, palette: Palette): readonly Piece[] {
  const gates = Math.min(6, facts.gates);
  const found: Piece[] = [
    {
      ...still,
      key: 'door',
      depth: depths.door,
      svg: doorLeaf(palette),
      box: { x: -3, y: -118, width: 28, height: 120 },
      x: leaf.x,
      y: ground,
    },
  ];
  for (let index = 0; index < gates; index += 1) {
    found.push({
      ...still,
      key: `gate:${index}`,
      depth: depths.outside,
      svg: gate(palette),
      box: { x: -11, y: -68, width: 24, height: 69 },
      x: path.from + 6 + index * gateStep,
      y: ground,
    });
  }
  found.push(...parcelPieces(facts, palette, path.from + (gates === 0 ? 0 : gates * gateStep + 6)));
  return found;
}

function parcelPieces(facts: HouseFacts, palette: Palette, from: number): readonly Piece[] {
  const width = parcelWidth[facts.parcelSize];
  const count = signs(facts.parcels, facts.perParcel);
  const columns = Math.max(1, Math.floor((path.to - from) / (width + 1)));
  const broad = Math.min(columns, Math.max(1, Math.ceil(count / 2)));
  return Array.from({ length: count }, (_, index): Piece => {
    const row = Math.floor(index / broad);
    const inRow = Math.min(broad, count - row * broad);
    const shift = ((broad - inRow) * (width + 1)) / 2;
    return {
      ...still,
      key: `parcel:${index}`,
      depth: depths.outside + 0.1,
      svg: parcel(palette, facts.parcelSize),
      box: { x: 0, y: -width + 1, width, height: width - 1 },
      x: from + shift + (index % broad) * (width + 1),
      y: ground - row * (width - 1),
    };
  });
}
