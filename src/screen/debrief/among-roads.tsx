/** Where this playthrough lies among all roads through the scenario: a quiet strip for each measure, and never a mark. */
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { outcomeOf, roadsToPlay, type Outcome, type Road } from '#lab';
import type { Playthrough } from '#session';
import { say } from '#words';
import { AmongRoadsTable } from './among-roads-table.tsx';
import { roadMeasures } from './road-measures.ts';
import { RoadStrip } from './road-strip.tsx';
import { useRoads, type RoadsState } from './use-roads.ts';

export function AmongRoads({ played }: { played: Playthrough }) {
  const { state, play, stop } = useRoads(played.session);
  const here = useMemo(() => outcomeOf(played), [played]);
  const now = state.value;
  // The button that was pressed goes when all is known; whoever was there goes on from the heading.
  const heading = useRef<HTMLHeadingElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const isAtButton = button.current !== null && document.activeElement === button.current;
  useLayoutEffect(() => {
    if (isAtButton && now.kind === 'known') heading.current?.focus({ preventScroll: true });
  }, [now.kind]);
  const roads = now.kind === 'known' ? now.roads : now.kind === 'playing' ? now.soFar : [];
  return (
    <section class="among-roads" aria-labelledby="among-roads">
      <h2 id="among-roads" tabindex={-1} ref={heading}>
        {say('among.title')}
      </h2>
      <p>{say('among.intro', { count: roadsToPlay })}</p>
      <Waiting state={now} />
      {now.kind !== 'known' && (
        <button type="button" class="button" ref={button} onClick={now.kind === 'playing' ? stop : play}>
          {now.kind === 'playing'
            ? say('among.stop')
            : now.kind === 'failed'
              ? say('among.again')
              : say('among.start', { count: roadsToPlay })}
        </button>
      )}
      {roads.length > 0 && <Strips roads={roads} here={here} />}
      {now.kind === 'known' && <AmongRoadsTable roads={now.roads} here={here} />}
    </section>
  );
}

function Waiting({ state }: { state: RoadsState }) {
  const progress = state.kind === 'playing' ? say('among.playing', { done: state.done, of: roadsToPlay }) : undefined;
  return (
    <>
      {state.kind === 'playing' && (
        <>
          <progress max={roadsToPlay} value={state.done} aria-label={progress} />
          <p>{progress}</p>
        </>
      )}
      <div role="status">
        {state.kind === 'playing' && state.onPage && <p>{say('among.on-page')}</p>}
        {state.kind === 'stopped' && <p>{say('among.stopped')}</p>}
        {state.kind === 'failed' && <p>{say('among.failed', { sentence: state.sentence })}</p>}
        {state.kind === 'known' && <p class="unseen">{say('among.done', { count: state.roads.length })}</p>}
      </div>
    </>
  );
}

function Strips({ roads, here }: { roads: readonly Road[]; here: Outcome }) {
  return (
    <div class="among-strips">
      {roadMeasures.map((measure) => (
        <RoadStrip key={measure} measure={measure} values={roads.map((road) => road[measure])} here={here[measure]} />
      ))}
      <p class="soft small">
        <span class="among-half" aria-hidden="true" /> {say('among.half')}. {say('among.harm-note')}
      </p>
    </div>
  );
}
