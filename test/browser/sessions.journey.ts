/** What is kept, gone back on, taken again, and deleted. */
import { begin, mouse, openDebrief, play, step, waiting } from './player.ts';
import { expect, test } from './watch.ts';

const summaries = '.shelf, .past, table';

test('a player who comes back is offered to go on, and finds the same beat', async ({ page, context }) => {
  await begin(page);
  await play(page, { stopAt: 'timeline' });
  const place = await page.locator('#place').innerText();
  await page.close();

  const later = await context.newPage();
  await later.goto('/?r=canvas');
  await later.getByRole('link', { name: /^Go on with 14:32, decision \d/ }).click();
  await expect(later.locator('#place')).toHaveText(place);
  expect(await waiting(later)).toBe('timeline');
});

test('going back on a decision drops what came after it and keeps the luck', async ({ page }) => {
  await begin(page);
  await play(page, { stopAt: 'options' });
  const options = await page.locator('.decision .slip').allInnerTexts();
  await step(page, 'options', mouse, 0);
  await play(page, { stopAt: 'options' });
  await page.keyboard.press('u');
  await page.getByRole('button', { name: 'Take decision 1 again' }).click();
  await expect(page.locator('.decision .slip')).toHaveText(
    options.map((text) => text.replace(/^\d\s*/, '')).map((text) => new RegExp(escaped(text))),
  );
});

test('from the debrief a decision can be taken again, and the same luck played anew', async ({ page }) => {
  await begin(page);
  await play(page, { taste: () => 0 });
  await openDebrief(page);
  await page
    .getByRole('button', { name: /^Replay from/ })
    .first()
    .click();
  expect(['options', 'timeline', 'picks', 'capacity', 'switches']).toContain(await waiting(page));

  await page.goto('/?r=canvas#debrief/fourteen-thirty-two');
  await page
    .getByRole('button', { name: /same luck/i })
    .first()
    .click();
  await expect(page.getByRole('button', { name: 'Begin' })).toBeVisible();
});

test('a finished playthrough stands on the shelf, and everything can be deleted', async ({ page }) => {
  await begin(page);
  await play(page);
  await openDebrief(page);
  await page.goto('/?r=canvas#scenarios');
  await expect(page.getByText('Played before')).toBeVisible();
  await expect(page.locator(summaries).first()).toBeVisible();
  await page.goto('/?r=canvas#settings');
  await page
    .getByRole('button', { name: /delete/i })
    .first()
    .click();
  await page
    .getByRole('button', { name: /^(yes|delete)/i })
    .last()
    .click();
  await expect.poll(() => page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('playthrough')).length)).toBe(0);
});

test('two tabs of one playthrough do not corrupt each other', async ({ context, page }) => {
  await begin(page);
  await play(page, { stopAt: 'options' });
  await step(page, 'options', mouse, 0);
  const other = await context.newPage();
  await other.goto('/?r=canvas');
  await other.getByRole('link', { name: /^Go on with/ }).click();
  await play(other, { stopAt: 'options' });
  await step(other, 'options', mouse, 1);
  await page.bringToFront();
  await play(page, { stopAt: 'options' });
  await step(page, 'options', mouse, 2);
  await play(page);
  await other.bringToFront();
  await play(other);
  const saves = await page.evaluate(() => Object.entries(localStorage).filter(([key]) => key.includes('playthrough')));
  expect(saves.length).toBe(2);
  const third = await context.newPage();
  await third.goto('/?r=canvas#scenarios');
  await expect(
    third
      .getByRole('button', { name: /same luck/i })
      .or(third.getByRole('link', { name: /debrief/i }))
      .first(),
  ).toBeVisible();
});

function escaped(text: string): string {
  return text.trim().replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
