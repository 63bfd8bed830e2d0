/** The picture in words: the same facts as the drawn house, for the live region, for text-only play and for whoever cannot see it. */
import { listNames } from './people.ts';
import { said } from './said-ids.ts';
import type { Said } from './said.ts';
import type { LampState, Posture, SmallAct, StagePerson, StageView } from './stage-view.ts';

/** Everything the stage shows, as sentences: first the whole, then people, then things, then what has just moved. */
export function describeStage(stage: StageView): readonly Said[] {
  return [...lamps(stage), ...people(stage), ...things(stage), ...downstairs(stage), ...cellar(stage), ...stage.acts.map(describeAct)];
}

/** Only what has just moved, for a message that must be short. */
export function describeAct(act: SmallAct): Said {
  const name = act.name ?? '';
  switch (act.kind) {
    case 'whisper':
      return said('act.whisper', { name, other: act.otherName ?? '' });
    case 'lamp-out':
    case 'lamp-on':
      return said(`act.${act.kind}`, { bay: (act.bay ?? 0) + 1 });
    case 'papers-pile':
    case 'phone-rings':
    case 'parcel-leaves':
    case 'gate-added':
    case 'gate-gone':
      return said(`act.${act.kind}`);
    default:
      return said(`act.${act.kind}`, { name });
  }
}

function lamps({ lamps: states }: StageView): readonly Said[] {
  const count = (state: LampState) => states.filter((lamp) => lamp === state).length;
  return [
    said('stage.lamps', { lit: count('lit'), low: count('low'), out: count('out'), total: states.length }),
    ...states.map((lamp, bay) => said('stage.lamp', { bay: bay + 1, lamp })),
  ];
}

function people(stage: StageView): readonly Said[] {
  if (stage.people.length === 0) return [said('stage.nobody')];
  const seated = stage.people.toSorted((a, b) => a.seat - b.seat);
  const named = (test: (person: StagePerson) => boolean) => seated.filter(test);
  const late = stage.people.find((person) => person.id === stage.staysLate);
  return [
    ...posture('open', seated),
    ...posture('working', seated),
    ...posture('turned-away', seated),
    ...posture('head-down', seated),
    ...named((person) => person.alone).map(({ name }) => said('stage.alone', { name })),
    ...named((person) => person.isNew).map(({ name }) => said('stage.new', { name })),
    ...(late ? [said('stage.stays-late', { name: late.name })] : []),
    ...(stage.emptyChairs.length > 0 ? [said('stage.chairs', { count: stage.emptyChairs.length })] : []),
  ];
}

function posture(id: Posture, seated: readonly StagePerson[]): readonly Said[] {
  const names = seated.filter((person) => person.posture === id).map((person) => person.name);
  return names.length === 0 ? [] : [said(`stage.${id}`, { count: names.length, names: listNames(names) })];
}

function things(stage: StageView): readonly Said[] {
  return [
    said('stage.notes', { count: stage.notes, per: stage.perNote }),
    ...(stage.nameOnBoard === undefined ? [] : [said('stage.name-on-board', { name: stage.nameOnBoard })]),
    said('stage.parcels', { parcels: parcelsDrawn(stage), per: stage.perParcel, shipped: stage.parcels, size: stage.parcelSize }),
    said('stage.gates', { count: stage.gates }),
    said('stage.papers', { count: stage.papers }),
    said(stage.alarm ? 'stage.alarm.on' : 'stage.alarm.off'),
    said(stage.phone ? 'stage.phone.on' : 'stage.phone.off'),
    said('stage.sun', { part: partOfMonth(stage.sun) }),
  ];
}

/** As many as are drawn: something is never drawn as nothing. */
function parcelsDrawn({ parcels, perParcel }: StageView): number {
  return parcels <= 0 ? 0 : Math.max(1, Math.round(parcels / perParcel));
}

function downstairs(stage: StageView): readonly Said[] {
  return [
    ...stage.people.filter((person) => person.speaking).map(({ name }) => said('stage.speaking', { name })),
    ...(stage.visitor ? [said('stage.visitor', { name: stage.visitor.name, role: stage.visitor.role })] : []),
    ...(stage.player.present ? [said('stage.player')] : []),
  ];
}

function cellar(stage: StageView): readonly Said[] {
  if (!stage.cellar) return [];
  const { told, silenced, unnoticed, light } = stage.cellar;
  return [said('stage.cellar', { told, silenced, unnoticed }), said('stage.light', { percent: Math.round(light * 100) })];
}

function partOfMonth(sun: number): 'early' | 'middle' | 'late' {
  if (sun < 1 / 3) return 'early';
  return sun < 2 / 3 ? 'middle' : 'late';
}
