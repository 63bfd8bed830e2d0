import { describe, expect, it } from 'vitest';
import { compile, type CompiledStory } from '#scenario';
import { replay, startSession, type Playthrough } from '#session';
import { playView, stageView, type StageView } from '#view';
import { cast, compiled, playAs } from '../play.ts';
import { smallActs } from '../../src/view/acts.ts';
import { firstWeekOf, monthOf } from '../../src/view/calendar.ts';
import { disordered } from '../../src/view/order.ts';
import { nameOf, peopleOf, portraitOf } from '../../src/view/people.ts';
import { stagePerson } from './stages.ts';

const story = compiled('fourteen-thirty-two');
const seeds = Array.from({ length: 10 }, (_, n) => `house-${n}`);
const end = (of: CompiledStory, played: Playthrough): StageView => stageView(of, played, played.trail.length - 1);
const start = (of: CompiledStory, seed: string) => stageView(of, replay(of, startSession(of, seed)), 0);
const share = (stages: readonly StageView[], test: (stage: StageView) => boolean) => stages.filter(test).length / stages.length;
const posture = (stage: StageView, ...of: readonly string[]) =>
  stage.people.filter((person) => of.includes(person.posture)).length / stage.people.length;

describe('the house shows how people are', () => {
  it('a team begins mostly at work, with lamps lit and low', () => {
    for (const seed of seeds) {
      const stage = start(story, seed);
      expect(posture(stage, 'working')).toBeGreaterThanOrEqual(0.6);
      expect(posture(stage, 'turned-away', 'head-down')).toBe(0);
      expect(stage.lamps).not.toContain('out');
    }
  });

  it('three months of blame turn it away, three of systemic answers open it', () => {
    const blamed = seeds.map((seed) => end(story, playAs(story, 'blaming', seed)));
    const asked = seeds.map((seed) => end(story, playAs(story, 'systemic', seed)));
    expect(share(blamed, (stage) => posture(stage, 'turned-away', 'head-down') >= 0.8)).toBeGreaterThanOrEqual(0.9);
    expect(share(blamed, (stage) => stage.lamps.includes('lit'))).toBe(0);
    expect(share(asked, (stage) => posture(stage, 'turned-away', 'head-down') > 0)).toBe(0);
    expect(share(asked, (stage) => stage.lamps.filter((lamp) => lamp === 'lit').length >= 3)).toBeGreaterThanOrEqual(0.7);
  });

  it('the two end at least two drawn steps apart in nearly all playthroughs', () => {
    const apart = seeds.map((seed) => drawnSteps(end(story, playAs(story, 'blaming', seed)), end(story, playAs(story, 'systemic', seed))));
    expect(apart.filter((steps) => steps >= 2).length).toBeGreaterThanOrEqual(9);
  });

  it('a blame-heavy team begins in the dark, a generative one with every lamp lit', () => {
    const from = (preset: 'blame-heavy' | 'generative') =>
      compile(
        { ...story.story, start: { ...story.story.start, preset } },
        {
          ...cast,
          people: cast.people.map((person) => ({
            ...person,
            trust: preset === 'generative' ? 5.6 : 2.3,
            fear: preset === 'generative' ? 0.05 : 0.5,
          })),
        },
      );
    expect(start(from('blame-heavy'), 'house').lamps).not.toContain('lit');
    expect(start(from('generative'), 'house').lamps).toEqual(['lit', 'lit', 'lit', 'lit']);
  });
});

describe('the scene downstairs', () => {
  it('has the one who speaks, whoever is of the team, and the visitor who is not', () => {
    const played = playAs(story, 'systemic');
    for (const [cursor, entry] of played.trail.entries()) {
      const stage = stageView(story, played, cursor);
      const speakers = entry.lines.flatMap((line) => (line.kind === 'says' && line.who !== 'you' ? [line.who] : []));
      const names = [...stage.people.filter((person) => person.speaking), ...(stage.visitor ? [stage.visitor] : [])].map(
        ({ name }) => name,
      );
      expect(names.length).toBeLessThanOrEqual(2);
      const known = [...cast.people, ...cast.outsiders].filter(({ id }) => speakers.includes(id)).map(({ name }) => name);
      expect(names.filter((name) => known.length > 0 && !known.includes(name))).toEqual([]);
      expect(names.length > 0).toBe(known.length > 0 || (entry.kind === 'decision' && names.length > 0));
    }
  });

  it('has the alarm and the telephone of the beat, also just after its decision', () => {
    const played = playAs(story, 'systemic');
    const alarmed = played.trail.flatMap((entry, cursor) =>
      'beat' in entry && story.story.beats.find(({ id }) => id === entry.beat)?.alarm ? [cursor] : [],
    );
    expect(alarmed.length).toBeGreaterThan(1);
    for (const cursor of played.trail.keys()) expect(stageView(story, played, cursor).alarm).toBe(alarmed.includes(cursor));
  });
});

