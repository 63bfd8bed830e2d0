/** The model's claims under the numbers as they stand: checked by workers after each change, an older check given up. */
import { useSignal, type ReadonlySignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { claimRuns, runJob, type Claims, type ParameterName, type Running } from '#lab';

export type Numbers = Partial<Readonly<Record<ParameterName, number>>>;
export type CheckClaims = (parameters: Numbers, running: Running<Claims>) => Promise<Claims>;

export const checkClaims: CheckClaims = (parameters, running) => runJob('claims', { parameters }, claimRuns, running);

export type ClaimsCheck = {
  /** The newest answer, perhaps to older numbers. */
  readonly answer?: Claims | undefined;
  /** The answer belongs to numbers that have changed since. */
  readonly isOld: boolean;
  readonly state: 'checking' | 'done' | 'stopped' | 'failed';
  readonly done: number;
  /** Why it failed. */
  readonly reason?: string;
};

/** Changes that come quicker than this, in milliseconds, are checked together. */
const settleDelay = 500;

export type ClaimsDesk = { readonly check: ReadonlySignal<ClaimsCheck>; again(): void; stop(): void };

export function useClaims(parameters: Numbers, check: CheckClaims): ClaimsDesk {
  const state = useSignal<ClaimsCheck>({ isOld: true, state: 'checking', done: 0 });
  const asked = useSignal(0);
  const giveUp = useSignal<AbortController | undefined>(undefined);
  useEffect(() => {
    const stop = new AbortController();
    giveUp.value = stop;
    const set = (change: Partial<ClaimsCheck>) => {
      if (!stop.signal.aborted) state.value = { ...state.peek(), ...change };
    };
    set({ state: 'checking', isOld: true, done: 0 });
    const timer = setTimeout(
      () => {
        check(parameters, { signal: stop.signal, onProgress: (done) => set({ done }) }).then(
          (answer) => set({ answer, isOld: false, state: 'done' }),
          (error: unknown) => set({ state: 'failed', reason: error instanceof Error ? error.message : String(error) }),
        );
      },
      state.peek().answer === undefined ? 0 : settleDelay,
    );
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [JSON.stringify(parameters), asked.value]);
  return {
    check: state,
    again: () => (asked.value += 1),
    stop: () => {
      giveUp.value?.abort();
      state.value = { ...state.peek(), state: 'stopped' };
    },
  };
}
