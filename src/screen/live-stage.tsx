/**
 * The picture and the names over it. First the still picture, at once; then, when the stage has been fetched and started,
 * the one that moves. If it cannot be started, or its context is lost, the still picture stays.
 */
import { anchors, frameFor, type Anchors } from '#look';
import { useSignal, useSignalEffect, type ReadonlySignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { StageView } from '#view';
import { say } from '#words';
import { PeopleTags } from './people-tags.tsx';
import { isCalm, theme } from './settings.ts';
import { keptStage, type LiveState } from './stage-keeper.ts';
import { StageKey } from './stage-key.tsx';
import { StillHouse } from './still-house.tsx';
import { useSize } from './use-size.ts';

type Props = {
  stage: ReadonlySignal<StageView>;
  /** The picture rests while this holds. */
  paused?: ReadonlySignal<boolean>;
  /** A whole month has passed since the picture before. */
  monthPasses?: ReadonlySignal<boolean>;
  /** Name of whoever says the line just read. */
  speaker?: ReadonlySignal<string | undefined>;
  /** The soil slides off the cellar. */
  opensCellar?: boolean;
};

export function LiveStage({ stage, paused, monthPasses, speaker, opensCellar = false }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const size = useSize(box);
  const state = useSignal<LiveState>('starting');
  const placed = useSignal<Anchors | undefined>(undefined);
  const kept = useRef<ReturnType<typeof keptStage>>(undefined);

  useEffect(() => {
    const here = box.current;
    if (!here) return;
    const mine = keptStage(here, theme.value);
    kept.current = mine;
    const stopFollowing = mine.state.subscribe((now) => (state.value = now));
    mine.stage.then((live) => live.tags((at) => (placed.value = at))).catch(() => undefined); // a failure is a state, shown below
    const finish = () => void mine.stage.then((live) => live.finishMotion()).catch(() => undefined);
    document.addEventListener('keydown', finish, true);
    document.addEventListener('pointerdown', finish, true);
    return () => {
      stopFollowing();
      document.removeEventListener('keydown', finish, true);
      document.removeEventListener('pointerdown', finish, true);
      mine.putAway();
    };
  }, []);
  useSignalEffect(() => {
    if (state.value !== 'live') return;
    const how = { motion: !isCalm.value, monthPasses: monthPasses?.value ?? false };
    const facts = stage.value;
    void kept.current?.stage.then((live) => (opensCellar ? live.reveal(facts, how) : live.show(facts, how)));
  });
  useSignalEffect(() => {
    const now = theme.value;
    if (state.value === 'live') void kept.current?.stage.then((live) => live.setTheme(now));
  });
  useSignalEffect(() => {
    const rests = paused?.value ?? false;
    if (state.value === 'live') void kept.current?.stage.then((live) => (rests ? live.sleep() : live.wake()));
  });

  const facts = stage.value;
  const frame = frameFor({ ...size, arrangement: facts.cellar ? 'debrief' : 'play' });
  const isLive = state.value === 'live' && placed.value !== undefined;
  const at = isLive && placed.value ? placed.value : anchors(facts, frame);
  return (
    <div class="stage" ref={box} data-stage={state.value}>
      {!isLive && <StillHouse facts={facts} />}
      {size.width > 0 && <PeopleTags stage={facts} places={at.people} scale={frame.scale} speaker={speaker?.value} />}
      <StageKey perNote={facts.cellar ? undefined : facts.perNote} perParcel={facts.perParcel} />
      {state.value === 'still' && <p class="stage-note">{say('stage.still')}</p>}
    </div>
  );
}
