/**
 * The set of practice: about five minutes of what is due and what is new, kinds and formats mixed, a third of the lines not blaming
 * anybody. What is missed comes back before the set is over.
 */
import { chance } from '#simulation';
import type { Format } from './formats.ts';
import { formats, formatsOf, secondsOf } from './formats.ts';
import type { Item, Level } from './item.ts';
import type { PracticeRecord, PracticeSet, Step } from './record.ts';
import type { Memory } from './schedule.ts';
import { memories } from './schedule.ts';
import { gradeOf } from './verdict.ts';

/** How long a set takes, in seconds, before anything that is missed comes back. */
export const setSeconds = 300;
/** The most of each format in one set: short ones often, and of the two long ones (`reword`, `timeline`) one. */
export const mostOf: Readonly<Record<Format, number>> = { spot: 6, mark: 4, disguise: 3, reword: 1, timeline: 1, question: 1 };
const longFrom = 60;
const mostLong = 1;
/** Share of lines that blame nobody. */
export const shareNotBlame = 1 / 3;

/** Share of a set that is due reviews, as long as there is something new: a skill shows in sentences never met before. */
const shareOfReviews = 1 / 2;

/** The next level is opened when twenty answers in a row to items of this one have a mean this high; who guesses hardly gets there. */
const soundFrom = 0.8;
const soundWindow = 20;
/** What is due within half a day counts as due: nobody practises at the same minute each day. */
const dueWithin = 12 * 3600 * 1000;
/** What was missed comes back after this many others, or at the end. */
const comesBackAfter = 3;
const mostTimesBack = 2;

export type SetOptions = {
  /** Milliseconds since 1970. */
  readonly now: number;
  /** The player's day, as the page names it; a set belongs to one. */
  readonly day: string;
  /** Whose luck it is; the same seed, record and clock give the same set. */
  readonly seed: string;
};

/** The level new items come from at most. A level once opened stays open, whatever a bad day brings. */
export function openLevel(items: readonly Item[], { answers }: PracticeRecord): Level {
  const levelOf = new Map(items.map(({ id, level }) => [id, level]));
  const wasSound = (level: Level) => {
    const scores = answers.flatMap(({ item, again, score }) => (!again && levelOf.get(item) === level ? [score] : []));
    return scores.some((_, from) => {
      const row = scores.slice(from, from + soundWindow);
      return row.length === soundWindow && row.reduce((sum, score) => sum + score, 0) >= soundFrom * soundWindow;
    });
  };
  return !wasSound(1) ? 1 : wasSound(2) ? 3 : 2;
}

/** A new set: due reviews before new items. Empty only if there are no items. */
export function drawSet(items: readonly Item[], record: PracticeRecord, { now, day, seed }: SetOptions): PracticeSet {
  const nth = record.set?.day === day ? record.set.nth + 1 : 1;
  const luck = `${seed} ${day} ${nth}`;
  const known = memories(record.answers);
  const level = openLevel(items, record);
  const candidates = items.map((item): Candidate => {
    const memory = known.get(item.id);
    return { item, memory, rank: rankOf(item, memory, now, level), luck: chance(luck, 0, item.id) };
  });
  const reviewsFirst = candidates.toSorted((a, b) => a.rank - b.rank || within(a, b, level));
  const newFirst = reviewsFirst.toSorted((a, b) => Number(a.rank !== ranks.open) - Number(b.rank !== ranks.open));
  const chosen: Chosen[] = [];
  const secondsOfAll = (list: readonly Chosen[]) => list.reduce((sum, { format }) => sum + secondsOf[format], 0);
  for (;;) {
    const reviewed = secondsOfAll(chosen.filter(({ rank }) => rank === ranks.due));
    const next = choose(reviewed < setSeconds * shareOfReviews ? reviewsFirst : newFirst, chosen, secondsOfAll(chosen), luck);
    if (!next) break;
    chosen.push(next);
  }
  const steps = inTurn(chosen, luck).map(({ item, format }): Step => ({ item: item.id, format, state: 'open' }));
  return { day, nth, started: now, steps };
}

