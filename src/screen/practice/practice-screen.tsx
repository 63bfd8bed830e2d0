/** The page of practice: today's set, the drill, and what came of it. */
import { useEffect, useRef } from 'preact/hooks';
import { loadItems } from '#scenarios/practice';
import { say } from '#words';
import { browserStore } from '../browser-store.ts';
import type { Game } from '../game.ts';
import { TopBar } from '../top-bar.tsx';
import { openLens } from './ask-lens.ts';
import { Drill } from './drill.tsx';
import { EndOfSet } from './end-of-set.tsx';
import { PracticeHome } from './home.tsx';
import { MorePage } from './more-views.tsx';
import { moreViews, openPracticeDesk, type PracticeDesk } from './practice-desk.ts';

let kept: PracticeDesk | undefined;
/** One desk for the visit: a look at another page does not lose an answer. */
function theDesk({ now, newSeed }: Pick<Game, 'now' | 'newSeed'>): PracticeDesk {
  return (kept ??= openPracticeDesk({ store: browserStore(), now, newSeed, loadItems, lens: openLens() }));
}

export function PracticeScreen({ game, desk = theDesk(game) }: { game: Pick<Game, 'now' | 'newSeed'>; desk?: PracticeDesk }) {
  const view = desk.view.value;
  const { step, place } = desk.turn.value ?? {};
  const isAnswered = desk.turn.value?.answered !== undefined;
  const shown = `${view} ${place ?? ''} ${step?.item ?? ''} ${isAnswered}`;
  const more = moreViews.find((one) => one === view);
  const isFirst = useRef(true);
  useEffect(() => {
    desk.store.lookAgain();
    void desk.load();
    // Digits stand on the keys of the first answer; fetched by then, they are there without a network too.
    void document.fonts.load(`600 1rem ${getComputedStyle(document.documentElement).getPropertyValue('--face-mono')}`, '1');
  }, []);
  useEffect(() => {
    if (!isFirst.current) {
      const headings = document.querySelectorAll<HTMLElement>('#main [data-focus]');
      // What was said of an answer stands below the task.
      const heading = headings[headings.length - 1];
      heading?.focus({ preventScroll: true });
      // All of what was said, if it fits; else from its beginning.
      if (isAnswered) heading?.closest('section')?.scrollIntoView({ block: 'nearest' });
      else window.scrollTo(0, 0);
    }
    isFirst.current = false;
  }, [shown]);
  return (
    <div class="page practice">
      <TopBar title={say('practice.title')}>
        {view !== 'home' && (
          <button type="button" class="button" onClick={() => desk.goHome()}>
            {say(more ? 'more.back' : 'practice.leave')}
          </button>
        )}
      </TopBar>
      <main id="main" class="page-body practice-body" tabindex={-1}>
        {view === 'home' && <PracticeHome desk={desk} />}
        {view === 'drill' && desk.turn.value && <Drill key={`${place} ${step?.item}`} desk={desk} turn={desk.turn.value} />}
        {view === 'end' && <EndOfSet desk={desk} />}
        {more && <MorePage key={more} desk={desk} view={more} />}
      </main>
    </div>
  );
}