describe('small acts', () => {
  const played = playAs(story, 'blaming', 'house-1');
  const people = peopleOf(cast, played.weeks);
  const { acts: _, ...calm } = { ...end(story, played), people: [0, 1, 2, 3].map((seat) => stagePerson(seat)) };
  const kinds = (after: Partial<StageView>, events: Parameters<typeof smallActs>[2] = []) =>
    smallActs(calm, { ...calm, ...after }, events, people).map(({ kind }) => kind);

  it('there are none without a cause', () => {
    expect(kinds({})).toEqual([]);
  });

  it('each has its cause', () => {
    const one = (more: Parameters<typeof stagePerson>[1]) => ({ people: [stagePerson(0, more), ...calm.people.slice(1)] });
    expect(kinds(one({ speaking: true }))).toEqual(['looks-up']);
    expect(kinds(one({ alone: true }))).toEqual(['stands-alone']);
    expect(kinds(one({ posture: 'turned-away' }))).toEqual(['note-halfway-back']);
    expect(kinds(one({ posture: 'open' }))).toEqual([]);
    expect(kinds({ people: [stagePerson(0, { posture: 'turned-away' }), stagePerson(1, { posture: 'turned-away' })] })).toContain(
      'whisper',
    );
    expect(kinds({ lamps: calm.lamps.map(() => (calm.lamps[0] === 'lit' ? 'low' : 'lit')) })).toContain(
      calm.lamps[0] === 'lit' ? 'lamp-out' : 'lamp-on',
    );
    expect(kinds({ gates: calm.gates + 1 })).toEqual(['gate-added']);
    expect(kinds({ gates: calm.gates - 1 })).toEqual(['gate-gone']);
    expect(kinds({ papers: calm.papers + 1 })).toEqual(['papers-pile']);
    expect(smallActs({ ...calm, phone: false }, { ...calm, phone: true }, [], people).map(({ kind }) => kind)).toEqual(['phone-rings']);
    expect(kinds({ sun: calm.sun + 0.1 })).toEqual(['parcel-leaves']);
    expect(kinds({ nameOnBoard: 'Mina' })).toEqual(['name-on-board']);
    const { staysLate: __, ...early } = calm;
    expect(smallActs(early, { ...early, staysLate: 2 }, [], people).map(({ kind }) => kind)).toEqual(['stays-late']);
  });

  it('notes walk to the board when something is told, and somebody open nods', () => {
    const report = (person: number) => ({ kind: 'report', item: 1, class: 0, severity: 3, person, late: false, seen: true }) as const;
    expect(kinds({}, [report(1)])).toEqual(['note-to-board']);
    const open = { people: [stagePerson(0, { posture: 'open' }), ...calm.people.slice(1)] };
    expect(kinds(open, [report(1), report(1), report(2), report(3)])).toEqual(['note-to-board', 'note-to-board', 'note-pinned-nod']);
    expect(kinds({}, [{ kind: 'near-miss', item: 1, class: 0, person: 2, told: true, seen: true }])).toEqual(['note-to-board']);
  });

  it('somebody who leaves is named though no longer there, and a newcomer comes with boxes', () => {
    const acts = smallActs(
      calm,
      { ...calm, people: calm.people.slice(1) },
      [{ kind: 'resignation', person: 0, seat: 0, blamed: false, seen: true }],
      people,
    );
    expect(acts).toEqual([{ kind: 'leaves', person: 0, name: cast.people[0]?.name, seat: 0 }]);
    const hired = { ...calm, people: [...calm.people, stagePerson(4, { id: 14, isNew: true, name: 'Newcomer' })] };
    expect(smallActs(calm, hired, [{ kind: 'hired', person: 14, seat: 4, seen: true }], people)).toEqual([
      { kind: 'arrives', person: 14, name: 'Newcomer', seat: 4 },
    ]);
  });
});

