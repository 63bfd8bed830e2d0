/** What lies on the desk of practice: the items, the record, and the step of the set that is being answered. */
import { computed, signal, type ReadonlySignal } from '@preact/signals';
import type { Finding } from '#language';
import {
  afterAnswer,
  afterSkip,
  drawSet,
  isOver,
  markAnswer,
  nextStep,
  undoSkip,
  withAnswer,
  withKnownItems,
  type Answer,
  type Item,
  type PracticeRecord,
  type PracticeSet,
  type Step,
  type Verdict,
} from '#practice';
import type { KeyValueStore } from '#session';
import type { AskLens } from './ask-lens.ts';
import { dayOf } from './days.ts';
import { openPracticeStore, type PracticeStore } from './practice-store.ts';

/** One step as it is shown. It stays the same until the player goes on, whatever another tab writes. */
export type Turn = {
  readonly step: Step;
  readonly item: Item;
  /** From 1. */
  readonly place: number;
  readonly count: number;
  /** Luck for the order in which things are offered. */
  readonly seed: string;
  readonly answered?: Answered;
};
/** `findings`: what the lens sees in a rewording. */
export type Answered = { readonly answer: Answer; readonly verdict: Verdict; readonly findings?: readonly Finding[] };

/** What there is besides the drill, reached from where practice begins. */
export const moreViews = ['cold-cases', 'hearing', 'forms', 'record'] as const;
export type MoreView = (typeof moreViews)[number];
export const views = ['home', 'drill', 'end', ...moreViews] as const;
export type View = (typeof views)[number];

export type PracticeDesk = {
  readonly store: PracticeStore;
  readonly view: ReadonlySignal<View>;
  readonly items: ReadonlySignal<readonly Item[] | undefined>;
  /** The items could not be fetched. */
  readonly hasFailed: ReadonlySignal<boolean>;
  /** The set of today as it would go on, or as it would be begun. */
  readonly today: ReadonlySignal<PracticeSet | undefined>;
  readonly turn: ReadonlySignal<Turn | undefined>;
  /** The step left out just now, which can be taken back. */
  readonly canUndoSkip: ReadonlySignal<boolean>;
  readonly isReading: ReadonlySignal<boolean>;
  now(): number;
  load(): Promise<void>;
  /** Goes on with the set of today, or begins it; with `more`, begins another when that one is over. */
  begin(): void;
  answer(answer: Answer): Promise<void>;
  next(): void;
  skip(): void;
  undoSkip(): void;
  open(view: MoreView): void;
  goHome(): void;
};

export type Surroundings = {
  readonly store: KeyValueStore | undefined;
  readonly now: () => number;
  readonly newSeed: () => string;
  readonly loadItems: () => Promise<readonly Item[]>;
  readonly lens: AskLens;
};

export function openPracticeDesk({ store: kept, now, newSeed, loadItems, lens }: Surroundings): PracticeDesk {
  const store = openPracticeStore(kept);
  const view = signal<View>('home');
  const items = signal<readonly Item[] | undefined>(undefined);
  const hasFailed = signal(false);
  const turn = signal<Turn | undefined>(undefined);
  const canUndoSkip = signal(false);
  const isReading = signal(false);
  const luck = newSeed();
  /** The day is asked again whenever the record or the page changes. */
  const today = computed(() => {
    void view.value;
    return items.value && setOfToday(items.value, store.record.value, now(), luck);
  });

  /** Ahead of the first answer it has to read: by then the network may be gone. */
  const fetchLens = () => {
    if (today.value?.steps.some(({ format, state }) => format === 'reword' && state === 'open')) lens.prepare();
  };
  const showNext = () => {
    const set = store.record.value.set;
    const place = set && nextStep(set);
    const step = place === undefined ? undefined : set?.steps[place];
    const item = items.value?.find(({ id }) => id === step?.item);
    if (!set || place === undefined || !step || !item) {
      turn.value = undefined;
      view.value = 'end';
      return;
    }
    turn.value = { step, item, place: place + 1, count: set.steps.length, seed: `${set.started} ${step.item}` };
    view.value = 'drill';
  };
  /** Changes the set if it still is where this tab shows it. */
  const changeSet = (shown: Turn, record: PracticeRecord, how: (set: PracticeSet) => PracticeSet): PracticeRecord => {
    const { set } = record;
    const place = set && nextStep(set);
    const step = place === undefined ? undefined : set?.steps[place];
    return set && step?.item === shown.step.item && step.format === shown.step.format ? { ...record, set: how(set) } : record;
  };

  return {
    store,
    view,
    items,
    hasFailed,
    today,
    turn,
    canUndoSkip,
    isReading,
    now,
    async load() {
      hasFailed.value = false;
      try {
        items.value ??= await loadItems();
        fetchLens();
      } catch {
        hasFailed.value = true;
      }
    },
    begin() {
      const known = items.value;
      if (!known || known.length === 0) return;
      canUndoSkip.value = false;
      store.change((record) => {
        const set = setOfToday(known, record, now(), luck);
        return { ...record, set: isOver(set) ? drawSet(known, record, { now: now(), day: dayOf(now()), seed: luck }) : set };
      });
      fetchLens();
      showNext();
    },
    async answer(answer) {
      const shown = turn.value;
      if (!shown || shown.answered || isReading.value) return;
      const { item, step } = shown;
      let findings: readonly Finding[] | undefined;
      let read: ((text: string) => readonly Finding[]) | undefined;
      if (answer.format === 'reword' && item.sort === 'line') {
        isReading.value = true;
        const found = await lens.read([item.text ?? '', answer.text]);
        isReading.value = false;
        if (turn.value !== shown) return;
        read = found && ((text) => found.get(text) ?? []);
        findings = found?.get(answer.text);
      }
      const verdict = markAnswer(item, answer, read);
      canUndoSkip.value = false;
      turn.value = { ...shown, answered: { answer, verdict, ...(findings ? { findings } : {}) } };
      store.change((record) =>
        changeSet(shown, withAnswer(record, item, step.format, verdict, now(), step.again), (set) => afterAnswer(set, verdict.score)),
      );
    },
    next() {
      if (!turn.value?.answered) return;
      showNext();
    },
    skip() {
      const shown = turn.value;
      if (!shown || shown.answered || isReading.value) return;
      store.change((record) => changeSet(shown, record, afterSkip));
      canUndoSkip.value = true;
      showNext();
    },
    undoSkip() {
      if (!canUndoSkip.value) return;
      store.change((record) => (record.set ? { ...record, set: undoSkip(record.set) } : record));
      canUndoSkip.value = false;
      showNext();
    },
    open(to) {
      view.value = to;
    },
    goHome() {
      turn.value = undefined;
      canUndoSkip.value = false;
      view.value = 'home';
    },
  };
}

/** The set of today: the one begun, without what the library no longer has, or a new one, not yet begun. */
function setOfToday(items: readonly Item[], record: PracticeRecord, now: number, seed: string): PracticeSet {
  const day = dayOf(now);
  if (record.set?.day === day) return withKnownItems(record.set, items);
  return drawSet(items, record, { now, day, seed });
}
