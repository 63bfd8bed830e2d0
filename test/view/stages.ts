/** Any stage at all, as the drawn house could show it. */
import fc from 'fast-check';
import { lampStates, postures, type StagePerson, type StageView } from '#view';

const names = ['Dana', 'Kofi', 'Mina', 'Sam', 'Ines', 'Jo', 'Tariq', 'Lena', 'Ravi', 'Asta'];

export function stagePerson(seat: number, more: Partial<StagePerson> = {}): StagePerson {
  return {
    id: seat,
    name: names[seat] ?? `Person ${seat}`,
    role: 'engineer',
    silhouette: { hair: 'bob', height: 100, cloth: 1, prop: 'none' },
    seat,
    posture: 'working',
    alone: false,
    isNew: false,
    speaking: false,
    ...more,
  };
}

const anyPerson = (seat: number) =>
  fc.record({ posture: fc.constantFrom(...postures), alone: fc.boolean(), isNew: fc.boolean() }).map((facts) => stagePerson(seat, facts));

export const anyStage: fc.Arbitrary<StageView> = fc
  .record({
    seats: fc.subarray([0, 1, 2, 3, 4, 5, 6, 7, 8, 9], { minLength: 1 }),
    people: fc.tuple(...[0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map(anyPerson)),
    lamps: fc.array(fc.constantFrom(...lampStates), { minLength: 4, maxLength: 4 }),
    notes: fc.integer({ min: 0, max: 10 }),
    perNote: fc.integer({ min: 1, max: 3 }),
    parcels: fc.integer({ min: 0, max: 12 }),
    parcelSize: fc.constantFrom<1 | 2 | 3>(1, 2, 3),
    gates: fc.integer({ min: 0, max: 6 }),
    papers: fc.integer({ min: 0, max: 12 }),
    alarm: fc.boolean(),
    phone: fc.boolean(),
    sun: fc.constantFrom(0.1, 0.5, 0.9),
    player: fc.record({ present: fc.boolean() }),
  })
  .map(({ seats, people, notes, perNote, parcels, ...rest }) => ({
    ...rest,
    people: people.filter((person) => seats.includes(person.seat)),
    emptyChairs: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].filter((seat) => !seats.includes(seat)),
    notes,
    perNote,
    parcels,
    perParcel: 5,
    acts: [],
  }));
