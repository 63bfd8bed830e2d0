/** A page that is not there, or a scenario that could not be opened: a sentence, and ways on. */
import type { ComponentChildren } from 'preact';
import { say } from '#words';
import { TopBar } from './top-bar.tsx';

/** While a scenario is fetched. */
export function LoadingScreen() {
  return (
    <div class="page">
      <TopBar />
      <main id="main" class="page-body narrow" tabindex={-1}>
        <h1 class="page-heading waiting" tabindex={-1} data-focus>
          {say('loading')}
        </h1>
      </main>
    </div>
  );
}

type LostProps = { heading: string; text: string; detail?: ComponentChildren; children?: ComponentChildren };

/** @param children further ways on, as buttons. */
export function LostScreen({ heading, text, detail, children }: LostProps) {
  return (
    <div class="page">
      <TopBar />
      <main id="main" class="page-body narrow" tabindex={-1}>
        <h1 class="page-heading" tabindex={-1} data-focus>
          {heading}
        </h1>
        <p>{text}</p>
        {detail}
        <div class="buttons">
          {children}
          <a class="button" href="#scenarios">
            {say('lost.to-scenarios')}
          </a>
          <a class="button" href="#title">
            {say('lost.to-title')}
          </a>
        </div>
      </main>
    </div>
  );
}
