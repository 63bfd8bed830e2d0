/** Jobs in a browser: all the computing is done in workers, and the page does none of it. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runJob } from '#lab';
import { teamOf } from '../../src/lab/settings.ts';

/**
 * What every run does thousands of times on whichever thread it is: each draw of luck multiplies whole numbers, and each band
 * sorts its week. Counted on the page alone; a worker has its own `Math` and its own arrays.
 */
const counted = { draws: 0, sorts: 0 };
const { imul } = Math;
const { sort } = Float32Array.prototype;
beforeEach(() => {
  counted.draws = 0;
  counted.sorts = 0;
  Math.imul = (a, b) => {
    counted.draws += 1;
    return imul(a, b);
  };
  Float32Array.prototype.sort = function (compare) {
    counted.sorts += 1;
    return sort.call(this, compare);
  };
});
afterEach(() => {
  Math.imul = imul;
  Float32Array.prototype.sort = sort;
});

const input = { teams: [teamOf('neutral'), teamOf('systemic')], weeks: 26, outputs: ['R', 'T'], parameters: {} } as const;

describe('a batch in a browser', () => {
  it('computes nothing on the page, neither runs nor bands nor first looks', async () => {
    const done: number[] = [];
    const looks: number[] = [];
    const result = await runJob('lab-runs', input, 80, {
      onProgress: (runs) => done.push(runs),
      onFirstLook: ({ runs }) => looks.push(runs),
    });
    expect(counted).toEqual({ draws: 0, sorts: 0 });
    expect(result.runs).toBe(80);
    expect(result.teams[1]?.T?.band.p50[25]).toBeGreaterThan(result.teams[0]?.T?.band.p50[25] ?? 100);
    expect(done.at(-1)).toBe(80);
    expect(looks.length).toBeGreaterThan(0);
  });

  it('plays whole scenarios without the page playing any', async () => {
    const { roads } = await runJob('roads', { scenario: 'fourteen-thirty-two' }, 12);
    expect(roads).toHaveLength(12);
    expect(counted.draws).toBe(0);
  });

  it('stops when it is told to, and answers the next question', async () => {
    const stop = new AbortController();
    const running = runJob('lab-runs', input, 4000, { signal: stop.signal, onProgress: () => stop.abort() });
    await expect(running).rejects.toMatchObject({ name: 'AbortError' });
    expect((await runJob('lab-runs', input, 4)).runs).toBe(4);
  });

  it('says in a sentence what went wrong in a worker', async () => {
    await expect(runJob('roads', { scenario: 'nowhere' }, 3)).rejects.toThrow('There is no scenario "nowhere".');
  });
});
