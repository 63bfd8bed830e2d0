/** Jobs on the command line: any number of threads comes to the same answer, to the last digit. */
import { rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { withThreads, type RunBatch } from '../../src/tools/batch/run-batch.ts';
import { bundleTool } from '../../src/tools/bundle.mjs';

const outDir = path.resolve(`node_modules/.cache/second-story/tools/batch-test-${process.pid}`);
const { thread } = await bundleTool('simulate', outDir);
afterAll(() => rmSync(outDir, { recursive: true }));

/** Something of everything that is shared out: a policy's bands, the ways through a scenario, and a stopped job between them. */
async function ask(runBatch: RunBatch) {
  const stop = new AbortController();
  const stopped = runBatch('bands-of-policy', { policy: 'neutral', weeks: 60 }, 400, {
    signal: stop.signal,
    onProgress: () => stop.abort(),
  });
  await expect(stopped).rejects.toMatchObject({ name: 'AbortError' });
  return {
    bands: await runBatch('bands-of-policy', { policy: 'systemic', weeks: 60 }, 30),
    roads: await runBatch('roads', { scenario: 'fourteen-thirty-two' }, 10),
  };
}

describe('a batch on the command line', () => {
  it('comes to the same with one, two and three threads as without any', async () => {
    const alone = await withThreads({}, ask);
    expect(alone.bands.T.m12?.p50).toBeGreaterThan(50);
    for (const atMost of [1, 2, 3]) expect(await withThreads({ file: thread, atMost }, ask), `${atMost} threads`).toEqual(alone);
  });

  it('leaves all the computing to the threads', async () => {
    const { imul } = Math;
    let draws = 0;
    // Every draw of luck multiplies whole numbers; each thread has a Math of its own.
    Math.imul = (a, b) => {
      draws += 1;
      return imul(a, b);
    };
    await withThreads({ file: thread, atMost: 2 }, ask).finally(() => (Math.imul = imul));
    expect(draws).toBe(0);
  });

  it('says in a sentence what went wrong in a thread, and that a thread is not there', async () => {
    const nowhere = (runBatch: RunBatch) => runBatch('roads', { scenario: 'nowhere' }, 3);
    await expect(withThreads({ file: thread, atMost: 2 }, nowhere)).rejects.toThrow('There is no scenario "nowhere".');
    const missing = new URL('not-there.js', thread);
    await expect(withThreads({ file: missing, atMost: 2 }, nowhere)).rejects.toThrow('not-there.js');
  });
});
