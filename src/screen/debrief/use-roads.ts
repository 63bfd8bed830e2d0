/** The roads through a scenario: kept ones at once, others played by workers when asked for, with progress, and stopped at will. */
import { signal } from '@preact/signals';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { roadsToPlay, runJob, type Road } from '#lab';
import type { Session } from '#session';
import { keepRoads, keptRoads } from './kept-roads.ts';

export type RoadsState =
  | { readonly kind: 'unasked' | 'stopped' }
  | { readonly kind: 'playing'; readonly done: number; readonly onPage: boolean; readonly soFar: readonly Road[] }
  | { readonly kind: 'known'; readonly roads: readonly Road[] }
  | { readonly kind: 'failed'; readonly sentence: string };

export function useRoads({ scenario, edition }: Session) {
  const state = useMemo(() => signal(asKept(scenario, edition)), [scenario, edition]);
  const under = useRef<AbortController>(undefined);
  useEffect(() => () => under.current?.abort(), []);

  const play = (): void => {
    const { signal } = (under.current = new AbortController());
    const change = (next: Partial<Extract<RoadsState, { kind: 'playing' }>>) => {
      if (!signal.aborted && state.value.kind === 'playing') state.value = { ...state.value, ...next };
    };
    state.value = { kind: 'playing', done: 0, onPage: false, soFar: [] };
    runJob('roads', { scenario }, roadsToPlay, {
      signal,
      onProgress: (done) => change({ done }),
      onFirstLook: ({ roads }) => change({ soFar: roads }),
      onNoWorkers: () => change({ onPage: true }),
    }).then(
      ({ roads }) => {
        keepRoads(scenario, edition, roads);
        state.value = { kind: 'known', roads };
      },
      (error: unknown) => {
        if (!signal.aborted) state.value = { kind: 'failed', sentence: error instanceof Error ? error.message : String(error) };
      },
    );
  };
  const stop = (): void => {
    under.current?.abort();
    state.value = { kind: 'stopped' };
  };
  return { state, play, stop };
}

function asKept(scenario: string, edition: string): RoadsState {
  const roads = keptRoads(scenario, edition);
  return roads ? { kind: 'known', roads } : { kind: 'unasked' };
}
