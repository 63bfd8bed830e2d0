/** The house on a good day, for the title: everybody is in, every lamp is lit, somebody carries a note to the board. */
import type { HouseFacts, Silhouette } from '#look';

const looks: readonly Silhouette[] = [
  { hair: 'flat', height: 98, cloth: 2, prop: 'mug' },
  { hair: 'bun', height: 94, cloth: 1, prop: 'glasses' },
  { hair: 'afro', height: 102, cloth: 4, prop: 'glasses' },
  { hair: 'hijab', height: 100, cloth: 3, prop: 'clipboard' },
  { hair: 'none', height: 110, cloth: 1, prop: 'scarf' },
  { hair: 'long', height: 92, cloth: 4, prop: 'none' },
  { hair: 'beard', height: 108, cloth: 3, prop: 'mug' },
  { hair: 'beanie', height: 98, cloth: 2, prop: 'none' },
  { hair: 'pony', height: 92, cloth: 1, prop: 'bag' },
  { hair: 'bob', height: 104, cloth: 3, prop: 'headset' },
];

export const showcase: HouseFacts = {
  people: looks.map((silhouette, seat) => ({
    id: seat,
    silhouette,
    seat,
    posture: seat % 3 === 2 ? 'working' : 'open',
    alone: false,
    isNew: false,
    speaking: seat === 9,
  })),
  emptyChairs: [],
  lamps: ['lit', 'lit', 'lit', 'lit'],
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
  acts: [{ kind: 'note-to-board', person: 8 }],
};
