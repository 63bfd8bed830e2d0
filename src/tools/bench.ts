/** `npm run bench`: how long the simulation takes, always beside a fixed calibration loop of the same run. */
import { policies, run } from '#simulation';

const weeks = 156;
const runsPerRound = 20;
const rounds = 9;

export async function main(argv: string[]): Promise<number> {
  if (argv.length > 0) {
    console.error(
      argv[0] === '--help' ? 'npm run bench: times the simulation; no options.' : `"${argv[0]}" is not an option; bench takes none.`,
    );
    return argv[0] === '--help' ? 0 : 2;
  }
  // Both are warmed up, then the best of several rounds is taken: other work on the machine only ever adds time.
  let calibration = Infinity;
  let perRun = Infinity;
  for (let round = 0; round < rounds; round++) {
    calibration = Math.min(calibration, timeOf(calibrate));
    perRun = Math.min(perRun, timeOf(() => runMany(round)) / runsPerRound);
  }
  console.log(`simulation    ${perRun.toFixed(2)} ms per ${weeks}-week run, ${(1000 / perRun).toFixed(0)} runs/s`);
  console.log(`calibration   ${calibration.toFixed(2)} ms; ratio ${(perRun / calibration).toFixed(2)}`);
  return 0;
}

function timeOf(work: () => unknown): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}

/** A million dependent multiplications. The result is used, so that the loop is not optimised away. */
function calibrate(): void {
  let x = 1;
  for (let i = 0; i < 1e6; i++) x = Math.imul(x ^ i, 0x85ebca6b);
  if (x === 0) throw new Error('The calibration loop came to nothing.');
}

function runMany(round: number): void {
  for (let k = 0; k < runsPerRound; k++) run({ seed: `bench-${round}-${k}`, policy: policies.neutral, weeks });
}
