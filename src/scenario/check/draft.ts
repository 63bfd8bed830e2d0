/** What can still be looked at in a broken file: the data without what has the wrong form. */
import type { DraftStory } from '../plot.ts';
import { camelKeyed } from './camel.ts';
import type { Complaint } from './plain-words.ts';
import { valueAt } from './subject.ts';

/** A draft of the story: everything in it has the right form, anything may be missing. Places in lists are kept. */
export function draftOf(data: unknown, found: readonly Complaint[]): DraftStory {
  const copy: unknown = structuredClone(data);
  if (typeof copy !== 'object' || copy === null || Array.isArray(copy)) return {};
  for (const { path, key, unusable } of found) {
    if (!unusable || (path.length === 0 && key === undefined)) continue;
    const around = valueAt(copy, key === undefined ? path.slice(0, -1) : path);
    const part = key ?? path.at(-1);
    if (typeof around === 'object' && around !== null && part !== undefined) (around as Record<string | number, unknown>)[part] = undefined;
  }
  return camelKeyed(copy) as DraftStory;
}
