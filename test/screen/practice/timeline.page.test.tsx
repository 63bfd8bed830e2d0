import { cleanup, press } from '../show.ts';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { fetchLaterWords } from '#words';
import { drawn, items, practise } from './sets.tsx';

beforeAll(fetchLaterWords);
afterEach(cleanup);

const neutral: readonly (string | undefined)[] = items.timeline.cards.map(({ wordings }) => wordings.find((one) => 'neutral' in one)?.text);

async function open() {
  const all = await practise([['timeline', 'timeline']]);
  const cards = () => [...all.page.querySelectorAll<HTMLLIElement>('.card')];
  /** Which card of the timeline lies at each place, by its neutral wording. */
  const order = () => cards().map(({ textContent }) => neutral.findIndex((text) => textContent?.includes(text ?? '')));
  const cardOf = (which: number) => {
    const card = cards()[order().indexOf(which)];
    if (!card) throw new Error(`no card ${which}`);
    return card;
  };
  const word = async (isNeutral: boolean) => {
    for (const label of all.page.querySelectorAll<HTMLElement>('.wording'))
      if (neutral.includes(label.textContent ?? '') === isNeutral) label.click();
    await drawn();
  };
  return { ...all, cards, order, cardOf, word };
}

describe('repair the timeline', () => {
  it('lays the cards out of order and without their times', async () => {
    const { order, page } = await open();
    expect(order()).not.toEqual([0, 1, 2, 3]);
    expect(page.textContent).not.toContain('14:02');
  });

  it('is ordered with buttons, which keep the focus', async () => {
    const { order, cardOf, word, click, verdict, page } = await open();
    for (let which = 0; which < 4; which++)
      while (order().indexOf(which) > which) {
        const earlier = cardOf(which).querySelectorAll('button')[0];
        earlier?.focus();
        earlier?.click();
        await drawn();
        expect(document.activeElement).toBe(cardOf(which).querySelectorAll('button')[0]);
      }
    expect(order()).toEqual([0, 1, 2, 3]);
    await word(true);
    await click('Check');
    expect(verdict()).toContain('The cards are in order.');
    expect(verdict()).toContain('Wordings that judge nobody and lose nothing: 4 of 4.');
    expect([...page.querySelectorAll('.practice-at')].map(({ textContent }) => textContent)).toEqual(['14:02', '14:10', '14:20', '14:41']);
  });

  it('is ordered with Alt and the arrows, from any control of a card', async () => {
    const { order, cards } = await open();
    const before = order();
    cards()[0]?.querySelector('input')?.focus();
    press('ArrowDown', { altKey: true });
    await drawn();
    expect(order()).toEqual([before[1], before[0], before[2], before[3]]);
    expect(document.activeElement).toBe(cards()[1]?.querySelector('input'));
  });

  it('is ordered by dragging', async () => {
    const { order, cards } = await open();
    const before = order();
    const grip = cards()[0]?.querySelector('.grip');
    const under = cards()[3]?.getBoundingClientRect();
    grip?.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, cancelable: true, button: 0 }));
    document.dispatchEvent(new PointerEvent('pointermove', { clientY: (under?.bottom ?? 0) + 5 }));
    document.dispatchEvent(new PointerEvent('pointerup', {}));
    await drawn();
    expect(order()).toEqual([...before.slice(1), before[0]]);
  });

  it('asks for the wordings that are missing, and shows the ones that judged', async () => {
    const { page, click, word, order } = await open();
    const lay = order();
    await click('Check');
    expect(page.textContent).toContain('4 cards have no wording yet.');
    expect(document.activeElement).toBe(page.querySelector('.card input'));
    await word(false);
    await click('Check');
    expect(page.textContent).toContain('You chose: “Nobody bothers with the alarm.”');
    const rows = [...page.querySelectorAll('.practice-repaired li')].map(({ textContent }) => textContent);
    const told = rows.map((row) => Number(/You had it as card (\d)/.exec(row)?.[1] ?? 0));
    expect(told).toEqual([0, 1, 2, 3].map((card) => (lay[card] === card ? 0 : lay.indexOf(card) + 1)));
  });
});
