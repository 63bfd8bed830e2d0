/** The record as a file: taken along, brought back, or forgotten. */
import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { merged, readRecord, writeRecord, type PracticeRecord } from '#practice';
import { say } from '#words';
import { announce } from '../../announcer.tsx';
import { downloadFile } from '../../download.ts';
import { FocusHeading } from './focus-heading.tsx';
import type { MoreProps } from './more-props.ts';

/** @param forget deletes the record wherever it is kept: an empty one would be joined with what other tabs hold. */
export function KeepRecord({ record, change, forget }: Pick<MoreProps, 'record' | 'change'> & { forget: () => void }) {
  return (
    <section class="more">
      <FocusHeading step="keep">{say('keep.title')}</FocusHeading>
      <p>{say('keep.what')}</p>
      <p>{say('keep.counts', countsOf(record))}</p>
      <div class="buttons">
        <button
          type="button"
          class="button"
          onClick={() => downloadFile('second-story-practice.json', writeRecord(record), 'application/json')}
        >
          {say('keep.export')}
        </button>
      </div>
      <FromFile record={record} change={change} />
      <Forget forget={forget} />
    </section>
  );
}

type Counts = { readonly answers: number; readonly tests: number; readonly cases: number };

function countsOf({ answers, formAnswers, coldCases }: PracticeRecord): Counts {
  return { answers: answers.length, tests: formAnswers.length, cases: coldCases.length };
}

function FromFile({ record, change }: Pick<MoreProps, 'record' | 'change'>) {
  const said = useSignal<readonly string[]>([]);
  const latest = useRef(record);
  latest.current = record;
  const read = async (file: File) => {
    const text = await file.text().catch(() => undefined);
    if (text === undefined) return void (said.value = [say('keep.read.unreadable')]);
    const { read, said: sentences } = fromText(latest.current, text);
    said.value = sentences;
    if (read) change((now) => merged(now, read));
  };
  return (
    <div class="keep-file">
      <p class="soft">{say('keep.import.note')}</p>
      <label class="button focus-around">
        <span>{say('keep.import')}</span>
        <input
          type="file"
          class="unseen"
          accept=".json,application/json,text/plain"
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            // So that the same file can be chosen once more.
            if (file) void read(file).finally(() => (currentTarget.value = ''));
          }}
        />
      </label>
      <div role="status">
        {said.value.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
    </div>
  );
}

/** What a file holds, and what to say of it. No record where nothing of the file could be read. */
function fromText(record: PracticeRecord, text: string): { readonly read?: PracticeRecord; readonly said: readonly string[] } {
  const { record: read, notes } = readRecord(text);
  if (notes.some(({ id }) => id === 'practice.record.not-ours')) return { said: [say('keep.read.not-ours')] };
  const [was, is] = [countsOf(record), countsOf(merged(record, read))];
  const said = [say('keep.read.added', { answers: is.answers - was.answers, tests: is.tests - was.tests, cases: is.cases - was.cases })];
  for (const { id, values } of notes)
    said.push(id === 'practice.record.newer' ? say('keep.read.newer') : say('keep.read.dropped', { count: values?.['count'] ?? 0 }));
  return { read, said };
}

function Forget({ forget }: { forget: () => void }) {
  const state = useSignal<'closed' | 'asking' | 'done'>('closed');
  const keep = useRef<HTMLButtonElement>(null);
  const ask = useRef<HTMLButtonElement>(null);
  const wasAsking = useRef(false);
  const isAsking = state.value === 'asking';
  useLayoutEffect(() => {
    if (isAsking) keep.current?.focus();
    else if (wasAsking.current) ask.current?.focus();
    wasAsking.current = isAsking;
  }, [isAsking]);
  return (
    <div class="keep-forget">
      {isAsking ? (
        <div class="notice">
          <p>{say('keep.forget.sure')}</p>
          <div class="buttons">
            <button ref={keep} type="button" class="button" onClick={() => (state.value = 'closed')}>
              {say('keep.forget.no')}
            </button>
            <button
              type="button"
              class="button"
              onClick={() => {
                forget();
                state.value = 'done';
                announce(say('keep.forgotten'));
              }}
            >
              {say('keep.forget.yes')}
            </button>
          </div>
        </div>
      ) : (
        <button ref={ask} type="button" class="button" onClick={() => (state.value = 'asking')}>
          {say('keep.forget')}
        </button>
      )}
      {state.value === 'done' && <p>{say('keep.forgotten')}</p>}
    </div>
  );
}
