/** The one polite live region of the page: the picture in words, and what happens without a visible change of focus. */
import { signal } from '@preact/signals';

const spoken = signal({ text: '', times: 0 });

export function announce(text: string): void {
  spoken.value = { text, times: spoken.value.times + 1 };
}

/** Nothing is left to be read, as when another screen opens. */
export function fallSilent(): void {
  spoken.value = { text: '', times: spoken.value.times };
}

/** Two paragraphs in turn, so that the same sentence is read again when it is said again. */
export function Announcer() {
  const { text, times } = spoken.value;
  return (
    <div class="unseen" role="status" aria-live="polite" data-announcer>
      <p>{times % 2 === 0 ? text : ''}</p>
      <p>{times % 2 === 1 ? text : ''}</p>
    </div>
  );
}
