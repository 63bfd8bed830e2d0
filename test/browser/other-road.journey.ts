/** The road not taken and somebody else in the chair, in the built game: by mouse, by keyboard alone, and on a phone. */
import type { Page } from '@playwright/test';
import { begin, finger, keyboard, mouse, openDebrief, play, tabTo, type Hands } from './player.ts';
import { expect, expectAccessible, expectNothingCutOff, test } from './watch.ts';

const roads = (page: Page) => page.getByRole('region', { name: 'The road not taken' });
const persons = (page: Page) => page.getByRole('region', { name: 'Somebody else in the chair' });

async function toTheDebrief(page: Page, hands: Hands = mouse): Promise<void> {
  await begin(page, hands);
  await play(page, { hands });
  await openDebrief(page, hands);
}

test('another road is asked for at a decision, laid beside the lived one, and played on from', async ({ page }) => {
  await toTheDebrief(page);
  await page.getByRole('button', { name: 'What if …? Another road at decision 3' }).click();
  const section = roads(page);
  await expect(section.getByRole('heading', { name: /^Decision 3/ })).toBeFocused();
  await expect(section.getByText('Choose one of these')).toBeVisible();
  await expectAccessible(page, 'roads to choose from');

  await section.getByRole('group', { name: 'What else was open' }).getByRole('radio').first().check({ force: true });
  await expect(section.getByRole('heading', { name: 'Both roads, to month 12' })).toBeVisible();
  await expect(section.getByText(/^Reporting ends /)).toBeVisible();
  await expect(section.getByRole('img')).toHaveCount(6);
  await section.getByRole('button', { name: 'Show the numbers' }).click();
  await expect(section.getByRole('group', { name: 'Both roads in numbers' }).getByRole('row')).toHaveCount(14);
  await expectAccessible(page, 'both roads');
  await expectNothingCutOff(page, 'both roads');

  // Looking further ahead lengthens both roads.
  await page.getByRole('button', { name: 'Look on to month 24' }).click();
  await expect(section.getByRole('heading', { name: 'Both roads, to month 24' })).toBeVisible();

  await section.getByRole('button', { name: 'Play on from decision 3' }).click();
  await expect(page.locator('#words .slip').first()).toBeVisible();
  await expect(page).toHaveURL(/#play\/fourteen-thirty-two$/);
});

test('the best of what was open is found away from the page, by keyboard alone', async ({ page }) => {
  await toTheDebrief(page, keyboard);
  const section = roads(page);
  const flags = section.getByRole('group', { name: 'At which decision?' });
  await tabTo(flags.getByRole('radio', { name: /^Decision 1,/ }));
  await page.keyboard.press('ArrowLeft');
  await expect(flags.getByRole('radio').last()).toBeChecked();
  const others = section.getByRole('group', { name: 'What else was open' });
  await tabTo(others.getByRole('radio').first());
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(others.getByRole('radio', { name: 'The best of what was open' })).toBeChecked();
  await expect(section.getByText(/^On average (the best|none) of the \d+ roads/)).toBeVisible({ timeout: 90_000 });

  const asked = persons(page);
  await keyboard.press(asked.getByRole('button', { name: /^Show all \d+ incidents$/ }));
  await keyboard.press(asked.getByRole('button', { name: 'Try 200 other lucks' }));
  await expect(asked.getByRole('heading', { name: 'And with other luck?' })).toBeFocused({ timeout: 90_000 });
  await expect(asked.getByText(/happen all the same, 9\d(\.\d)? %\.$/)).toBeVisible();
  await expect(asked.getByText(/do not happen, 100 %\.$/)).toBeVisible();
  await expectAccessible(page, 'somebody else');
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true });

  test('both fit, in either theme and with large text', async ({ page }) => {
    await toTheDebrief(page, finger);
    await page.getByRole('button', { name: 'What if …? Another road at decision 2' }).tap();
    const section = roads(page);
    await section.getByRole('group', { name: 'What else was open' }).locator('label').first().tap();
    await expect(section.getByRole('img')).toHaveCount(6);
    await section.getByRole('button', { name: 'Show the numbers' }).tap();
    await expect(
      persons(page)
        .getByText(/^With any of the 9 others/)
        .first(),
    ).toBeVisible();
    await expectNothingCutOff(page, 'roads on a phone');
    await page.emulateMedia({ colorScheme: 'dark' });
    await expectAccessible(page, 'roads in the dark');
    await page.evaluate(() => (document.documentElement.dataset.text = '200'));
    await expectNothingCutOff(page, 'roads in large text');
  });
});
