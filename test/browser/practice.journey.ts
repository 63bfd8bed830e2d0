/** Practice: a whole set in all six formats by mouse, by finger and by keys; left and gone on with; kept, damaged, without storage and without a network. */
import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { parse } from 'yaml';
import { finger, keyboard, mouse, tabTo, type Hands } from './player.ts';
import { expect, expectAccessible, expectNothingCutOff, test } from './watch.ts';

type Step = readonly [item: string, format: string];
/** One item of each format, of the library as it is. */
const wholeSet: readonly Step[] = [
  ['the-pen-goes-down', 'spot'],
  ['great-for-hannah', 'mark'],
  ['bit-more-careful-this-month', 'disguise'],
  ['one-more-look-for-me', 'reword'],
  ['repair-lab-printer', 'timeline'],
  ['choose-wrong-host', 'question'],
];
const key = 'second-story/practice/record';

type Stored = {
  id: string;
  text?: string;
  instead?: string;
  cards?: { wordings: { text: string; neutral?: true }[] }[];
  questions?: { ask: string; best?: true }[];
};
const itemsOf = (file: string) =>
  parse(readFileSync(new URL(`../../scenarios/practice/en/${file}.yaml`, import.meta.url), 'utf8')) as Stored[];
const timeline = itemsOf('timelines-spoken').find(({ id }) => id === 'repair-lab-printer');
const question = itemsOf('choose-spoken').find(({ id }) => id === 'choose-wrong-host');
const reword = itemsOf('polite-spoken').find(({ id }) => id === 'one-more-look-for-me');

