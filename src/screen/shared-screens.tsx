/** What is said around a playthrough out of a link: whose it is, how to play it oneself, or why it cannot be opened. */
import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { Session } from '#session';
import { metricIds } from '#view';
import { say } from '#words';
import { keptAs } from './debrief/report-facts.ts';
import type { Game } from './game.ts';
import { LostScreen } from './lost-screen.tsx';
import { MetricMark } from './metric-mark.tsx';
import type { SharedProblem } from './shared.ts';

type BannerProps = { game: Pick<Game, 'shelf' | 'now'>; session: Session; onPlay: (luck: 'same' | 'new') => void };

export function SharedBanner({ game, session, onPlay }: BannerProps) {
  const kept = useSignal<'yes' | 'no' | 'refused'>(keptAs(game.shelf, session) ? 'yes' : 'no');
  const isPressed = useRef(false);
  const outcome = useRef<HTMLParagraphElement>(null);
  const keep = () => {
    isPressed.current = true;
    kept.value = game.shelf.save(session, undefined, game.now()).problem ? 'refused' : 'yes';
  };
  // The button is gone when it has done its work; the focus goes on to what came of it.
  useEffect(() => {
    if (isPressed.current) outcome.current?.focus();
  }, [kept.value]);
  return (
    <section class="shared-banner screen-only" aria-labelledby="shared-by">
      <h2 id="shared-by" tabindex={-1} data-focus>
        {say('shared.title')}
      </h2>
      <p>{say('shared.note')}</p>
      <div class="buttons">
        <button type="button" class="button" onClick={() => onPlay('same')}>
          {say('shared.same-luck')}
        </button>
        <button type="button" class="button" onClick={() => onPlay('new')}>
          {say('shared.new-luck')}
        </button>
        {kept.value !== 'yes' && (
          <button type="button" class="button" onClick={keep}>
            {say('shared.keep')}
          </button>
        )}
      </div>
      <p ref={outcome} tabindex={-1}>
        {kept.value === 'yes' && say('shared.kept')}
        {kept.value === 'refused' && say('shared.not-kept')}
      </p>
    </section>
  );
}

/** One sentence, and for an older edition what was reached. */
export function SharedRefused({ problem: { kind, reached } }: { problem: SharedProblem }) {
  const text = say(reached ? 'shared.problem.other-edition-summary' : `shared.problem.${kind}`);
  return <LostScreen heading={say('shared.refused')} text={text} detail={reached && <Reached {...reached} />} />;
}

function Reached({ title, summary, ending }: NonNullable<SharedProblem['reached']>) {
  return (
    <>
      <h2>{say('shared.summary', { title })}</h2>
      <dl class="facts">
        {metricIds.map((metric) => (
          <div key={metric}>
            <dt class="shared-metric">
              <MetricMark id={metric} /> {say(`metric.${metric}`)}
            </dt>
            <dd class="number">{Math.round(summary[metric])}</dd>
          </div>
        ))}
        {ending !== undefined && (
          <div>
            <dt>{say('shared.ending')}</dt>
            <dd>{ending}</dd>
          </div>
        )}
      </dl>
      <p class="soft small">{say('shelf.note')}</p>
    </>
  );
}
