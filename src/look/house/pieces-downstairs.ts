/** The first floor: table and telephone, alarm, the board with what was told, coats, papers. */
import { alarm } from '../drawings/alarm.ts';
import { boardFrame, writtenName } from '../drawings/board.ts';
import { sheet, sheetHeight, sheetShift } from '../drawings/papers.ts';
import { phone, receiver, ringing } from '../drawings/phone.ts';
import { problem } from '../drawings/problem.ts';
import { clock, coat, hook, plant, table } from '../drawings/room-things.ts';
import { rect } from '../drawings/strokes.ts';
import type { Palette } from '../palette.ts';
import type { HouseFacts } from './house-facts.ts';
import type { Piece } from './piece.ts';
import { depths } from './piece.ts';
import { alarmAt, board, clockAt, ground, papersAt, phoneAt, plantAt, rack, table as tableAt } from './plan.ts';
import { cellarSigns, signs } from './signs.ts';

export function downstairsPieces(facts: HouseFacts, palette: Palette): readonly Piece[] {
  return [...roomPieces(facts, palette), ...boardPieces(facts, palette), ...coatPieces(facts, palette), ...paperPieces(facts, palette)];
}

const still = { size: 1, mirrored: false } as const;

function roomPieces(facts: HouseFacts, palette: Palette): readonly Piece[] {
  const found: Piece[] = [
    { ...still, key: 'plant', depth: depths.wall, svg: plant(palette, 0.82), box: { x: -24, y: -66, width: 50, height: 68 }, ...plantAt },
    {
      ...still,
      key: 'clock',
      depth: depths.wall,
      svg: clock(palette, facts.staysLate !== undefined),
      box: { x: -22, y: -22, width: 44, height: 44 },
      ...clockAt,
    },
    {
      ...still,
      key: 'alarm',
      depth: depths.wall,
      svg: alarm(palette, facts.alarm),
      box: { x: -42, y: -1, width: 84, height: 62 },
      ...alarmAt,
    },
    {
      ...still,
      key: 'table',
      depth: depths.table,
      svg: table(palette, tableAt.width, tableAt.height),
      box: { x: -2, y: -58, width: tableAt.width + 4, height: 59 },
      x: tableAt.x,
      y: ground,
    },
    { ...still, key: 'phone', depth: depths.table + 1, svg: phone(palette), box: { x: -20, y: -22, width: 40, height: 24 }, ...phoneAt },
    {
      ...still,
      key: 'receiver',
      depth: depths.table + 1,
      svg: facts.phone ? `<g transform="rotate(-9)">${receiver(palette)}</g>` : receiver(palette),
      box: { x: -27, y: -10, width: 54, height: 20 },
      x: phoneAt.x,
      y: phoneAt.y - (facts.phone ? 26.5 : 21.5),
    },
  ];
  if (facts.phone) {
    found.push({
      ...still,
      key: 'ringing',
      depth: depths.table + 1,
      svg: ringing(palette),
      box: { x: -56, y: -60, width: 112, height: 48 },
      ...phoneAt,
    });
  }
  return found;
}

function boardPieces(facts: HouseFacts, palette: Palette): readonly Piece[] {
  const count = facts.cellar ? cellarSigns(facts.cellar).told : Math.min(15, signs(facts.notes, facts.perNote));
  const rows = Math.max(1, Math.ceil(count / 5));
  const height = board.height - (facts.nameOnBoard === undefined ? 0 : 22);
  const r = Math.min(12.6, (height - 8) / (rows * 2.08));
  const found: Piece[] = [
    {
      ...still,
      key: 'board',
      depth: depths.wall,
      svg: boardFrame(palette, board.width, board.height, count > 0),
      box: { x: -3, y: -5, width: board.width + 6, height: board.height + 8 },
      x: board.x,
      y: board.y,
    },
  ];
  for (let index = 0; index < count; index += 1) {
    const row = Math.floor(index / 5);
    found.push({
      ...still,
      key: `note:${index}`,
      depth: depths.wall + 0.1,
      svg: problem(palette, 'told', 0, 0, r),
      box: { x: -r - 1, y: -r - 1, width: 2 * r + 2, height: 2 * r + 2 },
      x: board.x + board.width / 2 + ((index % 5) - 2) * 27.3,
      y: board.y + height / 2 + 1 + (row - (rows - 1) / 2) * (r * 2.1),
    });
  }
  if (facts.nameOnBoard !== undefined) {
    found.push({
      ...still,
      key: 'name',
      depth: depths.wall + 0.2,
      svg: writtenName(palette, facts.nameOnBoard.length),
      box: { x: -46, y: -14, width: 92, height: 26 },
      x: board.x + board.width / 2,
      y: board.y + board.height - 14,
    });
  }
  return found;
}

/** A hook for each coat; each empty chair upstairs is a bare hook here. */
function coatPieces(facts: HouseFacts, palette: Palette): readonly Piece[] {
  const hooks = 3;
  const coats = Math.max(0, hooks - facts.emptyChairs.length);
  const rail: Piece = {
    ...still,
    key: 'rack',
    depth: depths.wall,
    svg: rect(0, 0, rack.width, 4, palette.furniture),
    box: { x: -1, y: -1, width: rack.width + 2, height: 6 },
    x: rack.x,
    y: rack.y,
  };
  const hung = Array.from({ length: hooks }, (_, index): Piece => {
    const isThere = index < coats;
    return {
      ...still,
      key: `coat:${index}`,
      depth: depths.wall + 0.1,
      svg: isThere ? coat(palette, [1, 3, 2][index] ?? 0, [50, 58, 46][index] ?? 50) : hook(palette),
      box: { x: -17, y: -1, width: 34, height: 80 },
      x: rack.x + 10 + index * 18.5,
      y: rack.y + 3,
    };
  });
  return [rail, ...hung.toReversed()];
}

function paperPieces(facts: HouseFacts, palette: Palette): readonly Piece[] {
  return Array.from({ length: Math.min(12, facts.papers) }, (_, index): Piece => ({
    ...still,
    key: `paper:${index}`,
    depth: depths.wall + 0.5,
    svg: sheet(palette, index === Math.min(12, facts.papers) - 1),
    box: { x: -3, y: -14, width: 52, height: 18 },
    x: papersAt.x + sheetShift(index),
    y: papersAt.y - index * sheetHeight,
  }));
}
