/** The model, laid open, in the built game: claims checked by real workers, numbers in the link, and read by everybody. */
import type { Page } from '@playwright/test';
import { tabTo } from './player.ts';
import { expect, expectAccessible, expectNothingCutOff, test } from './watch.ts';
import { sampleOf } from './sample.ts';

/** Real claims over sixty teams take their time where cores are few. */
const patience = { timeout: 150_000 };
const verdict = (page: Page) => page.locator('.card-verdict');
const openAll = (page: Page) =>
  page.locator('.model-card details').evaluateAll((folds) => folds.forEach((fold) => ((fold as HTMLDetailsElement).open = true)));

test('a sceptic breaks a claim with the keyboard alone, and puts the number back', async ({ page }) => {
  await page.goto('/#lab/model');
  await expect(verdict(page)).toHaveText('All 16 claims hold.', patience);
  await tabTo(page.getByRole('searchbox', { name: 'Find a number' }));
  await page.keyboard.type('wPub');
  const field = page.getByRole('spinbutton', { name: /wPub/ });
  await tabTo(field);
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('0');
  await page.keyboard.press('Enter');
  await expect.poll(() => new URL(page.url()).hash).toBe('#lab/model~numbers_wPub-0');
  await expect(verdict(page)).toHaveText(/^With your numbers \S+ of 16 claims no longer hold/, patience);
  await expect(page.locator('.card-claim.is-broken', { hasText: 'Blame before everybody' })).toContainText(
    'With your numbers this no longer holds:',
  );
  await tabTo(page.getByRole('button', { name: 'Put wPub back to 0.55' }));
  await page.keyboard.press('Enter');
  await expect(field).toHaveValue('0.55');
  await expect(field).toBeFocused();
  await expect(verdict(page)).toHaveText('All 16 claims hold.', patience);
});

const screens = [
  [360, 640, 'dark'],
  [1280, 760, 'light'],
] as const;

for (const [width, height, theme] of sampleOf(screens, 1))
  test(`everybody can read the model card: ${width} by ${height}, ${theme}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ colorScheme: theme });
    await page.goto('/#lab/model~numbers_wPub-0');
    await expect(verdict(page)).toHaveText(/^With your numbers/, patience);
    await openAll(page);
    await expectAccessible(page, 'model card');
    await expectNothingCutOff(page, 'model card');
    await page.evaluate(() => (document.documentElement.dataset.text = '200'));
    await expectNothingCutOff(page, 'model card with text twice as large');
  });
