/** Settings: how the page looks and moves, and what is kept in this browser. */
import { useSignal } from '@preact/signals';
import { say, type WordId } from '#words';
import { announce } from './announcer.tsx';
import { browserStore } from './browser-store.ts';
import { ChoiceRow } from './choice-row.tsx';
import { forgetRoads } from './debrief/kept-roads.ts';
import { downloadText } from './download.ts';
import type { Game } from './game.ts';
import { forgetPractice } from './practice/kept.ts';
import { forgetReadLines } from './read-lines.ts';
import { changeSettings, forgetSettings, motionChoices, settings, textSizes, themeChoices } from './settings.ts';
import { forgetText } from './text/kept.ts';
import { TopBar } from './top-bar.tsx';

export function SettingsScreen({ game }: { game: Game }) {
  const { theme, motion, textSize, textOnly, timeLimits, predictions, letterKeys } = settings.value;
  return (
    <div class="page">
      <TopBar />
      <main id="main" class="page-body narrow" tabindex={-1}>
        <h1 class="page-heading" tabindex={-1} data-focus>
          {say('settings.heading')}
        </h1>
        <Choices
          name={say('settings.theme')}
          choices={themeChoices}
          chosen={theme}
          word={(choice) => say(`settings.theme.${choice}`)}
          onChoose={(choice) => changeSettings({ theme: choice })}
        />
        <Choices
          name={say('settings.text-size')}
          choices={textSizes}
          chosen={textSize}
          word={(choice) => say('settings.text-size.value', { percent: choice })}
          onChoose={(choice) => changeSettings({ textSize: choice })}
        />
        <Choices
          name={say('settings.motion')}
          choices={motionChoices}
          chosen={motion}
          word={(choice) => say(`settings.motion.${choice}`)}
          onChoose={(choice) => changeSettings({ motion: choice })}
        />
        <fieldset class="choices">
          <legend>{say('settings.play')}</legend>
          <Switch word="settings.text-only" on={textOnly} onChange={(on) => changeSettings({ textOnly: on })} />
          <Switch word="settings.no-time-limits" on={!timeLimits} onChange={(on) => changeSettings({ timeLimits: !on })} />
          <Switch word="settings.predictions" on={predictions} onChange={(on) => changeSettings({ predictions: on })} />
          <Switch word="settings.letter-keys" on={letterKeys} onChange={(on) => changeSettings({ letterKeys: on })} />
        </fieldset>
        <MyData game={game} />
      </main>
    </div>
  );
}

function Choices<T extends string | number>({
  name,
  choices,
  chosen,
  word,
  onChoose,
}: {
  name: string;
  choices: readonly T[];
  chosen: T;
  word: (choice: T) => string;
  onChoose: (choice: T) => void;
}) {
  return (
    <fieldset class="choices">
      <legend>{name}</legend>
      <ChoiceRow choices={choices} chosen={chosen} words={word} onChoose={onChoose} />
    </fieldset>
  );
}

function Switch({ word, on, onChange }: { word: WordId; on: boolean; onChange: (on: boolean) => void }) {
  return (
    <label class="check-line">
      <input type="checkbox" checked={on} onChange={() => onChange(!on)} />
      <span>{say(word)}</span>
    </label>
  );
}

/** Everything the game keeps is in this browser; here it can be taken home or deleted. */
function MyData({ game }: { game: Game }) {
  const asking = useSignal(false);
  const deleted = useSignal(false);
  const deleteAll = () => {
    game.shelf.removeAll();
    forgetReadLines();
    forgetSettings();
    forgetRoads();
    forgetText(browserStore());
    forgetPractice(browserStore());
    try {
      localStorage.removeItem('second-story/settings');
      localStorage.removeItem('second-story/read');
    } catch {
      // Nothing was kept here.
    }
    asking.value = false;
    deleted.value = true;
    announce(say('data.deleted'));
  };
  return (
    <section class="my-data">
      <h2>{say('data.title')}</h2>
      <p>{say('data.note')}</p>
      <div class="buttons">
        <button type="button" class="button" onClick={() => downloadText('second-story-shelf.json', game.shelf.exported())}>
          {say('data.download')}
        </button>
        {!asking.value && (
          <button type="button" class="button" onClick={() => (asking.value = true)}>
            {say('data.delete')}
          </button>
        )}
      </div>
      {asking.value && (
        <div class="slip-like" role="group" aria-label={say('data.delete')}>
          <p>{say('data.sure')}</p>
          <div class="buttons">
            <button type="button" class="button primary" onClick={deleteAll} ref={(button) => button?.focus()}>
              {say('data.delete-now')}
            </button>
            <button type="button" class="button" onClick={() => (asking.value = false)}>
              {say('data.keep')}
            </button>
          </div>
        </div>
      )}
      {deleted.value && <p>{say('data.deleted')}</p>}
    </section>
  );
}
