/** Jobs on the command line: any number of threads comes to the same answer, to the last digit. */
import { rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { withThreads, type RunBatch } from '../../src/tools/batch/run-batch.ts';
import { runsFor } from '../../src/tools/scenarios/measure-story.ts';
import { acceptanceRuns } from '../../src/tools/simulate/acceptance.ts';
import { bundleTool } from '../../src/tools/bundle.mjs';
import { cast, compiled } from '../play.ts';

const outDir = path.resolve(`node_modules/.cache/second-story/tools/batch-test-${process.pid}`);
const { thread } = await bundleTool('simulate', outDir);
afterAll(() => rmSync(outDir, { recursive: true }));

/** Everything that is shared out, a little of each, and a stopped job before it. */
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
    tests: await runBatch('acceptance', { seeds: 1 }, acceptanceRuns(1)),
    measures: await runBatch(
      'story-measures',
      { stories: [compiled('fourteen-thirty-two').story], cast, seeds: 1, quick: true },
      runsFor(1),
    ),
  };
}

describe('a batch on the command line', () => {
  it('comes to the same with two and three threads as without any, and leaves all the computing to them', async () => {
    const alone = await withThreads({ atMost: 3 }, ask);
    expect(alone.bands.T.m12?.p50).toBeGreaterThan(50);
    const { imul } = Math;
    let draws = 0;
    // Every draw of luck multiplies whole numbers; each thread has a Math of its own.
    Math.imul = (a, b) => {
      draws += 1;
      return imul(a, b);
    };
    try {
      for (const atMost of [2, 3]) expect(await withThreads({ file: thread, atMost }, ask), `${atMost} threads`).toEqual(alone);
    } finally {
      Math.imul = imul;
    }
    expect(draws).toBe(0);
  });

  it('says in a sentence what went wrong in a thread, and that a thread is not there', async () => {
    const nowhere = (runBatch: RunBatch) => runBatch('roads', { scenario: 'nowhere' }, 3);
    await expect(withThreads({ file: thread, atMost: 2 }, nowhere)).rejects.toThrow('There is no scenario "nowhere".');
    const missing = new URL('not-there.js', thread);
    await expect(withThreads({ file: missing, atMost: 2 }, nowhere)).rejects.toThrow('not-there.js');
  });
});
