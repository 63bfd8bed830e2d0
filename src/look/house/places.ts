/** Where everybody is and what they do there: facts about people become places, poses and directions. */
import type { Held, PersonLook } from '../drawings/person.ts';
import type { PoseName } from '../drawings/poses.ts';
import type { HouseAct, HouseFacts, HousePerson } from './house-facts.ts';
import { bays, board, downstairs, ground, onStairs, table, upperFloor } from './plan.ts';

export type Floor = 'up' | 'stairs' | 'down';

/** One person in the picture. `size` is drawing units for 100 units of the drawing. */
export type Placed = {
  readonly id: number | 'player';
  readonly floor: Floor;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  /** 1 looks right, -1 left. */
  readonly facing: 1 | -1;
  readonly look: PersonLook;
};

/** The speaker's mark, the player's, and where somebody who was blamed goes to stand. */
export const marks = {
  speaker: table.x - 20,
  player: table.x + table.width + 24,
  visitor: 284,
  alone: [250, 572, 608, 274],
  board: [board.x + 92, board.x + 136],
} as const;

type Seat = { readonly bay: number; readonly at: number; readonly index: number; readonly of: number };
const seats: readonly Seat[] = [3, 3, 2, 2].flatMap((of, bay) =>
  Array.from({ length: of }, (_, index) => ({ bay, index, of, at: [24, of === 3 ? 99 : 97, 135][index] ?? 24 })),
);

const seatOf = (seat: number): Seat => seats[seat] ?? { bay: 3, at: 24, index: 0, of: 2 };

/** The bay of a seat, for those who follow the lamps. */
export const bayOfSeat = (seat: number): number => seatOf(seat).bay;

/** Somewhere in a bay, counted from the end where its desk stands. */
export function inBay(bay: number, at: number): number {
  const { x, width, mirrored } = bays[bay] ?? bays[0];
  return mirrored ? x + width - at : x + at;
}

/** Towards the bay's middle from its desk: 1 is right. */
export const inward = (bay: number): 1 | -1 => (bays[bay]?.mirrored === true ? -1 : 1);

export const seatPlace = (seat: number): { readonly x: number; readonly facing: 1 | -1; readonly isDesk: boolean } => {
  const { bay, at, index } = seatOf(seat);
  return { x: inBay(bay, at), facing: inward(bay), isDesk: index === 0 };
};

export function placed(facts: HouseFacts): readonly Placed[] {
  const aloneOnes = facts.people.filter((person) => person.alone && !person.speaking);
  const people = facts.people.map((person) => place(facts, person, aloneOnes.indexOf(person)));
  const everybody = facts.visitor ? [...people, visitor(facts, facts.visitor)] : people;
  return facts.player.present ? [...everybody, player()] : everybody;
}

function place(facts: HouseFacts, person: HousePerson, aloneIndex: number): Placed {
  if (person.speaking) return standing(person, marks.speaker, ground, 1, 'speak', 'down', 1);
  if (aloneIndex >= 0) {
    const x = marks.alone[aloneIndex % marks.alone.length] ?? table.x;
    return standing(person, x, ground, x < table.x ? -1 : 1, 'head-down-alone', 'down', 0.95);
  }
  const act = bodilyAct(facts, person.id);
  return act ? acting(facts, person, act) : atSeat(facts, person);
}

const bodily = new Set(['note-to-board', 'note-halfway-back', 'whisper', 'looks-up', 'note-pinned-nod']);

/** The act that moves somebody, or changes what their body does, for as long as the picture stands: the first one. */
function bodilyAct(facts: HouseFacts, id: number): HouseAct | undefined {
  const own = (one: number | undefined) =>
    facts.acts.find((act) => bodily.has(act.kind) && (act.person === one || (act.kind === 'whisper' && act.other === one)));
  const act = own(id);
  // Nobody whispers to somebody who has gone to the board.
  const isOneSided = act?.kind === 'whisper' && (own(act.person) !== act || own(act.other) !== act);
  return isOneSided ? undefined : act;
}

/** How many did the same before: two with notes do not stand on one step. */
const howManyBefore = (facts: HouseFacts, act: HouseAct): number => facts.acts.filter(({ kind }) => kind === act.kind).indexOf(act);

function acting(facts: HouseFacts, person: HousePerson, act: HouseAct): Placed {
  const at = atSeat(facts, person);
  switch (act.kind) {
    case 'note-to-board':
      return standing(person, marks.board[howManyBefore(facts, act) % 2] ?? marks.board[0], ground, 1, 'pin', 'down', 0.94);
    case 'note-halfway-back': {
      const step = onStairs(howManyBefore(facts, act) % 2 === 0 ? 4 : 7);
      return standing(person, step.x, step.y, 1, 'hesitate', 'stairs', 1.06 / downstairs, 'note');
    }
    case 'whisper':
      return whispering(facts, person, act, at);
    case 'looks-up':
      return {
        ...at,
        facing: -1,
        look: { silhouette: person.silhouette, pose: at.look.pose === 'work-desk' ? 'look-up-desk' : 'look-up' },
      };
    default:
      return { ...at, look: { ...at.look, pose: 'open-nod', held: undefined } };
  }
}

