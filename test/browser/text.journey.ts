/** The reader's own text: read, marked, reworded and taken along, on the device and nowhere else. */
import { readFileSync } from 'node:fs';
import type { Download, Page } from '@playwright/test';
import { tabTo } from './player.ts';
import { expect, expectAccessible, expectNothingCutOff, test } from './watch.ts';

const marks = (page: Page) => page.locator('.finding-mark');
const field = (page: Page) => page.getByRole('textbox', { name: 'Your text' });
const tab = (page: Page, name: string) => page.getByRole('tab', { name, exact: true });

async function openExample(page: Page): Promise<void> {
  await page.goto('/#text');
  await page.getByRole('button', { name: 'Try an example' }).click();
  await expect(marks(page).first()).toBeVisible();
  await expect(page.getByText('“Timeline” and “Contributing factors” have none.')).toBeVisible();
}

async function paste(page: Page, data: Record<string, string>): Promise<void> {
  await field(page).evaluate((element, given) => {
    const clipboardData = new DataTransfer();
    for (const [type, text] of Object.entries(given)) clipboardData.setData(type, text);
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, data);
}

async function fileOf(download: Promise<Download>): Promise<{ name: string; text: string }> {
  const got = await download;
  return { name: got.suggestedFilename(), text: readFileSync(await got.path(), 'utf8') };
}

/** All that this browser keeps for the page. */
const keptHere = (page: Page) =>
  page.evaluate(async () => ({
    local: { ...localStorage },
    session: { ...sessionStorage },
    databases: (await indexedDB.databases()).map(({ name }) => name),
    cookies: document.cookie,
  }));

test('marks a document, leads from mark to reason and back, and takes it along, by mouse', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'Read your own post-mortem' }).click();
  await page.getByRole('button', { name: 'Try an example' }).click();
  const hindsight = page.getByRole('button', { name: /^Tom should have noticed.*hindsight/ });
  await hindsight.first().click();
  const open = page.locator('.text-place.is-open');
  await expect(open).toContainText('Reworded');
  await expect(open.getByRole('button', { expanded: true })).toBeFocused();
  await expect(marks(page).and(page.locator('.is-current'))).toHaveText(/Tom should have noticed/);

  const count = await marks(page).count();
  await open.getByRole('button', { name: 'Not blame here' }).click();
  await expect(marks(page)).toHaveCount(count - 1);
  await expect(page.locator('.text-place.is-open .text-place-head')).toBeFocused();
  await page.getByRole('button', { name: /^Mark “Tom should have noticed.*” again$/ }).click();
  await expect(marks(page)).toHaveCount(count);

  await page
    .locator('.text-sections')
    .getByRole('button', { name: /Timeline/ })
    .click();
  await expect(page.getByRole('heading', { name: 'Timeline' })).toBeFocused();
  await expect(page.getByRole('heading', { name: 'Timeline' })).toBeInViewport();
  await tab(page, 'Structure').click();
  await expect(page.getByText('One asks people to be better')).toBeVisible();
  await page.getByRole('button', { name: 'Go to “The root cause was human error.”' }).click();
  await expect(page.locator('.text-part', { hasText: 'The root cause' })).toBeFocused();

  await tab(page, 'Take along').click();
  const text = await fileOf(
    Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Download as Markdown' }).click()]).then(([got]) => got),
  );
  expect(text.name).toBe('example.md');
  expect(text.text).toContain('# Checkout down for 41 minutes');
  const review = await fileOf(
    Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Download the review' }).click()]).then(([got]) => got),
  );
  expect(review.name).toBe('example-review.md');
  expect(review.text).toContain(`${count} places read as blame.`);
  expect(review.text).toContain('| Timeline | 0 |');
});

