/** Whoever reads for the page: a worker, or the page itself where there are no workers. */
import { nextTurn, startReading, type Answer, type Question, type Reading } from './reading.ts';

export type Reader = Reading & { close(): void };

/** On the page a turn is short, so that a key pressed meanwhile waits for a sentence or two and not for a chapter. */
const sliceOnPage = 300;

/**
 * Starts a reader. `onPage` is called once if there is no worker to be had; the same questions are then answered on the page.
 */
export function startReader(hear: (answer: Answer) => void, onPage: () => void): Reader {
  let last: Question | undefined;
  let isClosed = false;
  let here: Reading | undefined;
  let worker: Worker | undefined;

  const readHere = (): void => {
    worker?.terminate();
    worker = undefined;
    if (here || isClosed) return;
    onPage();
    const fetched = import('./lens-here.ts');
    // Said when something is asked, not before.
    fetched.catch(() => undefined);
    here = {
      ask: (question) => {
        fetched.then(
          (lens) => {
            here = startReading(lens, (answer) => isClosed || hear(answer), nextTurn, sliceOnPage);
            if (last === question) here.ask(question);
          },
          () => isClosed || hear({ say: 'failed', number: question.number, sentence: '' }),
        );
      },
    };
    if (last) here.ask(last);
  };

  try {
    worker = new Worker(new URL('./lens-worker.ts', import.meta.url), { type: 'module' });
    worker.onmessage = ({ data }: MessageEvent<Answer>) => hear(data);
    worker.onerror = (event) => {
      event.preventDefault();
      readHere();
    };
    worker.onmessageerror = readHere;
  } catch {
    readHere();
  }
  return {
    ask(question) {
      last = question;
      if (worker) worker.postMessage(question);
      else here?.ask(question);
    },
    close() {
      isClosed = true;
      worker?.terminate();
      worker = undefined;
    },
  };
}
