/**
 * Which words blame? The words are toggle buttons in a group, one stop for the Tab key: tap or press Space on a word, drag across
 * several, or extend with Shift and the arrows.
 */
import { useSignal } from '@preact/signals';
import { useId, useRef } from 'preact/hooks';
import { markableWords, type Line, type Stretch } from '#practice';
import { say } from '#words';
import { announce } from '../../announcer.tsx';
import type { AnswerProps } from '../drill.tsx';
import { ToldLine } from '../told.tsx';
import { begun, extended, nothingMarked, toggled, type Marking } from './marking.ts';
import { wordInLine } from './word-in-line.ts';

export function MarkTheWords({ item, onAnswer, children }: AnswerProps & { item: Line }) {
  const text = item.text ?? '';
  const words = markableWords(text);
  const marking = useSignal<Marking>(nothingMarked);
  const { marked } = marking.value;
  const howId = useId();
  const check = () => onAnswer({ format: 'mark', marked: [...marking.value.marked].toSorted((a, b) => a - b) });
  return (
    <>
      <ToldLine line={item}>
        <WordsToMark text={text} words={words} marking={marking} describedBy={howId} />
      </ToldLine>
      <p class="soft small" id={howId}>
        {say('practice.mark.how')}
      </p>
      <div class="buttons">
        <button type="button" class={marked.size > 0 ? 'button primary' : 'button'} onClick={check}>
          {say('practice.mark.check', { count: marked.size })}
        </button>
        {children}
      </div>
    </>
  );
}

type WordsProps = { text: string; words: readonly Stretch[]; marking: { value: Marking }; describedBy: string };

function WordsToMark({ text, words, marking, describedBy }: WordsProps) {
  const stop = useSignal(0);
  const group = useRef<HTMLDivElement>(null);
  const wasDragged = useRef(false);
  const { marked } = marking.value;
  const wordAt = (place: number): string => text.slice(words[place]?.start, words[place]?.end);
  const buttonAt = (place: number) => group.current?.querySelectorAll<HTMLButtonElement>('.practice-word')[place];
  const toggle = (place: number) => {
    marking.value = toggled(marking.value, place);
    stop.value = place;
    announce(say(marking.value.marked.has(place) ? 'practice.mark.marked' : 'practice.mark.cleared', { words: wordAt(place) }));
  };
  const keys = (event: KeyboardEvent, place: number) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const to = {
      ArrowRight: place + 1,
      ArrowLeft: place - 1,
      ArrowDown: wordInLine(group.current, place, 1),
      ArrowUp: wordInLine(group.current, place, -1),
      Home: 0,
      End: words.length - 1,
    }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const next = Math.max(0, Math.min(words.length - 1, to));
    if (event.shiftKey) {
      const from = marking.value.stretch ? marking.value : begun(marking.value, place, false);
      marking.value = extended(from, next);
      const first = Math.min(from.stretch?.from ?? next, next);
      const last = Math.max(from.stretch?.from ?? next, next);
      announce(say('practice.mark.marked', { words: text.slice(words[first]?.start, words[last]?.end) }));
    } else marking.value = { marked: marking.value.marked };
    stop.value = next;
    buttonAt(next)?.focus();
  };
  const drag = (event: PointerEvent, place: number) => {
    wasDragged.current = false;
    if (event.button !== 0 || event.shiftKey) return;
    const button = event.currentTarget as HTMLElement;
    marking.value = begun(marking.value, place, true);
    // A finger stays with what it touched first; where it is now is asked of the page.
    if (button.hasPointerCapture(event.pointerId)) button.releasePointerCapture(event.pointerId);
    const over = (move: PointerEvent) => {
      const under = document.elementFromPoint(move.clientX, move.clientY)?.closest<HTMLElement>('.practice-word');
      const to = Number(under?.dataset['place']);
      if (!under || !group.current?.contains(under) || (!wasDragged.current && to === place)) return;
      wasDragged.current = true;
      marking.value = extended(marking.value, to);
      stop.value = to;
    };
    const done = () => {
      removeEventListener('pointermove', over);
      removeEventListener('pointerup', done);
      removeEventListener('pointercancel', done);
      marking.value = { marked: marking.value.marked };
      if (wasDragged.current) announce(say('practice.mark.count', { count: marking.value.marked.size }));
    };
    addEventListener('pointermove', over);
    addEventListener('pointerup', done);
    addEventListener('pointercancel', done);
  };
  const press = (event: MouseEvent, place: number) => {
    // The press that ends a drag; one by key or by a screen reader has no count of clicks.
    const endsDrag = wasDragged.current && event.detail > 0;
    wasDragged.current = false;
    if (!endsDrag) toggle(place);
  };
  return (
    <div class="practice-words" role="group" aria-label={say('practice.mark.words')} aria-describedby={describedBy} ref={group}>
      {words.map((word, place) => {
        const before = text.slice(words[place - 1]?.end ?? 0, word.start);
        return [
          <Between key={`before ${place}`} text={before} isMarked={place > 0 && marked.has(place - 1) && marked.has(place)} />,
          <button
            key={place}
            type="button"
            class="practice-word"
            data-place={place}
            tabindex={place === stop.value ? 0 : -1}
            aria-pressed={marked.has(place)}
            onClick={(event) => press(event, place)}
            onKeyDown={(event) => keys(event, place)}
            onPointerDown={(event) => drag(event, place)}
          >
            {wordAt(place)}
          </button>,
        ];
      })}
      <Between text={text.slice(words.at(-1)?.end ?? 0)} isMarked={false} />
    </div>
  );
}

/** Signs and spaces between two words; marked where both are. */
function Between({ text, isMarked }: { text: string; isMarked: boolean }) {
  return <span class={isMarked ? 'practice-between is-marked' : 'practice-between'}>{text}</span>;
}
