/** What the reader asked to be kept on this device: a draft, and what they said is not blame. Nothing is written before they ask. */
import { kinds, type Kind } from '#language';
import type { KeyValueStore } from '#session';

const draftKey = 'second-story/text/draft';
const asideKey = 'second-story/text/not-blame';
const draftMark = 'second-story-draft-1';

export type Draft = { readonly name: string; readonly text: string };
/** A checksum of a sentence and the kind it was marked as; the sentence itself is not kept. */
export type Aside = { readonly key: string; readonly kind: Kind };

/** The draft kept here, if there is one that can be read. */
export function readDraft(store: KeyValueStore | undefined): Draft | undefined {
  const kept = parsed(store, draftKey);
  if (typeof kept !== 'object' || kept === null) return undefined;
  const { mark, name, text } = kept as Record<string, unknown>;
  return mark === draftMark && typeof name === 'string' && typeof text === 'string' ? { name, text } : undefined;
}

/** Keeps a draft; gives false where nothing can be kept, or not so much. */
export function keepDraft(store: KeyValueStore | undefined, { name, text }: Draft): boolean {
  return tried(() => store?.set(draftKey, JSON.stringify({ mark: draftMark, name, text })), store);
}

export function forgetDraft(store: KeyValueStore | undefined): boolean {
  return tried(() => store?.remove(draftKey), store);
}

/** What was said not to be blame, oldest first; what cannot be read is left out. */
export function readAside(store: KeyValueStore | undefined): readonly Aside[] {
  const kept = parsed(store, asideKey);
  if (!Array.isArray(kept)) return [];
  return kept.flatMap((one: unknown) => {
    const [key, name] = Array.isArray(one) ? (one as unknown[]) : [];
    const kind = kinds.find((known) => known === name);
    return typeof key === 'string' && kind ? [{ key, kind }] : [];
  });
}

/** Keeps what was said not to be blame; with nothing left the entry is gone too. Gives false where nothing can be kept. */
export function keepAside(store: KeyValueStore | undefined, aside: readonly Aside[]): boolean {
  if (aside.length === 0) return tried(() => store?.remove(asideKey), store);
  return tried(() => store?.set(asideKey, JSON.stringify(aside.map(({ key, kind }) => [key, kind]))), store);
}

/** Deletes everything this page keeps. */
export function forgetText(store: KeyValueStore | undefined): void {
  forgetDraft(store);
  keepAside(store, []);
}

function parsed(store: KeyValueStore | undefined, key: string): unknown {
  try {
    return JSON.parse(store?.get(key) ?? 'null');
  } catch {
    return undefined; // not ours, damaged, or storage has been switched off since
  }
}

function tried(write: () => void, store: KeyValueStore | undefined): boolean {
  try {
    write();
    return store !== undefined;
  } catch {
    return false; // full, or switched off since
  }
}
