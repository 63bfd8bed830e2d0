import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeStage, lampStates, postures, saidIds, smallActKinds, type SmallAct, type StageView } from '#view';
import { anyStage, stagePerson } from './stages.ts';

const said = (stage: StageView) => JSON.stringify(describeStage(stage));

/** One change to each fact of the picture. What is only how somebody is drawn (their silhouette) is no fact. */
const otherFacts: Record<string, (stage: StageView) => StageView> = {
  'who sits how': (stage) => withFirst(stage, (person) => ({ posture: postures[(postures.indexOf(person.posture) + 1) % 4] ?? 'open' })),
  'who stands alone': (stage) => withFirst(stage, (person) => ({ alone: !person.alone })),
  'who is new': (stage) => withFirst(stage, (person) => ({ isNew: !person.isNew })),
  'who speaks': (stage) => withFirst(stage, (person) => ({ speaking: !person.speaking })),
  'who is there': (stage) => ({ ...stage, people: stage.people.slice(1) }),
  'which chairs are empty': (stage) => ({ ...stage, emptyChairs: [...stage.emptyChairs, 9] }),
  'each lamp': (stage) => ({
    ...stage,
    lamps: stage.lamps.map((lamp, bay) => (bay === 2 ? (lampStates[(lampStates.indexOf(lamp) + 1) % 3] ?? 'out') : lamp)),
  }),
  'two lamps exchanged': (stage) => ({
    ...stage,
    lamps: stage.lamps[0] === stage.lamps[3] ? ['lit', 'low', 'low', 'out'] : stage.lamps.toReversed(),
  }),
  'the notes on the board': (stage) => ({ ...stage, notes: stage.notes + 1 }),
  'what a sign stands for': (stage) => ({ ...stage, perNote: stage.perNote + 1 }),
  'the name on the board': (stage) => ({ ...stage, nameOnBoard: 'Mina' }),
  parcels: (stage) => ({ ...stage, parcels: stage.parcels + 1 }),
  'what a parcel stands for': (stage) => ({ ...stage, perParcel: 10 }),
  'the size of parcels': (stage) => ({ ...stage, parcelSize: stage.parcelSize === 3 ? 1 : 3 }),
  gates: (stage) => ({ ...stage, gates: stage.gates + 1 }),
  papers: (stage) => ({ ...stage, papers: stage.papers + 1 }),
  'the alarm': (stage) => ({ ...stage, alarm: !stage.alarm }),
  'the telephone': (stage) => ({ ...stage, phone: !stage.phone }),
  'who stays late': (stage) => ({ ...stage, staysLate: stage.people[0]?.id ?? 0 }),
  'the sun': (stage) => ({ ...stage, sun: stage.sun < 0.5 ? 0.9 : 0.1 }),
  'the player': (stage) => ({ ...stage, player: { present: !stage.player.present } }),
  'a visitor': (stage) => ({ ...stage, visitor: stagePerson(-1, { name: 'Marguerite', role: 'chief executive' }) }),
  'the open cellar': (stage) => ({ ...stage, cellar: { told: 4, silenced: 12, unnoticed: 30, light: 0.3 } }),
};

function withFirst(stage: StageView, change: (person: StageView['people'][number]) => Partial<StageView['people'][number]>): StageView {
  const [first, ...rest] = stage.people;
  return first ? { ...stage, people: [{ ...first, ...change(first) }, ...rest] } : stage;
}

describe('the picture in words', () => {
  for (const [fact, other] of Object.entries(otherFacts)) {
    it(`says ${fact}`, () => {
      fc.assert(
        fc.property(anyStage, (stage) => {
          expect(said(other(stage))).not.toBe(said(stage));
        }),
        { numRuns: 40 },
      );
    });
  }

  it('has a changed fact here for every field of the stage', () => {
    const whole: StageView = {
      ...fc.sample(anyStage, { seed: 1, numRuns: 1 })[0],
      nameOnBoard: 'Mina',
      staysLate: 1,
      visitor: stagePerson(-1),
      cellar: { told: 1, silenced: 1, unnoticed: 1, light: 1 },
    } as StageView;
    const changed = new Set(
      Object.values(otherFacts).flatMap((other) => {
        const after = other(whole);
        return Object.keys(whole).filter(
          (field) => JSON.stringify(after[field as keyof StageView]) !== JSON.stringify(whole[field as keyof StageView]),
        );
      }),
    );
    // `acts` are told by the test below.
    expect(Object.keys(whole).filter((field) => !changed.has(field) && field !== 'acts' && field !== 'nameOnBoard')).toEqual([]);
  });

  it('says how many problems the open cellar shows, and how far the light reaches', () => {
    const stage = (cellar: StageView['cellar']) => ({
      ...(fc.sample(anyStage, { seed: 1, numRuns: 1 })[0] as StageView),
      ...(cellar ? { cellar } : {}),
    });
    const shown = { told: 4, silenced: 12, unnoticed: 30, light: 0.3 };
    for (const other of [{ told: 5 }, { silenced: 13 }, { unnoticed: 31 }, { light: 0.6 }]) {
      expect(said(stage({ ...shown, ...other }))).not.toBe(said(stage(shown)));
    }
  });

  it('says each small act in a sentence of its own', () => {
    const stage = fc.sample(anyStage, { seed: 2, numRuns: 1 })[0] as StageView;
    const acts = smallActKinds.map((kind): SmallAct => ({ kind, person: 1, name: 'Kofi', other: 2, otherName: 'Mina', bay: 1 }));
    const before = describeStage(stage).length;
    const sentences = describeStage({ ...stage, acts }).slice(before);
    expect(sentences.map(({ id }) => id)).toEqual(smallActKinds.map((kind) => `act.${kind}`));
  });

  it('uses sentences of the list, with every gap filled', () => {
    fc.assert(
      fc.property(anyStage, fc.subarray([...smallActKinds]), (stage, kinds) => {
        const acts = kinds.map((kind): SmallAct => ({ kind, person: 1, name: 'Kofi', other: 2, otherName: 'Mina', bay: 1 }));
        for (const { id, values } of describeStage({ ...stage, acts })) {
          expect(Object.keys(saidIds)).toContain(id);
          expect(Object.keys(values ?? {}).toSorted()).toEqual([...saidIds[id as keyof typeof saidIds]].toSorted());
        }
      }),
    );
  });
});
