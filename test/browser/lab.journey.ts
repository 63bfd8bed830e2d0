/** The lab: teams led by hand, over many runs, with the settings in the address. */
import type { Page } from '@playwright/test';
import { tabTo } from './player.ts';
import { expect, expectAccessible, expectNothingCutOff, test } from './watch.ts';

/** Small, so that the journeys wait for little. */
const small = '/#lab/months_6~runs_20';

async function settled(page: Page): Promise<void> {
  await expect(page.locator('.lab-charts[aria-busy=false]:not(.is-old) .lab-picture').first()).toBeVisible({ timeout: 60_000 });
}

const words = (page: Page, chart: string) => page.locator('.lab-chart', { hasText: chart }).locator('figcaption');
const settingsIn = (page: Page) => new URL(page.url()).hash;

test('leads from the title to two teams compared, by mouse', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'The lab' }).click();
  await settled(page);
  await expect(words(page, 'Trust')).toContainText(/A: \d+ at month 24.*B: \d+ at month 24.*B is \d+ higher than A/);

  await page.getByLabel('Who leads').selectOption('Turnaround');
  await expect(page.getByText('This leader changes course on the way')).toBeVisible();
  await settled(page);
  expect(settingsIn(page)).toBe('#lab/a_turnaround');

  await page.getByText('Time and attention').click();
  const fixes = page.getByRole('slider', { name: 'Time for fixes' });
  await fixes.fill('0.2');
  await expect(page.getByText('You have touched a lever')).toBeVisible();
  await fixes.fill('0.3');
  await settled(page);
  await expect.poll(() => settingsIn(page)).toBe('#lab/a_turnaround_fund-0.3');

  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('This leader changes course on the way')).toBeVisible();
  expect(settingsIn(page)).toBe('#lab/a_turnaround');
  await page.goBack();
  await expect(page.getByLabel('Who leads')).toHaveValue('always-blame');
  await page.goForward();
  await expect(page.getByLabel('Who leads')).toHaveValue('turnaround');
  await page.getByRole('button', { name: 'Reset all' }).click();
  await expect(page.getByLabel('Who leads')).toHaveValue('always-blame');
  await settled(page);
});

test('works with the keyboard alone', async ({ page }) => {
  await page.goto(small);
  await settled(page);
  const before = await words(page, 'Reporting').innerText();
  await tabTo(page.locator('summary', { hasText: 'When somebody tells' }));
  await page.keyboard.press('Enter');
  await tabTo(page.getByRole('slider', { name: 'Thanks for early news' }));
  for (let k = 0; k < 4; k++) await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('slider', { name: 'Thanks for early news' })).toHaveAttribute('aria-valuetext', '20 %');
  await settled(page);
  await expect(words(page, 'Reporting')).not.toHaveText(before);

  await tabTo(page.getByRole('button', { name: 'Thanks for early news, put back: 0 %' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('slider', { name: 'Thanks for early news' })).toBeFocused();
  await settled(page);
  await expect(words(page, 'Reporting')).toHaveText(before);

  await tabTo(page.getByRole('radio', { name: 'what the leader sees' }));
  await page.keyboard.press('Space');
  await expect(page.locator('.lab-chart', { hasText: 'Reporting' })).toContainText('reports in 13 weeks');
  await tabTo(page.getByRole('button', { name: 'The numbers of Trust' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('columnheader', { name: 'B minus A' })).toBeVisible();
});

test('opens for another person as it was set', async ({ page, browser, baseURL }) => {
  await page.goto(small);
  await page.getByLabel('Who leads').selectOption('Only talk');
  await page.getByText('Choose the charts').click();
  await page.getByRole('checkbox', { name: 'Hidden problems' }).check();
  await page.getByRole('radio', { name: 'after years of blame' }).check({ force: true });
  await settled(page);
  const said = await page.locator('figcaption').allInnerTexts();
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: 'Copy the link' }).click();
  await expect(page.getByText('The link is copied.')).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toBe(`${baseURL}/#lab/a_talk-only_start-blame-heavy~months_6~runs_20~show_reporting_velocity_trust_hidden`);

  const other = await browser.newPage({ reducedMotion: 'reduce' });
  await other.goto(link);
  await settled(other);
  expect(await other.locator('figcaption').allInnerTexts()).toEqual(said);
  await other.close();
});

test('says that numbers of the model are changed, and lives by them', async ({ page }) => {
  await page.goto(`${small}~numbers_nu-0`);
  await expect(page.getByText('One number of the model is changed.')).toBeVisible();
  await settled(page);
  await expect(words(page, 'Velocity')).toContainText('A: 0 at month 6');
  await tabTo(page.getByRole('tab', { name: 'Try it' }));
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('tabpanel', { name: 'The model, laid open' })).toBeVisible();
  await expect(page.getByRole('tab', { name: 'The model, laid open' })).toBeFocused();
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByRole('button', { name: 'Reset it' }).click();
  await settled(page);
  await expect(words(page, 'Velocity')).not.toContainText('A: 0 at month 6');
  await expect.poll(() => settingsIn(page)).toBe('#lab/months_6~runs_20');
});

