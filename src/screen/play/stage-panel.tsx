/**
 * The house beside the words. In text-only play, and where the reader has forced colours, the same facts stand here as
 * sentences; in a window too small for a picture, the first of them.
 */
import { useComputed, type ReadonlySignal } from '@preact/signals';
import { describeStage, type PlayView, type Said, type StageView } from '#view';
import { say, saySaid } from '#words';
import { LiveStage } from '../live-stage.tsx';
import { isTextOnly } from '../settings.ts';
import type { Desk } from './desk.ts';

export function StagePanel({ desk, paused }: { desk: Desk; paused: ReadonlySignal<boolean> }) {
  const { view } = desk;
  const stage = useComputed(() => view.value.stage);
  const speaker = useComputed(() => {
    const line = view.value.step.lines[desk.linesOut.value - 1];
    return line?.kind === 'says' ? line.speaker.name : undefined;
  });
  const monthPasses = useComputed(() => isNewMonth(view.value));
  if (isTextOnly.value) return <StageInWords stage={stage.value} />;
  const [first] = describeStage(stage.value);
  return (
    <section class="stage-panel" aria-label={say('stage.label')}>
      <LiveStage stage={stage} paused={paused} monthPasses={monthPasses} speaker={speaker} />
      {first && <p class="stage-sentence">{saySaid(first)}</p>}
    </section>
  );
}

/** These weeks take the story into another month: the sun goes round. */
function isNewMonth({ step }: PlayView): boolean {
  const monthOf = (week: number) => Math.floor((week * 3) / 13);
  return step.kind === 'passing' && monthOf(step.toWeek) > monthOf(step.fromWeek);
}

/** The picture in words. Lamp by lamp only where the lamps differ. */
export function inWords(stage: StageView): readonly Said[] {
  const differ = new Set(stage.lamps).size > 1;
  return describeStage(stage).filter(({ id }) => differ || id !== 'stage.lamp');
}

export function StageInWords({ stage }: { stage: StageView }) {
  return (
    // The list may be longer than its place: it scrolls, also from the keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section class="stage-panel in-words" aria-labelledby="in-words" tabindex={0}>
      <h2 id="in-words">{say('stage.in-words')}</h2>
      <ul>
        {inWords(stage).map((sentence, index) => (
          <li key={index}>{saySaid(sentence)}</li>
        ))}
      </ul>
    </section>
  );
}
