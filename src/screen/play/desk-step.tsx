/** The card on the desk: what the player looks at now, and the one thing to do next. */
import type { ReadonlySignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { PlayStep } from '#view';
import { say } from '#words';
import type { LaterScreens } from '../game.ts';
import { settings } from '../settings.ts';
import type { Desk } from './desk.ts';
import { HeardStep } from './heard.tsx';
import { Line } from './line.tsx';
import { PassingStep } from './passing.tsx';
import { Slips } from './slips.tsx';
import { TimeLimit } from './time-limit.tsx';

type DeskStepProps = {
  desk: Desk;
  paused: ReadonlySignal<boolean>;
  /** Holds the activities and what asks for a guess; undefined until it has been fetched. */
  later: LaterScreens | undefined;
  onDebrief: () => void;
};

export function DeskStep({ desk, paused, later, onDebrief }: DeskStepProps) {
  const { step, isOver, isLast } = desk.view.value;
  const waits = desk.decisionWaits.value;
  const isEnd = isOver && isLast && desk.allLinesOut.value;
  useEffect(() => {
    if (later) desk.whatToAsk.value = later.whatToAsk;
  }, [desk, later]);
  if (desk.asked.value && later) return <later.Predict key={desk.turn.value} desk={desk} />;
  return (
    <div class={`step ${step.kind}`} key={desk.turn.value}>
      <h2 id="place" class="place" tabindex={-1}>
        {headingOf(step, desk)}
      </h2>
      {step.kind === 'heard' && <HeardStep step={step} offered={desk.offeredThen.value} />}
      {step.kind === 'passing' && <PassingStep step={step} />}
      <Lines desk={desk} />
      {waits && step.kind === 'beat' && <Decision desk={desk} step={step} paused={paused} later={later} />}
      {!waits && (
        <div class="desk-foot buttons">
          {isEnd ? (
            <button type="button" class="button primary" onClick={onDebrief}>
              {say('desk.to-debrief')}
            </button>
          ) : (
            <button type="button" class="button primary go-on" onClick={desk.goOn}>
              {say('desk.go-on')}
            </button>
          )}
          {desk.canSkip.value && (
            <button type="button" class="button quiet" onClick={desk.skipRead}>
              {say('desk.skip')}
            </button>
          )}
        </div>
      )}
    </div>
  );
}

function Lines({ desk }: { desk: Desk }) {
  const lines = desk.view.value.step.lines.slice(0, desk.linesOut.value);
  return (
    <div role="log" aria-label={say('desk.lines')}>
      <ol class="lines">
        {lines.map((line, index) => (
          <Line key={index} line={line} before={lines[index - 1]} latest={index === lines.length - 1} />
        ))}
      </ol>
    </div>
  );
}

type DecisionProps = Pick<DeskStepProps, 'desk' | 'paused' | 'later'> & { step: Extract<PlayStep, { kind: 'beat' }> };

function Decision({ desk, step, paused, later }: DecisionProps) {
  const { activity, timeLimitSeconds } = step;
  return (
    <>
      {timeLimitSeconds !== undefined && settings.value.timeLimits && (
        <TimeLimit key={step.beat} seconds={timeLimitSeconds} paused={paused} onOver={() => desk.decide({ silence: true })} />
      )}
      {activity && !later && <p role="status">{say('loading.activity')}</p>}
      {activity && later && <later.ActivityDesk activity={activity} onDecide={desk.decide} />}
      {!activity && (
        <Slips
          ask={step.ask ?? say('desk.ask')}
          options={step.options}
          silenceAllowed={step.silenceAllowed}
          onTake={(option) => desk.decide({ option: option.id })}
          onSilence={() => desk.decide({ silence: true })}
        />
      )}
    </>
  );
}

function headingOf(step: PlayStep, desk: Desk): string {
  switch (step.kind) {
    case 'beat':
      return step.place;
    case 'heard':
      return say('desk.decided', { number: desk.view.value.calendar.flags.length });
    case 'passing':
      return say('passing.title', { weeks: step.toWeek - step.fromWeek });
    case 'ending':
      return step.title;
  }
}
