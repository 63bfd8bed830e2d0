/** The best and the worst of what was open at a decision: every road is tried, away from the page, and remembered. */
import { useSignal, type ReadonlySignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { futuresOfRoad, runJob, type OpenRoad } from '#lab';
import type { Playthrough } from '#session';

export type Which = 'best' | 'worst';

export type Search =
  | { readonly kind: 'none' }
  | { readonly kind: 'trying'; readonly done: number; readonly of: number }
  /** The place of the road among the others; undefined if it is the lived one. */
  | { readonly kind: 'found'; readonly which: Which; readonly road: number | undefined; readonly count: number }
  | { readonly kind: 'failed' };

/** Tries the roads of a decision as soon as the best or the worst of them is asked for, and stops when it no longer is. */
export function useOpenRoads(played: Playthrough, decision: number, roads: number, which: Which | undefined): ReadonlySignal<Search> {
  const search = useSignal<Search>({ kind: 'none' });
  const known = useRef(new Map<string, readonly OpenRoad[]>());
  useEffect(() => {
    search.value = { kind: 'none' };
    if (which === undefined || roads === 0) return undefined;
    const { session } = played;
    const key = JSON.stringify([session.seed, session.decisions, decision]);
    const tried = known.current.get(key);
    const show = (open: readonly OpenRoad[]) => (search.value = { kind: 'found', which, road: placeOf(which, open), count: open.length });
    if (tried) {
      show(tried);
      return undefined;
    }
    const stop = new AbortController();
    const runs = (roads + 1) * futuresOfRoad;
    search.value = { kind: 'trying', done: 0, of: runs };
    const onProgress = (done: number, of: number) => {
      if (!stop.signal.aborted) search.value = { kind: 'trying', done, of };
    };
    runJob('open-roads', { scenario: session.scenario, session, decision }, runs, { signal: stop.signal, onProgress }).then(
      ({ roads: open }) => {
        known.current.set(key, open);
        if (!stop.signal.aborted) show(open);
      },
      () => {
        if (!stop.signal.aborted) search.value = { kind: 'failed' };
      },
    );
    return () => stop.abort();
  }, [played, decision, roads, which]);
  return search;
}

/** Number 0 is the lived road; it stays unless another is plainly better, or worse. */
function placeOf(which: Which, open: readonly OpenRoad[]): number | undefined {
  const sign = which === 'best' ? 1 : -1;
  const lived = open[0]?.worth ?? 0;
  const [found] = open
    .map(({ worth, isApart }, place) => ({ place, gain: isApart ? (worth - lived) * sign : 0 }))
    .toSorted((a, b) => b.gain - a.gain);
  return found && found.gain > 0 ? found.place - 1 : undefined;
}
