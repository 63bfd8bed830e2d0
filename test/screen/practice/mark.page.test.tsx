import { cleanup, press } from '../show.ts';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { fetchLaterWords } from '#words';
import { drawn, practise } from './sets.tsx';

beforeAll(fetchLaterWords);
afterEach(cleanup);

async function open(item: 'blaming' | 'plain') {
  const all = await practise([[item, 'mark']]);
  const words = () => [...all.page.querySelectorAll<HTMLButtonElement>('.practice-word')];
  const word = (text: string) => {
    const found = words().find(({ textContent }) => textContent === text);
    if (!found) throw new Error(`no word "${text}"`);
    return found;
  };
  const marked = () => words().flatMap((one) => (one.ariaPressed === 'true' ? [one.textContent] : []));
  return { ...all, words, word, marked };
}

/** Down on one word, over others, and up. */
async function drag(words: readonly HTMLElement[], pointerType: string): Promise<void> {
  const at = (word: HTMLElement) => {
    const { left, top, width, height } = word.getBoundingClientRect();
    return { clientX: left + width / 2, clientY: top + height / 2, bubbles: true, pointerType, pointerId: 1, button: 0 };
  };
  const [first, ...others] = words;
  const last = words.at(-1);
  if (!first || !last) throw new Error('nothing to drag over');
  first.dispatchEvent(new PointerEvent('pointerdown', at(first)));
  for (const word of others) first.dispatchEvent(new PointerEvent('pointermove', at(word)));
  first.dispatchEvent(new PointerEvent('pointerup', at(last)));
  if (last === first) first.dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 1 }));
  await drawn();
}

describe('mark the words', () => {
  it('marks a word with a tap, and clears it with another', async () => {
    const { word, marked, button } = await open('blaming');
    word('should').click();
    await drawn();
    expect(marked()).toEqual(['should']);
    expect(button('Check one word')).toBeDefined();
    word('should').click();
    await drawn();
    expect(marked()).toEqual([]);
    expect(button('Nobody is blamed')).toBeDefined();
  });

  it.each(['mouse', 'touch'])('marks what is dragged across with the %s, and shrinks on the way back', async (pointerType) => {
    const { word, marked, click, verdict } = await open('blaming');
    await drag([word('should'), word('cleaned'), word('Friday'), word('up')], pointerType);
    expect(marked()).toEqual(['should', 'have', 'cleaned', 'it', 'up']);
    await drag([word('up'), word('it')], pointerType);
    expect(marked()).toEqual(['should', 'have', 'cleaned']);
    await click('Check 3 words');
    expect(verdict()).toContain('You passed over');
  });

  it('is one stop for Tab; arrows move, Space marks, Shift and arrows mark several', async () => {
    const { words, word, marked, click, verdict } = await open('blaming');
    expect(words().filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
    words()[0]?.focus();
    press('ArrowRight');
    await drawn();
    expect(document.activeElement).toBe(word('disk'));
    press('End');
    await drawn();
    expect(document.activeElement).toBe(word('Friday'));
    for (let times = 0; times < 6; times++) press('ArrowLeft', { shiftKey: true });
    press('ArrowRight', { shiftKey: true });
    await drawn();
    expect(marked()).toEqual(['have', 'cleaned', 'it', 'up', 'on', 'Friday']);
    press('ArrowLeft');
    await drawn();
    // A browser clicks the focused button when Space is pressed.
    (document.activeElement as HTMLElement).click();
    await drawn();
    expect(marked()).toEqual(['should', 'have', 'cleaned', 'it', 'up', 'on', 'Friday']);
    await click('Check 7 words');
    expect(verdict()).toContain('You found the words that blame.');
  });

  it('moves up and down between lines', async () => {
    const { page, words } = await open('blaming');
    page.querySelector<HTMLElement>('.practice-words')?.style.setProperty('width', '200px');
    const [first] = words();
    first?.focus();
    press('ArrowDown');
    const below = document.activeElement as HTMLElement;
    expect(below.getBoundingClientRect().top).toBeGreaterThan(first?.getBoundingClientRect().bottom ?? 0);
    expect(below.getBoundingClientRect().left).toBeCloseTo(first?.getBoundingClientRect().left ?? 0, -2);
    press('ArrowUp');
    expect(document.activeElement).toBe(first);
  });

  it('takes no mark for an answer where nobody is blamed, and says which words could stay', async () => {
    const plain = await open('plain');
    await plain.click('Nobody is blamed');
    expect(plain.verdict()).toContain('Right, there is nothing to mark');
    cleanup();
    const marking = await open('plain');
    marking.word('Sam').click();
    await drawn();
    await marking.click('Check one word');
    expect(marking.verdict()).toContain('Nobody is blamed here');
    expect(marking.verdict()).toContain('You marked “Sam”.');
  });
});
