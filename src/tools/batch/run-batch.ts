/** Jobs on the command line: shared out over threads by the same pool as in a browser, or computed here where there is only one. */
import os from 'node:os';
import { Worker, type MessagePort as ThreadPort } from 'node:worker_threads';
import type { InputOf, ResultOf, Running } from '../../lab/job.ts';
import { Pool, type StartHand } from '../../lab/pool.ts';
import { runHere } from '../../lab/run-here.ts';
import { batchJobs } from './batch-jobs.ts';

type BatchJobs = typeof batchJobs;
export type BatchKind = keyof BatchJobs;

/** The bundled inside of a thread and how many there may be, each core one unless told otherwise. Without a file all is computed here. */
export type Threads = { readonly file?: URL | undefined; readonly atMost?: number };
export type RunBatch = <Kind extends BatchKind>(
  kind: Kind,
  input: InputOf<BatchJobs[Kind]>,
  runs: number,
  running?: Running<ResultOf<BatchJobs[Kind]>>,
) => Promise<ResultOf<BatchJobs[Kind]>>;

/** Threads live as long as `ask`: it is given what runs a job, and they are sent home when it has ended, however it ends. */
export async function withThreads<Answer>(
  { file, atMost = os.availableParallelism() }: Threads,
  ask: (runBatch: RunBatch) => Promise<Answer>,
): Promise<Answer> {
  // The compiler cannot see that kind, input and answer belong together.
  if (file === undefined || atMost < 2) return ask((kind, input, runs, running) => runHere(batchJobs[kind] as never, input, runs, running));
  const pool = new Pool(startThread(file), atMost);
  try {
    return await ask((kind, input, runs, running = {}) => pool.run(kind, input, runs, running) as Promise<never>);
  } finally {
    pool.close();
  }
}

const startThread =
  (file: URL): StartHand =>
  (hear, broke) => {
    const thread = new Worker(file);
    let isSentHome = false;
    thread.on('message', hear);
    thread.on('error', (error) => broke(error instanceof Error ? error.message : String(error)));
    thread.on('exit', (code) => {
      if (!isSentHome) broke(`A thread ended with code ${code}.`);
    });
    return {
      post: (said, carried = []) => thread.postMessage(said, carried as unknown as ThreadPort[]),
      end: () => {
        isSentHome = true;
        void thread.terminate();
      },
    };
  };
