/** The picture and the names over it. */
import { anchors, frameFor } from '#look';
import type { ReadonlySignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { StageView } from '#view';
import { say } from '#words';
import { PeopleTags } from './people-tags.tsx';
import { StillHouse } from './still-house.tsx';
import { useSize } from './use-size.ts';

export function LiveStage({ stage }: { stage: ReadonlySignal<StageView>; paused?: ReadonlySignal<boolean>; opensCellar?: boolean }) {
  const box = useRef<HTMLDivElement>(null);
  const size = useSize(box);
  const facts = stage.value;
  const frame = frameFor({ ...size, arrangement: facts.cellar ? 'debrief' : 'play' });
  const at = anchors(facts, frame);
  return (
    <div class="stage" ref={box}>
      <StillHouse facts={facts} />
      <PeopleTags stage={facts} places={at.people} scale={frame.scale} />
      <span class="stage-legend" style={{ left: `${at.legend.x}px`, top: `${at.legend.y}px` }}>
        {say('stage.legend', { per: facts.perParcel })}
      </span>
    </div>
  );
}
