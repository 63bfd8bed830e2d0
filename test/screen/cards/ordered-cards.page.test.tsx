import { signal } from '@preact/signals';
import { afterEach, describe, expect, it } from 'vitest';
import { Announcer } from '../../../src/screen/announcer.tsx';
import { OrderedCards } from '../../../src/screen/cards/ordered-cards.tsx';
import { cleanup, press, show } from '../show.ts';

afterEach(cleanup);

const wordings = [
  { id: 'flat', text: 'The pump stops.' },
  { id: 'sharp', text: 'Somebody lets the pump stop.' },
];

function layOut(ids: readonly string[]) {
  const order = signal(ids);
  const chosen = signal<Readonly<Record<string, string>>>({});
  function Table() {
    return (
      <>
        <OrderedCards
          cards={order.value.map((id) => ({ id, wordings: id === 'plain' ? wordings.slice(0, 1) : wordings, chosen: chosen.value[id] }))}
          words={(id, place) => ({ name: id, earlier: `${id} up`, later: `${id} down`, moved: `${id} lies at ${place}` })}
          onOrder={(next) => (order.value = next)}
          onWord={(id, wording) => (chosen.value = { ...chosen.value, [id]: wording })}
        />
        <Announcer />
      </>
    );
  }
  const page = show(<Table />);
  return {
    page,
    order,
    chosen,
    names: () => [...page.querySelectorAll('.card-name')].map(({ textContent }) => textContent),
    said: () => page.querySelector('[data-announcer]')?.textContent,
    button: (label: string) => page.querySelector<HTMLButtonElement>(`[aria-label="${label}"]`),
  };
}

describe('cards in order', () => {
  it('say aloud where a card has come', async () => {
    const { button, names, said } = layOut(['a', 'b', 'c']);
    button('a down')?.click();
    await expect.poll(names).toEqual(['b', 'a', 'c']);
    await expect.poll(said).toBe('a lies at 2');
  });

  it('move as often as the key is pressed, drawn or not, and no further than the end', async () => {
    const { button, names, said } = layOut(['a', 'b', 'c', 'd']);
    button('a up')?.focus();
    press('ArrowDown', { altKey: true });
    press('ArrowDown', { altKey: true });
    await expect.poll(names).toEqual(['b', 'c', 'a', 'd']);
    press('ArrowDown', { altKey: true });
    press('ArrowDown', { altKey: true });
    await expect.poll(names).toEqual(['b', 'c', 'd', 'a']);
    await expect.poll(said).toBe('a lies at 4');
    expect(document.activeElement).toBe(button('a up'));
  });

  it('leave the arrows alone without Alt', async () => {
    const { button, order } = layOut(['a', 'b']);
    button('a down')?.focus();
    press('ArrowDown');
    expect(order.value).toEqual(['a', 'b']);
  });

  it('follow the pointer over several places, there and back', async () => {
    const { page, order, names } = layOut(['a', 'b', 'c', 'd']);
    const cards = () => [...page.querySelectorAll('.card')];
    const over = (index: number) => {
      const { top, bottom } = cards()[index]?.getBoundingClientRect() ?? { top: 0, bottom: 0 };
      document.dispatchEvent(new PointerEvent('pointermove', { clientY: index === 0 ? top : bottom }));
    };
    cards()[1]
      ?.querySelector('.grip')
      ?.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, cancelable: true, button: 0 }));
    over(3);
    await expect.poll(names).toEqual(['a', 'c', 'd', 'b']);
    over(0);
    await expect.poll(names).toEqual(['b', 'a', 'c', 'd']);
    document.dispatchEvent(new PointerEvent('pointerup', {}));
    over(3);
    expect(page.querySelector('.is-dragged')).toBeNull();
    expect(order.value).toEqual(['b', 'a', 'c', 'd']);
  });

  it('take a wording each, and show a single one as it is', async () => {
    const { page, chosen } = layOut(['a', 'plain']);
    page.querySelectorAll<HTMLInputElement>('.card input')[1]?.click();
    expect(chosen.value).toEqual({ a: 'sharp' });
    await expect.poll(() => page.querySelector('.wording.is-on')?.textContent).toBe('Somebody lets the pump stop.');
    expect(page.querySelectorAll('.card')[1]?.querySelector('input')).toBeNull();
    expect(page.querySelectorAll('.card')[1]?.textContent).toContain('The pump stops.');
    expect(page.querySelector('[role=radiogroup]')?.getAttribute('aria-labelledby')).toBe(page.querySelector('.card-name')?.id);
  });
});
