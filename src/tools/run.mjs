/**
 * Every `npm run …` command. Node's built-ins only, because it runs before `node_modules` exists: it installs what is
 * missing, finds or installs a browser where tests need one, and hands over to the tool.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';

const root = path.resolve(import.meta.dirname, '../..');
process.chdir(root);
const [command = 'start', ...rest] = process.argv.slice(2);
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) fail(`Node 20.19 or newer is needed; this is ${process.versions.node}.`);

/** @param {string} message @returns {never} */
function fail(message) {
  console.error(message);
  process.exit(1);
}

/** Runs a program to its end and gives its exit code. @param {string} file @param {string[]} args @param {NodeJS.ProcessEnv} env */
function runProgram(file, args, env = {}) {
  const done = spawnSync(file, args, { stdio: 'inherit', env: { ...process.env, ...env } });
  return done.error ? 127 : (done.status ?? 1);
}

/** Runs a script of `node_modules` and stops here if it fails. @param {string} script @param {string[]} args */
function mustRun(script, ...args) {
  const code = runProgram(process.execPath, [script, ...args]);
  if (code) process.exit(code);
}

function install() {
  const wanted = createHash('sha256')
    .update(readFileSync('package-lock.json'))
    .update([process.versions.modules, process.platform, process.arch].join())
    .digest('hex');
  const stamp = 'node_modules/.setup-stamp';
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  console.log('Installing dependencies (npm ci) …');
  const ci = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  const npm = process.env.npm_execpath;
  const code = npm
    ? runProgram(process.execPath, [npm, ...ci])
    : (spawnSync('npm', ci, { stdio: 'inherit', shell: process.platform === 'win32' }).status ?? 1);
  if (code) process.exit(code);
  writeFileSync(stamp, wanted);
}

async function ensureBrowser() {
  const { findChrome } = await import('./chrome.mjs');
  let found = findChrome();
  if (found === undefined && process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log('No browser found: installing chromium with apt-get …');
    const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
    if (!runProgram('apt-get', ['update', '-qq'], quiet))
      runProgram('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], quiet);
    found = findChrome();
  }
  if (found === undefined) {
    runProgram(process.execPath, ['node_modules/playwright-core/cli.js', 'install', 'chromium']);
    found = findChrome();
  }
  if (found === undefined)
    fail(
      'No Chromium or Chrome found. Install one (Debian: sudo apt-get install chromium), or set CHROME_BIN, ' +
        'or set SKIP_BROWSER=1 to run only the tests that need no browser.',
    );
  console.log(`Browser: ${found || 'the one Playwright brought'}`);
}

const vitest = 'node_modules/vitest/vitest.mjs';
const reports = 'node_modules/.cache/second-story/reports';

function checks() {
  mustRun('node_modules/typescript/bin/tsc', '--noEmit', '-p', '.');
  mustRun('node_modules/oxlint/bin/oxlint', '--quiet', '.');
  mustRun('node_modules/oxfmt/bin/oxfmt', '--check', '.');
}

/** @param {boolean} announce */
async function build(announce) {
  const vite = await import('vite');
  // What is wrong with a scenario is a sentence with its place: no stack trace around it.
  await vite.build({ logLevel: announce ? 'info' : 'warn' }).catch((error) => {
    const said = (error.errors ?? [error]).map((/** @type {Error} */ one) => one.message).join('\n');
    fail(`The build stopped.\n${said}`);
  });
}

/** Bundles a tool written in TypeScript, runs its `main` and gives its exit code. @param {string} name @param {string[]} args @returns {Promise<number>} */
async function runTool(name, args) {
  const { bundleTool } = await import('./bundle.mjs');
  const { tool, thread } = await bundleTool(name, path.resolve('node_modules/.cache/second-story/tools', name));
  const { main } = await import(tool.href);
  return main(args, { file: thread });
}

/** Runs all test suites one after the other, and closes with one line that counts them. @param {boolean} all */
async function test(all) {
  const withBrowser = !process.env.SKIP_BROWSER;
  if (withBrowser) await ensureBrowser();
  rmSync(reports, { recursive: true, force: true });
  mkdirSync(reports, { recursive: true });
  if (all) process.env.TEST_ALL = '1';
  checks();
  /** @type {number[]} */
  const codes = [];
  const suite = (/** @type {string} */ project) =>
    codes.push(
      runProgram(process.execPath, [
        vitest,
        'run',
        '--project',
        project,
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${reports}/${project}.json`,
      ]),
    );
  suite('unit');
  if (withBrowser) {
    suite('browser');
    await build(false);
    codes.push(
      runProgram(process.execPath, [
        'node_modules/@playwright/test/cli.js',
        'test',
        '--config',
        'test/browser/playwright.config.ts',
        ...rest,
      ]),
    );
  } else console.warn('SKIP_BROWSER is set: the tests in a browser were NOT run.');
  // The whole matrix: the model's 34 acceptance tests at full size, and every scenario walked by its checker.
  if (all) codes.push(await runTool('simulate', ['--verify']), await runTool('scenarios', []));
  countTests();
  if (codes.some(Boolean)) process.exit(1);
}

/** Adds up what the suites reported and prints one plain closing line. */
function countTests() {
  let passed = 0;
  let failed = 0;
  let skipped = 0;
  for (const project of ['unit', 'browser']) {
    const file = `${reports}/${project}.json`;
    if (!existsSync(file)) continue;
    const report = JSON.parse(readFileSync(file, 'utf8'));
    passed += report.numPassedTests;
    failed += report.numFailedTests;
    skipped += report.numPendingTests + report.numTodoTests;
  }
  const journeys = `${reports}/journeys.json`;
  if (existsSync(journeys)) {
    const { stats } = JSON.parse(readFileSync(journeys, 'utf8'));
    passed += stats.expected + stats.flaky;
    failed += stats.unexpected;
    skipped += stats.skipped;
  }
  console.log(`\n${passed} passed, ${failed} failed, ${skipped} skipped`);
}

install();
switch (command) {
  case 'start': {
    console.log('Building the game …');
    await build(false);
    const { serve } = await import('./serve.mjs');
    await serve({ folder: 'dist', host: process.env.HOST ?? '127.0.0.1', port: process.env.PORT ? Number(process.env.PORT) : undefined });
    break;
  }
  case 'dev': {
    const vite = await import('vite');
    const server = await vite.createServer({ server: { host: process.env.HOST ?? '127.0.0.1', port: Number(process.env.PORT ?? 5173) } });
    await server.listen();
    server.printUrls();
    break;
  }
  case 'build':
    await build(true);
    break;
  case 'check':
    checks();
    mustRun(vitest, 'run', '--project', 'unit', 'test/house.test.ts');
    break;
  case 'test':
  case 'test-all':
    await test(command === 'test-all');
    break;
  case 'format':
    mustRun('node_modules/oxfmt/bin/oxfmt', '.');
    break;
  case 'simulate':
  case 'scenarios':
  case 'lens':
  case 'bench':
    process.exitCode = await runTool(command, rest);
    break;
  default:
    fail(`There is no command "${command}". See the scripts in package.json.`);
}