for (const text of ['a_nobody', '%F0%9F%98%80', 'numbers_hz-1e99', `show${'_trust'.repeat(400)}`, '<img src=x onerror=alert(1)>'])
  test(`a damaged link gets a sentence, nothing else: ${text.slice(0, 30)}`, async ({ page }) => {
    await page.goto(`/#lab/${text}`);
    await expect(page.getByText('The settings in this link cannot be read. The lab is set as it comes.')).toBeVisible();
    await expect(page.getByLabel('Who leads')).toHaveValue('always-blame');
    await expect(page.locator('.notice')).toHaveCount(1);
  });

test('folds on a phone, and the settings stay beside the pictures', async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    baseURL: baseURL ?? '',
    viewport: { width: 360, height: 640 },
    hasTouch: true,
    isMobile: true,
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await page.goto(small);
  await settled(page);
  await expect(page.getByLabel('Who leads')).toBeHidden();
  await expectNothingCutOff(page, 'folded');
  await expectAccessible(page, 'folded');
  await page.getByRole('button', { name: 'Settings' }).tap();
  await page.getByLabel('Who leads').selectOption('Neutral');
  await settled(page);
  await page.locator('.lab-picture').first().scrollIntoViewIfNeeded();
  await expect(page.locator('.lab-picture').first()).toBeInViewport();
  await expectNothingCutOff(page, 'unfolded');
  await expectAccessible(page, 'unfolded');
  await page.getByRole('button', { name: 'Close the settings' }).tap();
  await expect(page.getByLabel('Who leads')).toBeHidden();
  await context.close();
});

for (const { name, ...look } of [
  { name: 'in light, at 1280', viewport: { width: 1280, height: 760 }, colorScheme: 'light' as const },
  { name: 'in the dark, on a projector', viewport: { width: 1920, height: 1080 }, colorScheme: 'dark' as const },
])
  test(`is accessible with everything unfolded, ${name}`, async ({ browser, baseURL }) => {
    const context = await browser.newContext({ baseURL: baseURL ?? '', reducedMotion: 'reduce', ...look });
    const page = await context.newPage();
    await page.goto(`${small}~show_reporting_velocity_trust_hidden_actionsKept~singles`);
    await settled(page);
    for (const summary of await page.locator('summary').all()) await summary.click();
    for (const button of await page.getByRole('button', { name: /^The numbers of/ }).all()) await button.click();
    await expectNothingCutOff(page, name);
    await expectAccessible(page, name);
    await context.close();
  });

test('lives 1,000 runs of 104 weeks without doing so on the page', async ({ page }) => {
  // Counted from the start: what has been compiled before is not counted rightly.
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Profiler.enable');
  await devtools.send('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  await page.goto(small);
  await settled(page);
  await page.getByRole('slider', { name: 'Months' }).fill('24');
  await page.getByRole('radio', { name: '1,000' }).check();
  // A dropped interaction would show here: the page answers while the runs are lived.
  await expect(page.getByRole('progressbar', { name: 'Runs done' })).toBeVisible();
  await page.getByText('Time and attention').click();
  await expect(page.getByRole('slider', { name: 'Time for fixes' })).toBeVisible();
  await expect(page.locator('.lab-charts[aria-busy=false]:not(.is-old)')).toBeVisible({ timeout: 120_000 });
  await expect(words(page, 'Trust')).toContainText('at month 24');
  const { result } = await devtools.send('Profiler.takePreciseCoverage');
  const mostCalled = result
    .filter(({ url }) => url.includes('/assets/'))
    .flatMap(({ url, functions }) =>
      functions.flatMap(({ functionName, ranges }) => ranges.map(({ count }) => ({ url, functionName, count }))),
    )
    .toSorted((a, b) => b.count - a.count)[0];
  // Two teams' 104 weeks in each of 1,000 runs: whoever lives them calls something at least that often.
  expect(mostCalled?.count, JSON.stringify(mostCalled)).toBeLessThan(2 * 104 * 1000);
  expect(page.workers().length).toBeGreaterThan(0);
});