/** Due, new on an open level, known and not yet due, new above the open level: in this order. */
const ranks = { due: 0, open: 1, known: 2, above: 3 } as const;
type Rank = (typeof ranks)[keyof typeof ranks];
type Candidate = { readonly item: Item; readonly memory: Memory | undefined; readonly rank: Rank; readonly luck: number };
type Chosen = { readonly item: Item; readonly format: Format; readonly rank: Rank };

function rankOf(item: Item, memory: Memory | undefined, now: number, level: Level): Rank {
  if (memory) return memory.due <= now + dueWithin ? ranks.due : ranks.known;
  return item.level <= level ? ranks.open : ranks.above;
}

/** Among reviews what was due first; among new items of open levels luck decides, and above those the easier come first. */
function within(a: Candidate, b: Candidate, level: Level): number {
  const order = a.memory && b.memory ? a.memory.due - b.memory.due : Math.max(a.item.level, level) - Math.max(b.item.level, level);
  return order || a.luck - b.luck;
}

/** The next one: the format there is least of so far, and in it the first candidate that keeps the mix. */
function choose(ranked: readonly Candidate[], chosen: readonly Chosen[], seconds: number, luck: string): Chosen | undefined {
  const used = (format: Format) => chosen.filter((one) => one.format === format).length;
  const isLong = (format: Format) => secondsOf[format] >= longFrom;
  const hasLong = chosen.filter(({ format }) => isLong(format)).length >= mostLong;
  const open = formats
    .filter((format) => used(format) < mostOf[format] && seconds + secondsOf[format] <= setSeconds && !(hasLong && isLong(format)))
    .map((format) => ({ format, share: used(format) / mostOf[format], luck: chance(luck, chosen.length, format) }))
    .toSorted((a, b) => a.share - b.share || a.luck - b.luck);
  const taken = new Set(chosen.map(({ item }) => item.id));
  const kindsTaken = new Map<string, number>();
  for (const { item } of chosen) kindsTaken.set(kindOf(item), (kindsTaken.get(kindOf(item)) ?? 0) + 1);
  const plain = plainWanted(chosen);
  for (const mustKeepMix of [true, false])
    for (const { format } of open) {
      const fitting = ranked.filter(
        ({ item }) => !taken.has(item.id) && formatsOf(item).includes(format) && (!mustKeepMix || keepsMix(item, plain)),
      );
      const [first] = fitting;
      if (!first) continue;
      // Of those that are as urgent, one of a kind there is least of, in a format it was not met in last time.
      const asUrgent = fitting.filter(({ rank }) => rank === first.rank).slice(0, candidatesCompared);
      const [best] = asUrgent.toSorted(
        (a, b) =>
          (kindsTaken.get(kindOf(a.item)) ?? 0) - (kindsTaken.get(kindOf(b.item)) ?? 0) ||
          Number(a.memory?.lastFormat === format) - Number(b.memory?.lastFormat === format),
      );
      if (best) return { item: best.item, format, rank: best.rank };
    }
  return undefined;
}

/** How far down the list an item may be preferred for its kind; more would let what is long due wait. */
const candidatesCompared = 12;

function kindOf(item: Item): string {
  return item.sort === 'line' ? (item.blame[0]?.kind ?? item.looksLike ?? 'plain') : item.sort;
}

/** What the next line has to be so that a third blames nobody; undefined where either is right. */
function plainWanted(chosen: readonly Chosen[]): boolean | undefined {
  const lines = chosen.filter(({ item }) => item.sort === 'line');
  const plain = lines.filter(({ item }) => item.sort === 'line' && item.blame.length === 0).length;
  const wanted = (lines.length + 1) * shareNotBlame;
  if (plain + 1 <= wanted) return true;
  return plain >= wanted ? false : undefined;
}

