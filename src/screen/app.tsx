/** Everything on the page: the open screen, the one live region, and what happens when something breaks. */
import type { ReadonlySignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { say } from '#words';
import { Announcer } from './announcer.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import type { Game } from './game.ts';

export type OpenScreen = {
  /** Changes when another screen opens; the focus moves to its heading then. */
  readonly key: string;
  readonly title: string;
  readonly content: preact.ComponentChild;
};

export function App({ game, screen }: { game: Game; screen: ReadonlySignal<OpenScreen> }) {
  const { key, title, content } = screen.value;
  const isFirst = useRef(true);
  useEffect(() => {
    document.title = title;
    if (!isFirst.current) {
      window.scrollTo(0, 0);
      const main = document.getElementById('main');
      // The play screen and the debrief place the focus themselves; every other screen marks its heading.
      if (!main?.contains(document.activeElement))
        (main?.querySelector<HTMLElement>('[data-focus]') ?? main)?.focus({ preventScroll: true });
    }
    isFirst.current = false;
  }, [key]);
  return (
    <>
      <SkipLink />
      <ErrorBoundary key={key} game={game}>
        {content}
      </ErrorBoundary>
      <Announcer />
    </>
  );
}

/** The address belongs to the screens, so the link moves the focus itself. */
function SkipLink() {
  return (
    <a
      class="skip-link"
      href="#main"
      onClick={(event) => {
        event.preventDefault();
        (document.getElementById('words') ?? document.getElementById('main'))?.focus();
      }}
    >
      {say('skip.to-main')}
    </a>
  );
}
