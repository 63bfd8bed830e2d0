/** What was said not to be blame: in this text with its words, from other texts only counted, because only checksums are kept. */
import { say } from '#words';
import { announce } from '../announcer.tsx';
import type { TextDesk } from './text-desk.ts';

export function Asides({ desk }: { desk: TextDesk }) {
  const asides = desk.aside.value;
  if (asides.length === 0) return null;
  const here = desk.places.value.filter(({ letter }) => letter === '');
  const elsewhere = asides.filter(({ key }) => !here.some((place) => place.key === key)).length;
  const again = (key: string) => {
    desk.markAgain(key);
    announce(say('text.marked-again'));
  };
  return (
    <section class="text-asides">
      <h2>{say('text.asides')}</h2>
      <p class="soft small">{say(desk.canKeep.value ? 'text.asides-note' : 'text.asides-not-kept')}</p>
      <ul>
        {here.map(({ id, key, words, finding }) => (
          <li key={id}>
            <span>
              {say('finding.words', { words })} <span class="soft small">{say(`kind.${finding.kind}`)}</span>
            </span>
            <button type="button" class="button" aria-label={say('text.mark-again-name', { words })} onClick={() => again(key)}>
              {say('text.mark-again')}
            </button>
          </li>
        ))}
      </ul>
      {elsewhere > 0 && <p class="soft small">{say('text.asides-elsewhere', { count: elsewhere })}</p>}
      <button
        type="button"
        class="button quiet"
        onClick={() => {
          desk.markAllAgain();
          announce(say('text.marked-again'));
        }}
      >
        {say('text.mark-all-again')}
      </button>
    </section>
  );
}
