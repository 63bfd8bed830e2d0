/**
 * The page for the reader's own text: the text on one side, for reading with its marks or for writing, what the lens sees on the
 * other. On a phone the second is a sheet at the foot, which opens when a mark is touched.
 */
import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { say } from '#words';
import { announce } from '../announcer.tsx';
import { browserStore } from '../browser-store.ts';
import { TopBar } from '../top-bar.tsx';
import { TextKeysPanel } from './keys-panel.tsx';
import { placeId } from './places-panel.tsx';
import type { MarkedPlace } from './places.ts';
import { PrintReview } from './print-review.tsx';
import { ReadPane, showMark, showPlace } from './read-pane.tsx';
import { reviewOf, type Review } from './review.ts';
import { SidePane, type SideTab } from './side-pane.tsx';
import { panelId, tabId, Tabs } from '../tabs.tsx';
import { openTextDesk, type TextDesk } from './text-desk.ts';
import { FileButton, Progress, ReadState, TextProblem } from './text-state.tsx';
import { useOpenFile } from './use-open-file.ts';
import { useTextKeys } from './use-text-keys.ts';
import { WriteField, type Selection } from './write-pane.tsx';

const views = ['read', 'write'] as const;
type View = (typeof views)[number];

let kept: TextDesk | undefined;
/** One desk for the visit: a look at another page does not clear it. */
const theDesk = (): TextDesk => (kept ??= openTextDesk(browserStore()));

