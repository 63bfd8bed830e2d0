/** Sets the table for tests of the drawn house: a team, and views of it that are far apart. */
import fc from 'fast-check';
import type { Silhouette } from '#look';
import { lampStates, postures, smallActKinds } from '#view';
import type { Posture, SmallAct, StagePerson, StageView } from '#view';

const silhouettes: readonly Silhouette[] = [
  { hair: 'flat', height: 98, cloth: 3, prop: 'headset' },
  { hair: 'bun', height: 94, cloth: 1, prop: 'glasses' },
  { hair: 'beard', height: 114, cloth: 2, prop: 'mug' },
  { hair: 'hijab', height: 100, cloth: 4, prop: 'clipboard' },
  { hair: 'none', height: 108, cloth: 1, prop: 'scarf' },
  { hair: 'bob', height: 90, cloth: 2, prop: 'none' },
  { hair: 'beanie', height: 103, cloth: 4, prop: 'bag' },
  { hair: 'pony', height: 106, cloth: 3, prop: 'mug' },
  { hair: 'afro', height: 111, cloth: 4, prop: 'headset' },
  { hair: 'long', height: 96, cloth: 1, prop: 'scarf' },
];

export function someone(seat: number, posture: Posture, more: Partial<StagePerson> = {}): StagePerson {
  const silhouette = silhouettes[seat % silhouettes.length];
  if (!silhouette) throw new Error(`Nobody sits on seat ${seat}.`);
  return {
    id: seat,
    name: `Person ${seat}`,
    role: 'engineer',
    silhouette,
    seat,
    posture,
    alone: false,
    isNew: false,
    speaking: false,
    ...more,
  };
}

/** Ten people; `posture` of each, in the order of their seats. */
export const team = (...bodies: readonly Posture[]): readonly StagePerson[] =>
  Array.from({ length: 10 }, (_, seat) => someone(seat, bodies[seat % bodies.length] ?? 'working'));

export const stage = (more: Partial<StageView> = {}): StageView => ({
  people: team('working'),
  emptyChairs: [],
  lamps: ['lit', 'low', 'low', 'lit'],
  notes: 4,
  perNote: 1,
  parcels: 35,
  perParcel: 5,
  parcelSize: 1,
  gates: 0,
  papers: 2,
  alarm: false,
  phone: false,
  sun: 0.8,
  player: { present: true },
  acts: [],
  ...more,
});

const visitor = someone(11, 'working', { id: -2, seat: -1, speaking: true });
const without = (people: readonly StagePerson[], id: number) => people.filter((person) => person.id !== id);
const withOne = (people: readonly StagePerson[], id: number, more: Partial<StagePerson>) =>
  people.map((person) => (person.id === id ? { ...person, ...more } : person));

/** The views kept as pictures. */
export const views = {
  trusting: stage({ people: withOne(team('open'), 0, { speaking: true }), lamps: ['lit', 'lit', 'lit', 'lit'], notes: 9 }),
  'at-work': stage({ people: withOne(team('working', 'open'), 6, { isNew: true }), staysLate: 8, sun: 0.15, player: { present: false } }),
  mixed: stage({
    people: withOne(team('open', 'working', 'turned-away', 'head-down', 'open'), 1, { speaking: true }),
    lamps: ['lit', 'low', 'out', 'low'],
    alarm: true,
    phone: true,
    papers: 7,
    acts: [
      { kind: 'note-halfway-back', person: 7 },
      { kind: 'note-to-board', person: 4 },
    ],
  }),
  blamed: stage({
    people: withOne(without(team('head-down', 'turned-away', 'turned-away'), 9), 1, { alone: true }),
    emptyChairs: [9],
    lamps: ['out', 'low', 'out', 'out'],
    notes: 1,
    parcels: 14,
    parcelSize: 2,
    gates: 4,
    papers: 11,
    nameOnBoard: 'Mara',
    phone: true,
    sun: 0.4,
    visitor,
  }),
  debrief: stage({
    people: withOne(without(team('head-down', 'working', 'turned-away'), 8), 1, { alone: true }),
    emptyChairs: [8],
    lamps: ['lit', 'out', 'low', 'out'],
    parcels: 20,
    gates: 3,
    papers: 9,
    player: { present: false },
    cellar: { told: 4, silenced: 20, unnoticed: 28, light: 0.3 },
  }),
} as const satisfies Record<string, StageView>;

const seats = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] as const;

const anyAct: fc.Arbitrary<SmallAct> = fc.record({
  kind: fc.constantFrom(...smallActKinds),
  person: fc.integer({ min: 0, max: 9 }),
  other: fc.integer({ min: 0, max: 9 }),
  bay: fc.integer({ min: 0, max: 3 }),
});

/** Any view at all, with any acts, also such as the model would not cause. */
export const anyStage: fc.Arbitrary<StageView> = fc
  .record({
    present: fc.subarray([...seats], { minLength: 1 }),
    bodies: fc.array(fc.record({ posture: fc.constantFrom(...postures), alone: fc.boolean(), isNew: fc.boolean() }), {
      minLength: 10,
      maxLength: 10,
    }),
    speaker: fc.integer({ min: -1, max: 9 }),
    lamps: fc.array(fc.constantFrom(...lampStates), { minLength: 4, maxLength: 4 }),
    notes: fc.integer({ min: 0, max: 30 }),
    parcels: fc.integer({ min: 0, max: 60 }),
    parcelSize: fc.constantFrom<1 | 2 | 3>(1, 2, 3),
    gates: fc.integer({ min: 0, max: 6 }),
    papers: fc.integer({ min: 0, max: 12 }),
    alarm: fc.boolean(),
    phone: fc.boolean(),
    sun: fc.double({ min: 0, max: 1, noNaN: true }),
    comes: fc.boolean(),
    acts: fc.array(anyAct, { maxLength: 5 }),
    cellar: fc.option(
      fc.record({
        told: fc.integer({ min: 0, max: 60 }),
        silenced: fc.integer({ min: 0, max: 120 }),
        unnoticed: fc.integer({ min: 0, max: 200 }),
        light: fc.double({ min: 0, max: 1, noNaN: true }),
      }),
      { nil: undefined },
    ),
  })
  .map(({ present, bodies, speaker, comes, cellar, ...rest }) =>
    stage({
      ...rest,
      people: present.map((seat) => someone(seat, bodies[seat]?.posture ?? 'working', { ...bodies[seat], speaking: seat === speaker })),
      emptyChairs: seats.filter((seat) => !present.includes(seat)),
      perNote: Math.max(1, Math.ceil(rest.notes / 10)),
      ...(comes ? { visitor } : {}),
      ...(cellar ? { cellar } : {}),
    }),
  );
