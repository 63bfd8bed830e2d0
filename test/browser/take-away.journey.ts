/** What is taken along from a debrief: paper, files, and a link that opens anywhere; and what a hostile link can do: nothing. */
import { readFile } from 'node:fs/promises';
import { deflateSync } from 'fflate';
import type { Download, Page } from '@playwright/test';
import { decode, encode, type Session } from '#session';
import { begin, finger, openDebrief, play, tabTo } from './player.ts';
import { expect, expectAccessible, expectNothingCutOff, test as watched } from './watch.ts';

/** One playthrough for each worker: its link, and what its debrief showed to whoever played it. */
const test = watched.extend<object, { played: { readonly text: string; readonly figures: readonly string[] } }>({
  played: [
    async ({ browser }, use, { project }) => {
      const context = await browser.newContext({ baseURL: project.use.baseURL ?? '', viewport: { width: 1280, height: 760 } });
      const page = await context.newPage();
      await begin(page);
      await play(page);
      await openDebrief(page);
      const text = (await linkField(page).inputValue()).split('#shared/')[1] ?? '';
      await use({ text, figures: await figuresOf(page) });
      await context.close();
    },
    { scope: 'worker' },
  ],
});

const linkField = (page: Page) => page.getByRole('textbox', { name: 'A link to this playthrough' });
const refusal = (page: Page) => page.getByRole('heading', { name: 'This link cannot be opened' });
const stored = (page: Page) => page.evaluate(() => JSON.stringify(Object.entries(localStorage).toSorted()));

async function openShared(page: Page, text: string): Promise<void> {
  await page.goto(`/?r=canvas#shared/${text}`);
  await expect(page.getByRole('heading', { name: 'A playthrough somebody shared with you' })).toBeVisible();
}

/** Everything a debrief counts: headline, ends of the strips, months, decisions, what broke, who left. */
async function figuresOf(page: Page): Promise<readonly string[]> {
  const parts = page.locator(
    '.debrief-headline, .debrief-third, .strip-word, .months-table, .debrief-decisions, [aria-labelledby=what-broke]',
  );
  await expect(page.locator('.months-table')).toBeVisible();
  return (await parts.allTextContents()).map((text) => text.replaceAll(/\s+/g, ' '));
}

async function taken(page: Page, name: string): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
  return saved(download);
}

