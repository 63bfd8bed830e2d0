/** From the title to the debrief: by mouse, by keyboard alone, in text only, on a phone. */
import { begin, finger, keyboard, mouse, openDebrief, play, roundRobin, tabTo } from './player.ts';
import { expect, expectAccessible, expectNothingCutOff, test } from './watch.ts';

test('a newcomer plays 14:32 by mouse, from title to debrief, and axe finds nothing on any screen', async ({ page }) => {
  await page.goto('/?r=canvas');
  await expectAccessible(page, 'title');
  await page.getByRole('link', { name: 'Play a scenario' }).click();
  await expectAccessible(page, 'scenarios');
  await page
    .getByRole('button', { name: /^(Play|Begin) 14:32/ })
    .first()
    .click();
  await expectAccessible(page, 'before you begin');
  await page.getByRole('button', { name: 'Begin' }).click();
  await expect(page.locator('.stage canvas')).toBeVisible();

  const seen = new Set<string>();
  const decisions = await play(page, {
    see: async (kind) => {
      const heading = await page.locator('#place').innerText();
      const what = kind === 'go-on' ? `${kind} ${(await page.locator('.step').getAttribute('class')) ?? ''}` : kind;
      if (seen.has(what)) return;
      seen.add(what);
      await expectAccessible(page, `${what}: ${heading}`);
      await expectNothingCutOff(page, `${what}: ${heading}`);
    },
  });
  expect(decisions).toBeGreaterThanOrEqual(6);
  expect([...seen]).toEqual(expect.arrayContaining(['options', 'timeline', 'end']));

  await openDebrief(page);
  await expectAccessible(page, 'debrief');
  await expectNothingCutOff(page, 'debrief');
  // Your own words are quoted, each with what the team heard.
  await expect(page.getByRole('button', { name: /^Replay from/ }).first()).toBeVisible();

  for (const name of ['settings', 'about']) {
    await page.goto(`/?r=canvas#${name}`);
    await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
    await expectAccessible(page, name);
    await expectNothingCutOff(page, name);
  }
});

test('every panel of play opens by its key, is accessible, and gives the focus back', async ({ page }) => {
  await begin(page);
  await play(page, { stopAt: 'options' });
  await play(page, { stopAt: 'go-on' });
  for (const key of ['u', 'l', 'm', 'g', 'p', '?']) {
    const before = await page.evaluate(() => document.activeElement?.outerHTML);
    await page.keyboard.press(key);
    const dialog = page.getByRole('dialog');
    await expect(dialog).toBeVisible();
    await expectAccessible(page, `panel ${key}`);
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    expect(await page.evaluate(() => document.activeElement?.outerHTML)).toBe(before);
  }
});

test('the whole game is played with the keyboard alone', async ({ page }) => {
  await begin(page, keyboard);
  const decisions = await play(page, { hands: keyboard });
  expect(decisions).toBeGreaterThanOrEqual(6);
  await openDebrief(page, keyboard);
  await tabTo(page.getByRole('button', { name: /^Replay from/ }).last());
  await page.keyboard.press('Enter');
  await expect(page.locator('#words .decision, #words .activity').first()).toBeVisible();
});

test('the focus goes where the story goes', async ({ page }) => {
  await begin(page, keyboard);
  await play(page, {
    hands: keyboard,
    stopAt: 'timeline',
    see: async () => {
      // The focus moves once the new step is drawn.
      await expect.poll(() => page.evaluate(() => document.querySelector('#words')?.contains(document.activeElement))).toBe(true);
    },
  });
});

test('in text only the stage is its own description, and Phaser is never fetched', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  await page.goto('/#settings');
  await page.getByLabel('Words instead of the picture').check({ force: true });
  await begin(page, mouse, '');
  await expect(page.locator('canvas')).toHaveCount(0);
  await expect(page.getByText(/lamps? (are|is) lit upstairs/).first()).toBeVisible();
  await play(page, { taste: () => 1 });
  await openDebrief(page);
  await expect(page.locator('canvas')).toHaveCount(0);
  await expectAccessible(page, 'debrief in text only');
  expect(fetched.filter((url) => url.includes('start-stage'))).toEqual([]);
});

