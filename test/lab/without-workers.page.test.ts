/** Where workers cannot be had the page computes by itself, one run at a time, and lets everybody else have a turn between. */
import { afterAll, describe, expect, it } from 'vitest';
import { runJob } from '#lab';

const RealWorker = globalThis.Worker;
afterAll(() => {
  globalThis.Worker = RealWorker;
});

const input = { scenario: 'fourteen-thirty-two' };
const onWorkers = await runJob('roads', input, 6);
/** A worker whose script is not there: it starts, and then says that it cannot. */
globalThis.Worker = class extends RealWorker {
  constructor() {
    super('/not-there.js', { type: 'module' });
  }
};
// A page that has learnt nothing about its workers yet.
const forgetful = '../../src/lab/run-job.ts?without-workers';
const { runJob: runJobWithout } = (await import(/* @vite-ignore */ forgetful)) as { runJob: typeof runJob };

describe('a page without workers', () => {
  it('comes to the same answer by itself', async () => {
    expect(await runJobWithout('roads', input, 6)).toEqual(onWorkers);
  });

  it('lets other tasks have their turn between two runs', async () => {
    let turns = 0;
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      turns += 1;
      port2.postMessage(undefined);
    };
    port2.postMessage(undefined);
    const seen: number[] = [];
    await runJobWithout('roads', input, 5, { onProgress: () => seen.push(turns) });
    port1.close();
    expect(new Set(seen).size).toBe(5);
  });

  it('stops when it is told to', async () => {
    const stop = new AbortController();
    const done: number[] = [];
    const running = runJobWithout('roads', input, 50, {
      signal: stop.signal,
      onProgress(runs) {
        done.push(runs);
        stop.abort();
      },
    });
    await expect(running).rejects.toMatchObject({ name: 'AbortError' });
    expect(done).toEqual([1]);
  });
});