async function saved(download: Download): Promise<{ name: string; bytes: Buffer }> {
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

/** Wraps bytes as a link does, checksum included. */
function wrapped(bytes: Uint8Array): string {
  const body = Buffer.from(bytes).toString('base64url');
  let hash = 0x811c9dc5;
  for (let i = 0; i < body.length; i++) hash = Math.imul(hash ^ body.charCodeAt(i), 0x01000193);
  return `ss1.${(hash >>> 0).toString(36).padStart(7, '0')}.${body}`;
}

function sessionIn(text: string): Session {
  const read = decode(text);
  if ('problem' in read) throw new Error(`The link holds no session: ${read.problem.kind}.`);
  return read.session;
}

test('a debrief is taken along as a picture, two tables and a file with everything', async ({ page, played }) => {
  await openShared(page, played.text);

  const picture = await taken(page, 'Save the chart');
  expect(picture.name).toMatch(/^second-story-fourteen-thirty-two-\d{4}-\d\d-\d\d-chart\.png$/);
  expect(picture.bytes.subarray(1, 4).toString()).toBe('PNG');
  expect(picture.bytes.readUInt32BE(16)).toBe(1920);
  const inks = await page.evaluate(
    async (bytes) => {
      const image = await createImageBitmap(new Blob([Uint8Array.from(bytes)]));
      const pen = new OffscreenCanvas(image.width, image.height).getContext('2d');
      pen?.drawImage(image, 0, 0);
      const seen = new Set<string>();
      const { data = [] } = pen?.getImageData(0, 0, image.width, image.height) ?? {};
      for (let at = 0; at < data.length; at += 4) seen.add([data[at], data[at + 1], data[at + 2]].join());
      return ['255,253,248', '36,100,198', '184,70,10', '87,18,56'].filter((colour) => seen.has(colour)).length;
    },
    [...picture.bytes],
  );
  expect(inks, 'paper and the three metrics, in the colours of the day').toBe(4);

  const months = await taken(page, 'Save the months');
  expect(months.name).toMatch(/-months\.csv$/);
  expect([...months.bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const lines = months.bytes.toString().trimEnd().split('\r\n');
  expect(lines).toHaveLength(1 + (await page.locator('.months-table tbody tr:not(.phase)').count()));

  const decisions = await taken(page, 'Save the decisions');
  const quoted = await page.locator('.debrief-decisions .your-words li').first().innerText();
  expect(decisions.bytes.toString()).toContain(quoted);

  const everything = await taken(page, 'Save everything');
  expect(everything.name).toMatch(/-playthrough\.json$/);
  const { kind, version, session } = JSON.parse(everything.bytes.toString()) as { kind: string; version: number; session: Session };
  expect({ kind, version, session }).toEqual({ kind: 'second-story-playthrough', version: 1, session: sessionIn(played.text) });
  await expect(page.getByText(`Saved as ${everything.name}.`)).toBeVisible();
});

test('a link shows in another browser exactly what the player saw, and is kept only when asked', async ({ page, played }) => {
  await page.goto('/?r=canvas');
  const before = await stored(page);
  await openShared(page, played.text);
  expect(await figuresOf(page)).toEqual(played.figures);
  expect(await stored(page)).toBe(before);
  expect((await linkField(page).inputValue()).endsWith(`#shared/${played.text}`)).toBe(true);
  console.log(`A link to a whole playthrough takes ${played.text.length} characters.`);
  expect(played.text.length).toBeLessThan(700);

  await page.getByRole('button', { name: 'Keep it on my shelf' }).click();
  await expect(page.getByText(/^It is on your shelf/)).toBeFocused();
  await page.goto('/?r=canvas#scenarios');
  await page.getByRole('link', { name: 'Open the debrief' }).click();
  expect(await figuresOf(page)).toEqual(played.figures);
  // It is there now, and not offered twice.
  await openShared(page, played.text);
  await expect(page.getByRole('button', { name: 'Keep it on my shelf' })).toHaveCount(0);
});

test('whoever was sent a link can play it with the same luck', async ({ page, played }) => {
  await openShared(page, played.text);
  await page.getByRole('button', { name: 'Play it yourself with the same luck' }).click();
  await page.getByRole('button', { name: 'Begin' }).click();
  await play(page, { stopAt: 'options' });
  await page.locator('#words .decision .slip').first().click();
  const kept = await page.evaluate(() => Object.values(localStorage).join());
  expect(kept).toContain(`"seed":"${sessionIn(played.text).seed}"`);
});

test('a damaged, foreign or hostile link gets one sentence and changes nothing', async ({ page, played }) => {
  const session = sessionIn(played.text);
  const markup = '<img src=x onerror="document.title=`broken`">';
  const links: readonly (readonly [what: string, text: string, sentence: RegExp])[] = [
    ['cut off', played.text.slice(0, -5), /damaged or incomplete/],
    ['one sign changed', played.text.replace(/.$/, (sign) => (sign === 'A' ? 'B' : 'A')), /damaged or incomplete/],
    ['of a newer version', played.text.replace('ss1.', 'ss9.'), /newer version/],
    ['of another scenario', encode({ ...session, scenario: 'not-here' }), /scenario that is not in this game/],
    ['not finished', encode({ ...session, decisions: session.decisions.slice(0, 2) }), /not played to its end/],
    ['out of order', encode({ ...session, decisions: session.decisions.toReversed() }), /damaged or incomplete/],
    ['a bomb', wrapped(deflateSync(new Uint8Array(25_000_000), { level: 9 })), /damaged or incomplete/],
    ['a megabyte long', 'A'.repeat(1_000_000), /damaged or incomplete/],
    ['markup', encodeURIComponent(markup), /damaged or incomplete/],
    ['bare markup', markup, /damaged or incomplete/],
    ['a broken escape', '%E0%A4%A', /damaged or incomplete/],
    ['with slashes', '../../etc/passwd', /damaged or incomplete/],
    ['prototype', wrapped(deflateSync(new TextEncoder().encode('["__proto__","constructor","x",[],0,0]'))), /damaged or incomplete/],
  ];
  await page.goto('/?r=canvas');
  const before = await stored(page);
  for (const [what, text, sentence] of links) {
    await page.goto('/?r=canvas#scenarios');
    await page.goto(`/?r=canvas#shared/${text}`);
    await expect(refusal(page), what).toBeVisible();
    await expect(page.locator('main p'), what).toHaveText(sentence);
    expect(await stored(page), what).toBe(before);
    await expect(page).not.toHaveTitle('broken');
  }
  await expectAccessible(page, 'a link that cannot be opened');
});

test('a link of an older edition still says what was reached', async ({ page, played }) => {
  const session = sessionIn(played.text);
  await page.goto(`/?r=canvas#shared/${encode({ ...session, edition: 'older1' })}`);
  await expect(refusal(page)).toBeVisible();
  for (const metric of ['reporting', 'velocity', 'trust'] as const)
    await expect(page.locator('.facts')).toContainText(String(Math.round(session.summary?.[metric] ?? -1)));
  await expect(page.locator('.facts')).toContainText('How it ended');
  await expectAccessible(page, 'an older edition');
});

test('what somebody wrote or named in a link is only ever text', async ({ page, played }) => {
  const session = sessionIn(played.text);
  const text = '<img src=x onerror="document.title=`broken`"><script>document.title=`broken`</script>';
  const at = session.decisions[0]?.beat ?? '';
  await openShared(
    page,
    encode({
      ...session,
      remarks: [
        { at, text },
        { at: text.slice(0, 60), text: `=HYPERLINK("x")` },
      ],
    }),
  );
  expect(await figuresOf(page)).toEqual(played.figures);
  await expect(page.getByText('2 things you wrote or guessed along the way travel in it.')).toBeVisible();
  await expect(page.locator('main img, main script')).toHaveCount(0);
  await expect(page).not.toHaveTitle('broken');
  // With another seed a decision may not be offered; whatever comes of it, the seed is not markup either.
  await page.goto(`/?r=canvas#shared/${encode({ ...session, seed: '<b onclick=alert(1)>' })}`);
  await expect(refusal(page).or(page.locator('.debrief-headline'))).toBeVisible();
  await expect(page.locator('b[onclick]')).toHaveCount(0);
});

test('with many remarks the link stays short, and says what it leaves out', async ({ page, played }) => {
  const session = sessionIn(played.text);
  let dice = 1;
  const letter = () => String.fromCharCode(97 + (((dice = Math.imul(dice, 1664525) + 1013904223) >>> 16) % 26));
  const at = session.decisions[0]?.beat ?? '';
  const remarks = Array.from({ length: 30 }, () => ({ at, text: Array.from({ length: 260 }, letter).join('') }));
  await openShared(page, encode({ ...session, remarks }));
  expect((await linkField(page).inputValue()).length).toBeLessThan(1700);
  await expect(page.getByText(/things you wrote along the way were left out, to keep the link short/)).toBeVisible();
});

test('on paper there is the report and nothing to press', async ({ page, played }) => {
  await openShared(page, played.text);
  const report = page.locator('article.report');
  await expect(report).toBeHidden();
  await expect(page.getByRole('article', { includeHidden: false }).filter({ has: page.getByRole('heading', { level: 1 }) })).toHaveCount(0);
  await page.emulateMedia({ media: 'print' });
  await expect(report).toBeVisible();
  await expect(report.getByRole('heading', { level: 1 })).toHaveText('14:32');
  await expect(report.locator('.report-decisions > li')).toHaveCount(sessionIn(played.text).decisions.length);
  await expect(report.locator('.report-headline')).toHaveText(played.figures[0] ?? '');
  await expect(report).toContainText(`#shared/${played.text}`);
  await expect(report).toContainText('A teaching model, not a forecast');
  for (const hidden of ['.top-bar', '.debrief > main', '.take-away', '.shared-banner', '.stage-panel'])
    await expect(page.locator(hidden), hidden).toBeHidden();
  const pressable = page.locator('button, a, input, select, [tabindex="0"]');
  expect(await pressable.evaluateAll((all) => all.filter((one) => one.checkVisibility()).length)).toBe(0);
  for (const format of ['A4', 'Letter']) {
    const pdf = (await page.pdf({ format })).toString('latin1');
    const pages = pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
    expect(pages, format).toBeGreaterThan(0);
    expect(pages, format).toBeLessThanOrEqual(2);
  }
});

test('with the keyboard alone files are saved, and a link that may not be copied is selected', async ({ page, played }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new DOMException('', 'NotAllowedError')) } });
  });
  await openShared(page, played.text);
  await tabTo(page.getByRole('button', { name: 'Save the months' }));
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  expect((await saved(download)).name).toMatch(/months\.csv$/);
  await tabTo(page.getByRole('button', { name: 'Copy the link' }));
  await page.keyboard.press('Enter');
  await expect(page.getByText(/The link is selected/)).toBeVisible();
  await expect(linkField(page)).toBeFocused();
  expect(await page.evaluate(() => getSelection()?.toString())).toContain(`#shared/${played.text}`);
});

test('a link that may be copied is copied', async ({ page, context, played }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openShared(page, played.text);
  await page.getByRole('button', { name: 'Copy the link' }).click();
  await expect(page.getByText('The link is copied.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await linkField(page).inputValue());
});

for (const colorScheme of ['light', 'dark'] as const)
  test.describe(`on a phone, ${colorScheme}`, () => {
    test.use({ viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2, colorScheme });

    test('a shared debrief is whole, and everything in it large enough for a finger', async ({ page, played }) => {
      await openShared(page, played.text);
      await expectNothingCutOff(page, 'shared debrief on a phone');
      await expectAccessible(page, 'shared debrief on a phone');
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        finger.press(page.getByRole('button', { name: 'Save the decisions' })),
      ]);
      expect((await saved(download)).bytes.length).toBeGreaterThan(500);
      const sizes = await page
        .locator('.take-away button, .take-away input, .shared-banner button')
        .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(44);
    });
  });
