/** What the player expects is asked after a few decisions, by every hand, and laid over what came in the debrief. */
import type { Page } from '@playwright/test';
import { alwaysFirst, begin, finger, keyboard, mouse, openDebrief, play, tabTo, waiting, type Hands } from './player.ts';
import { expect, expectAccessible, expectNothingCutOff, test } from './watch.ts';

const expected = (page: Page) => page.locator('.predictions');

/** The guesses kept with the playthroughs of this browser, one list for each. */
function guesses(page: Page): Promise<string[][]> {
  return page.evaluate(() =>
    Object.entries(localStorage)
      .filter(([key]) => key.includes('playthrough'))
      .map(([, text]) =>
        (JSON.parse(text).session.remarks ?? []).map((remark: { at: string; text: string }) => `${remark.at} ${remark.text}`),
      ),
  );
}

/** Plays to the first question. */
async function untilAsked(page: Page, hands: Hands = mouse): Promise<void> {
  await begin(page, hands);
  await play(page, { hands, stopAt: 'predict' });
}

test('a line drawn with the mouse is laid over what was seen and what was true, and axe finds nothing', async ({ page }) => {
  await untilAsked(page);
  await expectAccessible(page, 'asked');
  await expect(page.getByText(/^How many problems will people tell you about/)).toBeFocused();
  await mouse.draw(page.locator('#words'));
  await expectAccessible(page, 'drawn');
  const slider = page.getByRole('slider', { name: 'In three months' });
  const drawn = await slider.inputValue();
  await page.getByRole('button', { name: 'Keep this guess' }).click();
  await expect.poll(() => guesses(page)).toEqual([[expect.stringMatching(new RegExp(`^the-call predict:reporting:\\d+,\\d+,${drawn}$`))]]);

  await play(page);
  await openDebrief(page);
  const first = expected(page).getByRole('article').first();
  await expect(first).toContainText(`you expected ${drawn}`);
  await expect(first).toContainText(/told or known \d+/);
  await first.getByRole('button', { name: /^Numbers of what you expected/ }).click();
  await expect(
    first
      .getByRole('row', { name: /^After 3 months/ })
      .getByRole('cell')
      .first(),
  ).toHaveText(drawn);
  await expectAccessible(page, 'debrief with predictions');
  await expectNothingCutOff(page, 'debrief with predictions');
});

test('by keyboard alone: sliders with spoken values, numbers for the three ways, one key to skip', async ({ page }) => {
  await untilAsked(page, keyboard);
  const slider = page.getByRole('slider', { name: 'In three months' });
  const before = Number(await slider.inputValue());
  await tabTo(slider);
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(slider).toHaveAttribute('aria-valuetext', `${before + 2} told in three months`);
  await page.keyboard.press('1');
  await expect(page.getByRole('radio', { name: 'Fewer' })).toBeChecked();
  await tabTo(page.getByRole('button', { name: 'Keep this guess' }));
  await page.keyboard.press('Enter');
  await expect.poll(() => guesses(page)).toEqual([['the-call predict:reporting:-1']]);

  await play(page, { hands: keyboard, stopAt: 'predict' });
  await page.keyboard.press('Space');
  expect(await waiting(page)).toBe('predict');
  await page.keyboard.press('n');
  await expect(page.locator('.predict')).toHaveCount(0);
  expect(await guesses(page)).toEqual([['the-call predict:reporting:-1']]);
});

test('in text only there are three ways to choose from and nothing to draw', async ({ page }) => {
  await page.goto('/#settings');
  await page.getByLabel('Words instead of the picture').check({ force: true });
  await begin(page, mouse, '');
  await play(page, { stopAt: 'predict' });
  await expect(page.locator('.predict svg, .predict [type=range]')).toHaveCount(0);
  await expectAccessible(page, 'asked in text only');
  await page.getByRole('radio', { name: 'More' }).check();
  await page.getByRole('button', { name: 'Keep this guess' }).click();
  await play(page);
  await openDebrief(page);
  await expect(expected(page)).toContainText(/You expected more notes than the \d+ of the three months before\./);
  await expectAccessible(page, 'debrief in text only');
});

test('nothing is asked when the setting is off, and nothing is said of it in the debrief', async ({ page }) => {
  await page.goto('/?r=canvas#settings');
  await page.getByLabel('Ask me what I expect').uncheck({ force: true });
  await begin(page);
  const kinds: string[] = [];
  await play(page, {
    see: (kind) => {
      kinds.push(kind);
      return Promise.resolve();
    },
  });
  expect(kinds).not.toContain('predict');
  await openDebrief(page);
  await expect(expected(page)).toHaveCount(0);
});

test('whoever does not want to be asked again says so once', async ({ page }) => {
  await untilAsked(page);
  await page.getByRole('button', { name: 'Don’t ask again' }).click();
  const kinds: string[] = [];
  await play(page, {
    see: (kind) => {
      kinds.push(kind);
      return Promise.resolve();
    },
  });
  expect(kinds).not.toContain('predict');
  await page.goto('/?r=canvas#settings');
  await expect(page.getByLabel('Ask me what I expect')).not.toBeChecked();
});

test('played again with the same luck nothing is asked twice, and the same road keeps its guess', async ({ page }) => {
  await begin(page);
  await play(page, { taste: alwaysFirst });
  await openDebrief(page);
  const [first = []] = await guesses(page);
  expect(first.length).toBeGreaterThanOrEqual(2);
  await page
    .getByRole('button', { name: /same luck/i })
    .first()
    .click();
  await page.getByRole('button', { name: 'Begin' }).click();
  const kinds: string[] = [];
  await play(page, {
    taste: alwaysFirst,
    see: (kind) => {
      kinds.push(kind);
      return Promise.resolve();
    },
  });
  expect(kinds).not.toContain('predict');
  expect(await guesses(page)).toEqual([first, first]);
  await openDebrief(page);
  await expect(expected(page).getByRole('article')).toHaveCount(first.length);
});

test.describe('on a phone in portrait', () => {
  test.use({ viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 });

  test('a finger sets the line or chooses a way, and nothing is cut off', async ({ page }) => {
    await untilAsked(page, finger);
    await expectNothingCutOff(page, 'asked on a phone');
    const sizes = await page
      .locator('.predict button, .predict-way')
      .evaluateAll((targets) => targets.map((target) => target.getBoundingClientRect().height));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(44);
    await finger.draw(page.locator('#words'));
    const slider = page.getByRole('slider', { name: 'In three months' });
    const lowest = Number(await slider.getAttribute('max')) / 2;
    expect(Number(await slider.inputValue())).toBeLessThan(lowest);
    await expectAccessible(page, 'drawn on a phone');
    await expectNothingCutOff(page, 'drawn on a phone');
    await page.getByRole('button', { name: 'Keep this guess' }).tap();
    await play(page, { hands: finger });
    await openDebrief(page, finger);
    await expected(page).scrollIntoViewIfNeeded();
    await expectNothingCutOff(page, 'predictions on a phone');
    await expectAccessible(page, 'predictions on a phone');
  });
});
