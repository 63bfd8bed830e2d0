/** Bad input and bad weather: each gets a clear sentence, and nothing is lost. */
import { checksumOf } from '../../src/session/checksum.ts';
import { begin, mouse, openDebrief, play, step } from './player.ts';
import { expect, expectAccessible, test } from './watch.ts';

const saveKey = 'second-story/playthrough/';

/** Plays to the timeline, so that there is something to lose. */
async function leaveASave(page: Parameters<typeof begin>[0]): Promise<string> {
  await begin(page);
  await play(page, { stopAt: 'timeline' });
  const key = await page.evaluate((prefix) => Object.keys(localStorage).find((name) => name.startsWith(prefix)), saveKey);
  if (key === undefined) throw new Error('Nothing was saved.');
  return key;
}

for (const [how, damage] of [
  ['cut short', (text: string) => text.slice(0, text.length / 2)],
  ['overwritten by something else', () => '<html>not a save</html>'],
  ['emptied', () => ''],
  ['changed in the middle', (text: string) => text.replace('"option":"', '"option":"x')],
] as const)
  test(`a save that was ${how} is said to be damaged, kept as a download, and never in the way`, async ({ page }) => {
    const key = await leaveASave(page);
    const text = await page.evaluate((name) => localStorage.getItem(name) ?? '', key);
    await page.evaluate(([name, value]) => localStorage.setItem(name, value), [key, damage(text)] as const);
    await page.goto('/?r=canvas');
    await page.reload();
    await page.goto('/?r=canvas#scenarios');
    await expect(page.getByText('Playthroughs that cannot be opened')).toBeVisible();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download it' }).first().click();
    await download;
    await expectAccessible(page, 'a damaged save');
    await begin(page);
  });

test('a save of another edition says so, and can be downloaded', async ({ page }) => {
  const key = await leaveASave(page);
  const record = JSON.parse(await page.evaluate((name) => localStorage.getItem(name) ?? '', key));
  record.session.edition = 'zzzzzz';
  record.checksum = checksumOf(JSON.stringify(record.session));
  await page.evaluate(([name, value]) => localStorage.setItem(name, value), [key, JSON.stringify(record)] as const);
  await page.goto('/?r=canvas#play/fourteen-thirty-two');
  await page.reload();
  await expect(page.getByText(/edition|version/i).first()).toBeVisible();
  await expectAccessible(page, 'a save of another edition');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download it' }).first().click();
  await download;
});

test('without storage the game says that nothing is saved, and plays to the end', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('storage is off', 'SecurityError');
      },
    });
  });
  await begin(page);
  const notices: string[] = [];
  await play(page, {
    see: async () => {
      notices.push(...(await page.locator('.notice').allInnerTexts()));
    },
  });
  expect(notices.join(' ')).toMatch(/does not let the game save/);
  await openDebrief(page);
});

test('with storage full the game says so once and plays on', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await begin(page);
  await play(page, { stopAt: 'timeline' });
  await expect(page.locator('#words')).toBeVisible();
});

test('without WebGL the stage is drawn all the same', async ({ page }) => {
  await page.addInitScript(() => {
    const getContext = HTMLCanvasElement.prototype.getContext as (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) => unknown;
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
      return kind.includes('webgl') ? null : getContext.call(this, kind, ...rest);
    } as typeof HTMLCanvasElement.prototype.getContext;
  });
  await begin(page, undefined, '');
  await expect(page.locator('.stage canvas')).toBeVisible();
  await play(page, { stopAt: 'timeline' });
});

test('without any canvas the picture stands still and the story goes on', async ({ page, watch }) => {
  watch.allow(/globalCompositeOperation|canvas|context/i);
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null;
  });
  await begin(page, undefined, '');
  await expect(page.locator('.stage svg').first()).toBeVisible();
  await play(page, { stopAt: 'timeline' });
});

test('if the stage cannot be fetched the story goes on without it', async ({ page, watch }) => {
  watch.allow(/start-stage|Failed to (load|fetch)/);
  await page.route(/start-stage/, (route) => route.abort());
  await begin(page);
  await expect(page.locator('.stage svg').first()).toBeVisible();
  await play(page, { stopAt: 'timeline' });
});

test('if the lab cannot be fetched the page says so, and fetches it when asked again', async ({ page, watch }) => {
  watch.allow(/Failed to (load|fetch)/);
  await page.route(/assets\/lab-/, (route) => route.abort());
  await page.goto('/#lab/months_6~runs_20');
  await expect(page.getByRole('heading', { name: 'This could not be fetched' })).toBeVisible();
  await page.unroute(/assets\/lab-/);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByLabel('Who leads')).toBeVisible();
});

test('a lost WebGL context is survived', async ({ page, watch }) => {
  watch.allow(/context|WebGL|CONTEXT_LOST/i);
  await begin(page, undefined, '?r=webgl');
  await expect(page.locator('.stage canvas')).toBeVisible();
  const lost = await page.evaluate(() => {
    const canvas = document.querySelector('canvas');
    const gl = canvas?.getContext('webgl2') ?? canvas?.getContext('webgl');
    const extension = gl?.getExtension('WEBGL_lose_context');
    extension?.loseContext();
    return extension !== null && extension !== undefined;
  });
  expect(lost).toBe(true);
  await play(page, { stopAt: 'timeline' });
  // Until the browser gives the context back, the still picture stands in.
  await expect(page.locator('.stage svg, .stage canvas').first()).toBeVisible();
});

test('offline after the first line, the game goes on to the debrief', async ({ page, context, watch }) => {
  watch.allow(/ERR_INTERNET_DISCONNECTED|Failed to (load|fetch)/);
  await begin(page);
  await expect(page.locator('.stage canvas')).toBeVisible();
  await step(page, 'go-on', mouse, 0);
  await page.waitForLoadState('networkidle');
  await context.setOffline(true);
  await play(page);
  await page.getByRole('button', { name: 'See what you could not see' }).click();
  await expect(page.getByRole('heading', { name: /^Your team told you/ })).toBeVisible();
});

test('an address that leads nowhere says so and offers the way back', async ({ page }) => {
  for (const hash of [
    '#nonsense',
    '#play/no-such-scenario',
    '#debrief/no-such-scenario',
    '#play/%E0%A4%A',
    '#debrief/fourteen-thirty-two',
  ]) {
    await page.goto(`/?r=canvas${hash}`);
    await page.reload();
    await expect(page.locator('#main a, #main button').first()).toBeVisible();
    await expectAccessible(page, hash);
  }
});
