/** Answers to choose from, one press each; the number on a key does the same. */
export function ChoiceList({
  label,
  choices,
  onChoose,
}: {
  label: string;
  choices: readonly { readonly key: string; readonly text: string; readonly note?: string }[];
  onChoose: (place: number) => void;
}) {
  return (
    <ol class="practice-choices" aria-label={label}>
      {choices.map(({ key, text, note }, place) => (
        <li key={key}>
          <button type="button" class="button practice-choice" aria-keyshortcuts={String(place + 1)} onClick={() => onChoose(place)}>
            <span class="key-cap" aria-hidden="true">
              {place + 1}
            </span>
            <span>
              {text}
              {note !== undefined && <span class="practice-note soft small">{note}</span>}
            </span>
          </button>
        </li>
      ))}
    </ol>
  );
}
