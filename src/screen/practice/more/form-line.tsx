/** One line of a test at a time: it blames somebody, or nobody. By button or by the keys 1 and 2; nothing is said about the answer. */
import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { formOrder, nextLine, withFormAnswer, type FormId, type Line, type Sitting } from '#practice';
import { say } from '#words';
import { SpotChoices } from '../formats/spot-or-not.tsx';
import { ToldLine, ToldScene } from '../told.tsx';
import { FocusHeading } from './focus-heading.tsx';
import type { MoreProps } from './more-props.ts';

type Props = Omit<MoreProps, 'record'> & {
  form: FormId;
  started: number;
  lines: readonly Line[];
  sitting: Sitting | undefined;
  onLeave: () => void;
};

export function FormLine({ change, now, form, started, lines, sitting, onLeave }: Props) {
  const again = useSignal<string | undefined>(undefined);
  const lineId = useId();
  const order = formOrder(lines, String(started));
  const line = order.find(({ id }) => id === again.value) ?? nextLine(lines, sitting, String(started));
  if (!line) return null;
  const at = order.indexOf(line);
  const before = order[at - 1];
  const answer = (said: boolean) => {
    again.value = undefined;
    change((latest) => withFormAnswer(latest, form, line, said, { started, at: now() }));
  };
  const keys = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.repeat || (event.key !== '1' && event.key !== '2')) return;
    event.preventDefault();
    answer(event.key === '1');
  };
  return (
    // Keys pressed on the heading and the buttons inside arrive here.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div class="form-line" data-format="spot" onKeyDown={keys}>
      <p class="soft small">{say('forms.line', { place: at + 1, of: order.length })}</p>
      <FocusHeading step={line.id} describedBy={lineId}>
        {say('practice.task.spot')}
      </FocusHeading>
      <div id={lineId}>
        <ToldScene item={line} />
        <ToldLine line={line} />
      </div>
      <SpotChoices onChoose={answer} />
      <p class="soft small">{say('forms.keys')}</p>
      <div class="buttons">
        {before && (
          <button type="button" class="button quiet" onClick={() => (again.value = before.id)}>
            {say('forms.back')}
          </button>
        )}
        <button type="button" class="button quiet" onClick={onLeave}>
          {say('forms.leave')}
        </button>
      </div>
    </div>
  );
}
