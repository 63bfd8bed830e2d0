/** The options of a decision: three or four equal slips with key caps. Arrows move between them, number keys take one. */
import { useId, useRef } from 'preact/hooks';
import type { OfferedOption } from '#view';
import { say } from '#words';
import { slipText } from './desk.ts';

export function Slips({
  ask,
  options,
  silenceAllowed,
  onTake,
  onSilence,
}: {
  ask: string;
  options: readonly OfferedOption[];
  silenceAllowed: boolean;
  onTake: (option: OfferedOption) => void;
  onSilence: () => void;
}) {
  const list = useRef<HTMLDivElement>(null);
  const askId = useId();
  const focusSlip = (index: number) => {
    const slips = list.current?.querySelectorAll<HTMLButtonElement>('button.slip') ?? [];
    slips[(index + slips.length) % slips.length]?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const slips = [...(list.current?.querySelectorAll('button.slip') ?? [])];
    const at = slips.indexOf(event.target as Element);
    const number = Number(event.key);
    const option = Number.isInteger(number) ? options[number - 1] : undefined;
    if (option) onTake(option);
    else if (event.key === 'ArrowDown' || event.key === 'ArrowRight') focusSlip(at + 1);
    else if (event.key === 'ArrowUp' || event.key === 'ArrowLeft') focusSlip(at < 0 ? slips.length - 1 : at - 1);
    else if (event.key === 'Home') focusSlip(0);
    else if (event.key === 'End') focusSlip(slips.length - 1);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    // Keys pressed on the slips inside arrive here.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div class="decision" role="group" aria-labelledby={askId} onKeyDown={onKeyDown}>
      <p class="ask" id={askId} tabindex={-1} data-focus>
        {ask}
      </p>
      <div class="slips" ref={list}>
        {options.map((option, index) => (
          <button key={option.id} type="button" class={`slip ${option.form}`} onClick={() => onTake(option)}>
            <kbd class="key-cap">{index + 1}</kbd>
            <span>{slipText(option)}</span>
          </button>
        ))}
      </div>
      {silenceAllowed && (
        <button type="button" class="button quiet silence" onClick={onSilence}>
          {say('desk.say-nothing')}
        </button>
      )}
    </div>
  );
}

/** After the decision: the slip that was taken stays, the others fade. */
export function TakenSlips({ options, taken }: { options: readonly OfferedOption[]; taken: OfferedOption }) {
  const shown = options.some((option) => option.id === taken.id) ? options : [taken];
  return (
    <ul class="slips taken">
      {shown.map((option) => {
        const isTaken = option.id === taken.id;
        return (
          <li key={option.id} class={isTaken ? 'slip is-taken' : 'slip is-left'}>
            <span class="key-cap" aria-hidden="true">
              {isTaken ? '✓' : shown.indexOf(option) + 1}
            </span>
            <span>
              <span class="unseen">{say(isTaken ? 'desk.you-took' : 'desk.you-left')} </span>
              {slipText(option)}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