function whispering(facts: HouseFacts, person: HousePerson, act: HouseAct, at: Placed): Placed {
  const isTeller = act.person === person.id;
  const mate = facts.people.find((one) => one.id === (isTeller ? act.other : act.person));
  if (!mate || mate.alone || mate.speaking) return at;
  // They meet beside the hearer's seat, an arm apart; the one further left looks right.
  const hearer = seatPlace((isTeller ? mate : person).seat);
  const teller = seatPlace((isTeller ? person : mate).seat);
  const side = teller.x < hearer.x ? -1 : 1;
  const [firstBay, , , lastBay] = bays;
  const middle = Math.min(lastBay.x + lastBay.width - 40, Math.max(firstBay.x + 40, hearer.x + side * 16));
  return {
    ...at,
    x: middle + (isTeller ? side : -side) * 21,
    facing: isTeller === side > 0 ? -1 : 1,
    look: { silhouette: person.silhouette, pose: isTeller ? 'whisper' : 'hear-whisper' },
  };
}

const openPoses = ['open-palm', 'open-hip', 'open-high'] as const;

function atSeat(facts: HouseFacts, person: HousePerson): Placed {
  const seat = seatPlace(person.seat);
  const { bay, index } = seatOf(person.seat);
  const out = inward(bay) < 0 ? 1 : -1;
  const put = (x: number, facing: 1 | -1, pose: PoseName, held?: Held) =>
    standing(person, x, upperFloor, facing, pose, 'up', 1 / downstairs, held);
  const hasMug = person.silhouette.prop === 'mug';
  switch (person.posture) {
    case 'open': {
      const x = seat.isDesk ? inBay(bay, 46) : seat.x;
      const pose = hasMug ? 'open-mug' : (openPoses[(person.seat + index) % openPoses.length] ?? 'open-palm');
      return put(x, towardsMates(facts, person, x), pose, hasMug ? 'mug' : undefined);
    }
    case 'working':
      if (seat.isDesk) return put(seat.x, inward(bay), 'work-desk');
      return person.silhouette.prop === 'clipboard' || index === 1
        ? put(seat.x, out, 'work-read', 'clipboard')
        : put(seat.x, inward(bay), 'work-lap', 'laptop');
    case 'turned-away':
      return put(seat.x, seat.isDesk ? out : inward(bay), 'turned-away');
    case 'head-down':
      return seat.isDesk ? put(seat.x, inward(bay), 'head-down-desk') : put(seat.x, out, 'head-down-chair');
  }
}

/** Somebody open looks at the nearest other in their bay, rather at one who is open too. */
function towardsMates(facts: HouseFacts, person: HousePerson, x: number): 1 | -1 {
  const bay = bayOfSeat(person.seat);
  const mates = facts.people.filter((mate) => mate.id !== person.id && bayOfSeat(mate.seat) === bay && !mate.alone && !mate.speaking);
  const distance = (mate: HousePerson) => Math.abs(seatPlace(mate.seat).x - x) + (mate.posture === 'open' ? 0 : 200);
  const [nearest] = mates.toSorted((a, b) => distance(a) - distance(b));
  if (!nearest) return inward(bay);
  return seatPlace(nearest.seat).x < x ? -1 : 1;
}

function visitor(facts: HouseFacts, person: HousePerson): Placed {
  const takesTheMark = !facts.people.some((one) => one.speaking);
  return standing(person, takesTheMark ? marks.speaker : marks.visitor, ground, 1, person.speaking ? 'speak' : 'wait', 'down', 1);
}

const yours = { hair: 'none', height: 108, cloth: 1, prop: 'none' } as const;

const player = (): Placed => ({
  id: 'player',
  floor: 'down',
  x: marks.player,
  y: ground,
  size: (yours.height / 100) * downstairs,
  facing: -1,
  look: { silhouette: yours, pose: 'listen', isPlayer: true },
});

function standing(
  person: HousePerson,
  x: number,
  y: number,
  facing: 1 | -1,
  pose: PoseName,
  floor: Floor,
  near: number,
  held?: Held,
): Placed {
  const size = (person.silhouette.height / 100) * downstairs * near;
  return { id: person.id, floor, x, y, size, facing, look: { silhouette: person.silhouette, pose, held } };
}
