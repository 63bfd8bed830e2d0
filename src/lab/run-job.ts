/**
 * Jobs in a browser: on Web Workers, one for each core, so that the page stays free. Where there are none, on the page itself in
 * slices. The jobs themselves are fetched by the workers, and by the page only when it must compute.
 */
import type { InputOf, ResultOf, Running } from './job.ts';
import type { jobs } from './jobs.ts';
import { NoWorkers, Pool, type StartHand } from './pool.ts';
import { runHere } from './run-here.ts';

type Jobs = typeof jobs;
export type JobKind = keyof Jobs;

/** How long a pool with nothing to do is kept, in milliseconds: the next question often comes soon, and starting takes a moment. */
const keptIdle = 30_000;

let pool: Pool | undefined;
let sendHome: ReturnType<typeof setTimeout> | undefined;
/** Learnt once: workers cannot be had on this page. */
let hasNoWorkers = typeof Worker === 'undefined';

/**
 * The answer of a job over `runs` runs. The same input and number give the same answer wherever it is computed. Rejects with an
 * `AbortError` when stopped, and with an `Error` whose message is a sentence when the computing fails.
 */
export async function runJob<Kind extends JobKind>(
  kind: Kind,
  input: InputOf<Jobs[Kind]>,
  runs: number,
  running: Running<ResultOf<Jobs[Kind]>> = {},
): Promise<ResultOf<Jobs[Kind]>> {
  if (!hasNoWorkers) {
    try {
      return await onWorkers(kind, input, runs, running);
    } catch (error) {
      if (!(error instanceof NoWorkers)) throw error;
    }
  }
  running.onNoWorkers?.();
  const { jobs: all } = await import('./jobs.ts');
  // What came now would have come to a worker too: it is not that the page was offline.
  hasNoWorkers = true;
  // The compiler cannot see that kind, input and answer belong together.
  return runHere(all[kind] as never, input, runs, running);
}

async function onWorkers<Result>(kind: JobKind, input: unknown, runs: number, running: Running<Result>): Promise<Result> {
  clearTimeout(sendHome);
  if (!pool || pool.isBroken) pool = startPool();
  const here = pool;
  try {
    return (await here.run(kind, input, runs, running)) as Result;
  } finally {
    if (here.isIdle) {
      clearTimeout(sendHome);
      sendHome = setTimeout(() => {
        here.close();
        if (pool === here) pool = undefined;
      }, keptIdle);
    }
  }
}

function startPool(): Pool {
  try {
    return new Pool(startWorker, Math.max(1, navigator.hardwareConcurrency));
  } catch (error) {
    throw new NoWorkers(error instanceof Error ? error.message : 'No worker can be started.');
  }
}

const startWorker: StartHand = (hear, broke) => {
  const worker = new Worker(new URL('./job-worker.ts', import.meta.url), { type: 'module' });
  worker.onmessage = ({ data }) => hear(data);
  worker.onerror = ({ message }) => broke(message || 'A worker could not be started.');
  worker.onmessageerror = () => broke('A worker could not be understood.');
  return { post: (said, carried = []) => worker.postMessage(said, [...carried]), end: () => worker.terminate() };
};
