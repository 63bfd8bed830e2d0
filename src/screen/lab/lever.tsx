/** One lever of a leader: a slider, a switch or a few choices, with what it does and the way back. */
import { useId, useRef } from 'preact/hooks';
import { leverControls, type LeverId, type LeverValue } from '#lab';
import { say } from '#words';
import { ChoiceRow } from '../choice-row.tsx';
import { choiceWords, leverWords } from './lab-numbers.ts';

type Props = {
  id: LeverId;
  value: LeverValue;
  /** Where this leader starts. */
  start: LeverValue;
  onMove: (value: LeverValue) => void;
};

export function Lever({ id, value, start, onMove }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const back = () => {
    onMove(start);
    box.current?.querySelector('input')?.focus();
  };
  return (
    <div class={value === start ? 'lever' : 'lever is-changed'} ref={box}>
      <Control id={id} value={value} onMove={onMove} />
      {value !== start && (
        <button
          type="button"
          class="word-button lever-back"
          aria-label={say('lab.back-to.spoken', { lever: say(`lab.lever.${id}`), value: leverWords(id, start) })}
          onClick={back}
        >
          {say('lab.back-to', { value: leverWords(id, start) })}
        </button>
      )}
    </div>
  );
}

function Control({ id, value, onMove }: Omit<Props, 'start'>) {
  const control = leverControls[id];
  const note = useId();
  const name = say(`lab.lever.${id}`);
  const explanation = (
    <p id={note} class="lever-note">
      {say(`lab.note.${id}`)}
    </p>
  );
  if (control.kind === 'switch')
    return (
      <>
        <Switch name={name} on={value === true} note={note} onTurn={onMove} />
        {explanation}
      </>
    );
  if (control.kind === 'choice')
    return (
      <fieldset class="lever-choices" aria-describedby={note}>
        <legend>{name}</legend>
        <ChoiceRow choices={control.choices} chosen={value} words={(one) => choiceWords(id, one)} onChoose={onMove} />
        {explanation}
      </fieldset>
    );
  const isTarget = control.kind === 'target';
  return (
    <>
      {isTarget && <Switch name={name} on={value !== undefined} note={note} onTurn={(on) => onMove(on ? 0.1 : undefined)} />}
      {value !== undefined && (
        <Slider
          name={name}
          isNamed={!isTarget}
          value={Number(value)}
          words={leverWords(id, value)}
          note={note}
          range={control}
          onMove={onMove}
        />
      )}
      {explanation}
    </>
  );
}

function Switch({ name, on, note, onTurn }: { name: string; on: boolean; note: string; onTurn: (on: boolean) => void }) {
  return (
    <label class="check-line lever-switch">
      <input type="checkbox" role="switch" checked={on} aria-checked={on} aria-describedby={note} onChange={() => onTurn(!on)} />
      <span>{name}</span>
      <span class="lever-value" aria-hidden="true">
        {say('lab.switch', { on: on ? 'yes' : 'no' })}
      </span>
    </label>
  );
}

export function Slider({
  name,
  isNamed = true,
  value,
  words,
  note,
  range: { low, high, step },
  onMove,
}: {
  name: string;
  /** The name is written above; otherwise it is only spoken. */
  isNamed?: boolean;
  value: number;
  words: string;
  note?: string | undefined;
  range: { readonly low: number; readonly high: number; readonly step: number };
  onMove: (value: number) => void;
}) {
  const id = useId();
  return (
    <>
      <div class="lever-head">
        <label for={id} class={isNamed ? undefined : 'unseen'}>
          {name}
        </label>
        <output for={id} class="lever-value">
          {words}
        </output>
      </div>
      <input
        id={id}
        type="range"
        min={low}
        max={high}
        step={step}
        value={value}
        aria-valuetext={words}
        aria-describedby={note}
        onInput={(event) => onMove(event.currentTarget.valueAsNumber)}
      />
    </>
  );
}
