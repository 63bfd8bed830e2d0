import type { KeyValueStore } from '#session';

/** A storage that lasts as long as the test; with a quota it refuses longer values. */
export function memoryStore(quota = Number.POSITIVE_INFINITY): KeyValueStore & { readonly content: Map<string, string> } {
  const content = new Map<string, string>();
  return {
    content,
    get: (key) => content.get(key),
    set: (key, value) => {
      if (value.length > quota) throw new Error('quota exceeded');
      content.set(key, value);
    },
    remove: (key) => void content.delete(key),
    keys: () => [...content.keys()],
  };
}
