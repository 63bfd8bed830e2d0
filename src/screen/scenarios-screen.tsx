/** The list of scenarios, each with what was played of it before. */
import { useSignal } from '@preact/signals';
import type { SavedPlaythrough } from '#session';
import { say } from '#words';
import { downloadText } from './download.ts';
import type { Game, ScenarioCard } from './game.ts';
import { TopBar } from './top-bar.tsx';

export type ScenarioIntents = {
  /** Begins again: with the same luck if a seed is given. */
  begin(scenario: string, seed?: string): void;
};

export function ScenariosScreen({ game, intents }: { game: Game; intents: ScenarioIntents }) {
  const version = useSignal(0);
  void version.value;
  const { broken } = game.shelf.contents();
  return (
    <div class="page">
      <TopBar title={say('scenarios.title')} />
      <main id="main" class="page-body" tabindex={-1}>
        <h2 class="page-heading" tabindex={-1} data-focus>
          {say('scenarios.heading')}
        </h2>
        <ul class="scenario-list">
          {game.scenarios.map((card) => (
            <li key={card.id}>
              <ScenarioCardView card={card} game={game} intents={intents} />
            </li>
          ))}
        </ul>
        {broken.length > 0 && (
          <section class="broken-saves">
            <h2>{say('scenarios.broken')}</h2>
            <ul>
              {broken.map((save) => (
                <li key={save.id} class="slip-like">
                  <p>{say(`problem.${save.problem.kind}`)}</p>
                  <div class="buttons">
                    <button type="button" class="button" onClick={() => downloadText('second-story-playthrough.txt', save.text)}>
                      {say('save.download')}
                    </button>
                    <button
                      type="button"
                      class="button"
                      onClick={() => {
                        game.shelf.remove(save.id);
                        version.value += 1;
                      }}
                    >
                      {say('save.delete')}
                    </button>
                  </div>
                </li>
              ))}
            </ul>
          </section>
        )}
      </main>
    </div>
  );
}

function ScenarioCardView({ card, game, intents }: { card: ScenarioCard; game: Game; intents: ScenarioIntents }) {
  const underWay = game.shelf.current(card.id);
  const past = game.shelf.contents().finished.filter(({ session }) => session.scenario === card.id);
  return (
    <article class="scenario-card" aria-labelledby={`scenario-${card.id}`}>
      <h3 id={`scenario-${card.id}`}>{card.title}</h3>
      <p>{card.blurb}</p>
      <dl class="facts">
        <Fact label={say('scenario.role')} value={card.role} />
        <Fact label={say('scenario.level')} value={say(`scenario.level.${card.level}`)} />
        <Fact label={say('scenario.time')} value={say('scenario.minutes', { minutes: card.minutes.solo })} />
        <Fact label={say('scenario.spans')} value={say('scenario.months', { months: card.months })} />
        <Fact label={say('scenario.note')} value={card.contentNote} />
      </dl>
      <div class="buttons">
        {underWay && (
          <a class="button primary" href={`#play/${card.id}`}>
            {say('scenario.resume', { decision: underWay.session.decisions.length + 1 })}
          </a>
        )}
        <button type="button" class={underWay ? 'button' : 'button primary'} onClick={() => intents.begin(card.id)}>
          {say(underWay ? 'scenario.again' : past.length > 0 ? 'scenario.new-luck' : 'scenario.play', { title: card.title })}
        </button>
      </div>
      {past.length > 0 && <PastPlaythroughs past={past} intents={intents} />}
    </article>
  );
}

function Fact({ label, value }: { label: string; value: string }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </div>
  );
}

/** What earlier playthroughs came to, side by side. */
function PastPlaythroughs({ past, intents }: { past: readonly SavedPlaythrough[]; intents: ScenarioIntents }) {
  return (
    <section class="shelf">
      <h4>{say('shelf.title')}</h4>
      <div class="table-frame">
        <table>
          <thead>
            <tr>
              <th scope="col">{say('shelf.played')}</th>
              <th scope="col">{say('metric.reporting')}</th>
              <th scope="col">{say('metric.velocity')}</th>
              <th scope="col">{say('metric.trust')}</th>
              <th scope="col">
                <span class="unseen">{say('shelf.do')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {past.map(({ id, session, touched }) => (
              <tr key={id}>
                <th scope="row">
                  {say('shelf.when', {
                    when: new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' }).format(touched),
                  })}
                </th>
                <td class="number">{Math.round(session.summary?.reporting ?? 0)}</td>
                <td class="number">{Math.round(session.summary?.velocity ?? 0)}</td>
                <td class="number">{Math.round(session.summary?.trust ?? 0)}</td>
                <td class="shelf-buttons">
                  <a class="button" href={`#debrief/${session.scenario}/${encodeURIComponent(id)}`}>
                    {say('shelf.debrief')}
                  </a>
                  <button type="button" class="button" onClick={() => intents.begin(session.scenario, session.seed)}>
                    {say('shelf.same-luck')}
                  </button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p class="soft small">{say('shelf.note')}</p>
    </section>
  );
}
