/** Where a browser for the tests is, and how to start it. Used by the runner and by the test configurations, so that each also works alone. */
import { existsSync } from 'node:fs';
import process from 'node:process';
import { chromium } from 'playwright-core';

const programFiles = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)']].filter((folder) => folder !== undefined);
/** @type {Record<string, string[]>} */
const systemBrowsers = {
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/google-chrome',
    '/usr/bin/chromium-browser',
    '/usr/bin/microsoft-edge',
  ],
  darwin: ['Google Chrome', 'Chromium', 'Microsoft Edge'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`),
  win32: programFiles.flatMap((folder) => [
    `${folder}\\Google\\Chrome\\Application\\chrome.exe`,
    `${folder}\\Microsoft\\Edge\\Application\\msedge.exe`,
  ]),
};

/** A path, '' for the one Playwright brought, or undefined where there is none. @returns {string | undefined} */
export function findChrome() {
  if (process.env.CHROME_BIN) return process.env.CHROME_BIN;
  if (existsSync(chromium.executablePath())) return '';
  return (systemBrowsers[process.platform] ?? []).find((file) => existsSync(file));
}

/** Launch options for Playwright. The sandbox is off only for root, where Chromium refuses to start with it. */
export function launchOptions() {
  const executablePath = findChrome();
  return {
    ...(executablePath ? { executablePath } : {}),
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  };
}
