/** A player for the journeys: begins a scenario and walks it to the debrief, by mouse, by touch or by keyboard alone. */
import { expect, type Locator, type Page } from '@playwright/test';

/** Which of `count` options to take at the n-th decision (from 0). */
export type Taste = (decision: number, count: number) => number;
export const alwaysFirst: Taste = () => 0;
export const roundRobin: Taste = (decision, count) => decision % count;

export type StepKind = 'options' | 'timeline' | 'picks' | 'capacity' | 'switches' | 'predict' | 'go-on' | 'end';

/** What a player does with the hands: the same few things, by mouse, finger or key. */
export type Hands = {
  press(button: Locator): Promise<void>;
  take(page: Page, slips: Locator, index: number): Promise<void>;
  check(box: Locator): Promise<void>;
  /** Draws what is expected on the chart of a question. */
  draw(desk: Locator): Promise<void>;
};

export const mouse: Hands = {
  press: (button) => button.click(),
  take: (_page, slips, index) => slips.nth(index).click(),
  check: (box) => box.check({ force: true }),
  async draw(desk) {
    const room = desk.locator('.predict-room');
    await room.scrollIntoViewIfNeeded();
    const { x, y, width, height } = await frameOf(room);
    const mark = await frameOf(desk.locator('.predict-now'));
    const { mouse: hand } = desk.page();
    // On the mark of today, and rather on its left: where a line drawn by hand begins.
    await hand.move(mark.x + mark.width / 4, mark.y + mark.height / 2);
    await hand.down();
    for (const [right, down] of [
      [0.3, 0.45],
      [0.66, 0.6],
      [0.96, 0.8],
    ] as const)
      await hand.move(x + width * right, y + height * down, { steps: 4 });
    await hand.up();
  },
};

async function frameOf(element: Locator) {
  const frame = await element.boundingBox();
  if (!frame) throw new Error(`Nothing to be seen of ${element.toString()}`);
  return frame;
}

export const finger: Hands = {
  press: (button) => button.tap(),
  take: (_page, slips, index) => slips.nth(index).tap(),
  check: (box) => box.locator('xpath=ancestor::label').tap(),
  async draw(desk) {
    const room = desk.locator('.predict-room');
    const { width, height } = await frameOf(room);
    await room.tap({ position: { x: width * 0.95, y: height * 0.8 } });
  },
};

/** Keys only: everything is reached with Tab, numbers take options. */
export const keyboard: Hands = {
  async press(button) {
    await tabTo(button);
    await button.page().keyboard.press('Enter');
  },
  async take(page, slips, index) {
    const isInside = await slips.first().evaluate((slip) => slip.closest('.decision')?.contains(document.activeElement) === true);
    if (!isInside) await tabTo(slips.first());
    await page.keyboard.press(String(index + 1));
  },
  async check(box) {
    await tabTo(box);
    await box.page().keyboard.press('Space');
  },
  async draw(desk) {
    await tabTo(desk.locator('.predict-slider').last());
    for (let times = 0; times < 3; times++) await desk.page().keyboard.press('ArrowDown');
  },
};

/** Moves the focus with Tab until it is on an element (or, for one of a group of radio buttons, within its group). */
export async function tabTo(target: Locator): Promise<void> {
  const page = target.page();
  const element = await target.elementHandle();
  for (let presses = 0; presses < 150; presses++) {
    const where = await element?.evaluate((wanted) => {
      const active = document.activeElement;
      if (active === wanted) return 'there';
      const isRadio = wanted instanceof HTMLInputElement && wanted.type === 'radio' && active instanceof HTMLInputElement;
      return isRadio && active.name === wanted.name ? 'group' : 'elsewhere';
    });
    if (where === 'there') return;
    await page.keyboard.press(where === 'group' ? 'ArrowDown' : 'Tab');
  }
  throw new Error(`No way by Tab to ${target.toString()}`);
}

