/**
 * The house beside the words. In text-only play, and where the reader has forced colours, the same facts stand here as
 * sentences; in a window too small for a picture, the first of them.
 */
import type { ReadonlySignal } from '@preact/signals';
import { describeStage, type StageView } from '#view';
import { say, saySaid } from '#words';
import { LiveStage } from '../live-stage.tsx';
import { isTextOnly } from '../settings.ts';

export function StagePanel({ stage, paused }: { stage: ReadonlySignal<StageView>; paused: ReadonlySignal<boolean> }) {
  if (isTextOnly.value) return <StageInWords stage={stage.value} />;
  const [first] = describeStage(stage.value);
  return (
    <section class="stage-panel" aria-label={say('stage.label')}>
      <LiveStage stage={stage} paused={paused} />
      {first && <p class="stage-sentence">{saySaid(first)}</p>}
    </section>
  );
}

export function StageInWords({ stage }: { stage: StageView }) {
  return (
    <section class="stage-panel in-words" aria-labelledby="in-words">
      <h2 id="in-words">{say('stage.in-words')}</h2>
      <ul>
        {describeStage(stage).map((sentence, index) => (
          <li key={index}>{saySaid(sentence)}</li>
        ))}
      </ul>
    </section>
  );
}
