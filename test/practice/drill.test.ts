/** The set of practice: length, mix, what comes back, and the same set for the same clock, seed and record. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  afterAnswer,
  afterSkip,
  drawSet,
  emptyRecord,
  formatsOf,
  isOver,
  memories,
  mostOf,
  nextStep,
  openLevel,
  secondsLeft,
  secondsOf,
  setSeconds,
  undoSkip,
  withAnswer,
  withKnownItems,
} from '#practice';
import type { Answered, Item, PracticeRecord, PracticeSet, Step, Verdict } from '#practice';
import { libraryItems } from './library.ts';

const day = 24 * 3600 * 1000;
const start = 1_770_000_000_000;
const byId = new Map(libraryItems.map((item) => [item.id, item]));
const itemOf = (id: string): Item => byId.get(id) ?? expect.fail(`no item ${id}`);
const verdictOf = (score: number): Verdict => ({ score, grade: score >= 0.7 ? 'good' : 'again', says: [], heard: true });
const options = (now: number, seed = 'mira') => ({ now, day: `day-${Math.floor(now / day)}`, seed });

/** Works through a set; `scoreOf` is what each step gets. */
function practise(record: PracticeRecord, set: PracticeSet, now: number, scoreOf: (item: Item) => number): PracticeRecord {
  let [kept, left, at] = [record, set, now];
  for (let place = nextStep(left); place !== undefined; place = nextStep(left)) {
    const step = left.steps[place] as Step;
    const score = scoreOf(itemOf(step.item));
    at += secondsOf[step.format] * 1000;
    left = afterAnswer(left, score);
    kept = { ...withAnswer(kept, itemOf(step.item), step.format, verdictOf(score), at, step.again), set: left };
  }
  return kept;
}

/** So many days of practice, a set a day. */
function days(count: number, scoreOf: (item: Item) => number = () => 1, seed = 'mira'): PracticeRecord {
  let record = emptyRecord;
  for (let nth = 0; nth < count; nth++) {
    const now = start + nth * day;
    record = practise(record, drawSet(libraryItems, record, options(now, seed)), now, scoreOf);
  }
  return record;
}

const isLine = (item: Item) => item.sort === 'line';
const isPlain = (item: Item) => item.sort === 'line' && item.blame.length === 0;

describe('a set', () => {
  it('takes about five minutes, in at least five formats, a third of its lines blaming nobody, over many seeds and days', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(12), (seed, after) => {
        const set = drawSet(
          libraryItems,
          days(after, () => 1, seed),
          options(start + after * day, seed),
        );
        const seconds = secondsLeft(set);
        expect(seconds).toBeLessThanOrEqual(setSeconds);
        expect(seconds).toBeGreaterThanOrEqual(setSeconds - 40);
        const used = (format: string) => set.steps.filter((step) => step.format === format).length;
        for (const [format, most] of Object.entries(mostOf)) expect(used(format)).toBeLessThanOrEqual(most);
        expect(new Set(set.steps.map(({ format }) => format)).size).toBeGreaterThanOrEqual(5);
        expect(new Set(set.steps.map(({ item }) => item)).size).toBe(set.steps.length);
        for (const { item, format } of set.steps) expect(formatsOf(itemOf(item))).toContain(format);
        const items = set.steps.map(({ item }) => itemOf(item));
        const lines = items.filter(isLine).length;
        expect(Math.abs(items.filter(isPlain).length - lines / 3)).toBeLessThanOrEqual(1);
        const kinds = new Set(items.flatMap((item) => (item.sort === 'line' ? item.blame.map(({ kind }) => kind) : [])));
        expect(kinds.size).toBeGreaterThanOrEqual(4);
      }),
      { numRuns: 25 },
    );
  });

  it('is the same for the same clock, seed and record, and another for another seed', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 4e12 }), (seed, now) => {
        expect(drawSet(libraryItems, emptyRecord, options(now, seed))).toEqual(drawSet(libraryItems, emptyRecord, options(now, seed)));
      }),
      { numRuns: 20 },
    );
    const first = (seed: string) => drawSet(libraryItems, emptyRecord, options(start, seed)).steps.map(({ item }) => item);
    expect(first('mira')).not.toEqual(first('tom'));
  });

  it('changes its format from step to step, and begins with a short one', () => {
    for (const seed of ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']) {
      const { steps } = drawSet(libraryItems, emptyRecord, options(start, seed));
      expect(steps.filter((step, at) => step.format === steps[at - 1]?.format).length).toBeLessThanOrEqual(1);
      expect(secondsOf[steps[0]?.format ?? 'reword']).toBeLessThanOrEqual(25);
    }
  });

  it('is there again on the same day, with other items', () => {
    const record = days(1);
    const more = drawSet(libraryItems, record, options(start));
    expect(more.nth).toBe(2);
    const before = new Set(record.answers.map(({ item }) => item));
    expect(more.steps.length).toBeGreaterThan(5);
    expect(more.steps.filter(({ item }) => before.has(item))).toEqual([]);
    expect(drawSet(libraryItems, record, options(start + day)).nth).toBe(1);
  });

  it('is there even when everything is known and nothing due', () => {
    const few = libraryItems.slice(0, 6);
    const record = practise(emptyRecord, drawSet(few, emptyRecord, options(start)), start, () => 1);
    expect(drawSet(few, record, options(start + 60_000)).steps.length).toBeGreaterThan(0);
    expect(drawSet([], emptyRecord, options(start)).steps).toEqual([]);
  });
});

