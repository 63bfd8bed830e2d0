/** `npm run simulate`: bands of the reference policies, one run week by week, and the model's acceptance tests. */
import { writeFileSync } from 'node:fs';
import { total } from '#lab';
import { run, type Policy, type WeekRecord } from '#simulation';
import { endProgress, showProgress } from './batch/progress.ts';
import { withThreads, type RunBatch, type Threads } from './batch/run-batch.ts';
import { acceptanceRuns, acceptanceTests } from './simulate/acceptance.ts';
import { differentPerson } from './simulate/different-person.ts';
import { helpText, parseOptions, type Options } from './simulate/options.ts';
import { outputNames } from './simulate/outputs.ts';
import { parameterValuesFile, parameterValuesText } from './simulate/parameter-values-text.ts';
import { allPolicies, monthsWithin, type PolicyBands } from './simulate/policy-table.ts';

/** Exit code: 0 done, 1 an acceptance test failed, 2 the arguments make no sense. */
export async function main(argv: string[], threads: Threads = {}): Promise<number> {
  const options = parseOptions(argv);
  if (typeof options === 'string') {
    console.error(options);
    return 2;
  }
  if (options.help) {
    console.log(helpText());
    return 0;
  }
  if (options.writeParameters) {
    writeFileSync(parameterValuesFile, parameterValuesText());
    return 0;
  }
  const started = performance.now();
  const code = await withThreads(threads, (runBatch) => {
    if (options.differentPerson) return differentPerson({ ...options, ...options.differentPerson }, runBatch);
    return options.verify ? verify(options, runBatch) : simulate(options, runBatch);
  });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  if (options.json) console.error(`${seconds} s`);
  else console.log(`\n${seconds} s`);
  return code;
}

async function simulate(options: Options, runBatch: RunBatch): Promise<number> {
  const { seeds, weeks } = options;
  const bands: Record<string, PolicyBands> = {};
  const weekly: Record<string, WeekRecord[]> = {};
  for (const name of options.policies) {
    bands[name] = await runBatch('bands-of-policy', { policy: name, weeks }, seeds, {
      onProgress: (done) => showProgress(`${name} ${done}/${seeds}`),
    });
    if (options.weekly) weekly[name] = run({ seed: 'seed-0', policy: allPolicies[name] as Policy, weeks }).weeks;
  }
  endProgress();
  if (options.json) {
    const rounded = JSON.stringify({ seeds, weeks, policies: bands, ...(options.weekly ? { weekly } : {}) }, round);
    console.log(rounded);
    return 0;
  }
  for (const name of options.policies) {
    printBands(name, bands[name] as PolicyBands, weeks);
    if (options.weekly) printWeeks(weekly[name] ?? []);
  }
  return 0;
}

function printBands(name: string, bands: PolicyBands, weeks: number): void {
  const months = monthsWithin(weeks);
  console.log(`\n${name}: median [10-90 %]`);
  console.log(`${''.padEnd(18)}${months.map((month) => `month ${month}`.padEnd(22)).join('')}`);
  for (const output of outputNames) {
    const cells = months.map((month) => {
      const band = bands[output][`m${month}`];
      return (band ? `${show(band.p50)} [${show(band.p10)}-${show(band.p90)}]` : '-').padEnd(22);
    });
    console.log(`${output.padEnd(18)}${cells.join('')}`);
  }
}

function printWeeks(weeks: readonly WeekRecord[]): void {
  console.log('\nweek  trust  fear  told/occurred  incidents (visible)  deploys  hidden  known  gates  left');
  for (const week of weeks) {
    console.log(
      [
        String(week.week).padStart(4),
        week.trust.toFixed(2).padStart(7),
        week.fear.toFixed(2).padStart(6),
        `${week.told}/${week.occurred}`.padStart(15),
        `${total(week.incidents)} (${total(week.visibleIncidents)})`.padStart(21),
        String(week.deploys).padStart(9),
        String(week.unnoticed + week.silenced).padStart(8),
        String(week.known).padStart(7),
        String(week.gates).padStart(7),
        String(week.left).padStart(6),
      ].join(''),
    );
  }
}

async function verify({ seeds }: Options, runBatch: RunBatch): Promise<number> {
  const tested = await runBatch('acceptance', { seeds }, acceptanceRuns(seeds), {
    onProgress: (done, of) => showProgress(`${done} of ${of} runs of the tests`),
  });
  endProgress();
  for (const { number, figure, holds } of tested) {
    const test = acceptanceTests.find((one) => one.number === number);
    console.log(`${holds ? 'ok  ' : 'MISS'} ${String(number).padStart(2)}  ${test?.claim}: ${figure}  (band: ${test?.band})`);
  }
  const failed = tested.filter(({ holds }) => !holds).length;
  console.log(failed === 0 ? `\nAll ${tested.length} hold, ${seeds} seeds.` : `\n${failed} of ${tested.length} missed.`);
  return failed === 0 ? 0 : 1;
}

function show(value: number): string {
  return Math.abs(value) < 10 ? value.toFixed(1) : value.toFixed(0);
}

/** Six digits are plenty for JSON. */
function round(_key: string, value: unknown): unknown {
  return typeof value === 'number' ? Number(value.toPrecision(6)) : value;
}
