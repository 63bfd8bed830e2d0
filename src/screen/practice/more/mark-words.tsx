/**
 * A document whose words can be marked: by dragging the mouse, or by pressing the first word and then the last, with mouse, finger,
 * keys or a screen reader. Touch does not drag: that scrolls. All words are one stop for the Tab key, and arrows move between them.
 */
import { useSignal } from '@preact/signals';
import { useMemo, useRef } from 'preact/hooks';
import { markableWords, type Stretch } from '#practice';
import { say } from '#words';
import { announce } from '../../announcer.tsx';
import { DocumentBlocks, reportBlocks } from './document-blocks.tsx';
import { markOn, withMark } from './marking-words.ts';
import { wordBelow } from './word-below.ts';

type Props = { text: string; marked: readonly Stretch[]; onMark: (marked: readonly Stretch[]) => void };

export function MarkWords({ text, marked, onMark }: Props) {
  const { words, blockOf } = useMemo(() => laidOut(text), [text]);
  const stop = useSignal(0);
  /** The first word of a mark that waits for its last. */
  const first = useSignal<number | undefined>(undefined);
  const drag = useSignal<{ readonly from: number; readonly to: number } | undefined>(undefined);
  const box = useRef<HTMLDivElement>(null);
  const wordsOf = ({ start, end }: Stretch) => text.slice(start, end).replaceAll(/\s+/gu, ' ');

  const add = (from: number, to: number) => {
    const next = withMark(marked, words, from, to);
    const mark = markOn(next, words[from]);
    first.value = undefined;
    onMark(next);
    if (mark) announce(say('case.mark.added', { words: wordsOf(mark) }));
  };
  const remove = (mark: Stretch) => {
    onMark(marked.filter((one) => one !== mark));
    announce(say('case.mark.removed', { words: wordsOf(mark) }));
  };
  const press = (word: number) => {
    stop.value = word;
    const begun = first.value;
    const on = markOn(marked, words[word]);
    if (begun !== undefined && blockOf(begun) === blockOf(word)) add(begun, word);
    else if (on) remove(on);
    else {
      first.value = word;
      const at = words[word];
      if (at) announce(say('case.mark.from', { word: wordsOf(at) }));
    }
  };
  const focus = (word: number) => {
    const to = Math.max(0, Math.min(words.length - 1, word));
    stop.value = to;
    box.current?.querySelector<HTMLElement>(`[data-word="${to}"]`)?.focus();
  };
  const keys = (event: KeyboardEvent) => {
    const word = wordAt(event.target);
    if (word === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Escape' && first.value !== undefined) {
      first.value = undefined;
      announce(say('case.mark.let-go'));
    } else if (event.key === 'Enter' || event.key === ' ') press(word);
    else {
      const to = wordFor(event.key, word);
      if (to === undefined) return;
      focus(to);
    }
    event.preventDefault();
  };
  const wordFor = (key: string, word: number): number | undefined => {
    const block = blockOf(word);
    const startOf = (of: number) => words.findIndex((_, at) => blockOf(at) === of);
    switch (key) {
      case 'ArrowRight':
        return word + 1;
      case 'ArrowLeft':
        return word - 1;
      case 'ArrowDown':
        return wordBelow(box.current, word, 1);
      case 'ArrowUp':
        return wordBelow(box.current, word, -1);
      case 'Home':
        return startOf(block);
      case 'End':
        return words.findLastIndex((_, at) => blockOf(at) === block);
      case 'PageDown':
        return words.findIndex((_, at) => blockOf(at) > block);
      case 'PageUp':
        return Math.max(0, startOf(blockOf(Math.max(0, startOf(block) - 1))));
      default:
        return undefined;
    }
  };
  const down = (event: PointerEvent) => {
    const from = wordAt(event.target);
    if (from === undefined || event.pointerType !== 'mouse' || event.button !== 0) return;
    drag.value = { from, to: from };
    const over = (move: PointerEvent) => {
      const to = wordAt(move.target);
      if (to !== undefined && blockOf(to) === blockOf(from)) drag.value = { from, to };
    };
    const done = ({ type }: PointerEvent) => {
      const to = drag.value?.to;
      drag.value = undefined;
      document.removeEventListener('pointerover', over);
      document.removeEventListener('pointerup', done);
      document.removeEventListener('pointercancel', done);
      // Let go on the word where it began, it is a press, and the click that follows says so.
      if (type === 'pointerup' && to !== undefined && to !== from) add(from, to);
    };
    document.addEventListener('pointerover', over);
    document.addEventListener('pointerup', done);
    document.addEventListener('pointercancel', done);
  };
  const preview = drag.value && drag.value.from !== drag.value.to ? withMark([], words, drag.value.from, drag.value.to)[0] : undefined;

  return (
    <div class="mark-words">
      <p>{say('case.mark.how-short')}</p>
      <details class="fold">
        <summary>{say('case.mark.keys')}</summary>
        <p>{say('case.mark.how')}</p>
      </details>
      {/* Presses and keys on the words inside arrive here; each word is a button of its own. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <div
        ref={box}
        class="case-document is-marking"
        role="group"
        aria-label={say('case.mark.group', { count: marked.length })}
        onClick={({ target }) => {
          const word = wordAt(target);
          if (word !== undefined) press(word);
        }}
        onKeyDown={keys}
        onPointerDown={down}
      >
        <DocumentBlocks
          text={text}
          show={(start, end) => (
            <Words
              text={text}
              words={words}
              start={start}
              end={end}
              marked={marked}
              preview={preview}
              first={first.value}
              stop={stop.value}
            />
          )}
        />
      </div>
      <p class="mark-hint">{first.value === undefined ? '' : fromWord(first.value)}</p>
      <MyMarks marked={marked} wordsOf={wordsOf} onRemove={remove} />
    </div>
  );

  function fromWord(word: number): string {
    const at = words[word];
    return at ? say('case.mark.from', { word: wordsOf(at) }) : '';
  }
}

/** The words of a text in its paragraphs and headings; a mark stays within one of these. */
function laidOut(text: string) {
  const blocks = reportBlocks(text);
  const words = markableWords(text).filter(({ start }) => blocks.some((block) => start >= block.start && start < block.end));
  const blockAt = words.map(({ start }) => blocks.findIndex((block) => start >= block.start && start < block.end));
  return { words, blockOf: (word: number) => blockAt[word] ?? -1 };
}

function wordAt(target: EventTarget | null): number | undefined {
  const word = target instanceof Element ? target.closest<HTMLElement>('[data-word]')?.dataset['word'] : undefined;
  return word === undefined ? undefined : Number(word);
}

type WordsProps = Stretch & {
  text: string;
  words: readonly Stretch[];
  marked: readonly Stretch[];
  preview: Stretch | undefined;
  first: number | undefined;
  stop: number;
};

function Words({ text, words, start, end, marked, preview, first, stop }: WordsProps) {
  const pieces: preact.ComponentChild[] = [];
  let at = start;
  const stretches = preview ? [...marked, preview] : marked;
  words.forEach((word, place) => {
    if (word.start < start || word.start >= end) return;
    if (word.start > at) {
      const isInside = stretches.some((mark) => mark.start <= at && word.start < mark.end && mark.start < word.start);
      pieces.push(isInside ? <span class="is-marked">{text.slice(at, word.start)}</span> : text.slice(at, word.start));
    }
    const isMarked = markOn(marked, word) !== undefined;
    const look = ['mark-word', isMarked || markOn(stretches, word) ? 'is-marked' : '', first === place ? 'is-first' : ''];
    pieces.push(
      <span
        key={place}
        role="button"
        data-word={place}
        tabindex={stop === place ? 0 : -1}
        aria-pressed={isMarked || first === place}
        class={look.filter(Boolean).join(' ')}
      >
        {text.slice(word.start, word.end)}
      </span>,
    );
    at = word.end;
  });
  if (at < end) pieces.push(text.slice(at, end));
  return <>{pieces}</>;
}

type MarksProps = { marked: readonly Stretch[]; wordsOf: (mark: Stretch) => string; onRemove: (mark: Stretch) => void };

function MyMarks({ marked, wordsOf, onRemove }: MarksProps) {
  const heading = useRef<HTMLParagraphElement>(null);
  return (
    <div class="my-marks">
      <p ref={heading} tabindex={-1}>
        <b>{say('case.mark.mine', { count: marked.length })}</b>
      </p>
      <ul>
        {marked.map((mark) => (
          <li key={mark.start}>
            <span>“{wordsOf(mark)}”</span>
            <button
              type="button"
              class="button"
              aria-label={say('case.mark.remove', { words: wordsOf(mark) })}
              onClick={() => {
                onRemove(mark);
                heading.current?.focus({ preventScroll: true });
              }}
            >
              {say('case.mark.off')}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
