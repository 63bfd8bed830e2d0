import { defineConfig } from '@playwright/test';
import { launchOptions } from '../../src/tools/chrome.mjs';

const port = Number(process.env.JOURNEY_PORT ?? 4179);

/** Journeys through the built game in a real Chromium. `?r=canvas` where pixels do not matter: software WebGL slows every click. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.journey.ts',
  outputDir: '../../node_modules/.cache/second-story/journeys',
  timeout: 180_000,
  expect: { timeout: 15_000 },
  fullyParallel: true,
  workers: 2,
  forbidOnly: !!process.env.CI,
  reporter: [['list'], ['json', { outputFile: '../../node_modules/.cache/second-story/reports/journeys.json' }]],
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    launchOptions: launchOptions(),
    viewport: { width: 1280, height: 760 },
    trace: 'off',
    actionTimeout: 15_000,
  },
  webServer: {
    command: `"${process.execPath}" src/tools/serve.mjs dist ${port}`,
    cwd: '../..',
    url: `http://127.0.0.1:${port}/`,
    reuseExistingServer: false,
  },
});
