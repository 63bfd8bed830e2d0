/** What the lab's settings come to: computed by workers whenever they change, the runs of older settings given up. */
import { useSignal, type ReadonlySignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { encodeLab, outputsOf, runJob, type LabRunsInput, type LabRunsResult, type LabSettings } from '#lab';
import { monthEndWeek } from '#view';

/** Each a signal of its own, so that counting runs draws nothing anew but the count. */
export type LabRuns = {
  /** The newest answer, perhaps to older settings, perhaps from a part of the runs. */
  readonly result: ReadonlySignal<LabRunsResult | undefined>;
  readonly state: ReadonlySignal<LabRunsState>;
  readonly progress: ReadonlySignal<{ readonly done: number; readonly of: number }>;
};

/** `waiting` shows an answer to older settings, `looking` one from a part of the runs; `failed` has none. */
export type LabRunsState = 'waiting' | 'looking' | 'done' | 'failed';

/** Moves of a slider that come quicker than this, in milliseconds, are answered together. */
const settleDelay = 40;

/** Follows the settings; `onDone` is called with each whole answer. */
export function useLabRuns(settings: LabSettings, onDone: (result: LabRunsResult) => void): LabRuns {
  const result = useSignal<LabRunsResult | undefined>(undefined);
  const state = useSignal<LabRunsState>('waiting');
  const progress = useSignal({ done: 0, of: settings.runs as number });
  const input = inputOf(settings);
  // What is only looked at otherwise needs no new runs.
  const asked = encodeLab({ ...settings, page: 'try', view: 'true', singles: false });
  useEffect(() => {
    if (input.outputs.length === 0) {
      state.value = 'done';
      return;
    }
    const giveUp = new AbortController();
    const { signal } = giveUp;
    /** What comes after the settings have changed again is not wanted. */
    const unlessOver =
      <Heard extends readonly unknown[]>(hear: (...heard: Heard) => void) =>
      (...heard: Heard) => {
        if (!signal.aborted) hear(...heard);
      };
    state.value = 'waiting';
    progress.value = { done: 0, of: settings.runs };
    const timer = setTimeout(() => {
      runJob('lab-runs', input, settings.runs, {
        signal,
        onProgress: unlessOver((done, of) => (progress.value = { done, of })),
        onFirstLook: unlessOver((look) => {
          result.value = look;
          state.value = 'looking';
        }),
      }).then(
        unlessOver((whole) => {
          result.value = whole;
          state.value = 'done';
          onDone(whole);
        }),
        unlessOver(() => (state.value = 'failed')),
      );
    }, settleDelay);
    return () => {
      clearTimeout(timer);
      giveUp.abort();
    };
  }, [asked]);
  return useMemo(() => ({ result, state, progress }), []);
}

function inputOf({ a, b, months, charts, parameters }: LabSettings): LabRunsInput {
  return { teams: b ? [a, b] : [a], weeks: monthEndWeek(months) + 1, outputs: outputsOf(charts), parameters };
}
