/** The first page: the house, what the game claims, and the way in. */
import type { Session } from '#session';
import { say } from '#words';
import { showcase } from './showcase.ts';
import { StillHouse } from './still-house.tsx';

export type Resumable = { readonly scenario: string; readonly title: string; readonly session: Session };

export function TitleScreen({ resumable }: { resumable: Resumable | undefined }) {
  return (
    <main id="main" class="title-screen" tabindex={-1}>
      <div class="title-house">
        <TitleHouse />
      </div>
      <div class="title-card">
        <h1 tabindex={-1} data-focus>
          {say('game.name')}
        </h1>
        <p>{say('title.claim')}</p>
        <nav class="title-buttons" aria-label={say('title.nav')}>
          {resumable && (
            <a class="button primary wide" href={`#play/${resumable.scenario}`}>
              {say('title.resume', { title: resumable.title, decision: resumable.session.decisions.length + 1 })}
            </a>
          )}
          <a class={resumable ? 'button wide' : 'button primary wide'} href="#scenarios">
            {say('title.play')}
          </a>
        </nav>
      </div>
      <nav class="title-foot" aria-label={say('title.more')}>
        <a href="#settings">{say('title.settings')}</a>
        <a href="#about">{say('title.about')}</a>
      </nav>
    </main>
  );
}

/** The card covers the left of a wide window and the foot of a narrow one; the house keeps clear of it. */
function TitleHouse() {
  const wide = window.innerWidth >= 900;
  const inset = wide ? { left: Math.min(460, window.innerWidth * 0.34), right: 24, top: 24, bottom: 96 } : { bottom: 8, top: 8 };
  return <StillHouse facts={showcase} inset={inset} />;
}
