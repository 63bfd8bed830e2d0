/** The first page: the house, what the game claims, and the way in. */
import { plan, toPixels, type Frame } from '#look';
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
          <a class="button wide" href="#practice">
            {say('title.practice')}
          </a>
          <a class="button wide" href="#text">
            {say('title.text')}
          </a>
        </nav>
      </div>
      <nav class="title-foot" aria-label={say('title.more')}>
        <a href="#lab">{say('title.lab')}</a>
        <a href="#settings">{say('title.settings')}</a>
        <a href="#about">{say('title.about')}</a>
      </nav>
    </main>
  );
}

/** From this width on the card stands in front of the sky; below, under the house. */
const wide = 900;

function TitleHouse() {
  return (
    <StillHouse
      facts={showcase}
      inset={({ width }) => (width >= wide ? { left: Math.max(408, width * 0.28), right: 12, top: 16, bottom: 72 } : { top: 8, bottom: 8 })}
    >
      {(frame) => <StoryNames frame={frame} />}
    </StillHouse>
  );
}

/** The title is in the picture: the first story is what happened, the second how it made sense to those upstairs. */
function StoryNames({ frame }: { frame: Frame }) {
  const beside = (from: number, to: number) => {
    const { x, y } = toPixels(frame, { x: plan.right + plan.wall + 8, y: (from + to) / 2 });
    return { left: `${x}px`, top: `${y}px` };
  };
  return (
    <>
      <p class="story-name" style={beside(plan.ceiling, plan.upperFloor)}>
        {say('title.second')}
      </p>
      <p class="story-name" style={beside(plan.upperFloor, plan.ground - 60)}>
        {say('title.first')}
      </p>
    </>
  );
}
