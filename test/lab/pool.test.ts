/** Jobs shared out: the same answer whoever computes it, stopped when told, and a sentence for whatever goes wrong. */
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { cut } from '../../src/lab/cut.ts';
import type { Job } from '../../src/lab/job.ts';
import { NoWorkers, Pool } from '../../src/lab/pool.ts';
import { runHere } from '../../src/lab/run-here.ts';
import { poolHere } from './hands.ts';

/** Which spans were computed since the last test. */
const computed: (readonly [number, number])[] = [];

/** Squares in the order of the runs: what is lost, doubled or out of place shows. */
const squares: Job<{ readonly add: number }, readonly number[], readonly number[]> = {
  part({ add }, from, to) {
    computed.push([from, to]);
    return Array.from({ length: to - from }, (_, nth) => (from + nth) * (from + nth) + add);
  },
  whole: (_, parts) => parts.flat(),
};
const failing: Job<{ readonly at: 'part' | 'whole' }, number, number> = {
  part({ at }) {
    if (at === 'part') throw new Error('The third team has no people.');
    return 1;
  },
  whole() {
    throw new Error('There is nothing to add up.');
  },
};
/** The first part is done only after the third: the parts come in another order than their own. */
let thirdIsDone: () => void = () => undefined;
const untilThird = new Promise<void>((done) => (thirdIsDone = done));
const late: Job<undefined, number, readonly number[]> = {
  async part(_, from) {
    if (from === 0) await untilThird;
    if (from === 2) thirdIsDone();
    return from;
  },
  whole: (_, parts) => parts,
};
const jobs = { squares, failing, late };

const opened: Pool[] = [];
const open = (size: number): Pool => {
  const pool = poolHere(jobs, size);
  opened.push(pool);
  return pool;
};
afterEach(() => {
  for (const pool of opened.splice(0)) pool.close();
  computed.length = 0;
});
const squaresTo = (runs: number): number[] => Array.from({ length: runs }, (_, run) => run * run);

describe('runs are cut', () => {
  it('into spans that follow each other from the first to the last', () => {
    fc.assert(
      fc.property(fc.nat(3000), (runs) => {
        const spans = cut(runs);
        expect(spans.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, nth) => from + nth))).toEqual(
          Array.from({ length: runs }, (_, run) => run),
        );
        expect(spans.length).toBeLessThanOrEqual(64);
      }),
    );
  });

  it.each([-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])('not at all if there are %d of them', (runs) => {
    expect(() => cut(runs)).toThrow(`whole number of runs from 0 on; it was given ${runs}`);
  });
});

describe('a pool', () => {
  it('gives the same answer with any number of workers as without any', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(300), fc.integer({ min: 1, max: 5 }), async (runs, size) => {
        const alone = await runHere(squares, { add: 0 }, runs);
        expect(alone).toEqual(squaresTo(runs));
        expect(await open(size).run('squares', { add: 0 }, runs, {})).toEqual(alone);
      }),
      { numRuns: 20 },
    );
  });

  it('puts every part in its place, whichever comes first', async () => {
    expect(await open(2).run('late', undefined, 5, {})).toEqual([0, 1, 2, 3, 4]);
  });

  it('computes each run once, and says how many are done', async () => {
    const done: number[] = [];
    const all = new Set<number>();
    await open(3).run('squares', { add: 0 }, 200, { onProgress: (runs, of) => void (done.push(runs) && all.add(of)) });
    expect(computed.toSorted(([a], [b]) => a - b).flatMap(([from, to]) => squaresTo(200).slice(from, to))).toEqual(squaresTo(200));
    expect(done).toEqual(done.toSorted((a, b) => a - b));
    expect(done.at(-1)).toBe(200);
    expect([...all]).toEqual([200]);
  });

  it('gives first looks that are answers too, each from more runs', async () => {
    const looks: (readonly number[])[] = [];
    await open(1).run('squares', { add: 0 }, 640, { onFirstLook: (look: readonly number[]) => looks.push(look) });
    expect(looks.length).toBeGreaterThan(2);
    for (const look of looks) expect(look).toEqual(squaresTo(640).slice(0, look.length));
    expect(looks.map(({ length }) => length)).toEqual(looks.map(({ length }) => length).toSorted((a, b) => a - b));
    expect(looks[0]?.length).toBeLessThan(100);
  });

  it('does several jobs at a time', async () => {
    const pool = open(2);
    const [small, large] = await Promise.all([pool.run('squares', { add: 1 }, 10, {}), pool.run('squares', { add: 0 }, 200, {})]);
    expect(small).toEqual(squaresTo(10).map((square) => square + 1));
    expect(large).toEqual(squaresTo(200));
    expect(pool.isIdle).toBe(true);
  });

  it('begins no further part once it is stopped, and is ready for the next job', async () => {
    const size = 2;
    const pool = open(size);
    const stop = new AbortController();
    const done: number[] = [];
    const running = pool.run('squares', { add: 0 }, 640, {
      signal: stop.signal,
      onProgress(runs) {
        done.push(runs);
        stop.abort();
      },
    });
    await expect(running).rejects.toMatchObject({ name: 'AbortError' });
    expect(await pool.run('squares', { add: 5 }, 1, {})).toEqual([5]);
    // One was done, at most one more is under way at each worker, and then there is the next job.
    expect(computed.length).toBeLessThanOrEqual(1 + size + 1);
    expect(done).toHaveLength(1);
  });

  it('begins nothing that was stopped before', async () => {
    await expect(open(1).run('squares', { add: 0 }, 5, { signal: AbortSignal.abort() })).rejects.toMatchObject({ name: 'AbortError' });
    await expect(runHere(squares, { add: 0 }, 5, { signal: AbortSignal.abort() })).rejects.toMatchObject({ name: 'AbortError' });
    expect(computed).toEqual([]);
  });

  it('says what went wrong in a worker, and goes on working', async () => {
    const pool = open(2);
    await expect(pool.run('failing', { at: 'part' }, 40, {})).rejects.toThrow('The third team has no people.');
    await expect(pool.run('failing', { at: 'whole' }, 40, {})).rejects.toThrow('There is nothing to add up.');
    await expect(pool.run('no-such-job', {}, 1, {})).rejects.toThrow('There is no job "no-such-job".');
    expect(await pool.run('squares', { add: 0 }, 9, {})).toEqual(squaresTo(9));
  });

  it('tells workers that never started from one that broke at work', async () => {
    let breakNow: (sentence: string) => void = () => undefined;
    let sayReady: (() => void)[] = [];
    const start = () =>
      new Pool((hear, broke) => {
        breakNow = broke;
        sayReady.push(() => hear({ say: 'ready' }));
        return { post: () => undefined, end: () => undefined };
      }, 2);
    const never = start().run('squares', { add: 0 }, 5, {});
    breakNow('The script is not there.');
    await expect(never).rejects.toBeInstanceOf(NoWorkers);
    sayReady = [];
    const pool = start();
    const broken = pool.run('squares', { add: 0 }, 5, {});
    for (const ready of sayReady) ready();
    breakNow('The worker ran out of memory.');
    await expect(broken).rejects.toThrow('The worker ran out of memory.');
    await expect(broken).rejects.not.toBeInstanceOf(NoWorkers);
    expect(pool.isBroken).toBe(true);
  });
});
