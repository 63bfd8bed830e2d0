/**
 * Where a replay stands after each decision, remembered for the last few hundred prefixes, so that a click never plays the
 * story from its start. It only saves time: without it every result is the same.
 */
import type { CompiledStory, StorySnapshot } from '#scenario';
import type { Session } from './session.ts';

/** A playthrough has about ten decisions, its road not taken as many; prefixes share almost all of their memory. */
const mostPrefixes = 240;

export type ReplayCache = {
  longestPrefix(session: Session): { readonly snapshot: StorySnapshot; readonly decisions: number } | undefined;
  keep(session: Session, decisions: number, snapshot: StorySnapshot): void;
};

const caches = new WeakMap<CompiledStory, ReplayCache>();

export function remembered(compiled: CompiledStory): ReplayCache {
  const known = caches.get(compiled);
  if (known) return known;
  const made = replayCache();
  caches.set(compiled, made);
  return made;
}

function replayCache(): ReplayCache {
  const snapshots = new Map<string, StorySnapshot>();
  return {
    longestPrefix(session) {
      for (let decisions = session.decisions.length; decisions >= 0; decisions--) {
        const key = keyOf(session, decisions);
        const snapshot = snapshots.get(key);
        if (!snapshot) continue;
        // Used last, forgotten last.
        snapshots.delete(key);
        snapshots.set(key, snapshot);
        return { snapshot, decisions };
      }
      return undefined;
    },
    keep(session, decisions, snapshot) {
      snapshots.set(keyOf(session, decisions), snapshot);
      const [oldest] = snapshots.keys();
      if (snapshots.size > mostPrefixes && oldest !== undefined) snapshots.delete(oldest);
    },
  };
}

function keyOf({ seed, decisions }: Session, count: number): string {
  return JSON.stringify([seed, decisions.slice(0, count)]);
}
