/** Say it another way, in one's own words. */
import { useSignal } from '@preact/signals';
import { useId, useRef } from 'preact/hooks';
import type { Line } from '#practice';
import { say } from '#words';
import type { AnswerProps } from '../drill.tsx';
import { MarkedLine } from '../marked-line.tsx';

/** Longer than any line, in UTF-16 units. */
const longest = 800;

export function Reword({ item, isReading, onAnswer, children }: AnswerProps & { item: Line }) {
  const id = useId();
  const typed = useSignal('');
  const isEmpty = useSignal(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const check = () => {
    isEmpty.value = typed.value.trim() === '';
    if (isEmpty.value) field.current?.focus();
    else onAnswer({ format: 'reword', text: typed.value.trim() });
  };
  return (
    <>
      <MarkedLine line={item} />
      <div class="practice-reword">
        <label for={id}>{say('practice.reword.field')}</label>
        <textarea
          id={id}
          ref={field}
          rows={3}
          maxLength={longest}
          value={typed.value}
          aria-describedby={`${id}-how`}
          readOnly={isReading}
          onInput={({ currentTarget }) => (typed.value = currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
            event.preventDefault();
            check();
          }}
        />
        <p class="soft small" id={`${id}-how`} role="status">
          {say(isReading ? 'practice.reword.reading' : isEmpty.value ? 'practice.reword.write-first' : 'practice.reword.how')}
        </p>
      </div>
      <div class="buttons">
        <button type="button" class="button primary" aria-disabled={isReading} onClick={check}>
          {say('practice.check')}
        </button>
        {children}
      </div>
    </>
  );
}
