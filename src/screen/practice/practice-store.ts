/**
 * The record of practice, kept in this browser. Without storage, or where it is full, practice goes on and `isKept` says that nothing
 * stays. Of two tabs each takes in what the other wrote; a record deleted in one is deleted in both.
 */
import { effect, signal, type ReadonlySignal } from '@preact/signals';
import { emptyRecord, merged, readRecord, writeRecord, type PracticeRecord, type ReadingNote } from '#practice';
import type { KeyValueStore } from '#session';
import { recordKey, timesForgotten } from './kept.ts';

export type PracticeStore = {
  readonly record: ReadonlySignal<PracticeRecord>;
  /** False where the last change could not be written; then it holds until the page is closed. */
  readonly isKept: ReadonlySignal<boolean>;
  /** What could not be read when the store was opened, and the text as it was. */
  readonly damage: ReadonlySignal<Damage | undefined>;
  /** Changes the record as it is now, with what other tabs have written meanwhile, and keeps it. */
  change(how: (record: PracticeRecord) => PracticeRecord): void;
  /** Takes in what was written elsewhere, in another tab or by deleting all data. */
  lookAgain(): void;
  close(): void;
};
export type Damage = { readonly notes: readonly ReadingNote[]; readonly text: string };

export function openPracticeStore(store: KeyValueStore | undefined): PracticeStore {
  const record = signal(emptyRecord);
  const isKept = signal(store !== undefined);
  const damage = signal<Damage | undefined>(undefined);
  /** What stands in the browser as far as this tab knows; undefined before anything does. */
  let known: string | undefined;

  const read = (): string | undefined => {
    try {
      return store?.get(recordKey);
    } catch {
      isKept.value = false; // switched off since
      return undefined;
    }
  };
  const lookAgain = () => {
    const text = read();
    if (text === known) return;
    if (text === undefined) {
      // Kept once, and gone now: somebody deleted it. What never could be kept stays.
      record.value = emptyRecord;
      damage.value = undefined;
    } else {
      const { record: found, notes } = readRecord(text);
      if (notes.length > 0) damage.value = { notes, text };
      record.value = merged(record.value, found);
    }
    known = text;
  };
  const write = () => {
    const text = writeRecord(record.value);
    try {
      store?.set(recordKey, text);
      known = text;
      isKept.value = store !== undefined;
    } catch {
      isKept.value = false; // full, or switched off since
    }
  };
  const hear = ({ key, storageArea }: StorageEvent) => {
    if ((key === recordKey || key === null) && storageArea === localStorageOrNone()) lookAgain();
  };

  lookAgain();
  let forgotten = timesForgotten.peek();
  const stopForgetting = effect(() => {
    if (timesForgotten.value === forgotten) return;
    forgotten = timesForgotten.value;
    known = undefined;
    record.value = emptyRecord;
    damage.value = undefined;
  });
  addEventListener('storage', hear);
  return {
    record,
    isKept,
    damage,
    change(how) {
      lookAgain();
      record.value = how(record.value);
      write();
    },
    lookAgain,
    close() {
      stopForgetting();
      removeEventListener('storage', hear);
    },
  };
}

function localStorageOrNone(): Storage | undefined {
  try {
    return window.localStorage;
  } catch {
    return undefined;
  }
}