/** Lays a set for today in the store, as if it had been drawn, and opens the page. */
async function openSet(page: Page, steps: readonly Step[]): Promise<void> {
  await page.goto('/#title');
  await page.evaluate(
    ([where = '', rows]) => {
      const today = new Date();
      const day = [today.getFullYear(), today.getMonth() + 1, today.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
      const set = ['set', day, 1, Date.now()];
      localStorage.setItem(
        where as string,
        `{"practice":1,"rows":[\n${[set, ...(rows as unknown[])].map((row) => JSON.stringify(row)).join(',\n')}\n]}\n`,
      );
    },
    [key, steps.map(([item, format]) => ['step', item, format, 'open', 0])] as const,
  );
  await page.goto('/#practice');
  await expect(page.getByRole('heading', { name: 'Today’s set' })).toBeVisible();
}

const kept = (page: Page) => page.evaluate((where) => localStorage.getItem(where) ?? '', key);
const verdict = (page: Page) => page.locator('.practice-verdict');
const word = (page: Page, text: string) => page.locator('.practice-word').filter({ hasText: new RegExp(`^${text}$`) });

/** Marks a stretch, from its first word to its last. */
type MarkStretch = (page: Page, first: Locator, last: Locator) => Promise<void>;
const dragAcross: MarkStretch = async (page, first, last) => {
  await first.hover();
  await page.mouse.down();
  await last.hover();
  await page.mouse.up();
};
const tapEach: MarkStretch = async (page) => {
  for (const text of ['great', 'learning', 'opportunity', 'for', 'Hannah']) await word(page, text).tap();
};
const extend: MarkStretch = async (page, first, last) => {
  await tabTo(page.locator('.practice-word[tabindex="0"]'));
  for (let presses = 0; presses < 40 && !(await isFocused(first)); presses++) await page.keyboard.press('ArrowRight');
  for (let presses = 0; presses < 40 && !(await isFocused(last)); presses++) await page.keyboard.press('Shift+ArrowRight');
};
const isFocused = (element: Locator) => element.evaluate((one) => one === document.activeElement);

/** Puts the cards in order with their buttons, and takes the neutral wording of each. */
async function repair(page: Page, hands: Hands): Promise<void> {
  const neutral = timeline?.cards?.map(({ wordings }) => wordings.find((one) => one.neutral)?.text ?? '') ?? [];
  for (const [place, text] of neutral.entries()) {
    const card = page.locator('.card').filter({ hasText: text });
    for (let moves = 0; moves < neutral.length; moves++) {
      const at = await card.evaluate((one) => [...(one.parentElement?.children ?? [])].indexOf(one));
      if (at <= place) break;
      await hands.press(card.getByRole('button', { name: /earlier/ }));
    }
    await hands.check(card.getByRole('radio', { name: text }));
  }
}

async function answer(page: Page, format: string, hands: Hands, markStretch: MarkStretch): Promise<void> {
  const choose = (name: RegExp) => hands.press(page.getByRole('button', { name }));
  switch (format) {
    case 'spot':
      return choose(/Somebody is blamed/);
    case 'mark':
      await markStretch(page, word(page, 'great'), word(page, 'Hannah'));
      return hands.press(page.getByRole('button', { name: 'Check 5 words' }));
    case 'disguise':
      return choose(/learning opportunity/);
    case 'reword': {
      const field = page.getByRole('textbox', { name: 'Say it as a second story' });
      if (hands === keyboard) {
        await tabTo(field);
        await page.keyboard.insertText(reword?.instead ?? '');
        return page.keyboard.press('Control+Enter');
      }
      await field.fill(reword?.instead ?? '');
      return hands.press(page.getByRole('button', { name: 'Check', exact: true }));
    }
    case 'timeline':
      await repair(page, hands);
      return hands.press(page.getByRole('button', { name: 'Check', exact: true }));
    default: {
      const best = question?.questions?.find((one) => one.best)?.ask ?? '';
      return hands.press(page.getByRole('button', { name: best }));
    }
  }
}

/** Answers the whole set rightly; `see` looks at each step before and after its answer. */
async function practise(page: Page, hands: Hands, markStretch: MarkStretch, see?: (where: string) => Promise<void>): Promise<void> {
  await hands.press(page.getByRole('button', { name: 'Begin', exact: true }));
  for (const [place, [, format]] of wholeSet.entries()) {
    await expect(page.getByText(`Practice · ${place + 1} of 6`)).toBeVisible();
    await expect(page.getByRole('heading', { level: 2 })).toBeFocused();
    await see?.(format);
    await answer(page, format, hands, markStretch);
    await expect(verdict(page).getByRole('heading')).toBeFocused();
    await see?.(`${format}, answered`);
    if (hands === keyboard) await page.keyboard.press('Enter');
    else await hands.press(page.getByRole('button', { name: 'Next', exact: true }));
  }
  await expect(page.getByText('6 items answered.')).toBeVisible();
  await see?.('end');
  // All of it was right: nothing came back.
  await expect(page.getByText('Came back in this set')).toBeHidden();
  expect((await kept(page)).match(/^\["answer",/gm)).toHaveLength(6);
}

test('a whole set by mouse, from the title to the end and one more', async ({ page }) => {
  await openSet(page, wholeSet);
  await page.goto('/#title');
  await page.getByRole('link', { name: 'Practise the language' }).click();
  await expect(page.getByText('6 items, about 4 minutes.')).toBeVisible();
  await expectAccessible(page, 'home');
  await practise(page, mouse, dragAcross, async (where) => {
    await expectNothingCutOff(page, where);
    await expectAccessible(page, where);
  });
  await page.getByRole('button', { name: 'To practice' }).click();
  await expect(page.getByRole('heading', { name: 'Today’s set is done' })).toBeVisible();
  await expect(page.getByText('Too few answers so far to say how well you hear: 2 of 5 lines that blame')).toBeVisible();
  await page.getByRole('button', { name: 'One more set' }).click();
  await expect(page.getByText(/^Practice · 1 of \d+$/)).toBeVisible();
});

test('a whole set by finger on a phone, in the dark', async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    baseURL: baseURL ?? '',
    viewport: { width: 360, height: 640 },
    hasTouch: true,
    isMobile: true,
    colorScheme: 'dark',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await openSet(page, wholeSet);
  await practise(page, finger, tapEach, async (where) => {
    await expectNothingCutOff(page, where);
    if (/mark|timeline|reword, answered/.test(where)) await expectAccessible(page, where);
  });
  await context.close();
});

test('fits a phone at the largest text', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await openSet(page, wholeSet);
  await page.evaluate(() => (document.documentElement.dataset['text'] = '200'));
  await page.getByRole('button', { name: 'Begin', exact: true }).click();
  for (const [, format] of wholeSet) {
    await expect(page.locator(`.practice-step[data-format="${format}"]`)).toBeVisible();
    await expectNothingCutOff(page, format);
    await page.getByRole('button', { name: 'Skip', exact: true }).click();
  }
});

