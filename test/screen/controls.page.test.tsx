import { cleanup, press, show } from './show.ts';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Did } from '#scenario';
import type { OfferedOption } from '#view';
import { fetchLaterWords } from '#words';
import { Capacity } from '../../src/screen/play/capacity.tsx';
import { Picks } from '../../src/screen/play/picks.tsx';
import { Slips } from '../../src/screen/play/slips.tsx';
import { TimelineCards } from '../../src/screen/play/timeline-cards.tsx';

beforeAll(fetchLaterWords);
afterEach(cleanup);

const options: readonly OfferedOption[] = [
  { id: 'who', form: 'say', text: 'Who approved this?' },
  { id: 'how', form: 'say', text: 'Walk me through it.' },
  { id: 'phone', form: 'gesture', text: 'Pick up the phone.' },
];

describe('the slips', () => {
  const slips = () => {
    const taken: string[] = [];
    const page = show(
      <Slips
        ask="What do you say?"
        options={options}
        silenceAllowed
        onTake={({ id }) => taken.push(id)}
        onSilence={() => taken.push('-')}
      />,
    );
    return { page, taken, buttons: [...page.querySelectorAll<HTMLButtonElement>('.slip')] };
  };

  it('put words in quotation marks and gestures in brackets', () => {
    const { buttons } = slips();
    expect(buttons.map((button) => button.textContent)).toEqual([
      '1“Who approved this?”',
      '2“Walk me through it.”',
      '3[Pick up the phone.]',
    ]);
  });

  it('are moved between by arrows, round and round', () => {
    const { page, buttons } = slips();
    page.querySelector<HTMLElement>('.ask')?.focus();
    press('ArrowDown');
    expect(document.activeElement).toBe(buttons[0]);
    press('ArrowUp');
    expect(document.activeElement).toBe(buttons[2]);
    press('ArrowDown');
    expect(document.activeElement).toBe(buttons[0]);
  });

  it('are taken by their number, and by no other key', () => {
    const { page, taken } = slips();
    page.querySelector<HTMLElement>('.ask')?.focus();
    press('4');
    press('0');
    press('x');
    expect(taken).toEqual([]);
    press('2');
    expect(taken).toEqual(['how']);
  });

  it('leave a number alone while a modifier is held', () => {
    const { page, taken } = slips();
    page.querySelector<HTMLElement>('.ask')?.focus();
    press('2', { ctrlKey: true });
    expect(taken).toEqual([]);
  });
});

describe('sharing out capacity', () => {
  const view = {
    kind: 'capacity' as const,
    intro: 'Share it out.',
    total: 10,
    lines: [
      { id: 'fixes', text: 'Fixes', most: 8 },
      { id: 'guard', text: 'Guardrails', most: 8 },
      { id: 'partner', text: 'A partner', most: 6, costs: 5 },
    ],
  };
  const share = () => {
    const done: Did[] = [];
    const page = show(<Capacity activity={view} onDecide={(did) => done.push(did)} />);
    const ranges = [...page.querySelectorAll<HTMLInputElement>('input[type=range]')];
    const slide = (at: number, value: number) => {
      const range = ranges[at];
      if (!range) throw new Error(`no slider ${at}`);
      range.value = String(value);
      range.dispatchEvent(new InputEvent('input', { bubbles: true }));
    };
    const finish = () => page.querySelector<HTMLButtonElement>('.primary')?.click();
    return { page, done, slide, finish };
  };

  it('never gives out more than there is', async () => {
    const { done, slide, finish } = share();
    slide(0, 8);
    slide(1, 8);
    finish();
    expect(done).toEqual([{ allocation: { fixes: 8, guard: 2, partner: 0 } }]);
  });

  it('does not let a switch be bought that is out of reach', () => {
    const { page, done, slide, finish } = share();
    slide(0, 8);
    page.querySelector<HTMLInputElement>('input[type=checkbox]')?.click();
    finish();
    expect(done).toEqual([{ allocation: { fixes: 8, guard: 0, partner: 0 } }]);
  });

  it('buys a switch at its price', () => {
    const { page, done, finish } = share();
    page.querySelector<HTMLInputElement>('input[type=checkbox]')?.click();
    finish();
    expect(done).toEqual([{ allocation: { fixes: 0, guard: 0, partner: 5 } }]);
  });
});

describe('picking', () => {
  const view = {
    kind: 'picks' as const,
    about: 'questions' as const,
    intro: 'Ask one or two.',
    atLeast: 1,
    atMost: 2,
    picks: ['a', 'b', 'c'].map((id) => ({ id, text: id })),
  };

  it('takes no more and no fewer than asked for', () => {
    const done: Did[] = [];
    const page = show(<Picks activity={view} onDecide={(did) => done.push(did)} />);
    const finish = () => page.querySelector<HTMLButtonElement>('.primary')?.click();
    finish();
    expect(done).toEqual([]);
    for (const box of page.querySelectorAll<HTMLInputElement>('input')) box.click();
    finish();
    expect(done).toEqual([{ picks: ['a', 'b'] }]);
  });
});

describe('the timeline', () => {
  const view = {
    kind: 'timeline' as const,
    intro: 'Order them.',
    cards: ['14:32', '13:34', '14:55'].map((time) => ({
      id: time,
      time,
      wordings: [
        { id: 'one', text: `${time} so` },
        { id: 'two', text: `${time} thus` },
      ],
    })),
  };
  const layOut = () => {
    const done: Did[] = [];
    const page = show(<TimelineCards activity={view} onDecide={(did) => done.push(did)} />);
    const times = () => [...page.querySelectorAll('.card-name')].map((time) => time.textContent);
    return { page, done, times, finish: () => page.querySelector<HTMLButtonElement>('.primary')?.click() };
  };

  it('is ordered by keys, and the focus stays with the card', async () => {
    const { page, times } = layOut();
    const button = page.querySelectorAll<HTMLButtonElement>('.card-head .button')[2];
    button?.focus();
    press('ArrowUp', { altKey: true });
    await expect.poll(times).toEqual(['13:34', '14:32', '14:55']);
    expect(document.activeElement).toBe(button);
  });

  it('is ordered by its buttons, and never past the ends', async () => {
    const { page, times } = layOut();
    const button = (label: RegExp) =>
      [...page.querySelectorAll<HTMLButtonElement>('.card-head .button')].find((one) => label.test(one.ariaLabel ?? ''));
    button(/14:32 earlier/)?.click();
    expect(times()).toEqual(['14:32', '13:34', '14:55']);
    button(/14:32 later/)?.click();
    await expect.poll(times).toEqual(['13:34', '14:32', '14:55']);
  });

  it('is shown only when every card has its words', async () => {
    const { page, done, finish } = layOut();
    finish();
    expect(done).toEqual([]);
    for (const group of page.querySelectorAll('.wordings')) group.querySelectorAll<HTMLInputElement>('input')[1]?.click();
    await expect.poll(() => page.querySelector('.primary')?.getAttribute('aria-disabled')).toBe('false');
    finish();
    expect(done).toEqual([
      {
        cards: [
          ['14:32', 'two'],
          ['13:34', 'two'],
          ['14:55', 'two'],
        ],
      },
    ]);
  });
});