/** From the title to the first line of the starter scenario. */
export async function begin(page: Page, hands: Hands = mouse, query = '?r=canvas'): Promise<void> {
  await page.goto(`/${query}`);
  await hands.press(page.getByRole('link', { name: 'Play a scenario' }));
  await hands.press(page.getByRole('button', { name: /^(Play|Begin) 14:32/ }).first());
  await hands.press(page.getByRole('button', { name: 'Begin' }));
  await expect(page.locator('#place')).toBeVisible();
}

const words = (page: Page) => page.locator('#words');

/** What waits on the desk now. */
export async function waiting(page: Page): Promise<StepKind> {
  const kinds: readonly (readonly [StepKind, string])[] = [
    ['options', '.decision .slip'],
    ['timeline', '.activity.timeline'],
    ['picks', '.activity.picks'],
    ['capacity', '.activity.capacity'],
    ['switches', '.activity.switches'],
    ['predict', '.activity.predict'],
    ['go-on', '.go-on'],
    ['end', '.desk-foot .primary:not(.go-on)'],
  ];
  await expect(
    words(page)
      .locator(kinds.map(([, selector]) => selector).join(', '))
      .first(),
  ).toBeVisible();
  for (const [kind, selector] of kinds) if ((await words(page).locator(selector).count()) > 0) return kind;
  throw new Error('Nothing waits on the desk.');
}

/** Does the one thing that waits, and returns when the desk has changed. */
export async function step(page: Page, kind: StepKind, hands: Hands, choice: number): Promise<void> {
  const desk = words(page);
  const before = await desk.innerHTML();
  switch (kind) {
    case 'go-on':
      await hands.press(desk.locator('.go-on'));
      break;
    case 'options':
      await hands.take(page, desk.locator('.decision .slip'), choice);
      break;
    case 'timeline':
      for (const group of await desk.getByRole('radiogroup').all()) await hands.check(group.getByRole('radio').nth(choice % 3));
      await hands.press(desk.getByRole('button', { name: 'Show this timeline' }));
      break;
    case 'picks':
      await hands.check(desk.getByRole('checkbox').nth(choice));
      await hands.press(desk.locator('.activity > .primary'));
      break;
    case 'capacity':
      await hands.press(desk.getByRole('button', { name: /^Give more to/ }).first());
      await hands.press(desk.getByRole('button', { name: 'Share it out like this' }));
      break;
    case 'switches':
      await hands.check(desk.getByRole('switch').nth(choice));
      await hands.press(desk.getByRole('button', { name: 'Leave it like this' }));
      break;
    case 'predict':
      // With the picture a line is drawn; in text only there are three ways to choose from.
      if ((await desk.locator('.predict-room').count()) > 0) await hands.draw(desk);
      else await hands.check(desk.getByRole('radio').nth(choice % 3));
      await hands.press(desk.getByRole('button', { name: 'Keep this guess' }));
      break;
    case 'end':
      return;
  }
  await expect.poll(() => desk.innerHTML()).not.toBe(before);
}

/**
 * Plays until the story has ended, calling `see` with each kind of step before it is done. Returns the decisions taken.
 * With `stopAt`, returns as soon as that kind of step waits.
 */
export async function play(
  page: Page,
  {
    hands = mouse,
    taste = roundRobin,
    see,
    stopAt,
  }: { hands?: Hands; taste?: Taste; see?: (kind: StepKind) => Promise<void>; stopAt?: StepKind } = {},
): Promise<number> {
  let decisions = 0;
  for (let steps = 0; steps < 400; steps++) {
    const kind = await waiting(page);
    await see?.(kind);
    if (kind === 'end' || kind === stopAt) return decisions;
    const count = kind === 'options' ? await words(page).locator('.decision .slip').count() : 3;
    await step(page, kind, hands, taste(decisions, count));
    if (kind !== 'go-on' && kind !== 'predict') decisions += 1;
  }
  throw new Error('The story did not end in 400 steps.');
}

/** From the ending to the debrief. */
export async function openDebrief(page: Page, hands: Hands = mouse): Promise<void> {
  await hands.press(page.getByRole('button', { name: 'See what you could not see' }));
  await expect(page.getByRole('heading', { name: /^Your team told you/ })).toBeVisible();
}