test('works with the keyboard alone', async ({ page }) => {
  await page.goto('/#text');
  await tabTo(field(page));
  await page.keyboard.type('Sam should have checked the queue. It was full.');
  await expect(page.getByText('One place reads as blame.')).toBeVisible();
  await page.keyboard.press('F8');
  await expect
    .poll(() => field(page).evaluate((element: HTMLTextAreaElement) => element.value.slice(element.selectionStart, element.selectionEnd)))
    .toMatch(/^Sam should have/);
  await page.keyboard.press('End');
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' Dana should have known.');
  await expect(page.getByText('2 places read as blame.')).toBeVisible();

  await tabTo(tab(page, 'Write'));
  await page.keyboard.press('ArrowLeft');
  await expect(tab(page, 'Read')).toBeFocused();
  await tabTo(marks(page).first());
  await page.keyboard.press('ArrowRight');
  await expect(marks(page).nth(1)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('.text-place.is-open .text-place-head')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(marks(page).nth(1)).toBeFocused();
  await page.keyboard.press('p');
  await expect(marks(page).first()).toBeFocused();

  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect(marks(page)).toHaveCount(1);
  for (let times = 0; times < 4; times++) await page.keyboard.press('Control+Shift+z');
  await expect(marks(page)).toHaveCount(2);

  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('w');
  await expect(field(page)).toHaveValue('Sam should have checked the queue. It was full. Dana should have known.');
});

test('fits a phone: marks are touched, and what is said of them comes up from below', async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    baseURL: baseURL ?? '',
    viewport: { width: 360, height: 640 },
    hasTouch: true,
    isMobile: true,
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await page.goto('/#text');
  await expectNothingCutOff(page, 'empty');
  await page.getByRole('button', { name: 'Try an example' }).tap();
  await expect(page.getByRole('link', { name: 'Second Story, back to the title' })).toBeInViewport();
  await expect(page.getByRole('heading', { level: 1, name: 'Your own text' })).toBeAttached();
  const careless = marks(page).filter({ hasText: 'careless' });
  await careless.tap();
  const open = page.locator('.text-place.is-open');
  await expect(open).toBeInViewport();
  await expect(careless).toBeInViewport();
  await expectNothingCutOff(page, 'sheet open');
  await expectAccessible(page, 'sheet open');
  await open.getByRole('button', { name: 'Change it yourself' }).tap();
  await expect(field(page)).toBeFocused();
  await expect
    .poll(() => field(page).evaluate((element: HTMLTextAreaElement) => element.value.slice(element.selectionStart, element.selectionEnd)))
    .toContain('careless');
  await page.keyboard.press('Backspace');
  await page.getByRole('button', { name: 'Undo' }).tap();
  await expect(field(page)).toHaveValue(/He was careless with/);
  await page.getByRole('button', { name: /places$/ }).tap();
  for (const name of ['Structure', 'Take along']) {
    await tab(page, name).tap();
    await expectNothingCutOff(page, name);
  }
  await expectAccessible(page, 'take along');
  await page.getByRole('button', { name: 'Back to the text' }).tap();
  await expect(tab(page, 'Structure')).toBeHidden();
  await context.close();
});

for (const { name, ...look } of [
  { name: 'in light, at 1280', viewport: { width: 1280, height: 760 }, colorScheme: 'light' as const },
  { name: 'in the dark, on a projector', viewport: { width: 1920, height: 1080 }, colorScheme: 'dark' as const },
])
  test(`is accessible, ${name}`, async ({ browser, baseURL }) => {
    const context = await browser.newContext({ baseURL: baseURL ?? '', reducedMotion: 'reduce', ...look });
    const page = await context.newPage();
    await openExample(page);
    await marks(page).nth(1).click();
    await page.locator('summary').click();
    for (const shown of ['Places', 'Structure', 'Take along']) {
      await tab(page, shown).click();
      await expectNothingCutOff(page, shown);
      // The panels are alike in both looks but for their colours, which the first of them shows.
      if (shown === 'Places' || look.colorScheme === 'light') await expectAccessible(page, shown);
    }
    await tab(page, 'Write').click();
    if (look.colorScheme === 'dark') await expectAccessible(page, 'Write');
    await tab(page, 'Read').click();
    await page.evaluate(() => (document.documentElement.dataset['text'] = '200'));
    for (const shown of ['Places', 'Take along']) {
      await tab(page, shown).click();
      await expectNothingCutOff(page, `${shown}, letters twice as large`);
    }
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.text-pane')).toBeHidden();
    await context.close();
  });

