/** The play screen: the house on one side, the desk with the words on the other, measures and months along the foot. */
import { useComputed, useSignal, useSignalEffect } from '@preact/signals';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { say, saySaid } from '#words';
import { announce, fallSilent } from '../announcer.tsx';
import type { Game, LaterScreens } from '../game.ts';
import { Notice } from '../notice.tsx';
import { TopBar } from '../top-bar.tsx';
import { TextOnlyButton } from '../text-only-button.tsx';
import type { Desk } from './desk.ts';
import { DeskStep } from './desk-step.tsx';
import { answerKey } from './keys.ts';
import { Metrics } from './metrics.tsx';
import { createOpenPanel, type OpenPanel } from './open-panel.ts';
import { Ruler } from './ruler.tsx';
import { inWords, StagePanel } from './stage-panel.tsx';

export function PlayScreen({ desk, game, onDebrief }: { desk: Desk; game: Game; onDebrief: () => void }) {
  const panel = useMemo(createOpenPanel, [desk]);
  const paused = useComputed(() => panel.value !== undefined);
  const words = useRef<HTMLElement>(null);
  const lastSaid = useRef<readonly string[]>([]);
  const view = desk.view.value;
  const { calendar, scenario } = view;

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => answerKey(event, desk, panel) && event.preventDefault();
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [desk]);
  const later = useLater(game, desk, panel);
  useEffect(() => fallSilent, []);
  useFocusOfStep(desk, words, later !== undefined);
  useSignalEffect(() => {
    // One message a step: what of the picture is new since the last one.
    void desk.turn.value;
    const sentences = inWords(desk.view.value.stage).map(saySaid);
    const news = sentences.filter((sentence) => !lastSaid.current.includes(sentence));
    lastSaid.current = sentences;
    if (news.length > 0) announce(news.join(' '));
  });

  return (
    <div class="play">
      <TopBar
        title={scenario.title}
        detail={say('play.month', { month: calendar.month, months: calendar.months })}
        detailShort={say('play.month-short', { month: calendar.month, months: calendar.months })}
      >
        {(['decisions', 'log', 'measures'] as const).map((name) => (
          <button key={name} type="button" class="button top-wide" onClick={() => (panel.value = name)}>
            {say(`play.${name}`)}
          </button>
        ))}
        <TextOnlyButton />
        <button type="button" class="button" onClick={() => (panel.value = 'pause')} aria-label={say('play.pause-label')}>
          <span class="top-word">{say('play.pause')}</span>
          <span class="top-sign" aria-hidden="true">
            ☰
          </span>
        </button>
      </TopBar>
      <main id="main" class="play-grid" tabindex={-1}>
        <StagePanel desk={desk} paused={paused} />
        <section class="desk" ref={words} id="words" tabindex={-1} aria-labelledby="place">
          {desk.problem.value && <Notice text={saySaid(desk.problem.value)} onClose={() => (desk.problem.value = undefined)} />}
          <DeskStep desk={desk} paused={paused} later={later} onDebrief={onDebrief} />
        </section>
        <section class="foot" aria-label={say('play.foot')}>
          <Metrics metrics={view.metrics} />
          <Ruler calendar={calendar} />
        </section>
      </main>
      {later && <later.Panels desk={desk} panel={panel} glossary={game.glossary} />}
    </div>
  );
}

/** Panels and activities are fetched with the first line read, and at once when the first of them is wanted. */
function useLater(game: Game, desk: Desk, panel: OpenPanel): LaterScreens | undefined {
  const later = useSignal<LaterScreens | undefined>(undefined);
  const linesThen = useMemo(() => desk.linesOut.peek(), [desk]);
  useSignalEffect(() => {
    const { step } = desk.view.value;
    const isWanted =
      panel.value !== undefined ||
      desk.asked.value !== undefined ||
      (desk.decisionWaits.value && step.kind === 'beat' && step.activity !== undefined);
    if (later.peek() || (!isWanted && desk.linesOut.value === linesThen)) return;
    game.laterScreens().then(
      (screens) => (later.value = screens),
      () => {
        if (!isWanted) return;
        panel.value = undefined;
        announce(say('failed.text'));
      },
    );
  });
  return later.value;
}

/** Keeps the focus with the story: on the heading of a new step, on the question when a decision waits. */
function useFocusOfStep(desk: Desk, words: { current: HTMLElement | null }, hasActivities: boolean): void {
  useEffect(() => {
    const place = words.current?.querySelector<HTMLElement>('[data-focus]') ?? words.current?.querySelector<HTMLElement>('#place');
    place?.focus({ preventScroll: true });
    // Not the heading: where it sticks to the top it is always in view.
    words.current?.querySelector('.step')?.scrollIntoView({ block: 'start' });
    words.current?.querySelector('.team-heard')?.scrollIntoView({ block: 'nearest' });
  }, [desk, desk.turn.value]);
  useEffect(() => {
    if (!desk.decisionWaits.value) return;
    words.current?.querySelector<HTMLElement>('[data-focus]')?.focus({ preventScroll: true });
    words.current?.querySelector('.line.latest')?.scrollIntoView({ block: 'start' });
  }, [desk, desk.decisionWaits.value, desk.turn.value, hasActivities]);
  useEffect(() => {
    // Below the last line stands the button to go on, which must not cover it.
    if (desk.linesOut.value > 0) words.current?.querySelector('.line.latest')?.scrollIntoView({ block: 'nearest' });
  }, [desk.linesOut.value]);
}
