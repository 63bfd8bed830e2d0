/** A document and the way it came: every change can be taken back and made again, typing by stretches and not by letters. */
import type { Kind } from '#language';

/** At `at`, `removed` stood and `inserted` stands. */
export type Change = {
  readonly at: number;
  readonly removed: string;
  readonly inserted: string;
  readonly by: ChangedBy;
};

/** What made a change. A rewording remembers what it was for, so that a review can tell of it. */
export type ChangedBy =
  | { readonly what: 'typing' | 'opening' | 'pasting' }
  | { readonly what: 'rewording'; readonly kind: Kind; readonly words: string; readonly before: string; readonly after: string };

export type History = {
  readonly text: string;
  /** Changes in the order they were made. */
  readonly done: readonly Change[];
  /** Changes taken back, the last one taken back at the end. */
  readonly undone: readonly Change[];
};

/** A step back takes at most this many typed UTF-16 units. */
const longestStretch = 60;

export const emptyHistory: History = { text: '', done: [], undone: [] };

/** Puts `inserted` in place of a stretch. Throws a RangeError for a stretch outside the text. */
export function change(history: History, start: number, end: number, inserted: string, by: ChangedBy): History {
  const { text } = history;
  if (start < 0 || end < start || end > text.length)
    throw new RangeError(`There is no stretch ${start} to ${end} in ${text.length} signs.`);
  const made: Change = { at: start, removed: text.slice(start, end), inserted, by };
  if (made.removed === inserted) return history;
  const last = history.done.at(-1);
  const joined = last && history.undone.length === 0 ? join(last, made) : undefined;
  return {
    text: text.slice(0, start) + inserted + text.slice(end),
    done: joined ? [...history.done.slice(0, -1), joined] : [...history.done, made],
    undone: [],
  };
}

/** Takes in what somebody typed, as the whole text it came to. */
export function typed(history: History, text: string, by: ChangedBy = { what: 'typing' }): History {
  const { start, end, inserted } = difference(history.text, text);
  return change(history, start, end, inserted, by);
}

export function undo(history: History): History {
  const last = history.done.at(-1);
  if (!last) return history;
  const { text } = history;
  return {
    text: text.slice(0, last.at) + last.removed + text.slice(last.at + last.inserted.length),
    done: history.done.slice(0, -1),
    undone: [...history.undone, last],
  };
}

export function redo(history: History): History {
  const next = history.undone.at(-1);
  if (!next) return history;
  const { text } = history;
  return {
    text: text.slice(0, next.at) + next.inserted + text.slice(next.at + next.removed.length),
    done: [...history.done, next],
    undone: history.undone.slice(0, -1),
  };
}

/** The one stretch in which two texts differ; it never cuts a surrogate pair in two. */
export function difference(before: string, after: string): { readonly start: number; readonly end: number; readonly inserted: string } {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start += 1;
  if (start > 0 && isHighHalf(before.charCodeAt(start - 1))) start -= 1;
  let same = 0;
  while (same < shorter - start && before.charCodeAt(before.length - 1 - same) === after.charCodeAt(after.length - 1 - same)) same += 1;
  if (same > 0 && isLowHalf(before.charCodeAt(before.length - same))) same -= 1;
  return { start, end: before.length - same, inserted: after.slice(start, after.length - same) };
}

const isHighHalf = (code: number): boolean => code >= 0xd800 && code <= 0xdbff;
const isLowHalf = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff;

/** Two changes as one step back, if somebody goes on typing or deleting where they were; a new word begins a new step. */
function join(last: Change, next: Change): Change | undefined {
  if (last.by.what !== 'typing' || next.by.what !== 'typing') return undefined;
  if (last.removed === '' && next.removed === '' && next.at === last.at + last.inserted.length) {
    const inserted = last.inserted + next.inserted;
    const isNewWord = /\s$/.test(last.inserted) && !/^\s/.test(next.inserted);
    return isNewWord || inserted.length > longestStretch ? undefined : { ...last, inserted };
  }
  if (last.inserted === '' && next.inserted === '' && next.at + next.removed.length === last.at) {
    const removed = next.removed + last.removed;
    return removed.length > longestStretch ? undefined : { ...last, at: next.at, removed };
  }
  return undefined;
}
