/** After a decision: what you took, what the team heard, and what came to light. */
import type { OfferedOption, PlayStep } from '#view';
import { say, saySaid } from '#words';
import { isOption } from './desk.ts';
import { TakenSlips } from './slips.tsx';

type Heard = Extract<PlayStep, { kind: 'heard' }>;

export function HeardStep({ step, offered }: { step: Heard; offered: readonly OfferedOption[] }) {
  const { took } = step;
  return (
    <div class="heard">
      <h3 class="unseen">{say('desk.your-decision')}</h3>
      {isOption(took) ? (
        <TakenSlips options={offered} taken={took} />
      ) : (
        <p class="slip is-taken">
          <span class="key-cap" aria-hidden="true">
            ✓
          </span>
          <span>{saySaid(took.text)}</span>
        </p>
      )}
      {step.heard !== undefined && (
        <div class="team-heard">
          <h3 tabindex={-1} data-focus>
            {say('desk.team-heard')}
          </h3>
          <p>{step.heard}</p>
        </div>
      )}
    </div>
  );
}