test.describe('on a phone in portrait', () => {
  test.use({ viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 });

  test('the whole game is played by touch, and nothing is cut off', async ({ page }) => {
    await page.goto('/?r=canvas');
    await expectNothingCutOff(page, 'title');
    await begin(page, finger);
    const seen = new Set<string>();
    await play(page, {
      hands: finger,
      taste: (decision, count) => roundRobin(decision + 2, count),
      see: async (kind) => {
        await expectNothingCutOff(page, `${kind}: ${await page.locator('#place').innerText()}`);
        if (!seen.has(kind)) await expectAccessible(page, `phone ${kind}`);
        seen.add(kind);
      },
    });
    await openDebrief(page, finger);
    await expectNothingCutOff(page, 'debrief');
    await expectAccessible(page, 'debrief on a phone');
  });

  test('buttons and slips are large enough for a finger', async ({ page }) => {
    await begin(page, finger);
    await play(page, { hands: finger, stopAt: 'options' });
    const sizes = await page
      .locator('#words button')
      .evaluateAll((buttons) => buttons.map((button) => button.getBoundingClientRect().height));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(48);
  });
});

for (const scheme of ['dark', 'light'] as const)
  test(`${scheme}, with text at 200 %, stays legible and operable`, async ({ page }) => {
    // Zoom of 200 % in a window of 1280 x 760 gives the page half of it.
    await page.setViewportSize({ width: 640, height: 380 });
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await begin(page);
    await play(page, {
      stopAt: 'timeline',
      see: async (kind) => {
        await expectNothingCutOff(page, `${kind}: ${await page.locator('#place').innerText()}`);
      },
    });
    await expectAccessible(page, `${scheme} at 200 %`);
  });

for (const [width, height] of [
  [1280, 760],
  [360, 640],
] as const)
  test(`with the text set to 200 % in a window of ${width} x ${height}, nothing is cut off or covered`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.addInitScript(() => localStorage.setItem('second-story/settings', JSON.stringify({ textSize: 200, motion: 'off' })));
    await begin(page);
    const seen = new Set<string>();
    await play(page, {
      stopAt: 'timeline',
      see: async (kind) => {
        if (!seen.has(kind)) await expectNothingCutOff(page, kind);
        if (kind === 'predict') await expect(page.getByText(/^How many problems will people tell you about/)).toBeInViewport();
        seen.add(kind);
      },
    });
    await expect(page.locator('html')).toHaveAttribute('data-text', '200');
  });

test('the contents of the debrief lead to each of its parts, and back to the button by Escape', async ({ page }) => {
  await begin(page);
  await play(page);
  await openDebrief(page);
  const contents = page.getByRole('button', { name: 'Contents' });
  const list = page.getByRole('dialog', { name: 'In this debrief' });
  await keyboard.press(contents);
  await expect(list).toBeVisible();
  const names = await list.getByRole('listitem').allInnerTexts();
  await expectAccessible(page, 'contents of the debrief');
  await page.keyboard.press('Escape');
  await expect(contents).toBeFocused();
  expect(names).toContain('Take it along');
  for (const name of names) {
    await contents.click();
    await list.getByRole('button', { name, exact: true }).click();
    await expect(list).toBeHidden();
    await expect(page.getByRole('heading', { name, level: 2, exact: true })).toBeFocused();
    await expect(page.getByRole('heading', { name, level: 2, exact: true })).toBeInViewport();
  }
});

test('with forced colours everything is still there', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await begin(page);
  await expect(page.getByText(/lamps? (are|is) lit upstairs/).first()).toBeVisible();
  await play(page, { stopAt: 'timeline' });
  await expectAccessible(page, 'forced colours');
});
