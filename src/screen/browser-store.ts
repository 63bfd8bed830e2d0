/** The storage of this browser as the shelf wants it; undefined where the browser has none to give. */
import type { KeyValueStore } from '#session';

export function browserStore(): KeyValueStore | undefined {
  try {
    const storage = window.localStorage;
    return {
      get: (key) => storage.getItem(key) ?? undefined,
      set: (key, value) => storage.setItem(key, value),
      remove: (key) => storage.removeItem(key),
      keys: () => Object.keys(storage),
    };
  } catch {
    return undefined; // storage is switched off: even asking for it throws
  }
}
