import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { launchOptions } from './src/tools/chrome.mjs';
import { lensPlugin } from './src/tools/lens-plugin.ts';
import { scenarioPlugin } from './src/tools/scenario-plugin.ts';
import { wordsPlugin } from './src/tools/words-plugin.ts';

/** `base: './'` lets the built folder work from any static host and sub-path. */
export default defineConfig({
  base: './',
  plugins: [scenarioPlugin(), wordsPlugin(), lensPlugin()],
  worker: { format: 'es', plugins: () => [scenarioPlugin(), lensPlugin()] },
  build: { target: 'es2022', chunkSizeWarningLimit: 1500, rolldownOptions: { checks: { pluginTimings: false } } },
  optimizeDeps: { include: ['phaser'] },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
          exclude: ['test/browser/**', 'test/**/*.page.test.ts', 'test/**/*.page.test.tsx'],
          testTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['test/**/*.page.test.ts', 'test/**/*.page.test.tsx'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: launchOptions() }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
