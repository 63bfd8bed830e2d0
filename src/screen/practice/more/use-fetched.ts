/** Something that is fetched when a part of a page opens: there, on its way, or not to be had, and then it can be asked for again. */
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';

export type Fetched<T> =
  | { readonly state: 'fetching' }
  | { readonly state: 'failed'; retry(): void }
  | { readonly state: 'here'; readonly value: T };

/** @param key what is fetched; another key fetches anew. */
export function useFetched<T>(key: string, fetch: () => Promise<T>): Fetched<T> {
  const times = useSignal(0);
  const got = useSignal<{ readonly key: string; readonly value?: T; readonly isFailed?: true } | undefined>(undefined);
  useEffect(() => {
    let isWanted = true;
    got.value = undefined;
    fetch().then(
      (value) => isWanted && (got.value = { key, value }),
      () => isWanted && (got.value = { key, isFailed: true }),
    );
    return () => void (isWanted = false);
  }, [key, times.value]);
  const now = got.value;
  if (now?.key !== key) return { state: 'fetching' };
  if (now.isFailed) return { state: 'failed', retry: () => (times.value += 1) };
  return { state: 'here', value: now.value as T };
}
