/** Small things the page says of itself: what is being read, what went wrong with a file, and the way to choose one. */
import { useRef } from 'preact/hooks';
import { say, type WordId } from '#words';
import { Notice } from '../notice.tsx';
import { wordsIn } from './review.ts';
import type { TextDesk } from './text-desk.ts';
import type { OpenFiles } from './use-open-file.ts';

/** From here on, in UTF-16 units, reading takes long enough to be shown. */
const worthShowing = 20_000;

export function Progress({ desk }: { desk: TextDesk }) {
  const { done, of } = desk.progress.value;
  if (done < of && of >= worthShowing) {
    const percent = Math.floor((100 * done) / of);
    return (
      <span class="text-progress">
        <progress max={of} value={done} aria-label={say('text.reading')} />
        <span class="number" aria-hidden="true">
          {say('text.reading-done', { percent })}
        </span>
      </span>
    );
  }
  return <span>{say('text.words', { count: wordsIn(desk.settled.value) })}</span>;
}

/** Who reads, where that is not as usual. */
export function ReadState({ desk }: { desk: TextDesk }) {
  switch (desk.readBy.value) {
    case 'worker':
      return null;
    case 'page':
      return <p class="text-read-by soft small">{say('text.on-page')}</p>;
    case 'failed':
      return (
        <Notice text={say('text.failed')}>
          <button type="button" class="button" onClick={() => desk.retry()}>
            {say('text.failed-retry')}
          </button>
        </Notice>
      );
  }
}

export function TextProblem({ files }: { files: OpenFiles }) {
  const refused = files.refused.value;
  return (
    <div role="status" class="text-problem">
      {files.opening.value !== undefined && <p class="soft">{say('text.opening', { name: files.opening.value })}</p>}
      {refused && (
        <div class="notice">
          <p>
            {say(`text.problem.${refused.problem}`, { name: refused.name })} {say('text.unchanged')}
          </p>
          <div class="buttons">
            <button type="button" class="button" onClick={() => files.clear()}>
              {say('notice.close')}
            </button>
          </div>
        </div>
      )}
    </div>
  );
}

/** A button in front of the browser's own way to choose a file. */
export function FileButton({ word, onFile }: { word: WordId; onFile: (file: File) => Promise<void> }) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" class="button" onClick={() => input.current?.click()}>
        {say(word)}
      </button>
      <input
        ref={input}
        type="file"
        class="text-file"
        hidden
        accept=".md,.markdown,.txt,.text,.html,.htm,.docx,text/*"
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          // The same file may be chosen again after it was changed.
          event.currentTarget.value = '';
          if (file) void onFile(file);
        }}
      />
    </>
  );
}