test('sends nothing and keeps nothing: it works without a network, and the browser is left as it was', async ({ page, context }) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.goto('/#text');
  await expect(page.getByRole('button', { name: 'Try an example' })).toBeVisible();
  await expect.poll(() => page.workers().length).toBe(1);
  // The worker is here when it has answered; from now on there is no network.
  await page.waitForLoadState('networkidle');
  await context.setOffline(true);
  const before = await keptHere(page);
  const loaded = requests.length;
  await page.getByRole('button', { name: 'Try an example' }).click();
  await expect(marks(page).first()).toBeVisible();
  await tab(page, 'Write').click();
  await field(page).press('Control+End');
  await page.keyboard.type('\nBen was lazy.');
  await expect(page.getByText(/^\d+ places read as blame/)).toBeVisible();
  await tab(page, 'Read').click();
  await marks(page).last().click();
  await tab(page, 'Take along').click();
  await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Download the review' }).click()]);
  expect(requests.slice(loaded).filter((url) => !url.startsWith('blob:'))).toEqual([]);
  expect(await keptHere(page)).toEqual(before);

  // What is asked to be kept is kept, and deleted again.
  await page.getByRole('checkbox', { name: 'Keep a draft on this device' }).check();
  await expect.poll(async () => (await keptHere(page)).local['second-story/text/draft']).toContain('Ben was lazy.');
  await tab(page, 'Places').click();
  await page.getByRole('button', { name: 'Not blame here' }).click();
  const kept = await keptHere(page);
  expect(Object.keys(kept.local).toSorted()).toEqual(
    ['second-story/text/draft', 'second-story/text/not-blame', ...Object.keys(before.local)].toSorted(),
  );
  expect(kept.local['second-story/text/not-blame']).not.toMatch(/Ben|lazy/);
  await page.getByRole('button', { name: 'Forget them all' }).click();
  await tab(page, 'Take along').click();
  await page.getByRole('button', { name: 'Close and delete this text' }).click();
  await page.getByRole('button', { name: 'Delete it' }).click();
  await expect(field(page)).toHaveValue('');
  expect(await keptHere(page)).toEqual(before);
});

test('holds a draft over a reload if asked, and the text over a look at another page', async ({ page }) => {
  await openExample(page);
  await page.getByRole('link', { name: 'Second Story, back to the title' }).click();
  await page.getByRole('link', { name: 'Read your own post-mortem' }).click();
  await expect(marks(page).first()).toBeVisible();
  await tab(page, 'Take along').click();
  await page.getByRole('checkbox', { name: 'Keep a draft on this device' }).check();
  await page.reload();
  await expect(marks(page).first()).toBeVisible();
});

test('keeps every key typed while fifty pages are read, away from the page', async ({ page }) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.goto('/#text');
  const sentence = (nth: number) =>
    `The queue of shard ${nth} grew while the deploy went on and nobody on the team was told about its new limit. `;
  const paragraphs = Array.from(
    { length: 420 },
    (_, nth) => `${sentence(nth).repeat(3)}${nth % 20 === 0 ? 'Sam should have checked it.' : ''}`,
  );
  const long = paragraphs.join('\n\n');
  expect(long.split(/\s+/).length).toBeGreaterThan(25_000);
  await paste(page, { 'text/plain': long });
  await tab(page, 'Write').click();
  await field(page).evaluate((element: HTMLTextAreaElement) => {
    element.focus();
    element.setSelectionRange(0, 0);
  });
  const typed = 'Dana should have known, and the quick brown fox of shard nine jumps over 13 lazy dogs. ';
  await page.keyboard.type(typed);
  await expect(field(page)).toHaveValue(typed + long);
  await expect(page.getByText('22 places read as blame.')).toBeVisible({ timeout: 60_000 });
  // The lens was never fetched by the page itself.
  expect(requests.filter((url) => url.includes('lens-here'))).toEqual([]);
  expect(page.workers().some((worker) => worker.url().includes('lens-worker'))).toBe(true);
});

