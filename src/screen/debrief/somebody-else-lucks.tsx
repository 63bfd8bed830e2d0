/** The same question with many other lucks, answered as in this playthrough: computed by workers, with progress, and stopped at will. */
import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { lucksToTry as lucks, runJob, type AnotherPerson } from '#lab';
import type { Playthrough } from '#session';
import { say } from '#words';

type State =
  | { readonly kind: 'waiting' | 'failed' }
  | { readonly kind: 'trying'; readonly done: number }
  | { readonly kind: 'known'; readonly result: AnotherPerson };

export function OtherLucks({ played }: { played: Playthrough }) {
  const state = useSignal<State>({ kind: 'waiting' });
  const stop = useRef<AbortController>(undefined);
  const heading = useRef<HTMLHeadingElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => () => stop.current?.abort(), []);
  const start = () => {
    const { session } = played;
    const { signal } = (stop.current = new AbortController());
    const set = (next: State) => {
      if (!signal.aborted) state.value = next;
    };
    set({ kind: 'trying', done: 0 });
    runJob('another-person', { scenario: session.scenario, session }, lucks, {
      signal,
      onProgress: (done) => set({ kind: 'trying', done }),
    }).then(
      (result) => {
        set({ kind: 'known', result });
        // The button goes; whoever pressed it goes on from the heading.
        if (!signal.aborted && button.current === document.activeElement) heading.current?.focus();
      },
      () => set({ kind: 'failed' }),
    );
  };
  const halt = () => {
    stop.current?.abort();
    state.value = { kind: 'waiting' };
  };
  const now = state.value;
  return (
    <div class="other-lucks">
      <h3 ref={heading} tabindex={-1} data-focus>
        {say('person.more-luck')}
      </h3>
      {now.kind === 'trying' ? (
        <>
          <progress max={lucks} value={now.done} aria-label={say('person.trying', { done: now.done, of: lucks })} />
          <p>{say('person.trying', { done: now.done, of: lucks })}</p>
        </>
      ) : null}
      <div role="status">
        {now.kind === 'known' && <Figures result={now.result} />}
        {now.kind === 'failed' && <p>{say('person.failed')}</p>}
      </div>
      {now.kind !== 'known' && (
        <button ref={button} type="button" class="button" onClick={now.kind === 'trying' ? halt : start}>
          {now.kind === 'trying' ? say('person.stop') : say('person.try', { count: lucks })}
        </button>
      )}
    </div>
  );
}

function Figures({ result }: { result: AnotherPerson }) {
  const { stories, replays, happen, prevented, slips, slipsHappen, written } = result;
  return (
    <>
      <p>{say('person.result-another', { stories, replays, happen, percent: percentOf(happen, replays) })}</p>
      <p>{say('person.result-fixed', { replays, prevented, percent: percentOf(prevented, replays) })}</p>
      <p class="soft small">{say('person.left-out', { slips, slipsHappen, written })}</p>
      <p class="soft small">{say('person.caution')}</p>
    </>
  );
}

/** To one decimal, cut off rather than rounded up: only all of them are a hundred. */
function percentOf(part: number, whole: number): string {
  return whole === 0 ? '0' : String(Math.floor((1000 * part) / whole) / 10);
}
