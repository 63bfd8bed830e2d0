/** A list of which only the foremost are shown until somebody asks for all. */
import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

/** At most this many are shown before somebody asks for all. */
const shownFirst = 6;

type Props<T> = {
  /** In the order in which they are shown. */
  items: readonly T[];
  /** What sorts the foremost to the beginning. */
  before: (a: T, b: T) => number;
  /** The class of the list. */
  list: string;
  /** What the button does. */
  words: { readonly all: string; readonly fewer: string };
  children: (item: T) => ComponentChildren;
};

export function Foremost<T>({ items, before, list, words, children }: Props<T>) {
  const showsAll = useSignal(false);
  const listId = useId();
  const foremost = showsAll.value ? items : items.toSorted(before).slice(0, shownFirst);
  return (
    <>
      <ul class={list} id={listId}>
        {items.map((item, index) => foremost.includes(item) && <li key={index}>{children(item)}</li>)}
      </ul>
      {items.length > shownFirst && (
        <button
          type="button"
          class="button screen-only"
          aria-expanded={showsAll.value}
          aria-controls={listId}
          onClick={() => (showsAll.value = !showsAll.value)}
        >
          {showsAll.value ? words.fewer : words.all}
        </button>
      )}
    </>
  );
}