test('takes hostile HTML as text, and says what is wrong with a file', async ({ page, watch }) => {
  // Chromium remarks on handlers in a document that has no window and could not run them anyway.
  watch.allow(/Executing inline event handler violates/);
  await openExample(page);
  await tab(page, 'Write').click();
  const before = await field(page).inputValue();
  const choose = page.locator('.text-file');
  await choose.setInputFiles({ name: 'broken.docx', mimeType: '', buffer: Buffer.from('PK\u0003\u0004 no zip at all') });
  await expect(page.getByText('broken.docx is damaged, or it is no Word document.')).toBeVisible();
  await choose.setInputFiles({ name: 'photo.png', mimeType: 'image/png', buffer: Buffer.from([0x89, 0x50, 0, 0, 1, 2]) });
  await expect(page.getByText('photo.png is not a text.')).toBeVisible();
  await expect(field(page)).toHaveValue(before);

  await choose.setInputFiles({
    name: 'evil.html',
    mimeType: 'text/html',
    buffer: Buffer.from(
      `<h2>Plan</h2><p>Ann should have known.<script>document.title='ran'</script><img src=x onerror="document.title='ran'"></p>`,
    ),
  });
  await expect(marks(page)).toHaveCount(1);
  await expect(page.getByRole('heading', { name: 'Plan' })).toBeVisible();
  await tab(page, 'Write').click();
  await expect(field(page)).toHaveValue('## Plan\n\nAnn should have known.\n');
  await field(page).press('Control+a');
  await paste(page, {
    'text/plain': 'plain',
    'text/html': `<h3>Pasted</h3><ul><li onclick="x()">&lt;img src=x onerror=alert(1)&gt;</li></ul><script>document.title='ran'</script>`,
  });
  await expect(field(page)).toHaveValue('### Pasted\n\n- <img src=x onerror=alert(1)>\n');
  await tab(page, 'Read').click();
  await expect(page.locator('.text-read img')).toHaveCount(0);
  expect(await page.title()).toBe('Your own text · Second Story');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(marks(page)).toHaveCount(1);
});

test('reads on the page itself where there are no workers, and says so; without storage nothing breaks', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'Worker', { value: undefined });
    Object.defineProperty(globalThis, 'localStorage', {
      get() {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await openExample(page);
  await expect(page.getByText('the text is read on the page itself')).toBeVisible();
  await marks(page).first().click();
  await page.getByRole('button', { name: 'Not blame here' }).click();
  await expect(page.getByText('This browser keeps nothing, so this holds until you close the page.')).toBeVisible();
  await tab(page, 'Take along').click();
  await page.getByRole('checkbox', { name: 'Keep a draft on this device' }).click();
  await expect(page.locator('.text-said')).toHaveText(/^This browser keeps nothing, or the text is too long/);
  await expect(page.getByRole('checkbox', { name: 'Keep a draft on this device' })).not.toBeChecked();
});

test('says when the lens cannot be fetched, keeps the text, and reads it when asked again', async ({ page, watch }) => {
  watch.allow(/ERR_FAILED|Failed to (load|fetch)|error loading dynamically imported module/);
  await page.route(/lens-(worker|here)/, (route) => route.abort());
  await page.goto('/#text');
  await field(page).fill('Sam should have checked the queue.');
  await expect(page.getByText('The lens could not be fetched. Your text is safe here.')).toBeVisible();
  await page.unroute(/lens-(worker|here)/);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByText('One place reads as blame.')).toBeVisible();
  await expect(field(page)).toHaveValue('Sam should have checked the queue.');
});