describe('what comes back', () => {
  it('brings what is missed back within the set, after others, and twice at most', () => {
    let set = drawSet(libraryItems, emptyRecord, options(start));
    const first = set.steps[0]?.item;
    set = afterAnswer(set, 0);
    expect(set.steps.map(({ item }) => item).lastIndexOf(first ?? '')).toBe(4);
    expect(set.steps[4]).toMatchObject({ again: true, state: 'open' });
    let missed = drawSet(libraryItems, emptyRecord, options(start));
    const length = missed.steps.length;
    while (!isOver(missed)) missed = afterAnswer(missed, 0);
    expect(missed.steps).toHaveLength(length * 3);
  });

  it('puts due reviews before new items, up to half of the set', () => {
    const record = days(1);
    const known = memories(record.answers);
    const later = Math.max(...[...known.values()].map((memory) => memory.due));
    const { steps } = drawSet(libraryItems, record, options(later));
    const reviews = steps.filter(({ item }) => known.has(item));
    const seconds = reviews.reduce((sum, { format }) => sum + secondsOf[format], 0);
    expect(seconds).toBeGreaterThanOrEqual(setSeconds / 2 - 15);
    expect(seconds).toBeLessThanOrEqual(setSeconds / 2 + 60);
    // With nothing new left, all of it is review.
    const few = libraryItems.filter(({ id }) => known.has(id));
    expect(drawSet(few, record, options(later)).steps.length).toBeGreaterThan(reviews.length);
  });

  it('shows something new each day, for a player who misses every fourth', () => {
    let turn = 0;
    const record = days(20, () => Number(turn++ % 4 > 0));
    const newOn = new Map<number, number>();
    const met = new Set<string>();
    for (const { item, at } of record.answers) {
      const nth = Math.floor((at - start) / day);
      if (!met.has(item)) newOn.set(nth, (newOn.get(nth) ?? 0) + 1);
      met.add(item);
    }
    for (let nth = 0; nth < 20; nth++) expect(newOn.get(nth) ?? 0, `day ${nth}`).toBeGreaterThanOrEqual(3);
  });

  it('comes back sooner when missed than when known, and later each time it is known', () => {
    const answer = (at: number, score: number, item = 'x'): Answered => ({ item, format: 'spot', at, score });
    const due = (...answers: readonly Answered[]) => (memories(answers).get('x')?.due ?? 0) - (answers.at(-1)?.at ?? 0);
    expect(due(answer(start, 0))).toBeLessThan(due(answer(start, 1)));
    expect(due(answer(start, 0))).toBeGreaterThanOrEqual(day);
    const second = answer(start + 3 * day, 1);
    expect(due(answer(start, 1), second)).toBeGreaterThan(due(answer(start, 1)));
    expect(due(answer(start, 1), answer(start + 3 * day, 0))).toBeLessThan(due(answer(start, 1), second));
  });

  it('does not schedule what was answered again within the set', () => {
    const answer: Answered = { item: 'x', format: 'spot', at: start, score: 0 };
    expect(memories([answer, { ...answer, at: start + 1000, score: 1, again: true }])).toEqual(memories([answer]));
  });

  it('gives the same days for the same answers, whatever they are', () => {
    const answer = fc.record({
      item: fc.constantFrom('a', 'b', 'c'),
      format: fc.constantFrom('spot' as const, 'mark' as const),
      at: fc.integer({ min: 1, max: 4e12 }),
      score: fc.double({ min: 0, max: 1, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(answer), (answers) => {
        const inOrder = answers.toSorted((a, b) => a.at - b.at);
        const found = memories(inOrder);
        expect(found).toEqual(memories(inOrder));
        for (const { due, lastAt } of found.values()) expect(due).toBeGreaterThan(lastAt);
      }),
    );
  });
});

describe('levels', () => {
  it('begins plain, and goes on when the last level is sound', () => {
    expect(openLevel(libraryItems, emptyRecord)).toBe(1);
    expect(
      drawSet(libraryItems, emptyRecord, options(start)).steps.filter(({ item }) => itemOf(item).level > 1).length,
    ).toBeLessThanOrEqual(1);
    expect(openLevel(libraryItems, days(4))).toBeGreaterThanOrEqual(2);
    expect(openLevel(libraryItems, days(14))).toBe(3);
  });

  it('stays open after a bad day', () => {
    const sound = days(4);
    const level = openLevel(libraryItems, sound);
    const bad = practise(sound, drawSet(libraryItems, sound, options(start + 5 * day)), start + 5 * day, () => 0);
    expect(openLevel(libraryItems, bad)).toBeGreaterThanOrEqual(level);
  });

  it('stays where half is missed', () => {
    expect(
      openLevel(
        libraryItems,
        days(6, ({ id }) => id.length % 2),
      ),
    ).toBe(1);
  });
});

describe('leaving out', () => {
  const set = drawSet(libraryItems, emptyRecord, options(start));

  it('leaves out the next step, and takes that back', () => {
    const skipped = afterSkip(set);
    expect(nextStep(skipped)).toBe(1);
    expect(undoSkip(skipped)).toEqual(set);
    expect(undoSkip(set)).toEqual(set);
  });

  it('asks first what was left out, when that is taken back later', () => {
    const later = afterAnswer(afterSkip(set), 1);
    const undone = undoSkip(later);
    expect(undone.steps[nextStep(undone) ?? -1]).toEqual(set.steps[0]);
    expect(undone.steps).toHaveLength(set.steps.length);
  });

  it('comes to an end whatever is done, and every step is done or left out', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('right', 'wrong', 'skip', 'undo'), { maxLength: 200 }), (moves) => {
        let left = set;
        for (const move of moves) {
          if (move === 'undo') left = undoSkip(left);
          else if (isOver(left)) break;
          else left = move === 'skip' ? afterSkip(left) : afterAnswer(left, move === 'right' ? 1 : 0);
          expect(left.steps.length).toBeLessThanOrEqual(set.steps.length * 3);
        }
        while (!isOver(left)) left = afterAnswer(left, 1);
        expect(left.steps.every(({ state }) => state !== 'open')).toBe(true);
      }),
    );
    expect(() => afterSkip({ ...set, steps: [] })).toThrow('is over');
  });

  it('goes on without items the library no longer has', () => {
    const gone = set.steps[0]?.item;
    const kept = withKnownItems(
      set,
      libraryItems.filter(({ id }) => id !== gone),
    );
    expect(kept.steps).toEqual(set.steps.slice(1));
    expect(withKnownItems(set, libraryItems)).toEqual(set);
  });
});
