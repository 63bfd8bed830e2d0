/** Where the record of practice is kept in this browser, and how it is forgotten. Apart, so that the settings need no more of the practice. */
import { signal } from '@preact/signals';
import type { KeyValueStore } from '#session';

export const recordKey = 'second-story/practice/record';

/** Counts how often the record was deleted in this visit, for whoever holds a copy. */
export const timesForgotten = signal(0);

/** Deletes the record of practice, in this browser and on the page. */
export function forgetPractice(store: KeyValueStore | undefined): void {
  try {
    store?.remove(recordKey);
  } catch {
    // Storage has been switched off since: there is nothing to delete.
  }
  timesForgotten.value += 1;
}
