/**
 * Saved playthroughs over a key-value store, which the screen passes in (a browser's storage, or nothing). Each playthrough
 * has its own key. A writer remembers the stamp it last saw there; if somebody else has written since, it never overwrites
 * but goes on under a key of its own, so two tabs cannot corrupt each other. What cannot be read is kept, never deleted.
 */
import type { SessionProblem } from './problem.ts';
import type { Session } from './session.ts';
import { isBroken, readRecord, writeRecord, type BrokenSave, type SavedPlaythrough, type Stamp } from './shelf-record.ts';

/** A browser's storage, as small as it can be. `set` may throw (quota, private mode). */
export interface KeyValueStore {
  get(key: string): string | undefined;
  set(key: string, value: string): void;
  remove(key: string): void;
  keys(): readonly string[];
}

/** Where a playthrough is kept, and what was last seen there. Returned by every save; pass it to the next. */
export type Place = { readonly id: string; readonly stamp: Stamp };

export type Saved = {
  readonly place: Place;
  /** `not-saved`: play on, nothing is kept. `changed-elsewhere`: kept, as a copy of its own. */
  readonly problem?: SessionProblem;
};

export type ShelfContents = {
  /** Unfinished, last touched first. */
  readonly resumable: readonly SavedPlaythrough[];
  /** Finished, last touched first; `session.summary` says what was reached. */
  readonly finished: readonly SavedPlaythrough[];
  readonly broken: readonly BrokenSave[];
};

const prefix = 'second-story/playthrough/';
const exportMark = 'second-story-shelf';

export type Shelf = ReturnType<typeof openShelf>;

/** @param tab a text no other tab uses. @param store undefined where there is no storage. */
export function openShelf(store: KeyValueStore | undefined, tab: string) {
  const kept = tolerant(store);

  /** Saves after a decision. `place` is undefined for a playthrough not saved before. @param now milliseconds since 1970. */
  function save(session: Session, place: Place | undefined, now: number): Saved {
    const finished = session.summary !== undefined;
    const before = place && kept.get(prefix + place.id);
    const found = place && before !== undefined ? readRecord(place.id, before) : undefined;
    const isOurs = !found || (!isBroken(found) && isSameStamp(found.stamp, place?.stamp));
    // What lies there already is the same playthrough, so there is nothing to keep apart.
    const isSame = found && !isBroken(found) && JSON.stringify(found.session) === JSON.stringify(session);
    const id = place && (isOurs || isSame) ? place.id : freeId(session);
    const revision =
      (found && !isBroken(found) ? Math.max(found.stamp.revision, place?.stamp.revision ?? 0) : (place?.stamp.revision ?? 0)) + 1;
    const stamp = { revision, writer: tab };
    const isKept = kept.set(prefix + id, writeRecord({ stamp, touched: now, finished, session }));
    if (!isKept) return { place: place ?? { id, stamp: { revision: 0, writer: tab } }, problem: { kind: 'not-saved' } };
    return { place: { id, stamp }, ...(place && id !== place.id ? { problem: { kind: 'changed-elsewhere' } } : {}) };
  }

  /** An id nobody uses: another tab may begin the same scenario with the same seed at the same time. */
  function freeId({ scenario, seed }: Session): string {
    const taken = new Set(kept.keys());
    let number = 1;
    const id = () => `${scenario}.${seed}.${tab}.${number}`;
    while (taken.has(prefix + id())) number += 1;
    return id();
  }

  function contents(): ShelfContents {
    const records = kept
      .keys()
      .filter((key) => key.startsWith(prefix))
      .flatMap((key) => {
        const text = kept.get(key);
        return text === undefined ? [] : [readRecord(key.slice(prefix.length), text)];
      });
    const saved = records
      .filter((record): record is SavedPlaythrough => !isBroken(record))
      .toSorted((a, b) => b.touched - a.touched || (a.id < b.id ? -1 : 1));
    return {
      resumable: saved.filter((record) => !record.finished),
      finished: saved.filter((record) => record.finished),
      broken: records.filter(isBroken),
    };
  }

  /** The playthrough to offer on return: the unfinished one of this scenario touched last. */
  function current(scenario: string): SavedPlaythrough | undefined {
    return contents().resumable.find(({ session }) => session.scenario === scenario);
  }

  function remove(id: string): void {
    kept.remove(prefix + id);
  }

  /** Deletes every playthrough, readable or not; what others keep in the same store stays. */
  function removeAll(): void {
    for (const key of kept.keys()) if (key.startsWith(prefix)) kept.remove(key);
  }

  /** Everything on the shelf as one text to take home. */
  function exported(): string {
    const saves = kept.keys().flatMap((key) => {
      const text = key.startsWith(prefix) ? kept.get(key) : undefined;
      return text === undefined ? [] : [[key.slice(prefix.length), text]];
    });
    return JSON.stringify({ kind: exportMark, version: 1, saves });
  }

  /** Puts back what `exported` gave. What is here already stays; a save that differs is put beside it. */
  function imported(text: string): { readonly added: number } | { readonly problem: SessionProblem } {
    const saves = savesIn(text);
    if ('problem' in saves) return saves;
    let added = 0;
    for (const [id, record] of saves.saves) {
      if (isBroken(readRecord(id, record)) || hasSame(id, record)) continue;
      let free = id;
      while (kept.get(prefix + free) !== undefined) free += '~';
      if (!kept.set(prefix + free, record)) return { problem: { kind: 'not-saved' } };
      added += 1;
    }
    return { added };
  }

  function hasSame(id: string, record: string): boolean {
    return kept.keys().some((key) => key.startsWith(prefix + id) && kept.get(key) === record);
  }

  return { save, contents, current, remove, removeAll, exported, imported };
}

/** Where a resumed playthrough goes on. */
export function placeOf({ id, stamp }: SavedPlaythrough): Place {
  return { id, stamp };
}

function isSameStamp(a: Stamp, b: Stamp | undefined): boolean {
  return b !== undefined && a.revision === b.revision && a.writer === b.writer;
}

function savesIn(text: string): { readonly saves: readonly (readonly [string, string])[] } | { readonly problem: SessionProblem } {
  try {
    const value = JSON.parse(text) as { kind?: unknown; version?: unknown; saves?: unknown } | null;
    if (value?.kind !== exportMark || !Array.isArray(value.saves)) return { problem: { kind: 'damaged' } };
    if (value.version !== 1) return { problem: { kind: 'newer-version' } };
    const pairs = (value.saves as unknown[]).filter(
      (pair): pair is [string, string] => Array.isArray(pair) && pair.length === 2 && pair.every((part) => typeof part === 'string'),
    );
    return { saves: pairs };
  } catch {
    return { problem: { kind: 'damaged' } };
  }
}

/** The store with every refusal made an answer: a storage that throws is a storage that holds nothing. */
function tolerant(store: KeyValueStore | undefined) {
  const tried = <T>(what: (store: KeyValueStore) => T, otherwise: T): T => {
    if (!store) return otherwise;
    try {
      return what(store);
    } catch {
      return otherwise;
    }
  };
  return {
    get: (key: string) => tried<string | undefined>((there) => there.get(key), undefined),
    set: (key: string, value: string) =>
      tried((there) => {
        there.set(key, value);
        return true;
      }, false),
    remove: (key: string) => tried((there) => there.remove(key), undefined),
    keys: () => tried<readonly string[]>((there) => there.keys(), []),
  };
}
