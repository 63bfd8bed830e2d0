import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile, offeredAt, type CompiledStory } from '#scenario';
import { decide, replay, startSession, type Playthrough } from '#session';
import { startPresets, type Team } from '#simulation';
import { playView, saidIds, type PlayView, type Said } from '#view';
import { cast, compiled, playAs, playAtRandom } from '../play.ts';
import { anyLuck, twinOf } from './hidden.ts';

const story = compiled('fourteen-thirty-two');
const seeds = ['otter', 'heron', 'lynx', 'wren', 'vole', 'newt', 'stoat', 'crane'];
/** The same story with another team: neutral, blame-heavy and generative starts. */
const stories = startPresets.map((preset) => compile({ ...story.story, start: { ...story.story.start, preset } }, cast));

const views = (of: CompiledStory, played: Playthrough) => played.trail.map((_, cursor) => playView(of, played, cursor));
const last = (played: Playthrough) => playView(story, played, played.trail.length - 1);

describe('what the leader cannot know', () => {
  it('changes nothing on the screen: two teams that differ only in it give the same view, at every place', () => {
    fc.assert(
      fc.property(fc.constantFrom(...stories), fc.constantFrom(...seeds), anyLuck, (of, seed, luck) => {
        const played = playAtRandom(of, seed);
        const twin = twinOf(played, luck);
        expect(twin.weeks).not.toEqual(played.weeks);
        expect(views(of, twin)).toEqual(views(of, played));
      }),
      { numRuns: 40 },
    );
  });

  it('has no field: there is no cellar in play', () => {
    for (const seed of seeds) for (const view of views(story, playAtRandom(story, seed))) expect(view.stage).not.toHaveProperty('cellar');
  });

  it('is not told by the news: only seen events are, at most six sentences', () => {
    for (const seed of seeds) {
      const played = playAtRandom(story, seed);
      const blind = {
        ...played,
        trail: played.trail.map((entry) =>
          entry.kind === 'passing' ? { ...entry, events: entry.events.filter((event) => event.seen) } : entry,
        ),
      };
      const news = (of: Playthrough) => views(story, of).flatMap(({ step }) => (step.kind === 'passing' ? [step.news] : []));
      expect(news(blind)).toEqual(news(played));
      for (const sentences of news(played)) expect(sentences.length).toBeLessThanOrEqual(6);
    }
  });

  it('and what the leader can see does change the screen', () => {
    const played = playAs(story, 'systemic');
    const end = played.trail.length - 1;
    const seen = (change: (team: Team) => Team) => {
      const trail = played.trail.map((entry, place) => (place === end ? { ...entry, team: change(entry.team) } : entry));
      return playView(story, { ...played, trail }, end).stage;
    };
    const now = playView(story, played, end).stage;
    expect(seen((team) => ({ ...team, gates: team.gates + 2 }))).not.toEqual(now);
    expect(seen((team) => ({ ...team, paper: 1 }))).not.toEqual(now);
    expect(seen((team) => ({ ...team, people: team.people.map((person) => ({ ...person, trust: 1, fear: 1 })) }))).not.toEqual(now);
    const moreReports = { ...played, weeks: played.weeks.map((week) => ({ ...week, reports: week.reports + 1 })) };
    expect(playView(story, moreReports, end).metrics[0]).not.toEqual(playView(story, played, end).metrics[0]);
  });
});

describe('the order of what is offered', () => {
  it('is drawn from the seed, and the same for everybody with the same session', () => {
    const orders = new Set(
      seeds.map((seed) => optionIds(playView(story, replay(story, startSession(story, seed)), firstBeat(story, seed))).join()),
    );
    expect(orders.size).toBeGreaterThan(3);
    const again = compile(story.story, cast);
    for (const seed of seeds) {
      expect(optionIds(playView(again, replay(again, startSession(again, seed)), firstBeat(again, seed)))).toEqual(
        optionIds(playView(story, replay(story, startSession(story, seed)), firstBeat(story, seed))),
      );
    }
  });

  it('holds exactly what is offered, and each option can be taken', () => {
    for (const seed of seeds) {
      let session = startSession(story, seed);
      const done = playAtRandom(story, seed).session;
      for (const { did } of done.decisions) {
        const played = replay(story, session);
        const offer = offeredAt(story, played);
        const shown = optionIds(last(played));
        expect(shown.toSorted()).toEqual([...(offer?.options ?? [])].toSorted());
        for (const option of shown) expect(() => decide(story, session, { option })).not.toThrow();
        session = decide(story, session, did);
      }
    }
  });

  it('never shows the cards of a timeline in their true order', () => {
    const beat = story.story.beats.find(({ activity }) => activity?.kind === 'timeline');
    const truth = beat?.activity?.kind === 'timeline' ? beat.activity.cards.map(({ id }) => id) : [];
    expect(truth.length).toBeGreaterThan(2);
    for (let n = 0; n < 60; n++) {
      const played = untilBeat(story, `cards-${n}`, beat?.id ?? '');
      const { step } = last(played);
      const shown = step.kind === 'beat' && step.activity?.kind === 'timeline' ? step.activity.cards.map(({ id }) => id) : [];
      expect(shown.toSorted()).toEqual(truth.toSorted());
      expect(shown).not.toEqual(truth);
    }
  });
});

