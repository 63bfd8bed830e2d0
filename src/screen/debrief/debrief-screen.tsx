/** The debrief: the house opened to the soil, and what you could not see beside what you saw. */
import { computed, useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import type { CompiledStory, Principle } from '#scenario';
import type { Playthrough } from '#session';
import { debriefView, type DebriefView } from '#view';
import { say } from '#words';
import type { Game } from '../game.ts';
import { LiveStage } from '../live-stage.tsx';
import { LineText } from '../play/line.tsx';
import { StageInWords } from '../play/stage-panel.tsx';
import { isTextOnly } from '../settings.ts';
import { SharedBanner } from '../shared-screens.tsx';
import { TextOnlyButton } from '../text-only-button.tsx';
import { TopBar } from '../top-bar.tsx';
import { AmongRoads } from './among-roads.tsx';
import { Contents } from './contents.tsx';
import { dearestDecision } from './dearest-decision.ts';
import { Decisions } from './decisions.tsx';
import { Headline } from './headline.tsx';
import { MonthsTable } from './months-table.tsx';
import { Predictions } from './predictions.tsx';
import { Report } from './report.tsx';
import { reportFacts } from './report-facts.ts';
import { OtherRoadSection } from './other-road.tsx';
import { SomebodyElseSection } from './somebody-else.tsx';
import { Strips } from './strips.tsx';
import { TakeAway } from './take-away.tsx';
import { WhatBroke } from './what-broke.tsx';

export type DebriefIntents = {
  replayFrom(decision: number): void;
  playAgain(luck: 'same' | 'new'): void;
};

type Props = {
  compiled: CompiledStory;
  played: Playthrough;
  principles: readonly Principle[];
  intents: DebriefIntents;
  game: Game;
  /** It came in a link, from somebody else. */
  isShared?: boolean;
};

export function DebriefScreen({ compiled, played, principles, intents, game, isShared = false }: Props) {
  const months = useSignal<12 | 24>(12);
  const view = useMemo(() => debriefView(compiled, played, months.value, principles), [played, months.value]);
  const facts = useMemo(() => reportFacts(game, played, !isShared), [played]);
  const stage = useMemo(() => computed(() => view.stage), [view]);
  return (
    <div class="debrief">
      <TopBar title={view.scenario.title} detail={say('debrief.title')}>
        <TextOnlyButton />
        <Contents />
        <button type="button" class="button top-wide" onClick={() => print()}>
          {say('debrief.print')}
        </button>
      </TopBar>
      <main id="main" class="debrief-grid" tabindex={-1}>
        {isTextOnly.value ? (
          <StageInWords stage={view.stage} />
        ) : (
          <section class="stage-panel" aria-label={say('stage.label')}>
            <LiveStage stage={stage} opensCellar />
          </section>
        )}
        <div class="debrief-body">
          {isShared && <SharedBanner game={game} session={played.session} onPlay={intents.playAgain} />}
          <section>
            <Headline view={view} />
            <Strips view={view} />
            <div class="buttons screen-only">
              <Again view={view} intents={intents} />
              <button type="button" class="button" onClick={() => (months.value = months.value === 12 ? 24 : 12)}>
                {say(months.value === 12 ? 'debrief.to-24' : 'debrief.to-12')}
              </button>
            </div>
          </section>
          <Predictions compiled={compiled} played={played} />
          <Ending view={view} />
          <section aria-labelledby="your-decisions">
            <h2 id="your-decisions">{say('debrief.decisions')}</h2>
            <Decisions decisions={view.decisions} onReplayFrom={intents.replayFrom} />
          </section>
          <OtherRoadSection compiled={compiled} played={played} view={view} onReplayFrom={intents.replayFrom} />
          <AmongRoads played={played} />
          <WhatBroke view={view} />
          <SomebodyElseSection compiled={compiled} played={played} />
          <section aria-labelledby="by-month">
            <h2 id="by-month">{say('months.title')}</h2>
            <p>{say('months.note')}</p>
            <MonthsTable months={view.months} />
          </section>
          <TakeAway view={view} session={played.session} facts={facts} now={game.now} />
          <section class="what-next" aria-labelledby="what-next">
            <h2 id="what-next">{say('debrief.next')}</h2>
            <p>{say('debrief.next-text')}</p>
            <div class="buttons screen-only">
              <button type="button" class="button primary" onClick={() => intents.playAgain('same')}>
                {say('debrief.same-luck')}
              </button>
              <button type="button" class="button" onClick={() => intents.playAgain('new')}>
                {say('debrief.new-luck')}
              </button>
              <a class="button" href="#scenarios">
                {say('debrief.done')}
              </a>
            </div>
          </section>
        </div>
      </main>
      <Report view={view} facts={facts} />
    </div>
  );
}

function Again({ view, intents }: { view: DebriefView; intents: DebriefIntents }) {
  const dearest = dearestDecision(view);
  if (!dearest) return null;
  return (
    <button type="button" class="button primary" onClick={() => intents.replayFrom(dearest.number)}>
      {say('decision.replay', { number: dearest.number })}
    </button>
  );
}

function Ending({ view }: { view: DebriefView }) {
  const { title, lines, reflect } = view.ending;
  return (
    <section aria-labelledby="ending">
      <h2 id="ending">{say('debrief.ending', { title })}</h2>
      <ol class="lines">
        {lines.map((line, index) => (
          <li key={index} class="line">
            <LineText line={line} />
          </li>
        ))}
      </ol>
      <h3>{say('debrief.reflect')}</h3>
      <ul class="reflect">
        {reflect.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ul>
    </section>
  );
}