test('a whole set by keys alone', async ({ page }) => {
  await openSet(page, wholeSet);
  await practise(page, keyboard, extend);
});

test('goes on where it was left, and what was missed comes back', async ({ page }) => {
  await openSet(page, wholeSet.slice(0, 3));
  await page.getByRole('button', { name: 'Begin', exact: true }).click();
  await page.keyboard.press('2');
  await expect(verdict(page)).toContainText('This one does blame.');
  await page.reload();
  await page.getByRole('button', { name: 'Go on with 2 of 4' }).click();
  await page.getByRole('button', { name: 'Skip', exact: true }).click();
  await expect(page.getByText('Practice · 3 of 4')).toBeVisible();
  await page.getByRole('button', { name: 'Take the skip back' }).click();
  await expect(page.getByText('Practice · 2 of 4')).toBeVisible();
  await page.getByRole('button', { name: 'Leave' }).click();
  await page.getByRole('button', { name: 'Go on with 2 of 4' }).click();
  await page.getByRole('button', { name: 'Nobody is blamed' }).click();
  await expect(verdict(page)).toContainText('You passed over the words that blame.');
});

test('keeps what can be read of a damaged record, joins two tabs, and is deleted with all data', async ({ page, context }) => {
  await openSet(page, wholeSet.slice(0, 2));
  await page.evaluate((where) => {
    localStorage.setItem(where, (localStorage.getItem(where) ?? '').replace('["step","great', '["step,"great'));
  }, key);
  await page.reload();
  await expect(page.getByText('One entry of your practice was damaged and is left out.')).toBeVisible();
  await expect(page.getByText('One item, about a minute.')).toBeVisible();
  await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Download it as it was found' }).click()]);

  const other = await context.newPage();
  await other.goto('/#practice');
  await other.getByRole('button', { name: 'Begin', exact: true }).click();
  await other.getByRole('button', { name: 'Somebody is blamed' }).click();
  await expect(page.getByRole('heading', { name: 'Today’s set is done' })).toBeVisible();
  await other.goto('/#settings');
  await other.getByRole('button', { name: 'Delete my data' }).click();
  await other.getByRole('button', { name: 'Delete everything' }).click();
  await expect(page.getByRole('heading', { name: 'Today’s set', exact: true })).toBeVisible();
  expect(await kept(page)).toBe('');
});

test('goes on without storage, and says that nothing is kept', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await page.goto('/#practice');
  await page.getByRole('button', { name: 'Begin', exact: true }).click();
  for (let skips = 0; skips < 60 && !(await page.getByText('That was the set').isVisible()); skips++)
    await page.getByRole('button', { name: 'Skip', exact: true }).click();
  await expect(page.getByText('This browser keeps nothing, or is full.')).toBeVisible();
});

test('a whole set with the network gone once the page is here, and its answers are kept', async ({ page, context }) => {
  await openSet(page, wholeSet);
  const areHere = () =>
    ['lens-worker', 'mono-latin-wght'].every((part) => performance.getEntriesByType('resource').some(({ name }) => name.includes(part)));
  await page.waitForFunction(areHere);
  await context.setOffline(true);
  await practise(page, mouse, dragAcross, async (where) => {
    // The lens read the rewording too, though nobody had asked it anything before.
    if (where === 'reword, answered') await expect(verdict(page)).toContainText('The lens finds no blame in your words.');
  });
  await page.getByRole('button', { name: 'To practice' }).click();
  await expect(page.getByRole('heading', { name: 'Today’s set is done' })).toBeVisible();
  await context.setOffline(false);
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Today’s set is done' })).toBeVisible();
  expect((await kept(page)).match(/^\["answer",/gm)).toHaveLength(6);
});
