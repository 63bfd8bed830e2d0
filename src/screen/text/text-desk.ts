/**
 * The document on the desk, what the lens sees in it, and what was decided. Kept for the visit, so that a look at another page loses
 * nothing; on the device only if asked.
 */
import { computed, signal, type ReadonlySignal } from '@preact/signals';
import type { Finding } from '#language';
import type { Structure } from '#language/structure';
import type { KeyValueStore } from '#session';
import { change, emptyHistory, redo, typed, undo, type ChangedBy, type History } from './history.ts';
import { forgetDraft, keepAside, keepDraft, readAside, readDraft, type Aside } from './kept.ts';
import { overviewOf, type Overview } from './overview.ts';
import { partsOf } from './parts.ts';
import { placesOf, type MarkedPlace } from './places.ts';
import type { Answer, Question } from './reading.ts';
import { startReader, type Reader } from './reader.ts';

export type Progress = { readonly done: number; readonly of: number };
/** Where a text is read: `page` where this browser has no workers. `failed` if the lens could not be fetched or broke. */
export type ReadBy = 'worker' | 'page' | 'failed';

export type TextDesk = {
  readonly name: ReadonlySignal<string>;
  readonly history: ReadonlySignal<History>;
  /** The text as it was last given to the lens; places and structure speak of this one. */
  readonly settled: ReadonlySignal<string>;
  readonly places: ReadonlySignal<readonly MarkedPlace[]>;
  readonly overview: ReadonlySignal<Overview>;
  readonly structure: ReadonlySignal<Structure | undefined>;
  /** In UTF-16 units; `done` is `of` when all is read. */
  readonly progress: ReadonlySignal<Progress>;
  readonly readBy: ReadonlySignal<ReadBy>;
  /** The place looked at, by its id. */
  readonly current: ReadonlySignal<string | undefined>;
  readonly aside: ReadonlySignal<readonly Aside[]>;
  /** False once something could not be kept on this device. */
  readonly canKeep: ReadonlySignal<boolean>;
  readonly isDraftKept: ReadonlySignal<boolean>;
  /** Another object with every text that was not typed: the field takes that over then, the caret where the change ends. */
  readonly replaced: ReadonlySignal<{ readonly caret: number }>;

  open(name: string, text: string): void;
  type(text: string): void;
  insert(start: number, end: number, text: string): void;
  /** Puts the rewording of a place in; false if there is none or the text has changed under it. */
  reword(place: MarkedPlace): boolean;
  undo(): void;
  redo(): void;
  look(id: string | undefined): void;
  /** The next place that is still marked, or the one before; from where the reader looks. */
  step(by: 1 | -1): MarkedPlace | undefined;
  setAside(place: MarkedPlace): void;
  markAgain(key: string): void;
  markAllAgain(): void;
  keepDraft(on: boolean): void;
  /** Takes back the whole text, what was done to it and its draft; what was said not to be blame stays. */
  discard(): void;
  /** Looks again at what is kept on this device, which another page may have deleted. */
  lookAgain(): void;
  /** Ask the lens again after it failed. */
  retry(): void;
  close(): void;
};

/** While somebody types the lens is asked at most this often, in milliseconds. */
const settleDelay = 150;
/** A draft is written this much after the last change, in milliseconds. */
const draftDelay = 600;
/** Parts whose findings are remembered besides those of the text itself, for undoing. */
const spareParts = 2000;

