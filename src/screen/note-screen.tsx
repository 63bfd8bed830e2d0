/** Before a scenario begins: what it is about, what may be hard to read, and a way out. */
import { say } from '#words';
import type { ScenarioCard } from './game.ts';
import { TopBar } from './top-bar.tsx';

export function NoteScreen({ card, onBegin }: { card: ScenarioCard; onBegin: () => void }) {
  return (
    <div class="page">
      <TopBar title={card.title} />
      <main id="main" class="page-body narrow" tabindex={-1}>
        <h2 class="page-heading" tabindex={-1} data-focus>
          {say('note.heading')}
        </h2>
        <p>{card.role}</p>
        <p>{card.blurb}</p>
        <div class="slip-like">
          <h3>{say('scenario.note')}</h3>
          <p>{card.contentNote}</p>
        </div>
        <p class="soft">{say('note.leave-any-time')}</p>
        <div class="buttons">
          <button type="button" class="button primary" onClick={onBegin}>
            {say('note.begin')}
          </button>
          <a class="button" href="#scenarios">
            {say('note.leave')}
          </a>
        </div>
      </main>
    </div>
  );
}
