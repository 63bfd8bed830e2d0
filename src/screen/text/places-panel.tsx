/** All places the lens marks: counted, by section, and one by one with what can be done about each. */
import { useEffect, useRef } from 'preact/hooks';
import { familyOfKind, familyUnderlines } from '#look';
import { say } from '#words';
import { announce } from '../announcer.tsx';
import { FindingWords } from '../findings/finding-words.tsx';
import { Legend } from '../findings/legend.tsx';
import { Asides } from './asides.tsx';
import type { MarkedPlace } from './places.ts';
import { SectionStrips } from './section-strips.tsx';
import { tabId } from '../tabs.tsx';
import type { TextDesk } from './text-desk.ts';

export const placeId = (id: string): string => `place-${id}`;

export type PlaceIntents = {
  showInText(id: string): void;
  edit(place: MarkedPlace): void;
  showSection(start: number): void;
};

export function PlacesPanel({ desk, intents }: { desk: TextDesk; intents: PlaceIntents }) {
  const places = desk.places.value.filter(({ letter }) => letter !== '');
  const { count, kinds, families, most, clean, sections } = desk.overview.value;
  const { done, of } = desk.progress.value;
  const isRead = done >= of;
  const heading = useRef<HTMLHeadingElement>(null);
  // Where the focus goes when the place it was on is gone: the next one, which may first have to be read again.
  const wanted = useRef<string | undefined>(undefined);
  useEffect(() => {
    if (wanted.current === undefined) return;
    const next = document.getElementById(placeId(wanted.current));
    if (!next && !isRead) return;
    // Without a place left the list is gone with its heading.
    (next ?? heading.current ?? document.getElementById(tabId('side', 'places')))?.focus();
    wanted.current = undefined;
  });
  const goOnFrom = (place: MarkedPlace) => {
    const at = places.indexOf(place);
    const next = places[at + 1] ?? places[at - 1];
    desk.look(next?.id);
    wanted.current = next?.id ?? '';
  };
  const reword = (place: MarkedPlace) => {
    const isPut = desk.reword(place);
    if (isPut) goOnFrom(place);
    announce(say(isPut ? 'text.reworded' : 'text.reword-moved'));
  };
  const markAgain = (place?: MarkedPlace) => {
    if (place) desk.markAgain(place.key);
    else desk.markAllAgain();
    desk.look(place?.id);
    wanted.current = place?.id ?? '';
    announce(say('text.marked-again'));
  };
  const goToNext = () => {
    const next = desk.step(1);
    wanted.current = next?.id;
  };
  const setAside = (place: MarkedPlace) => {
    desk.setAside(place);
    goOnFrom(place);
    announce(say('text.aside-done'));
  };
  return (
    <>
      <p class="text-overview">
        {say('text.overview', { count })} {most && say(`most.${most}`)}{' '}
        {isRead && clean.length > 0 && say('text.overview.clean', { count: clean.length, ...named(clean) })}
      </p>
      {count === 0 && isRead && <p class="soft">{say('text.overview.none')}</p>}
      {count > 0 && (
        <>
          <Legend families={families} />
          <details class="text-fold">
            <summary>{say('text.overview.families')}</summary>
            <ul class="text-kinds">
              {kinds.map(({ kind, count: times }) => (
                <li key={kind}>{say('text.overview.kind-count', { kind: say(`kind.${kind}`), count: times })}</li>
              ))}
            </ul>
          </details>
          <SectionStrips sections={sections} onShow={intents.showSection} />
          <h2 ref={heading} tabindex={-1} class="text-list-title">
            {say('text.list')}
          </h2>
          <ol class="text-places">
            {places.map((place) => (
              <Place
                key={place.id}
                place={place}
                isOpen={desk.current.value === place.id}
                intents={intents}
                onToggle={() => desk.look(desk.current.value === place.id ? undefined : place.id)}
                onReword={() => reword(place)}
                onAside={() => setAside(place)}
                onNext={places.length > 1 ? goToNext : undefined}
                before={beforeOf(place, desk.settled.value)}
              />
            ))}
          </ol>
        </>
      )}
      <Asides desk={desk} onAgain={markAgain} />
    </>
  );
}

const named = ([first = '', second = '', third = '']: readonly string[]) => ({ first, second, third });

/** The words a rewording would take the place of. */
function beforeOf({ finding: { rewording } }: MarkedPlace, text: string): string {
  return rewording ? text.slice(rewording.start, rewording.end) : '';
}

type PlaceProps = {
  place: MarkedPlace;
  isOpen: boolean;
  intents: PlaceIntents;
  before: string;
  onToggle: () => void;
  onReword: () => void;
  onAside: () => void;
  onNext: (() => void) | undefined;
};

function Place({ place, isOpen, intents, before, onToggle, onReword, onAside, onNext }: PlaceProps) {
  const { id, letter, words, finding } = place;
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (!isOpen) return;
    item.current?.scrollIntoView({ block: 'nearest' });
    // Where not all of it fits, its beginning is what to see.
    item.current?.firstElementChild?.scrollIntoView({ block: 'nearest' });
  }, [isOpen]);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <li
      ref={item}
      class={isOpen ? 'text-place is-open' : 'text-place'}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        intents.showInText(id);
      }}
    >
      <button type="button" class="text-place-head" id={placeId(id)} aria-expanded={isOpen} onClick={onToggle}>
        <span class="text-letter">{letter}</span>
        <span>
          <span class="text-place-words" data-underline={familyUnderlines[familyOfKind[finding.kind]]}>
            {words}
          </span>{' '}
          <span class="soft small text-place-kind">{say(`kind.${finding.kind}`)}</span>
        </span>
      </button>
      {isOpen && (
        <div class="text-place-body">
          <FindingWords
            finding={finding}
            isReworded={finding.rewording !== undefined && finding.instead.includes(finding.rewording.text)}
          />
          {finding.rewording && (
            <dl class="text-rewording">
              <dt>{say('finding.before')}</dt>
              <dd>{before}</dd>
              <dt>{say('finding.after')}</dt>
              <dd class="is-new">{finding.rewording.text}</dd>
            </dl>
          )}
          <div class="buttons">
            {finding.rewording && (
              <button type="button" class="button primary" onClick={onReword}>
                {say('text.reword')}
              </button>
            )}
            <button type="button" class="button" onClick={() => intents.edit(place)}>
              {say('text.edit-here')}
            </button>
            <button type="button" class="button" onClick={onAside}>
              {say('text.aside')}
            </button>
            <button type="button" class="button quiet" onClick={() => intents.showInText(id)}>
              {say('text.to-text')}
            </button>
            {onNext && (
              <button type="button" class="button quiet" onClick={onNext}>
                {say('text.step.next')}
              </button>
            )}
          </div>
        </div>
      )}
    </li>
  );
}
