/** The report with the blame in it marked, or the player's own marks, or what the lens marks; a mark leads to its reason. */
import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import type { Finding } from '#language';
import { familyOfKind, findingFamilies, findingLetter } from '#look';
import { stretchOf, type ColdCase, type Stretch } from '#practice';
import { say } from '#words';
import { FindingWords } from '../../findings/finding-words.tsx';
import { Legend } from '../../findings/legend.tsx';
import { markId, MarkedText, type Mark, type MarkIntents } from '../../findings/marked-text.tsx';
import { DocumentBlocks } from './document-blocks.tsx';

const views = ['all', 'mine', 'lens'] as const;
type View = (typeof views)[number];
type Props = { coldCase: ColdCase; marked: readonly Stretch[]; findings: readonly Finding[] };

export function MarkedReport({ coldCase, marked, findings }: Props) {
  const view = useSignal<View>('all');
  const current = useSignal<string | undefined>(undefined);
  const stop = useSignal<string | undefined>(undefined);
  const name = useId();
  const whyId = useId();
  const text = coldCase.document;
  const all = placesOf(coldCase);
  const marks = view.value === 'all' ? all : view.value === 'lens' ? findings.map(markOf) : [];
  const intents: MarkIntents = {
    current: current.value,
    stop: marks.some(({ id }) => id === stop.value) ? stop.value : marks[0]?.id,
    describedBy: () => whyId,
    onOpen(id) {
      current.value = current.value === id ? undefined : id;
      stop.value = id;
    },
    onMove(id, to) {
      const at = marks.findIndex((mark) => mark.id === id);
      const next = { next: at + 1, previous: at - 1, first: 0, last: marks.length - 1 }[to];
      const mark = marks[Math.max(0, Math.min(marks.length - 1, next))];
      if (!mark) return;
      stop.value = mark.id;
      document.getElementById(markId(mark.id))?.focus();
    },
  };
  const finding = findings.find((one, nth) => markOf(one, nth).id === current.value);
  const place = all.find(({ id }) => id === current.value);
  return (
    <section class="marked-report">
      <fieldset class="case-views screen-only">
        <legend>{say('case.result.view')}</legend>
        {views.map((one) => (
          <label key={one}>
            <input
              type="radio"
              name={name}
              checked={view.value === one}
              onChange={() => {
                view.value = one;
                current.value = undefined;
              }}
            />
            <span>{say(`case.result.view.${one}`)}</span>
          </label>
        ))}
      </fieldset>
      <div class="case-sheet">
        <article class="case-document" aria-label={say('case.document')}>
          <DocumentBlocks
            text={text}
            show={(start, end) =>
              view.value === 'mine' ? (
                <OwnMarks text={text} start={start} end={end} marked={marked} />
              ) : (
                <MarkedText text={text.slice(start, end)} marks={within(marks, start, end)} intents={intents} />
              )
            }
          />
        </article>
        {view.value !== 'mine' && (
          <>
            <Legend families={familiesOf(marks)} />
            <div id={whyId} class="case-why" role="status">
              {place ? (
                <>
                  <p>
                    <b>{say('case.result.place', { letter: place.letter, kind: say(`kind.${place.kind}`) })}</b>
                  </p>
                  <p>{place.why}</p>
                </>
              ) : finding ? (
                <>
                  <p>
                    <b>{say(`kind.${finding.kind}`)}</b>
                  </p>
                  <FindingWords finding={finding} />
                </>
              ) : (
                <p class="soft screen-only">{say('case.result.press')}</p>
              )}
            </div>
          </>
        )}
      </div>
    </section>
  );
}

/** The blame of the case in the order of the report, each place with its letter. */
export function placesOf({ document: text, marks }: ColdCase): readonly (Mark & { readonly why: string; readonly nth: number })[] {
  return marks
    .flatMap(({ kind, words, why }, nth) => {
      const stretch = stretchOf(text, words);
      return stretch ? [{ ...stretch, kind, why, nth }] : [];
    })
    .toSorted((a, b) => a.start - b.start)
    .map((one, at) => ({ ...one, id: `case-${one.nth}`, letter: findingLetter(at) }));
}

function markOf({ start, end, kind }: Finding, nth: number): Mark {
  return { id: `lens-${nth}`, start, end, kind, letter: findingLetter(nth) };
}

/** The marks that reach into a block, in its own places. */
function within(marks: readonly Mark[], start: number, end: number): readonly Mark[] {
  return marks
    .filter((mark) => mark.start < end && mark.end > start)
    .map((mark) => ({ ...mark, start: mark.start - start, end: mark.end - start }));
}

function familiesOf(marks: readonly Mark[]) {
  return findingFamilies
    .map((family) => ({ family, count: marks.filter(({ kind }) => familyOfKind[kind] === family).length }))
    .filter(({ count }) => count > 0);
}

function OwnMarks({ text, start, end, marked }: Stretch & { text: string; marked: readonly Stretch[] }) {
  const pieces: preact.ComponentChild[] = [];
  let at = start;
  for (const mark of marked) {
    if (mark.start < at || mark.start >= end) continue;
    const until = Math.min(mark.end, end);
    pieces.push(text.slice(at, mark.start), <mark>{text.slice(mark.start, until)}</mark>);
    at = until;
  }
  pieces.push(text.slice(at, end));
  return <>{pieces}</>;
}
