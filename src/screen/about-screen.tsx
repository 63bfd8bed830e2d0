/** About: what this is, what it keeps, what it cannot know, and how to report a problem. */
import { useSignal } from '@preact/signals';
import { say } from '#words';
import { copyText } from './download.ts';
import type { Game } from './game.ts';
import { reportText } from './report-text.ts';
import { TopBar } from './top-bar.tsx';

const licences = ['atkinson-hyperlegible-next', 'atkinson-hyperlegible-mono', 'bricolage-grotesque', 'libraries'] as const;

export function AboutScreen({ game }: { game: Game }) {
  const reported = useSignal<'copied' | 'downloaded' | undefined>(undefined);
  const report = async () => (reported.value = await copyText('second-story-report.txt', reportText(game)));
  return (
    <div class="page">
      <TopBar />
      <main id="main" class="page-body narrow" tabindex={-1}>
        <h1 class="page-heading" tabindex={-1} data-focus>
          {say('about.heading')}
        </h1>
        <p>{say('about.what')}</p>
        <p>{say('about.stories')}</p>
        <h2>{say('about.model')}</h2>
        <p>{say('about.model-text')}</p>
        <h2>{say('about.privacy')}</h2>
        <p>{say('about.privacy-text')}</p>
        <h2>{say('about.browsers')}</h2>
        <p>{say('about.browsers-text')}</p>
        <h2>{say('about.report')}</h2>
        <p>{say('about.report-text')}</p>
        <div class="buttons">
          <button type="button" class="button" onClick={report}>
            {say('about.report-copy')}
          </button>
        </div>
        <p role="status">{reported.value ? say(`report.${reported.value}`) : ''}</p>
        <h2>{say('about.licences')}</h2>
        <p>{say('about.licences-text')}</p>
        <ul class="plain-list">
          {licences.map((name) => (
            <li key={name}>
              <a href={`./licences/${name}.txt`}>{say(`about.licence.${name}`)}</a>
            </li>
          ))}
        </ul>
        <p class="soft">{say('about.version', { version: game.version })}</p>
      </main>
    </div>
  );
}
