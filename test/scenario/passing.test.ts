/** Weeks between beats: consequences fall due, and what luck brings may open a beat. */
import { describe, expect, it } from 'vitest';
import { firstSnapshot, nextSnapshot } from '#scenario';
import type { Did, StorySnapshot } from '#scenario';
import { beatOf, entriesOf, playTiny, tiny, tinyWith, toTheBoard } from './tiny.ts';

describe('a consequence', () => {
  it('falls due in its week, if its condition holds then', () => {
    const asked = playTiny([{ option: 'what-changed' }]);
    expect(asked.context.pending).toEqual([
      { beat: 'channel', from: 'what-changed', consequence: 'thanks', dueWeek: 3 },
      { beat: 'channel', from: 'what-changed', consequence: 'never-so', dueWeek: 4 },
    ]);
    expect(asked.context.flags).toEqual([]);
    const board = playTiny(toTheBoard);
    const passing = entriesOf(board, 'passing').at(-1);
    expect(passing).toMatchObject({
      fromWeek: 1,
      week: 3,
      consequences: ['thanks'],
      lines: [{ who: 'dana', text: 'That question helped.' }],
    });
    expect(board.context.flags).toEqual(['asked-how', 'thanked']);
    expect(board.context.team.levers.celebrate).toBe(true);
    expect(board.context.pending.map(({ consequence }) => consequence)).toEqual(['never-so']);
  });

  it('is forgotten if its condition does not hold', () => {
    const later = playOn(playTiny(toTheBoard), { allocation: {} });
    expect(later.context.pending).toEqual([]);
    expect(later.context.trail.flatMap((entry) => (entry.kind === 'passing' ? entry.consequences : []))).toEqual(['thanks']);
  });

  it('does its acts in the week it falls due', () => {
    const without = tinyWith((story) => {
      const [thanks] = beatOf(story, 'channel').options?.[1]?.consequences ?? [];
      delete thanks?.acts;
    });
    const paper = (snapshot: StorySnapshot) => snapshot.context.team.paper;
    expect(paper(playTiny(toTheBoard)) - paper(playTiny(toTheBoard, without))).toBeCloseTo(0.1);
  });
});

describe('a consequence between two beats', () => {
  it('has done its work by the time the next beat opens', () => {
    const inWeek = (week: number) =>
      tinyWith((story) => {
        const [thanks] = beatOf(story, 'channel').options?.[1]?.consequences ?? [];
        if (thanks) thanks.in = week;
      });
    const paperOfThirdWeek = (week: number) => playTiny(toTheBoard, inWeek(week)).context.weeks[26 + 2]?.paper ?? 0;
    expect(paperOfThirdWeek(2) - paperOfThirdWeek(3)).toBeGreaterThan(0.05);
  });
});

describe('a slot', () => {
  const seeds = Array.from({ length: 60 }, (_, nth) => `slot-${nth}`);
  const afterTheBoard = (seed: string, compiled = tiny) =>
    playOn(playTiny(toTheBoard, compiled, seed), { allocation: { fixes: 10 } }, compiled);

  it('opens its beat in a week of its window in which such an event was seen', () => {
    const opened = seeds.map((seed) => afterTheBoard(seed)).filter(({ value }) => value === 'note');
    expect(opened.length).toBeGreaterThan(10);
    for (const { context } of opened) {
      expect(context.week).toBeGreaterThanOrEqual(5);
      expect(context.week).toBeLessThanOrEqual(10);
      expect(context.weeks.at(-1)?.events.some(({ kind }) => kind === 'report')).toBe(true);
      const earlier = context.weeks.slice(26 + 4, -1);
      expect(earlier.some(({ events }) => events.some(({ kind }) => kind === 'report'))).toBe(false);
    }
  });

  it('leads back to where the weeks were going', () => {
    for (const seed of seeds) {
      const there = afterTheBoard(seed);
      const onward = there.value === 'note' ? playOn(there, { option: 'thank' }) : there;
      expect(onward.value).toBe('switches');
      expect(onward.context.week).toBe(12);
      expect(entriesOf(onward, 'beat').filter(({ beat }) => beat === 'note').length).toBeLessThanOrEqual(1);
    }
  });

  it('opens only one in a stretch of weeks, however many wait', () => {
    const two = tinyWith((story) => {
      const note = beatOf(story, 'note');
      story.beats.push({ ...structuredClone(note), id: 'second-note' });
      story.slots?.push({ id: 'another', fromWeek: 5, toWeek: 12, kind: 'report', beat: 'second-note' });
    });
    for (const seed of seeds) {
      const there = afterTheBoard(seed, two);
      if (there.value !== 'note') continue;
      expect(playOn(there, { option: 'whose' }, two).value).toBe('switches');
    }
  });

  it('stays shut while its condition does not hold', () => {
    const shut = tinyWith((story) => {
      for (const slot of story.slots ?? []) slot.when = [{ flag: 'pointed' }];
    });
    for (const seed of seeds) expect(afterTheBoard(seed, shut).value).toBe('switches');
  });

  it('does not count what the script made happen', () => {
    const scripted = tinyWith((story) => {
      for (const slot of story.slots ?? []) Object.assign(slot, { kind: 'incident', fromWeek: 1, toWeek: 1 });
    });
    const drawn = seeds.filter((seed) => {
      const after = playTiny([{ option: 'what-changed' }], scripted, seed);
      const week = after.context.weeks.at(-1);
      const outages = week?.events.filter((event) => event.kind === 'incident' && event.name === 'outage');
      expect(outages).toHaveLength(1);
      return after.value === 'note';
    });
    expect(drawn.length).toBeLessThan(seeds.length);
  });
});

describe('a scripted incident', () => {
  it('is a real incident of the week its beat opens', () => {
    const { context } = playTiny([{ option: 'what-changed' }]);
    const week = context.weeks[26];
    expect(week?.events).toContainEqual(expect.objectContaining({ kind: 'incident', name: 'outage', severity: 1, seen: true }));
    expect(week?.incidents[0]).toBeGreaterThanOrEqual(1);
  });
});

function playOn(snapshot: StorySnapshot, did: Did, compiled = tiny): StorySnapshot {
  return nextSnapshot(compiled, snapshot, did);
}

it('begins at the first beat, or on the way to it', () => {
  const later = tinyWith((story) => {
    beatOf(story, 'channel').week = 1;
    delete beatOf(story, 'channel').minute;
  });
  const begin = firstSnapshot(later, 'a');
  expect(begin.value).toBe('channel');
  expect(begin.context.week).toBe(1);
  expect(begin.context.trail.map(({ kind }) => kind)).toEqual(['passing', 'beat']);
});
