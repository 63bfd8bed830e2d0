/** Before a scenario begins: what it is about, what may be hard to read, and a way out. */
import { lamp, palettes, parcel, problem } from '#look';
import { say } from '#words';
import type { ScenarioCard } from './game.ts';
import { theme } from './settings.ts';
import { Sign } from './stage-key.tsx';
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
        <HouseKey />
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

/** The three signs of the picture that a newcomer cannot guess. */
function HouseKey() {
  const palette = palettes[theme.value];
  return (
    <section class="house-key" aria-labelledby="house-key">
      <h3 id="house-key">{say('note.house')}</h3>
      <ul>
        <li>
          <Sign svg={lamp(palette, 'low')} box="-21 15 42 42" /> {say('note.house.lamp')}
        </li>
        <li>
          <Sign svg={problem(palette, 'told', 0, 0, 11)} /> {say('note.house.note')}
        </li>
        <li>
          <Sign svg={parcel(palette, 1)} box="-1 -25 26 26" /> {say('note.house.parcel')}
        </li>
      </ul>
    </section>
  );
}
