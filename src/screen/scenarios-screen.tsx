/** The list of scenarios, each with what was played of it before. */
import { useSignal } from '@preact/signals';
import type { SavedPlaythrough } from '#session';
import { metricIds } from '#view';
import { say } from '#words';
import { downloadText } from './download.ts';
import type { Game, ScenarioCard } from './game.ts';
import { MetricMark } from './metric-mark.tsx';
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
      <TopBar />
      <main id="main" class="page-body" tabindex={-1}>
        <h1 class="page-heading" tabindex={-1} data-focus>
          {say('scenarios.heading')}
        </h1>
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
      <h2 id={`scenario-${card.id}`}>{card.title}</h2>
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

/** What earlier playthroughs came to, one under the other. */
function PastPlaythroughs({ past, intents }: { past: readonly SavedPlaythrough[]; intents: ScenarioIntents }) {
  return (
    <section class="shelf">
      <h3>{say('shelf.title')}</h3>
      <ul>
        {past.map(({ id, session, touched }) => (
          <li key={id}>
            <span>{dateFormat.format(touched)}</span>
            <ul class="shelf-values">
              {metricIds.map((metric) => (
                <li key={metric}>
                  <MetricMark id={metric} />
                  <span class="soft">{say(`metric.${metric}`)}</span>
                  <b class="number">{Math.round(session.summary?.[metric] ?? 0)}</b>
                </li>
              ))}
            </ul>
            <span class="buttons">
              <a class="button" href={`#debrief/${session.scenario}/${encodeURIComponent(id)}`}>
                {say('shelf.debrief')}
              </a>
              <button type="button" class="button" onClick={() => intents.begin(session.scenario, session.seed)}>
                {say('shelf.same-luck')}
              </button>
            </span>
          </li>
        ))}
      </ul>
      <p class="soft small">{say('shelf.note')}</p>
    </section>
  );
}

const dateFormat = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });
