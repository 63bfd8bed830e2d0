/** What the lab's settings come to: computed by workers whenever they change, the runs of older settings given up. */
import { useSignal, type ReadonlySignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { outputsOf, runJob, type LabRunsInput, type LabRunsResult, type LabSettings } from '#lab';

export type LabRuns = {
  /** The newest answer, perhaps to older settings, perhaps from a part of the runs. */
  readonly result?: LabRunsResult | undefined;
  /** The answer belongs to settings that have changed since. */
  readonly isOld: boolean;
  readonly progress?: { readonly done: number; readonly of: number } | undefined;
  readonly failed: boolean;
};

/** Moves of a slider that come quicker than this, in milliseconds, are answered together. */
const settleDelay = 40;
const lastWeekOf = (months: number) => Math.round((months * 52) / 12);

/** Follows the settings; `onDone` is called with each whole answer. */
export function useLabRuns(settings: LabSettings, onDone: (result: LabRunsResult) => void): ReadonlySignal<LabRuns> {
  const runs = useSignal<LabRuns>({ isOld: true, failed: false });
  const input = inputOf(settings);
  useEffect(() => {
    if (input.outputs.length === 0) return;
    const giveUp = new AbortController();
    const { signal } = giveUp;
    const set = (change: Partial<LabRuns>) => {
      if (!signal.aborted) runs.value = { ...runs.value, ...change };
    };
    set({ isOld: true, failed: false, progress: { done: 0, of: settings.runs } });
    const timer = setTimeout(() => {
      runJob('lab-runs', input, settings.runs, {
        signal,
        onProgress: (done, of) => set({ progress: { done, of } }),
        onFirstLook: (result) => set({ result, isOld: false }),
      }).then(
        (result) => {
          set({ result, isOld: false, progress: undefined });
          if (!signal.aborted) onDone(result);
        },
        () => set({ failed: true, progress: undefined }),
      );
    }, settleDelay);
    return () => {
      clearTimeout(timer);
      giveUp.abort();
    };
  }, [JSON.stringify(input), settings.runs]);
  return runs;
}

function inputOf({ a, b, months, charts, parameters }: LabSettings): LabRunsInput {
  return { teams: b ? [a, b] : [a], weeks: lastWeekOf(months), outputs: outputsOf(charts), parameters };
}
