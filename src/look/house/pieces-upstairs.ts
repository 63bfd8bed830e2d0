/** The second floor: bays, lamps, desks, and what is left of those who went or stay late. */
import { boxes } from '../drawings/held.ts';
import { desk, emptyChair, lateLamp } from '../drawings/furniture.ts';
import { lamp, lampCone } from '../drawings/lamp.ts';
import { hallWindow } from '../drawings/room-things.ts';
import { attic, bayPost, dimBay, floorSlab, leftWall, rightWall, roof, rooms, stairCase } from '../drawings/shell.ts';
import type { Palette } from '../palette.ts';
import type { HouseFacts } from './house-facts.ts';
import type { Piece } from './piece.ts';
import { depths } from './piece.ts';
import { bayOfSeat, inBay, inward, seatPlace } from './places.ts';
import { bayMiddle, bays, ceiling, ground, landing, left, right, ridge, slab, stairs, upperFloor, wall, windowAt } from './plan.ts';
import { weatherOf } from './weather.ts';

const deskFrom = 36;
const deskWidth = 42;

export function upstairsPieces(facts: HouseFacts, palette: Palette): readonly Piece[] {
  return [...shellPieces(facts, palette), ...bays.flatMap((_, bay) => bayPieces(facts, palette, bay)), ...seatPieces(facts, palette)];
}

const still = { x: 0, y: 0, size: 1, mirrored: false } as const;
const underRoof = { x: left - 40, y: ridge.y - 4, width: right - left + 80, height: ceiling + 8 - ridge.y } as const;

function shellPieces(facts: HouseFacts, palette: Palette): readonly Piece[] {
  const wallBox = { y: ceiling - 7, width: wall + 2, height: ground - ceiling + 8 } as const;
  return [
    { ...still, key: 'attic', depth: depths.back, svg: attic(palette), box: underRoof },
    {
      ...still,
      key: 'rooms',
      depth: depths.back,
      svg: rooms(palette),
      box: { x: left, y: ceiling, width: right - left, height: ground - ceiling },
    },
    {
      ...still,
      key: 'slab',
      depth: depths.slab,
      svg: floorSlab(palette),
      box: { x: landing - 4, y: upperFloor, width: right - landing + 4, height: slab },
    },
    {
      ...still,
      key: 'stairs',
      depth: depths.slab,
      svg: stairCase(palette),
      box: { x: stairs.from - 2, y: upperFloor - 46, width: landing - stairs.from + 6, height: ground - upperFloor + 47 },
    },
    { ...still, key: 'wall:left', depth: depths.front, svg: leftWall(palette), box: { ...wallBox, x: left - wall - 1 } },
    { ...still, key: 'wall:right', depth: depths.front, svg: rightWall(palette), box: { ...wallBox, x: right - 5, width: wall + 11 } },
    { ...still, key: 'roof', depth: depths.front, svg: roof(palette), box: underRoof },
    {
      ...still,
      key: 'window',
      depth: depths.back + 1,
      svg: hallWindow(palette, weatherOf(facts), facts.staysLate !== undefined),
      box: { x: -12, y: -6, width: 116, height: 128 },
      x: windowAt.x,
      y: windowAt.y,
    },
  ];
}

function bayPieces(facts: HouseFacts, palette: Palette, bay: number): readonly Piece[] {
  const { x, width } = bays[bay] ?? bays[0];
  const state = facts.lamps[bay] ?? 'out';
  const height = upperFloor - ceiling;
  const middle = bayMiddle(bay);
  const isAtWork = facts.people.some(
    (person) =>
      person.posture === 'working' && !person.alone && !person.speaking && seatPlace(person.seat).isDesk && bayOfSeat(person.seat) === bay,
  );
  const found: Piece[] = [
    {
      key: `lamp:${bay}`,
      depth: depths.lamp,
      svg: lamp(palette, state),
      box: { x: -24, y: -2, width: 48, height: 68 },
      x: middle,
      y: ceiling,
      size: 1,
      mirrored: false,
    },
    {
      key: `desk:${bay}`,
      depth: depths.furniture,
      svg: desk(palette, deskWidth, isAtWork),
      box: { x: -2, y: -72, width: deskWidth + 4, height: 73 },
      x: inBay(bay, deskFrom),
      y: upperFloor,
      size: 1,
      mirrored: inward(bay) < 0,
    },
  ];
  if (state !== 'lit') {
    found.push({
      ...still,
      key: `dim:${bay}`,
      depth: depths.dim,
      svg: dimBay(palette, width),
      box: { x: 0, y: 0, width, height },
      x,
      y: ceiling,
    });
  }
  if (state !== 'out') {
    found.push({
      ...still,
      key: `cone:${bay}`,
      depth: depths.cone,
      svg: lampCone(palette, state, height),
      box: { x: -58, y: 34, width: 116, height: height - 34 },
      x: middle,
      y: ceiling,
    });
  }
  if (bay > 0) {
    found.push({
      ...still,
      key: `post:${bay}`,
      depth: depths.dim + 1,
      svg: bayPost(palette),
      box: { x: -2, y: 0, width: 4, height },
      x,
      y: ceiling,
    });
  }
  return found;
}

function seatPieces(facts: HouseFacts, palette: Palette): readonly Piece[] {
  const chairs = facts.emptyChairs.map((seat): Piece => {
    const { x, facing } = seatPlace(seat);
    return {
      key: `chair:${seat}`,
      depth: depths.furniture + 1,
      svg: emptyChair(palette),
      box: { x: -20, y: -62, width: 34, height: 64 },
      x,
      y: upperFloor,
      size: 1,
      mirrored: facing < 0,
    };
  });
  const arrived = facts.people
    .filter((person) => person.isNew)
    .map((person): Piece => {
      const { x, facing, isDesk } = seatPlace(person.seat);
      return {
        key: `boxes:${person.seat}`,
        depth: depths.upstairs + (isDesk ? -1 : 1),
        svg: boxes(palette, 0, 0, 0.82),
        box: { x: -16, y: -46, width: 34, height: 48 },
        x: isDesk ? x + facing * 47 : x + facing * 21,
        y: isDesk ? upperFloor - 42 : upperFloor,
        size: 1,
        mirrored: facing < 0,
      };
    });
  const late = facts.people.find((person) => person.id === facts.staysLate);
  if (!late) return [...chairs, ...arrived];
  const { x, facing, isDesk } = seatPlace(late.seat);
  const lamplight: Piece = {
    key: `late:${late.seat}`,
    depth: depths.upstairs + 1,
    svg: lateLamp(palette),
    box: { x: -24, y: -44, width: 48, height: 46 },
    x: isDesk ? x + facing * 44 : x + facing * 24,
    y: isDesk ? upperFloor - 42 : upperFloor,
    size: isDesk ? 0.8 : 1,
    mirrored: facing < 0,
  };
  return [...chairs, ...arrived, lamplight];
}
