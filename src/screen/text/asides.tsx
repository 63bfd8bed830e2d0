/** What was said not to be blame: in this text with its words, from other texts only counted, because only checksums are kept. */
import { say } from '#words';
import type { MarkedPlace } from './places.ts';
import type { TextDesk } from './text-desk.ts';

/** `onAgain` hears the place that is to be marked again, or nothing for all. */
export function Asides({ desk, onAgain }: { desk: TextDesk; onAgain: (place?: MarkedPlace) => void }) {
  const asides = desk.aside.value;
  if (asides.length === 0) return null;
  // One line for a sentence, however often it stands in the text.
  const here = [...new Map(desk.places.value.filter(({ letter }) => letter === '').map((place) => [place.key, place])).values()];
  const elsewhere = asides.filter(({ key }) => !here.some((place) => place.key === key)).length;
  return (
    <section class="text-asides">
      <h2>{say('text.asides')}</h2>
      <p class="soft small">{say(desk.canKeep.value ? 'text.asides-note' : 'text.asides-not-kept')}</p>
      <ul>
        {here.map((place) => (
          <li key={place.id}>
            <span>
              {say('finding.words', { words: place.words })} <span class="soft small">{say(`kind.${place.finding.kind}`)}</span>
            </span>
            <button
              type="button"
              class="button"
              aria-label={say('text.mark-again-name', { words: place.words })}
              onClick={() => onAgain(place)}
            >
              {say('text.mark-again')}
            </button>
          </li>
        ))}
      </ul>
      {elsewhere > 0 && <p class="soft small">{say('text.asides-elsewhere', { count: elsewhere })}</p>}
      <button type="button" class="button quiet" onClick={() => onAgain()}>
        {say('text.mark-all-again')}
      </button>
    </section>
  );
}
