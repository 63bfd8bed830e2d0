/** The tests before and after: what they are, where each stands, and the one that is open. */
import { useSignal } from '@preact/signals';
import { formIds, formResult, formRows, formsCsv, type FormId, type Line, type PracticeRecord, type Sitting } from '#practice';
import { say } from '#words';
import { downloadFile } from '../../download.ts';
import { dateOf } from './figures.ts';
import { FetchState } from './fetch-state.tsx';
import { FocusHeading } from './focus-heading.tsx';
import { FormLine } from './form-line.tsx';
import { FormResults } from './form-results.tsx';
import { isComplete, linesInForm, sittingOf } from './form-sittings.ts';
import type { MoreProps } from './more-props.ts';
import { useFetched } from './use-fetched.ts';

export type LoadForm = (form: FormId) => Promise<readonly Line[]>;
type Props = MoreProps & { loadForm: LoadForm };

export function Forms({ record, change, now, loadForm }: Props) {
  const open = useSignal<{ form: FormId; started: number } | undefined>(undefined);
  const { value } = open;
  if (value) {
    const all = { record, change, now, loadForm, ...value, onLeave: () => (open.value = undefined) };
    return <OpenForm key={`${value.form} ${value.started}`} {...all} />;
  }
  const before = sittingOf(record, 'before');
  return (
    <section class="more">
      <FocusHeading step="tests">{say('forms.title')}</FocusHeading>
      <p>{say('forms.what')}</p>
      <p class="soft">{say('forms.how')}</p>
      {formIds.map((form) => (
        <FormCard
          key={form}
          form={form}
          sitting={sittingOf(record, form)}
          isShut={form === 'after' && !isComplete(before)}
          onOpen={() => (open.value = { form, started: sittingOf(record, form)?.started ?? now() })}
        />
      ))}
      {record.formAnswers.length > 0 && <FormExport record={record} />}
    </section>
  );
}

function FormCard({ form, sitting, isShut, onOpen }: { form: FormId; sitting: Sitting | undefined; isShut: boolean; onOpen: () => void }) {
  const isDone = isComplete(sitting);
  const count = sitting?.answers.length ?? 0;
  const last = sitting?.answers.at(-1);
  return (
    <div class="more-card">
      <h3>{say('forms.name', { form })}</h3>
      <p class="soft">
        {isDone && sitting && last
          ? say('forms.done', { date: dateOf(last.at), right: formResult(sitting).right, of: count })
          : count > 0
            ? say('forms.part', { count, of: linesInForm })
            : say(isShut ? 'forms.first-before' : 'forms.not-begun')}
      </p>
      {(!isShut || count > 0) && (
        <button type="button" class={isDone ? 'button' : 'button primary'} onClick={onOpen}>
          {say(isDone ? 'forms.result' : count > 0 ? 'forms.go-on' : 'forms.begin', { form })}
        </button>
      )}
    </div>
  );
}

function OpenForm({
  form,
  started,
  onLeave,
  loadForm,
  record,
  change,
  now,
}: Props & { form: FormId; started: number; onLeave: () => void }) {
  const fetched = useFetched(form, () => loadForm(form));
  const sitting = sittingOf(record, form);
  return (
    <section class="more">
      {fetched.state !== 'here' ? (
        <>
          <FocusHeading step="fetching">{say('forms.name', { form })}</FocusHeading>
          <FetchState fetched={fetched} failed="forms.failed" />
          <BackToTests onLeave={onLeave} />
        </>
      ) : isComplete(sitting) ? (
        <>
          <FormResults form={form} sitting={sitting} record={record} lines={fetched.value} />
          <BackToTests onLeave={onLeave} />
        </>
      ) : (
        <FormLine change={change} now={now} form={form} started={started} lines={fetched.value} sitting={sitting} onLeave={onLeave} />
      )}
    </section>
  );
}

function BackToTests({ onLeave }: { onLeave: () => void }) {
  return (
    <div class="buttons screen-only">
      <button type="button" class="button" onClick={onLeave}>
        {say('forms.to-tests')}
      </button>
    </div>
  );
}

function FormExport({ record }: { record: PracticeRecord }) {
  return (
    <div class="more-export">
      <p>{say('forms.export')}</p>
      <div class="buttons">
        <button
          type="button"
          class="button"
          onClick={() => downloadFile('second-story-tests.csv', formsCsv(record), 'text/csv;charset=utf-8')}
        >
          {say('forms.export.csv')}
        </button>
        <button
          type="button"
          class="button"
          onClick={() => downloadFile('second-story-tests.json', `${JSON.stringify(formRows(record), undefined, 2)}\n`, 'application/json')}
        >
          {say('forms.export.json')}
        </button>
      </div>
    </div>
  );
}
