import { signal } from '@preact/signals';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Stretch } from '#practice';
import { fetchLaterWords } from '#words';
import { MarkWords } from '../../../../src/screen/practice/more/mark-words.tsx';
import '../../../../src/screen/practice/more/index.ts';
import { cleanup, press as key, show } from '../../show.ts';
import { coldCase, rendered } from './table.tsx';

beforeAll(fetchLaterWords);
afterEach(cleanup);

function marking() {
  const marked = signal<readonly Stretch[]>([]);
  function Held() {
    return <MarkWords text={coldCase.document} marked={marked.value} onMark={(next) => (marked.value = next)} />;
  }
  const page = show(<Held />);
  const word = (text: string) => {
    const found = [...page.querySelectorAll<HTMLElement>('.mark-word')].find((one) => one.textContent === text);
    if (!found) throw new Error(`There is no word "${text}".`);
    return found;
  };
  const hand = (type: string, on: HTMLElement, pointerType = 'mouse') =>
    on.dispatchEvent(new PointerEvent(type, { bubbles: true, cancelable: true, pointerType, button: 0 }));
  return { page, word, hand, marks: () => marked.value.map(({ start, end }) => coldCase.document.slice(start, end)) };
}
const focused = () => document.activeElement?.textContent;

describe('the words of a report', () => {
  it('are marked by pressing the first and the last, and let go by pressing the mark', async () => {
    const { word, marks } = marking();
    word('known').click();
    await rendered();
    expect(marks()).toEqual([]);
    word('Lev').click();
    await rendered();
    expect(marks()).toEqual(['Lev should have known']);
    expect(word('have').ariaPressed).toBe('true');
    word('have').click();
    await rendered();
    expect(marks()).toEqual([]);
  });

  it('are marked by dragging the mouse, within one paragraph; a finger scrolls', async () => {
    const { word, hand, marks } = marking();
    hand('pointerdown', word('Careless'));
    hand('pointerover', word('work'));
    hand('pointerover', word('Lev'));
    hand('pointerup', word('Lev'));
    await rendered();
    expect(marks()).toEqual(['Careless work']);
    hand('pointerdown', word('pipe'), 'touch');
    hand('pointerover', word('leaked'), 'touch');
    hand('pointerup', word('leaked'), 'touch');
    await rendered();
    expect(marks()).toEqual(['Careless work']);
  });

  it('are one stop for Tab; arrows, Home, End and Page keys move, Enter marks, Escape lets go', async () => {
    const { page, word, marks } = marking();
    expect(page.querySelectorAll('.mark-word[tabindex="0"]')).toHaveLength(1);
    word('Wet').focus();
    const moves = [
      ['PageDown', 'Summary'],
      ['PageDown', 'At'],
      ['ArrowRight', 'nine'],
      ['End', 'would'],
      ['Home', 'At'],
      ['PageUp', 'Summary'],
      ['ArrowDown', 'nine'],
      ['ArrowLeft', 'At'],
      ['ArrowLeft', 'Summary'],
    ] as const;
    for (const [move, there] of moves) {
      key(move);
      await rendered();
      expect(focused(), move).toBe(there);
    }
    word('Lev').focus();
    key('Enter');
    key('Escape');
    await rendered();
    key('ArrowRight');
    key('Enter');
    await rendered();
    expect(marks()).toEqual([]);
    key('ArrowRight');
    key(' ');
    await rendered();
    expect(marks()).toEqual(['should have']);
    expect(page.querySelectorAll('.mark-word[tabindex="0"]')).toHaveLength(1);
  });

  it('begin anew in another paragraph instead of marking across both', async () => {
    const { word, marks } = marking();
    word('Lev').click();
    await rendered();
    word('Careless').click();
    await rendered();
    expect(marks()).toEqual([]);
    word('work').click();
    await rendered();
    expect(marks()).toEqual(['Careless work']);
  });

  it('have their marks in a list, where each can be taken off', async () => {
    const { page, word, marks } = marking();
    word('Lev').click();
    await rendered();
    word('known').click();
    await rendered();
    page.querySelector<HTMLElement>('[aria-label="Take the mark off “Lev should have known”"]')?.click();
    await rendered();
    expect(marks()).toEqual([]);
    expect(focused()).toBe('Nothing marked yet.');
  });
});
