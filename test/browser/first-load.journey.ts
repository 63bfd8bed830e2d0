/** What a newcomer waits for: first words before the stage, and a budget for what has to be fetched. */
import { gzipSync } from 'node:zlib';
import { begin, play, step, mouse } from './player.ts';
import { expect, test } from './watch.ts';

/** Script, style and the words of one scenario, gzipped; fonts and the stage apart. */
const budgetKilobytes = 120;

test(`the first load is at most ${budgetKilobytes} kB gzipped, without stage and fonts`, async ({ page, watch }) => {
  // Only what the page names itself, the scenario and its cast come through: the test fails if the first words need more.
  watch.allow(/ERR_FAILED|Failed to (load|fetch)|error loading dynamically imported module|Unable to preload/);
  const html = await (await page.request.get('/')).text();
  const named = [...html.matchAll(/(?:src|href)="\.?([^"]+)"/g)].map(([, name = '']) => name);
  const isFirst = (pathname: string) => named.includes(pathname) || /\/(fourteen-thirty-two|cast)-/.test(pathname);
  await page.route(/\.(js|css)$/, (route) => (isFirst(new URL(route.request().url()).pathname) ? route.continue() : route.abort()));
  const sizes: Record<string, number> = {};
  page.on('response', async (response) => {
    const { pathname } = new URL(response.url());
    if (/\.(html|js|css)$|\/$/.test(pathname) && response.ok()) sizes[pathname] = gzipSync(await response.body(), { level: 9 }).length;
  });
  await begin(page);
  await play(page, { stopAt: 'options' });
  await step(page, 'options', mouse, 0);
  const total = Object.values(sizes).reduce((sum, size) => sum + size, 0) / 1000;
  const parts = Object.entries(sizes).map(([name, size]) => `${name} ${(size / 1000).toFixed(1)}`);
  console.log(`First load: ${total.toFixed(1)} kB gzipped (${parts.join(', ')})`);
  expect(total).toBeLessThanOrEqual(budgetKilobytes);
});

test('the first words can be read and answered before the stage has loaded', async ({ page }) => {
  let letGo: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (letGo = resolve));
  await page.route(/start-stage/, async (route) => {
    await held;
    await route.continue();
  });
  await begin(page);
  await play(page, { stopAt: 'options' });
  await step(page, 'options', mouse, 0);
  await expect(page.locator('canvas')).toHaveCount(0);
  letGo();
  await expect(page.locator('.stage canvas')).toBeVisible();
});
