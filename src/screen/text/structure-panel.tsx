/** How the document is built: what others will find in it and what they will miss, each with the way to its place. */
import { say } from '#words';
import { structureLines } from './structure-lines.ts';
import type { TextDesk } from './text-desk.ts';

/** So many places of one sort get a way of their own. */
const placesShown = 6;
const longestWords = 60;

export function StructurePanel({ desk, onShow }: { desk: TextDesk; onShow: (start: number) => void }) {
  const structure = desk.structure.value;
  if (!structure) return <p class="soft">{say('text.structure.waiting')}</p>;
  const text = desk.settled.value;
  return (
    <>
      <p>{say('text.structure.note')}</p>
      <ul class="text-structure">
        {structureLines(structure).map(({ name, isGood, sentences, places }) => (
          <li key={name}>
            <h3>
              <StructureSign isGood={isGood} /> {name}
            </h3>
            <p>{sentences.join(' ')}</p>
            {places.length > 0 && (
              <ul class="text-ways">
                {places.slice(0, placesShown).map(({ start, end }) => (
                  <li key={start}>
                    <button
                      type="button"
                      onClick={() => onShow(start)}
                      aria-label={say('text.go-to', { words: firstWords(text, start, end) })}
                    >
                      {firstWords(text, start, end)}
                    </button>
                  </li>
                ))}
                {places.length > placesShown && (
                  <li class="soft small">{say('text.more-places', { count: places.length - placesShown })}</li>
                )}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

/** A filled disc for what is there, an open one for what is missing: the sentence beside it says which. */
function StructureSign({ isGood }: { isGood: boolean }) {
  return (
    <svg class="structure-sign" viewBox="0 0 20 20" aria-hidden="true">
      <circle cx="10" cy="10" r="7.5" class={isGood ? 'is-there' : 'is-missing'} />
      {isGood && <path d="M6.2 10.4 9 13l5-6" class="structure-tick" />}
    </svg>
  );
}

/** The first line of a place, cut between words. */
function firstWords(text: string, start: number, end: number): string {
  const words = text
    .slice(start, Math.min(end, start + 300))
    .replace(/^[\s#>*+|-]+/, '')
    .replace(/\n[^]*/, '')
    .replace(/[\s|]+/g, ' ')
    .trim();
  if (words.length <= longestWords) return words;
  return `${words.slice(0, longestWords).replace(/\s+\S*$/, '')} …`;
}
