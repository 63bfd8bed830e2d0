/** One step of a set: the task, the answer in its format, what is said about it, and the way on. */
import { useEffect, useRef } from 'preact/hooks';
import type { Answer } from '#practice';
import { say } from '#words';
import { announce } from '../announcer.tsx';
import { settings } from '../settings.ts';
import { ChooseQuestion } from './formats/choose-question.tsx';
import { MarkTheWords } from './formats/mark-the-words.tsx';
import { NameIt } from './formats/name-it.tsx';
import { RepairTimeline } from './formats/repair-timeline.tsx';
import { Reword } from './formats/reword.tsx';
import { SpotOrNot } from './formats/spot-or-not.tsx';
import type { PracticeDesk, Turn } from './practice-desk.ts';
import { SkipUndo } from './skip-undo.tsx';
import { ToldScene } from './told.tsx';
import { VerdictPart } from './verdict-part.tsx';

export function Drill({ desk, turn }: { desk: PracticeDesk; turn: Turn }) {
  const { item, step, place, count, answered } = turn;
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (answerKey(event, box.current, answered === undefined ? undefined : desk.next)) event.preventDefault();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [answered]);
  const skip = () => {
    desk.skip();
    announce(say('practice.skipped'));
  };
  return (
    <div class="practice-step" data-format={step.format} ref={box}>
      <p class="practice-progress">
        {say('practice.progress', { place, count })}
        {step.again && ` · ${say('practice.again')}`}
      </p>
      <h2 tabindex={-1} data-focus>
        {say(
          step.format === 'disguise' && item.sort === 'line' && item.disguise
            ? 'practice.task.named-disguise'
            : `practice.task.${step.format}`,
        )}
      </h2>
      <ToldScene item={item} />
      {answered ? (
        <VerdictPart turn={turn} answered={answered} onNext={() => desk.next()} />
      ) : (
        <>
          <AnswerPart turn={turn} isReading={desk.isReading.value} onAnswer={(answer) => void desk.answer(answer)}>
            <button type="button" class="button" onClick={skip}>
              {say('practice.skip')}
            </button>
            <SkipUndo desk={desk} />
          </AnswerPart>
        </>
      )}
    </div>
  );
}

export type AnswerProps = {
  readonly turn: Turn;
  readonly isReading: boolean;
  readonly onAnswer: (answer: Answer) => void;
  /** Buttons that stand beside the one that checks. */
  readonly children: preact.ComponentChildren;
};

function AnswerPart(props: AnswerProps) {
  const { item, step } = props.turn;
  if (item.sort === 'timeline') return <RepairTimeline {...props} item={item} />;
  if (item.sort === 'questions') return <ChooseQuestion {...props} item={item} />;
  if (step.format === 'mark') return <MarkTheWords {...props} item={item} />;
  if (step.format === 'disguise') return <NameIt {...props} item={item} />;
  if (step.format === 'reword') return <Reword {...props} item={item} />;
  return <SpotOrNot {...props} item={item} />;
}

/** Number keys choose, Enter goes on. They wait while somebody types, and can be turned off where nothing has the focus. */
function answerKey(event: KeyboardEvent, box: HTMLElement | null, next: (() => void) | undefined): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || !box) return false;
  const target = event.target as HTMLElement;
  if (target.closest('input, textarea, select, dialog, [role=dialog]')) return false;
  if (event.key === 'Enter') {
    if (!next || target.closest('button, a, [role=button], summary')) return false;
    next();
    return true;
  }
  const choice = box.querySelectorAll<HTMLButtonElement>('.practice-choice')[Number(event.key) - 1];
  if (!choice || !/^[1-9]$/.test(event.key) || !(settings.value.letterKeys || choice.parentElement?.parentElement?.contains(target)))
    return false;
  choice.click();
  return true;
}
