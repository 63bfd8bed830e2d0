/**
 * The small acts that lead from one picture to the next, each caused by a fact of the model that shows: two pictures and the
 * events the leader saw go in, and nothing else. What is hidden has no small act of its own: that somebody kept a note to
 * themselves is not drawn as it happens (the leader could count it); who walks halfway to the board and back is somebody
 * whose body has just turned away, whatever they may or may not know.
 */
import type { TeamEvent } from '#simulation';
import { nameOf, type People } from './people.ts';
import { postures, type SmallAct, type StagePerson, type StageView } from './stage-view.ts';

export type StillStage = Omit<StageView, 'acts'>;
type Seen = TeamEvent & { readonly seen: true };

/** The most of one kind shown at once: the eye follows two notes, not nine. */
const mostOfAKind = 2;

export function smallActs(before: StillStage, after: StillStage, events: readonly Seen[], people: People): readonly SmallAct[] {
  const was = new Map(before.people.map((person) => [person.id, person]));
  return [
    ...leavings(events, people),
    ...events.flatMap((event) => (event.kind === 'hired' ? [actOf('arrives', after, event.person, people)] : [])),
    ...notes(after, events, people),
    ...changes(was, after),
    ...lampActs(before, after),
    ...whispers(was, after),
    ...thingActs(before, after),
  ];
}

function leavings(events: readonly Seen[], people: People): readonly SmallAct[] {
  return events.flatMap((event) =>
    event.kind === 'resignation'
      ? [{ kind: 'leaves', person: event.person, name: nameOf(people, event.person), seat: event.seat } as const]
      : [],
  );
}

/** What is told walks to the board; somebody who sits turned to the others nods at the first. */
function notes(after: StillStage, events: readonly Seen[], people: People): readonly SmallAct[] {
  const tellers = events.flatMap((event) => (event.kind === 'report' || event.kind === 'near-miss' ? [event.person] : []));
  const carriers = [...new Set(tellers)].slice(0, mostOfAKind);
  const nods =
    carriers.length === 0 ? undefined : after.people.find((person) => person.posture === 'open' && !carriers.includes(person.id));
  return [
    ...carriers.map((person) => actOf('note-to-board', after, person, people)),
    ...(nods ? [{ kind: 'note-pinned-nod', person: nods.id, name: nods.name } as const] : []),
  ];
}

function actOf(kind: SmallAct['kind'], after: StillStage, person: number, people: People): SmallAct {
  const present = after.people.find((one) => one.id === person);
  return { kind, person, name: present?.name ?? nameOf(people, person), ...(present ? { seat: present.seat } : {}) };
}

/** What changed about somebody who was there before: spoken to, set apart, turned away. */
function changes(was: ReadonlyMap<number, StagePerson>, after: StillStage): readonly SmallAct[] {
  const known = after.people.flatMap((now) => {
    const before = was.get(now.id);
    return before ? [{ before, now }] : [];
  });
  const spokenTo = known.filter(({ before, now }) => now.speaking && !before.speaking);
  const setApart = known.filter(({ before, now }) => now.alone && !before.alone);
  const turnedBack = known.filter(({ before, now }) => facing(before) && !facing(now));
  return [
    ...spokenTo.map(({ now }) => actBy('looks-up', now)),
    ...setApart.map(({ now }) => actBy('stands-alone', now)),
    ...turnedBack.slice(0, mostOfAKind).map(({ now }) => actBy('note-halfway-back', now)),
  ];
}

function actBy(kind: SmallAct['kind'], { id, name }: StagePerson): SmallAct {
  return { kind, person: id, name };
}

function facing(person: StagePerson): boolean {
  return postures.indexOf(person.posture) < postures.indexOf('turned-away');
}

function lampActs(before: StillStage, after: StillStage): readonly SmallAct[] {
  const brightness = { out: 0, low: 1, lit: 2 } as const;
  return after.lamps.flatMap((lamp, bay) => {
    const change = brightness[lamp] - brightness[before.lamps[bay] ?? lamp];
    if (change === 0) return [];
    return [{ kind: change < 0 ? 'lamp-out' : 'lamp-on', bay } as const];
  });
}

/** Two on neighbouring chairs of one bay, both turned away from the room, one of them since a moment ago. */
function whispers(was: ReadonlyMap<number, StagePerson>, after: StillStage): readonly SmallAct[] {
  const bays = [0, 0, 0, 1, 1, 1, 2, 2, 3, 3];
  for (const one of after.people) {
    const other = after.people.find((person) => person.seat === one.seat + 1 && bays[person.seat] === bays[one.seat]);
    if (!other || one.posture !== 'turned-away' || other.posture !== 'turned-away' || one.alone || other.alone) continue;
    const isNews = [one, other].some((person) => was.get(person.id)?.posture !== person.posture);
    if (isNews) return [{ kind: 'whisper', person: one.id, name: one.name, other: other.id, otherName: other.name }];
  }
  return [];
}

function thingActs(before: StillStage, after: StillStage): readonly SmallAct[] {
  const acts: SmallAct[] = [];
  if (after.nameOnBoard !== undefined && after.nameOnBoard !== before.nameOnBoard)
    acts.push({ kind: 'name-on-board', name: after.nameOnBoard });
  if (after.gates > before.gates) acts.push({ kind: 'gate-added' });
  if (after.gates < before.gates) acts.push({ kind: 'gate-gone' });
  if (after.papers > before.papers) acts.push({ kind: 'papers-pile' });
  if (after.phone && !before.phone) acts.push({ kind: 'phone-rings' });
  if (after.parcels > 0 && after.sun !== before.sun) acts.push({ kind: 'parcel-leaves' });
  const late = after.people.find((person) => person.id === after.staysLate);
  if (late && before.staysLate !== late.id) acts.push({ kind: 'stays-late', person: late.id, name: late.name });
  return acts;
}