describe('walking along a playthrough', () => {
  it('shows what was decided when looking back, and offers only at its end', () => {
    const played = playAs(story, 'systemic');
    const steps = views(story, played).map(({ step }) => step);
    const beats = steps.filter((step) => step.kind === 'beat');
    expect(beats.flatMap((step) => (step.took ? [step.took] : []))).toEqual(played.session.decisions.map(({ did }) => did));
    for (const step of beats) expect(step.options).toEqual([]);
    expect(steps.at(-1)?.kind).toBe('ending');
  });

  it('never knows the future: a view does not change when more is decided', () => {
    const played = playAtRandom(story, 'heron');
    const shorter = { ...played.session, decisions: played.session.decisions.slice(0, 4) };
    const { summary: _, ...open } = shorter;
    const before = replay(story, open);
    before.trail.slice(0, -1).forEach((entry, cursor) => {
      const then = playView(story, before, cursor);
      const now = playView(story, played, cursor);
      expect(now.metrics).toEqual(then.metrics);
      expect(now.stage).toEqual(then.stage);
      expect(now.log).toEqual(then.log);
      expect(entry).toEqual(played.trail[cursor]);
    });
  });

  it('says only sentences of the list, with every gap filled', () => {
    for (const seed of seeds) {
      for (const stance of ['systemic', 'blaming'] as const) {
        for (const sentence of views(story, playAs(story, stance, seed)).flatMap(saidIn)) {
          expect(Object.keys(saidIds)).toContain(sentence.id);
          expect(Object.keys(sentence.values ?? {}).toSorted()).toEqual([...saidIds[sentence.id as keyof typeof saidIds]].toSorted());
          for (const value of Object.values(sentence.values ?? {})) expect(['string', 'number']).toContain(typeof value);
        }
      }
    }
  });

  it('keeps every number of the picture in its range', () => {
    for (const of of stories) {
      for (const seed of seeds) {
        for (const { stage, metrics, calendar } of views(of, playAtRandom(of, seed))) {
          expect(stage.lamps).toHaveLength(4);
          expect(Math.ceil(stage.notes / stage.perNote)).toBeLessThanOrEqual(10);
          expect(stage.people.length + stage.emptyChairs.length).toBe(10);
          expect(new Set(stage.people.map(({ name }) => name)).size).toBe(stage.people.length);
          expect(stage.sun).toBeGreaterThanOrEqual(0);
          expect(stage.sun).toBeLessThan(1);
          expect(calendar.month).toBeLessThanOrEqual(calendar.months);
          for (const { points } of metrics) expect(points.every((point) => point >= 0 && point <= 1)).toBe(true);
        }
      }
    }
  });
});

function firstBeat(of: CompiledStory, seed: string): number {
  return replay(of, startSession(of, seed)).trail.length - 1;
}

function optionIds({ step }: PlayView): readonly string[] {
  return step.kind === 'beat' ? step.options.map(({ id }) => id) : [];
}

function untilBeat(of: CompiledStory, seed: string, beat: string): Playthrough {
  const { session } = playAs(of, 'systemic', seed);
  const number = session.decisions.findIndex((decision) => decision.beat === beat);
  return replay(of, { ...startSession(of, seed), decisions: session.decisions.slice(0, number) });
}

/** Every sentence anywhere in a view. */
function saidIn(value: unknown): readonly Said[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('id' in value && typeof value.id === 'string' && value.id.includes('.')) return [value as Said];
  return Object.values(value).flatMap(saidIn);
}
