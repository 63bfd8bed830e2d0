/** The one moving stage of the visit: fetched when it is first wanted, moved from page to page, never started twice at once. */
import { signal, type ReadonlySignal } from '@preact/signals';
import type { Theme } from '#look';
import type { Stage } from '#scenes';

/** `still`: it could not be started, or its context is lost; the still picture stands in for it. */
export type LiveState = 'starting' | 'live' | 'still';

type Kept = { readonly host: HTMLElement; readonly stage: Promise<Stage>; readonly state: ReadonlySignal<LiveState> };
let kept: Kept | undefined;

/** Puts the stage into a box of the page, starting it if need be. */
export function keptStage(box: HTMLElement, theme: Theme): Kept & { putAway(): void } {
  const here = kept ?? start(box, theme);
  kept = here;
  if (here.host.parentElement !== box) box.prepend(here.host);
  void here.stage.then((stage) => stage.wake()).catch(() => undefined); // a failure is told by `state`
  return {
    ...here,
    putAway() {
      if (here.host.parentElement === box) here.host.remove();
      // By the time this is answered the next page may have taken the stage over.
      void here.stage
        .then((stage) => {
          if (here.host.isConnected) return;
          stage.tags(undefined);
          stage.sleep();
        })
        .catch(() => undefined);
      // A stage that failed may be tried again on the next page.
      if (here.state.value === 'still') kept = undefined;
    },
  };
}

function start(box: HTMLElement, theme: Theme): Kept {
  const state = signal<LiveState>('starting');
  const host = document.createElement('div');
  host.className = 'stage-host';
  box.prepend(host);
  // `?r=canvas` or `?r=webgl` in the address asks for one way of drawing, for tests and for reports of problems.
  const asked = new URLSearchParams(location.search).get('r');
  const renderer = asked === 'canvas' || asked === 'webgl' ? asked : 'auto';
  const stage = import('#scenes').then(async ({ startStage }) => {
    const started = await startStage(host, { theme, renderer });
    started.onLost(() => (state.value = 'still'));
    started.onRestored(() => (state.value = 'live'));
    state.value = 'live';
    return started;
  });
  stage.catch(() => {
    state.value = 'still';
    host.remove();
  });
  return { host, stage, state };
}
