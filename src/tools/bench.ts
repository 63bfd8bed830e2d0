/** `npm run bench`: how long the simulation and the lens take, always beside a fixed calibration loop of the same run. */
import { chromium } from 'playwright-core';
import { build, type Rolldown } from 'vite';
import { aims, lensSpeed, tools, type LensSpeed, type Tool } from './bench/lens-speed.ts';
import { packageModel, plainLoop, stockCount, type History } from './bench/small-model.ts';
import { bestTimes, modelSpeed, weeks, type Speed } from './bench/timing.ts';
import { lensPlugin } from './lens-plugin.ts';
import { findChrome, launchOptions } from './chrome.mjs';

const plainRuns = 1000;

export async function main(argv: string[]): Promise<number> {
  if (argv.length > 0) {
    console.error(
      argv[0] === '--help'
        ? 'npm run bench: times the simulation and the lens; no options.'
        : `"${argv[0]}" is not an option; bench takes none.`,
    );
    return argv[0] === '--help' ? 0 : 2;
  }
  const chromium = findChrome() === undefined ? undefined : await speedInChromium();
  if (!chromium) console.log('Chromium      none found here; set CHROME_BIN to one');
  printSpeed('Node', modelSpeed());
  if (chromium) printSpeed('Chromium', chromium.model);
  printSmallModel();
  printLens('Node', lensSpeed());
  if (chromium) printLens('Chromium', chromium.lens);
  return 0;
}

function printSpeed(where: string, { perRun, calibration }: Speed): void {
  console.log(
    `${where.padEnd(9)} full model ${perRun.toFixed(2)} ms per ${weeks}-week run, ${(1000 / perRun).toFixed(0)} runs/s; ` +
      `calibration ${calibration.toFixed(2)} ms; ratio ${(perRun / calibration).toFixed(2)}`,
  );
}

type Speeds = { readonly model: Speed; readonly lens: LensSpeed };

/** The same code in a page of its own, on one core. */
async function speedInChromium(): Promise<Speeds> {
  const built = (await build({
    configFile: false,
    logLevel: 'error',
    // The tagger whole, so that bare tagging is what the library does by itself.
    plugins: lensPlugin().filter(({ name }) => name !== 'second-story-lens-tagger'),
    build: { write: false, target: 'es2022', lib: { entry: 'src/tools/bench/in-browser.ts', formats: ['es'] } },
  })) as Rolldown.RolldownOutput[];
  const browser = await chromium.launch(launchOptions());
  try {
    const page = await browser.newPage();
    await page.addScriptTag({ type: 'module', content: built[0]?.output[0].code ?? '' });
    return await page.evaluate(() => {
      const { modelSpeed, lensSpeed } = globalThis as unknown as { modelSpeed(): Speed; lensSpeed(): LensSpeed };
      return { model: modelSpeed(), lens: lensSpeed() };
    });
  } finally {
    await browser.close();
  }
}

/** Words of an ordinary post-mortem a second, and how many times that is what the others do on the same text. */
function printLens(where: string, { wordsPerSecond, ratioToCalibration }: LensSpeed): void {
  const perSecond = (tool: Tool) => `${Math.round(wordsPerSecond[tool]).toLocaleString('en-GB')} words/s`;
  console.log(`${where.padEnd(9)} lens ${perSecond('lens')}; 1,000 words are ${ratioToCalibration.toFixed(2)} of the calibration loop`);
  for (const tool of tools) {
    if (tool === 'lens') continue;
    const times = wordsPerSecond.lens / wordsPerSecond[tool];
    const aim = aims[tool];
    console.log(
      `          ${times.toFixed(1)} times ${tool} (${perSecond(tool)}), meant to be ${aim}: ${times >= aim ? 'reached' : 'MISSED'}`,
    );
  }
}

/** A dozen stocks over the same weeks: a plain loop like ours against the npm package `simulation`. */
function printSmallModel(): void {
  const inPackage = packageModel(weeks);
  mustAgree(plainLoop(weeks), inPackage());
  let last = 0;
  const times = bestTimes({
    plain: () => {
      for (let k = 0; k < plainRuns; k++) last += plainLoop(weeks).at(-1) ?? 0;
    },
    package: () => (last += inPackage().at(-1) ?? 0),
  });
  if (last <= 0) throw new Error('The small model came to nothing.');
  const updates = stockCount * weeks;
  const perSecond = (milliseconds: number) => `${(updates / milliseconds / 1000).toFixed(2)} million updates/s`;
  const plain = times.plain / plainRuns;
  console.log(`${stockCount} stocks  plain loop ${plain.toFixed(4)} ms per ${weeks} weeks, ${perSecond(plain)}`);
  console.log(`           simulation 9.0.0 ${times.package.toFixed(2)} ms, ${perSecond(times.package)}`);
  console.log(`           ratio ${(times.package / plain).toFixed(0)}`);
}

/** Only what computes the same may be compared. */
function mustAgree(plain: History, other: History): void {
  for (const [place, value] of plain.entries()) {
    const theirs = other[place] ?? Number.NaN;
    if (!(Math.abs(value - theirs) <= 1e-9 * Math.max(1, Math.abs(value))))
      throw new Error(`The small models disagree in week ${Math.floor(place / stockCount)}: ${value} and ${theirs}.`);
  }
}
