/** A few values side by side, of which one holds. The name of the group stands in the fieldset around it. */
import { useId } from 'preact/hooks';

type Props<T> = { choices: readonly T[]; chosen: unknown; words: (choice: T) => string; onChoose: (choice: T) => void };

export function ChoiceRow<T extends string | number>({ choices, chosen, words, onChoose }: Props<T>) {
  const group = useId();
  return (
    <div class="choice-row">
      {choices.map((choice) => (
        <label key={choice} class={choice === chosen ? 'choice focus-around is-on' : 'choice focus-around'}>
          <input type="radio" class="over-label" name={group} checked={choice === chosen} onChange={() => onChoose(choice)} />
          <span>{words(choice)}</span>
        </label>
      ))}
    </div>
  );
}
