/** The rest of the practice: a test by keyboard to its result, a cold case by mouse to its end, and the record taken to another browser. */
import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { tabTo } from './player.ts';
import { expect, expectAccessible, expectNothingCutOff, test } from './watch.ts';

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const word = (page: Page, text: string) => page.locator('.mark-word', { hasText: new RegExp(`^${text}$`) }).first();

async function pressByKey(target: Locator): Promise<void> {
  await tabTo(target);
  await target.page().keyboard.press('Enter');
}

async function middleOf(target: Locator): Promise<[x: number, y: number]> {
  await target.scrollIntoViewIfNeeded();
  const box = await target.boundingBox();
  if (!box) throw new Error(`Nothing to be seen of ${target.toString()}`);
  return [box.x + box.width / 2, box.y + box.height / 2];
}

async function dragOver(page: Page, from: string, to: string): Promise<void> {
  await page.mouse.move(...(await middleOf(word(page, from))));
  await page.mouse.down();
  await page.mouse.move(...(await middleOf(word(page, to))), { steps: 6 });
  await page.mouse.up();
}

test('takes the test before by keyboard, left and gone on with, and takes the answers along', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto('/#practice');
  await pressByKey(button(page, 'Before and after'));
  await expect(page.getByRole('heading', { name: 'Before and after' })).toBeFocused();
  await pressByKey(button(page, 'Begin the test before'));
  for (let line = 1; line <= 20; line++) {
    await expect(page.getByText(`Line ${line} of 20`)).toBeVisible();
    if (line === 8) {
      await expectAccessible(page, 'a line of a test');
      await expectNothingCutOff(page, 'a line of a test');
      await page.reload();
      await pressByKey(button(page, 'Before and after'));
      await pressByKey(button(page, 'Go on with the test before'));
      await expect(page.getByText('Line 8 of 20')).toBeVisible();
    }
    await expect(page.getByRole('heading', { name: 'Is somebody blamed here?' })).toBeFocused();
    await page.keyboard.press(line % 2 === 0 ? '1' : '2');
  }
  await expect(page.getByRole('heading', { name: 'Result of the test before' })).toBeFocused();
  await expect(page.getByText(/You heard \d+ of the 10 lines that blame somebody\./)).toBeVisible();
  await expectAccessible(page, 'the result of a test');
  await pressByKey(button(page, 'Back to the tests'));
  const download = page.waitForEvent('download');
  await pressByKey(button(page, 'Download as CSV'));
  const rows = readFileSync(await (await download).path(), 'utf8')
    .trim()
    .split('\r\n');
  expect(rows).toHaveLength(21);
});

test('reads, marks and rebuilds a cold case by mouse, and takes the record to another browser', async ({ page, browser, baseURL }) => {
  await page.goto('/#practice');
  await button(page, 'Cold cases').click();
  await button(page, 'Open “The tank that was not empty”').click();
  await button(page, 'Mark the words that blame').click();
  await dragOver(page, 'should', 'minute');
  await word(page, 'wasted').click();
  await word(page, 'telephone').click();
  await expect(page.getByText('2 places marked', { exact: true })).toBeVisible();
  await expectAccessible(page, 'marking a report');
  await button(page, 'Next: what happened').click();
  for (const neutral of [
    'The replaced level sensor goes into service',
    'The display falls to 3.8',
    'The desk calls standby',
    'The day technician comes in, measures',
    'The lock is overridden; pressure',
  ])
    await page.locator('.wording', { hasText: neutral }).click();
  await button(page, /^Move card A down/).click();
  await expectAccessible(page, 'the cards of a report');
  await button(page, 'Next: what contributed').click();
  await page.getByText('About 200 alarms stood on the list every night.').click();
  await button(page, 'Next: what to ask').click();
  await page.getByText('When the display fell to 3.8, what else').click();
  await button(page, 'Close the case').click();
  await expect(page.getByText('You found 2 of the 10 places that blame.')).toBeVisible();
  await expect(page.getByText('5 of 5 wordings were neutral.')).toBeVisible();
  await expect(page.getByText('You chose the question that opens most.')).toBeVisible();
  await button(page, /^wasted forty minutes/).click();
  await expect(page.locator('.case-why')).toContainText('the next operator will call later');
  await expectAccessible(page, 'a closed case');
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await expect(page.getByText('You found 2 of the 10 places that blame.')).toHaveCSS('color', 'rgb(0, 0, 0)');
  await expect(page.locator('.case-desk .soft').first()).toHaveCSS('color', 'rgb(51, 51, 51)');
  await expect(button(page, 'Back to practice')).toBeHidden();
  await expect(page.getByText('Marks shown')).toBeHidden();
  await page.emulateMedia({ media: null, colorScheme: null });

  await button(page, 'Back to practice').click();
  await button(page, 'Your record').click();
  const download = page.waitForEvent('download');
  await button(page, 'Download the record').click();
  const file = await (await download).path();

  const elsewhere = await browser.newContext({ ...(baseURL === undefined ? {} : { baseURL }), viewport: { width: 1920, height: 1080 } });
  const other = await elsewhere.newPage();
  await other.goto('/#practice');
  await button(other, 'Your record').click();
  await other.getByLabel('Read a record from a file').setInputFiles(file);
  await expect(other.getByText('New here: no answers, no answers to tests, one cold case.')).toBeVisible();
  await button(other, 'Back to practice').click();
  await button(other, 'Cold cases').click();
  await button(other, 'See what was in “The tank that was not empty”').click();
  await expect(other.getByText('You found 2 of the 10 places that blame.')).toBeVisible();
  await elsewhere.close();
});
