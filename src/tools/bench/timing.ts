/** Times in milliseconds, always the best of several rounds: other work on the machine only ever adds time. */
import { policies, run } from '#simulation';

export const weeks = 156;
const runsPerRound = 20;
export const rounds = 9;

/** How long pieces of work take, each warmed up, in turns so that all meet the same machine. */
export function bestTimes<Name extends string>(works: Readonly<Record<Name, (round: number) => unknown>>): Record<Name, number> {
  const names = Object.keys(works) as Name[];
  const best = Object.fromEntries(names.map((name) => [name, Infinity])) as Record<Name, number>;
  for (let round = 0; round < rounds; round++)
    for (const name of names) {
      const started = performance.now();
      works[name](round);
      best[name] = Math.min(best[name], performance.now() - started);
    }
  return best;
}

export type Speed = { readonly perRun: number; readonly calibration: number };

/** The full model beside a fixed calibration loop, in milliseconds. Runs in Node and in a browser. */
export function modelSpeed(): Speed {
  const { runs, calibration } = bestTimes({ runs: runMany, calibration: calibrate });
  return { perRun: runs / runsPerRound, calibration };
}

function runMany(round: number): void {
  for (let k = 0; k < runsPerRound; k++) run({ seed: `bench-${round}-${k}`, policy: policies.neutral, weeks });
}

/** A million dependent multiplications. The result is used, so that the loop is not optimised away. */
export function calibrate(): void {
  let x = 1;
  for (let i = 0; i < 1e6; i++) x = Math.imul(x ^ i, 0x85ebca6b);
  if (x === 0) throw new Error('The calibration loop came to nothing.');
}
