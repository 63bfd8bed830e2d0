/**
 * The field for writing: the browser's own, holding its own text. What is typed goes from it to the desk and never comes back, so
 * no key is lost whatever is computed meanwhile; only undo, a rewording or a file put a text into it.
 */
import { useSignalEffect, type Signal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { say } from '#words';
import { hasForm, textOfHtml } from './read-html.ts';
import { largestText, plain } from './open-file.ts';
import type { TextDesk } from './text-desk.ts';

export type Selection = { readonly start: number; readonly end: number };

type Props = {
  desk: TextDesk;
  /** Where to put the caret once, if the field was opened for a place. */
  select: Signal<Selection | undefined>;
  onPasted: (wasEmpty: boolean) => void;
  onTooLarge: () => void;
  onTyped: () => void;
};

export function WriteField({ desk, select, onPasted, onTooLarge, onTyped }: Props) {
  const field = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    if (field.current) field.current.value = desk.history.peek().text;
  }, []);
  useSignalEffect(() => {
    const { caret } = desk.replaced.value;
    const { current } = field;
    const { text } = desk.history.peek();
    if (!current || current.value === text) return;
    const { scrollTop } = current;
    current.value = text;
    current.setSelectionRange(caret, caret);
    current.scrollTop = scrollTop;
  });
  useSignalEffect(() => {
    const wanted = select.value;
    if (!wanted || !field.current) return;
    select.value = undefined;
    selectIn(field.current, wanted);
  });
  const paste = (event: ClipboardEvent) => {
    const given = event.clipboardData;
    if (!given) return;
    const html = given.getData('text/html');
    const words = hasForm(html) ? textOfHtml(html) : plain(given.getData('text/plain'));
    if (words === '') return;
    event.preventDefault();
    const { selectionStart, selectionEnd } = event.currentTarget as HTMLTextAreaElement;
    const { text } = desk.history.value;
    if (text.length + words.length > largestText) return onTooLarge();
    desk.insert(selectionStart, selectionEnd, words);
    onPasted(text.trim() === '');
  };
  return (
    <textarea
      ref={field}
      class="text-field"
      id="text-field"
      aria-label={say('text.field')}
      placeholder={say('text.placeholder')}
      spellcheck={false}
      onInput={(event) => {
        desk.type(event.currentTarget.value);
        onTyped();
      }}
      onPaste={paste}
      onBeforeInput={(event) => {
        if (event.inputType !== 'historyUndo' && event.inputType !== 'historyRedo') return;
        event.preventDefault();
        if (event.inputType === 'historyUndo') desk.undo();
        else desk.redo();
      }}
    />
  );
}

/** Selects words and scrolls to them; a field only scrolls to its end by itself, so for a moment it ends there. */
export function selectIn(field: HTMLTextAreaElement, { start, end }: Selection): void {
  const text = field.value;
  field.value = text.slice(0, end);
  const height = field.scrollHeight;
  field.value = text;
  field.focus({ preventScroll: true });
  field.setSelectionRange(start, end);
  field.scrollTop = Math.max(0, height - field.clientHeight / 2);
}