describe('the name on the board', () => {
  it('stays while the team tells the story, and is wiped off when it no longer does', () => {
    const played = playAs(story, 'blaming');
    const end = played.trail.length - 1;
    const told = (folklore: number): Playthrough => ({
      ...played,
      trail: played.trail.map((entry, place) => (place === end ? { ...entry, team: { ...entry.team, folklore } } : entry)),
    });
    expect(cast.people.map(({ name }) => name)).toContain(stageView(story, told(0.3), end).nameOnBoard);
    expect(stageView(story, told(0.05), end)).not.toHaveProperty('nameOnBoard');
  });

  it('is nobody’s if nobody was named', () => {
    const played = playAs(story, 'systemic');
    const loud = { ...played, trail: played.trail.map((entry) => ({ ...entry, team: { ...entry.team, folklore: 0.9 } })) };
    expect(stageView(story, loud, 3)).not.toHaveProperty('nameOnBoard');
  });
});

describe('cards', () => {
  it('never lie in their true order, and every other order can come', () => {
    const cards = ['a', 'b', 'c'].map((id) => ({ id }));
    const orders = Array.from({ length: 300 }, (_, n) =>
      disordered(`cards-${n}`, 'beat', cards)
        .map(({ id }) => id)
        .join(''),
    );
    expect([...new Set(orders)].toSorted()).toEqual(['acb', 'bac', 'bca', 'cab', 'cba']);
  });
});

describe('newcomers', () => {
  it('get names in the order they come, each a different one', () => {
    const hired = [14, 12, 24, 17];
    const weeks = hired.map((person) => ({ events: [{ kind: 'hired', person, seat: person % 10, seen: true }] }));
    const people = peopleOf(cast, weeks as unknown as Playthrough['weeks']);
    expect(hired.map((person) => nameOf(people, person))).toEqual(cast.newcomers.slice(0, 4).map(({ name }) => name));
    expect(portraitOf(people, 24).role).toBe(cast.people[4]?.role);
    expect(nameOf(people, 3)).toBe(cast.people[3]?.name);
  });
});

describe('the calendar', () => {
  it('counts months from the start of the story, those before it from 0 down', () => {
    expect([0, 3, 4, 8, 9, 12, 13, 51, 52].map(monthOf)).toEqual([1, 1, 2, 2, 3, 3, 4, 12, 13]);
    expect([-1, -4, -5, -26].map(monthOf)).toEqual([0, 0, -1, -5]);
    for (let month = -5; month <= 36; month++) {
      expect(monthOf(firstWeekOf(month))).toBe(month);
      expect(monthOf(firstWeekOf(month) - 1)).toBe(month - 1);
    }
  });

  it('flags each decision when it has been taken', () => {
    const played = playAs(story, 'systemic');
    const flags = (cursor: number) => playView(story, played, cursor).calendar.flags;
    expect(flags(0)).toEqual([]);
    expect(flags(played.trail.length - 1).map(({ number, beat }) => [number, beat])).toEqual(
      played.session.decisions.map(({ beat }, index) => [index + 1, beat]),
    );
  });
});

/** Lamps, notes, parcels and postures: in how many of them two pictures differ by at least a whole step. */
function drawnSteps(one: StageView, other: StageView): number {
  const brightness = (stage: StageView) => stage.lamps.reduce((sum, lamp) => sum + ['out', 'low', 'lit'].indexOf(lamp), 0);
  const sunk = (stage: StageView) => posture(stage, 'turned-away', 'head-down') * 10;
  const parcels = (stage: StageView) => Math.round(stage.parcels / stage.perParcel);
  const steps = [brightness, sunk, parcels, (stage: StageView) => stage.notes].map((measure) => Math.abs(measure(one) - measure(other)));
  return steps.filter((step) => step >= 1).length;
}