export function TextScreen({ desk = theDesk() }: { desk?: TextDesk }) {
  const view = useSignal<View>(desk.history.value.text === '' ? 'write' : 'read');
  const side = useSignal<SideTab>('places');
  const isSheetOpen = useSignal(false);
  const keysOpen = useSignal(false);
  const select = useSignal<Selection | undefined>(undefined);
  const printed = useSignal<Review | undefined>(undefined);
  const focusNext = useRef<(() => void) | undefined>(undefined);
  const focusTurn = useSignal(0);
  void focusTurn.value;
  /** Moves the focus when what it goes to has been drawn. */
  const focusLater = (move: () => void) => {
    focusNext.current = move;
    focusTurn.value += 1;
  };
  const { text, done, undone } = desk.history.value;
  const isEmpty = text.trim() === '';
  const shown: View = isEmpty ? 'write' : view.value;
  const files = useOpenFile(desk, () => {
    view.value = 'read';
    isSheetOpen.value = false;
  });

  useEffect(() => desk.lookAgain(), []);
  useEffect(() => {
    focusNext.current?.();
    focusNext.current = undefined;
  });
  useEffect(() => {
    // Only what would be lost is worth a question.
    const ask = (event: BeforeUnloadEvent) => {
      if (desk.history.value.text.trim() !== '' && desk.history.value.done.length > 0 && !desk.isDraftKept.value) event.preventDefault();
    };
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, []);
  useEffect(() => {
    if (!printed.value) return;
    print();
    printed.value = undefined;
  }, [printed.value]);

  const undo = () => {
    if (desk.history.value.done.length === 0) return;
    desk.undo();
    announce(say('text.undone'));
  };
  const redo = () => {
    if (desk.history.value.undone.length === 0) return;
    desk.redo();
    announce(say('text.redone'));
  };
  const openMark = (id: string) => {
    desk.look(id);
    side.value = 'places';
    isSheetOpen.value = true;
    focusLater(() => document.getElementById(placeId(id))?.focus({ preventScroll: true }));
  };
  const showInText = (id: string) => {
    isSheetOpen.value = false;
    view.value = 'read';
    desk.look(id);
    focusLater(() => showMark(id, true));
  };
  const edit = ({ start, end }: MarkedPlace) => {
    isSheetOpen.value = false;
    select.value = { start, end };
    view.value = 'write';
  };
  const showSection = (start: number) => {
    isSheetOpen.value = false;
    view.value = 'read';
    focusLater(() => showPlace(start));
  };
  const step = (by: 1 | -1) => {
    const place = desk.step(by);
    if (!place) return announce(say('text.step.none'));
    if (shown === 'read') focusLater(() => showMark(place.id, true));
    else {
      select.value = { start: place.start, end: place.end };
      announce(
        say('text.at', {
          letter: place.letter,
          count: desk.overview.value.count,
          words: place.words,
          kind: say(`kind.${place.finding.kind}`),
        }),
      );
    }
  };
  useTextKeys((key) => {
    if (key === 'next') step(1);
    else if (key === 'previous') step(-1);
    else if (key === 'undo') undo();
    else if (key === 'redo') redo();
    else if (key === 'keys') keysOpen.value = true;
    else if (!isEmpty) view.value = shown === 'read' ? 'write' : 'read';
  });
  const review = () =>
    reviewOf({
      name: nameOf(desk),
      text,
      places: desk.places.value,
      overview: desk.overview.value,
      structure: desk.structure.value,
      changes: done,
    });

  return (
    <div
      class={isEmpty ? 'text-screen is-empty' : 'text-screen'}
      onDragOver={files.onDragOver}
      onDragLeave={files.onDragLeave}
      onDrop={files.onDrop}
    >
      <TopBar title={say('text.title')}>
        {!isEmpty || undone.length > 0 || done.length > 0 ? (
          <>
            <button type="button" class="button" aria-disabled={done.length === 0} onClick={undo}>
              {say('text.undo')}
            </button>
            <button type="button" class="button" aria-disabled={undone.length === 0} onClick={redo}>
              {say('text.redo')}
            </button>
          </>
        ) : null}
        <button type="button" class="button top-wide" onClick={() => (keysOpen.value = true)}>
          {say('text.keys')}
        </button>
      </TopBar>
      <main id="main" class="text-main" tabindex={-1}>
        <div class="text-pane" key="pane">
          {isEmpty && (
            <div class="text-welcome" key="welcome">
              <h2 tabindex={-1} data-focus>
                {say('text.heading')}
              </h2>
              <p>{say('text.intro')}</p>
            </div>
          )}
          {!isEmpty && (
            <div class="text-bar" key="bar">
              <Tabs
                id="text"
                label={say('text.views')}
                names={views}
                open={shown}
                word={(name) => say(`text.view.${name}`)}
                onOpen={(name) => (view.value = name)}
              />
              <TextName desk={desk} />
              <FileButton word="text.choose-other" onFile={files.open} />
            </div>
          )}
          <TextProblem files={files} key="problem" />
          <div
            class="text-body"
            key="body"
            {...(isEmpty ? {} : { role: 'tabpanel', id: panelId('text', shown), 'aria-labelledby': tabId('text', shown) })}
          >
            {shown === 'write' ? (
              <WriteField
                key="field"
                desk={desk}
                select={select}
                onPasted={(wasEmpty) => {
                  files.clear();
                  if (!wasEmpty) return;
                  view.value = 'read';
                  focusLater(() => document.getElementById(tabId('text', 'read'))?.focus());
                }}
                onTooLarge={() => files.refuse('too-large-paste')}
                onTyped={() => (view.value = 'write')}
              />
            ) : (
              <ReadPane desk={desk} onOpen={openMark} describedBy={(id) => (side.value === 'places' ? placeId(id) : undefined)} />
            )}
          </div>
          {isEmpty && (
            <div class="text-begin" key="begin">
              <div class="buttons">
                <FileButton word="text.choose" onFile={files.open} />
                <button type="button" class="button" onClick={files.example}>
                  {say('text.example-open')}
                </button>
              </div>
              <p class="soft small">{say('text.formats')}</p>
              <p class="text-private">{say('text.private')}</p>
            </div>
          )}
          <ReadState desk={desk} key="state" />
        </div>
        {!isEmpty && (
          <SidePane
            key="side"
            desk={desk}
            tab={side}
            isOpen={isSheetOpen}
            intents={{ showInText, edit, showSection }}
            review={review}
            onPrint={() => (printed.value = review())}
            onDeleted={() => {
              view.value = 'write';
              isSheetOpen.value = false;
              announce(say('text.delete-done'));
              focusLater(() => document.querySelector<HTMLElement>('#main [data-focus]')?.focus());
            }}
          />
        )}
        {files.isOver.value && <p class="text-drop">{say('text.drop')}</p>}
      </main>
      <TextKeysPanel open={keysOpen} />
      {printed.value && <PrintReview review={printed.value} />}
    </div>
  );
}

const nameOf = (desk: TextDesk): string => (desk.name.value === '' ? say('text.untitled') : desk.name.value);

function TextName({ desk }: { desk: TextDesk }) {
  return (
    <p class="text-name soft small">
      <span>{nameOf(desk)}</span> <Progress desk={desk} />
    </p>
  );
}