function keepsMix(item: Item, plain: boolean | undefined): boolean {
  return item.sort !== 'line' || plain === undefined || (item.blame.length === 0) === plain;
}

/** In an order in which formats change, beginning with a short one. */
function inTurn(chosen: readonly Chosen[], luck: string): readonly Chosen[] {
  const left = chosen
    .map((one) => ({ one, luck: chance(luck, 1, one.item.id) }))
    .toSorted((a, b) => a.luck - b.luck)
    .map(({ one }) => one);
  const inOrder: Chosen[] = [];
  while (left.length > 0) {
    const before = inOrder.at(-1)?.format;
    const counts = (format: Format) => left.filter((one) => one.format === format).length;
    // The format there is most of goes first where it can, so that it is not left over at the end.
    const most = left
      .filter(({ format }) => (before === undefined ? secondsOf[format] <= secondsOf.mark : format !== before))
      .toSorted((a, b) => Number(counts(b.format) * 2 > left.length) - Number(counts(a.format) * 2 > left.length))[0];
    const next = most ?? left[0];
    if (!next) break;
    inOrder.push(next);
    left.splice(left.indexOf(next), 1);
  }
  return inOrder;
}

/** Where the set goes on, as a place in its steps; undefined when nothing is open. */
export function nextStep(set: PracticeSet): number | undefined {
  const place = set.steps.findIndex(({ state }) => state === 'open');
  return place < 0 ? undefined : place;
}

export function isOver(set: PracticeSet): boolean {
  return nextStep(set) === undefined;
}

/** About how many seconds of the set are still to come. */
export function secondsLeft(set: PracticeSet): number {
  return set.steps.reduce((sum, { state, format }) => sum + (state === 'open' ? secondsOf[format] : 0), 0);
}

/** The set after the next step was answered with this score; what was missed comes back later. Throws a RangeError if the set is over. */
export function afterAnswer(set: PracticeSet, score: number): PracticeSet {
  const { place, step } = openStep(set);
  const steps = set.steps.with(place, { ...step, state: 'done' });
  const back = steps.filter(({ item, again }) => again && item === step.item).length;
  if (gradeOf(score) !== 'again' || back >= mostTimesBack) return { ...set, steps };
  const at = Math.min(place + 1 + comesBackAfter, steps.length);
  return { ...set, steps: steps.toSpliced(at, 0, { item: step.item, format: step.format, state: 'open', again: true }) };
}

/** The set with the next step left out. Throws a RangeError if the set is over. */
export function afterSkip(set: PracticeSet): PracticeSet {
  const { place, step } = openStep(set);
  return { ...set, steps: set.steps.with(place, { ...step, state: 'skipped' }) };
}

/** The set with the last step left out open again, and first in turn; the same set if none was left out. */
export function undoSkip(set: PracticeSet): PracticeSet {
  const place = set.steps.findLastIndex(({ state }) => state === 'skipped');
  const step = set.steps[place];
  if (!step) return set;
  const without = set.steps.toSpliced(place, 1);
  const open = without.findIndex(({ state }) => state === 'open');
  return { ...set, steps: without.toSpliced(open < 0 ? without.length : open, 0, { ...step, state: 'open' }) };
}

/** The set without steps whose items the library no longer has. */
export function withKnownItems(set: PracticeSet, items: readonly Item[]): PracticeSet {
  const known = new Map(items.map((item) => [item.id, item]));
  const steps = set.steps.filter(({ item, format, state }) => {
    const found = known.get(item);
    return state !== 'open' || (found !== undefined && formatsOf(found).includes(format));
  });
  return { ...set, steps };
}

function openStep(set: PracticeSet): { readonly place: number; readonly step: Step } {
  const place = nextStep(set);
  const step = place === undefined ? undefined : set.steps[place];
  if (place === undefined || !step) throw new RangeError(`The set of ${set.day} is over.`);
  return { place, step };
}