export function openTextDesk(store: KeyValueStore | undefined, start: typeof startReader = startReader): TextDesk {
  const draft = readDraft(store);
  const name = signal(draft?.name ?? '');
  const history = signal<History>(draft ? { ...emptyHistory, text: draft.text } : emptyHistory);
  const settled = signal('');
  const structure = signal<Structure | undefined>(undefined);
  const progress = signal<Progress>({ done: 0, of: 0 });
  const readBy = signal<ReadBy>('worker');
  const looked = signal<string | undefined>(undefined);
  const aside = signal(readAside(store));
  const canKeep = signal(store !== undefined);
  const isDraftKept = signal(draft !== undefined);
  const replaced = signal({ caret: 0 });
  const readings = new Map<string, readonly Finding[]>();
  const readingsChanged = signal(0);
  let asked = 0;
  let settling: ReturnType<typeof setTimeout> | undefined;
  let writing: ReturnType<typeof setTimeout> | undefined;
  let reader: Reader | undefined;

  const parts = computed(() => partsOf(settled.value));
  const asideKeys = computed(() => new Set(aside.value.map(({ key }) => key)));
  const places = computed(() => {
    void readingsChanged.value;
    return placesOf(
      parts.value,
      (part) => readings.get(part),
      (key) => asideKeys.value.has(key),
    );
  });
  const overview = computed(() => overviewOf(places.value, structure.value?.sections ?? []));

  function hear(answer: Answer): void {
    switch (answer.say) {
      case 'ready':
        return;
      case 'found':
        for (const [part, findings] of answer.found) readings.set(part, findings);
        if (answer.number === asked) {
          const length = answer.found.reduce((sum, [part]) => sum + part.length, 0);
          progress.value = { ...progress.value, done: Math.min(progress.value.of, progress.value.done + length) };
        }
        readingsChanged.value += 1;
        return;
      case 'done':
        if (answer.number !== asked) return;
        progress.value = { ...progress.value, done: progress.value.of };
        structure.value = answer.structure;
        forgetOldReadings();
        return;
      case 'failed':
        if (answer.number === asked) readBy.value = 'failed';
    }
  }

  /** Parts of texts long gone; those of the text itself are put at the end and stay. */
  function forgetOldReadings(): void {
    for (const { text } of parts.value) {
      const findings = readings.get(text);
      readings.delete(text);
      if (findings) readings.set(text, findings);
    }
    for (const part of readings.keys()) {
      if (readings.size <= parts.value.length + spareParts) return;
      readings.delete(part);
    }
  }

  function settle(): void {
    clearTimeout(settling);
    settling = undefined;
    const { text } = history.value;
    if (text === settled.value) return;
    settled.value = text;
    ask();
  }

  function ask(): void {
    const unread = [...new Set(parts.value.map(({ text }) => text))].filter((part) => !readings.has(part));
    progress.value = { done: 0, of: unread.reduce((sum, part) => sum + part.length, 0) };
    const question: Question = { number: ++asked, parts: unread, text: settled.value };
    reader ??= start(hear, () => (readBy.value = 'page'));
    reader.ask(question);
  }

  /** @param caret where the change ends, if the field does not know of it. */
  function take(next: History, caret?: number): void {
    if (next === history.value) return;
    history.value = next;
    if (caret !== undefined) {
      replaced.value = { caret };
      settle();
    } else settling ??= setTimeout(settle, settleDelay);
    if (isDraftKept.value) {
      clearTimeout(writing);
      writing = setTimeout(writeDraft, draftDelay);
    }
  }

  function writeDraft(): void {
    clearTimeout(writing);
    writing = undefined;
    if (isDraftKept.value && !keepDraft(store, { name: name.value, text: history.value.text })) {
      canKeep.value = false;
      isDraftKept.value = false;
    }
  }

  function keepAsides(next: readonly Aside[]): void {
    aside.value = next;
    if (!keepAside(store, next)) canKeep.value = false;
  }

  const marked = () => places.value.filter(({ letter }) => letter !== '');

  settled.value = history.value.text;
  // The lens is fetched before there is a text, so that later nothing needs the network.
  ask();

  return {
    name,
    history,
    settled,
    places,
    overview,
    structure,
    progress,
    readBy,
    current: looked,
    aside,
    canKeep,
    isDraftKept,
    replaced,
    open(given, text) {
      name.value = given;
      looked.value = undefined;
      const { text: before } = history.value;
      take(change(history.value, 0, before.length, text, { what: 'opening' }), 0);
    },
    type: (text) => take(typed(history.value, text)),
    insert: (from, to, text) => take(change(history.value, from, to, text, { what: 'pasting' }), from + text.length),
    reword({ finding: { rewording, kind }, words }) {
      const { text } = history.value;
      if (!rewording || text !== settled.value) return false;
      const before = text.slice(rewording.start, rewording.end);
      const by: ChangedBy = { what: 'rewording', kind, words, before, after: rewording.text };
      take(change(history.value, rewording.start, rewording.end, rewording.text, by), rewording.start + rewording.text.length);
      return true;
    },
    undo() {
      const last = history.value.done.at(-1);
      if (last) take(undo(history.value), last.at + last.removed.length);
    },
    redo() {
      const next = history.value.undone.at(-1);
      if (next) take(redo(history.value), next.at + next.inserted.length);
    },
    look: (id) => (looked.value = id),
    step(by) {
      const all = marked();
      if (all.length === 0) return undefined;
      const at = places.value.find(({ id }) => id === looked.value)?.start;
      const next =
        by === 1
          ? (all.find(({ start: from }) => at === undefined || from > at) ?? all[0])
          : (all.findLast(({ start: from }) => at !== undefined && from < at) ?? all.at(-1));
      looked.value = next?.id;
      return next;
    },
    setAside: ({ key, finding: { kind } }) => keepAsides([...aside.value.filter((one) => one.key !== key), { key, kind }]),
    markAgain: (key) => keepAsides(aside.value.filter((one) => one.key !== key)),
    markAllAgain: () => keepAsides([]),
    keepDraft(on) {
      isDraftKept.value = on;
      if (on) writeDraft();
      else {
        clearTimeout(writing);
        writing = undefined;
        forgetDraft(store);
      }
    },
    discard() {
      name.value = '';
      looked.value = undefined;
      isDraftKept.value = false;
      clearTimeout(writing);
      writing = undefined;
      forgetDraft(store);
      history.value = emptyHistory;
      replaced.value = { caret: 0 };
      settle();
    },
    lookAgain() {
      if (!canKeep.value) return;
      aside.value = readAside(store);
      if (isDraftKept.value && writing === undefined) isDraftKept.value = readDraft(store) !== undefined;
    },
    retry() {
      reader?.close();
      reader = undefined;
      readBy.value = 'worker';
      ask();
    },
    close() {
      clearTimeout(settling);
      if (writing !== undefined) writeDraft();
      reader?.close();
    },
  };
}
