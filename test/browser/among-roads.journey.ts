/** A playthrough among all roads, in the built game: by keyboard, on a phone, and where workers cannot be had. */
import { begin, keyboard, openDebrief, play } from './player.ts';
import { expect, expectAccessible, expectNothingCutOff, test } from './watch.ts';

test('the roads are asked for and read by keyboard, are there at once the next time, and go with my data', async ({ page }) => {
  await begin(page);
  await play(page);
  await openDebrief(page);
  const section = page.locator('.among-roads');
  await keyboard.press(section.getByRole('button', { name: 'Play 400 roads' }));
  await expect(section.getByRole('progressbar')).toBeVisible();
  await expect(section.getByRole('heading', { name: 'One road among many' })).toBeFocused({ timeout: 90_000 });
  await keyboard.press(section.getByRole('button', { name: 'Show the numbers' }));
  await expect(section.getByRole('table')).toBeVisible();
  await expect(section.getByText(/^Of 400 roads, half end between \d+ and \d+; this one ends at \d+\.$/)).toHaveCount(3);
  await expectAccessible(page, 'among roads');

  await page.reload();
  await expect(section.getByRole('img')).toHaveCount(4);
  await page.setViewportSize({ width: 360, height: 640 });
  await section.getByRole('button', { name: 'Show the numbers' }).click();
  await expectNothingCutOff(page, 'among roads on a phone');

  const kept = () => page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('second-story/roads/')));
  expect(await kept()).toHaveLength(1);
  await page.goto('/#settings');
  await page.getByRole('button', { name: 'Delete my data' }).click();
  await page
    .getByRole('button', { name: /^Delete/ })
    .first()
    .click();
  await expect.poll(kept).toEqual([]);
});

test('without workers the page plays the roads itself, says so, and stops when told', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'Worker'));
  await begin(page);
  await play(page);
  await openDebrief(page);
  const section = page.locator('.among-roads');
  await section.getByRole('button', { name: 'Play 400 roads' }).click();
  await expect(section.getByText('This browser lends the game no helpers')).toBeVisible();
  await expect(section.getByText(/^[1-9]\d* of 400 roads played$/)).toBeVisible();
  await section.getByRole('button', { name: 'Stop' }).click();
  await expect(section.getByText('Stopped. Nothing was kept.')).toBeVisible();
});
