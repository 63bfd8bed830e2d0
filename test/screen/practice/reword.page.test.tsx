import { cleanup, press } from '../show.ts';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { fetchLaterWords } from '#words';
import type { AskLens } from '../../../src/screen/practice/ask-lens.ts';
import { drawn, practise } from './sets.tsx';

beforeAll(fetchLaterWords);
afterEach(cleanup);

/** What a page has without a network. */
const noLens = { prepare: () => undefined, read: () => Promise.resolve(undefined) };

async function write(text: string, lens?: AskLens) {
  const all = await practise([['blaming', 'reword']], undefined, lens);
  const field = all.page.querySelector('textarea');
  if (!field) throw new Error('no field');
  field.focus();
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  return { ...all, field };
}

describe('reword it', () => {
  it('shows what the lens still finds in the reply, beside the model answer', async () => {
    const { click, verdict, page } = await write('The disk is full. Sam should have looked at it.');
    await click('Check');
    expect(verdict()).toContain('Still there, hindsight');
    const [mine, model] = page.querySelectorAll('.practice-beside > div');
    expect(mine?.querySelector('.finding-words')?.textContent).toContain('should have');
    expect(model?.textContent).toContain('What would have shown us on Friday');
  });

  it('says what is gone when the blame is, and never only that it is wrong', async () => {
    const { verdict } = await write('The disk is full again. Which graph would have shown it on Friday?');
    press('Enter', { ctrlKey: true });
    await drawn();
    expect(verdict()).toContain('The lens finds no blame in your words.');
    expect(verdict()).toContain('Gone: hindsight.');
  });

  it('says when the lens could not be fetched, and vouches for nothing', async () => {
    const { click, verdict } = await write('The disk is full again. Which graph would have shown it on Friday?', noLens);
    await click('Check');
    expect(verdict()).toContain('The lens could not be fetched');
    expect(verdict()).not.toContain('finds no blame');
    expect(verdict()).not.toContain('Gone');
  });

  it('fetches the lens with a set in which something is to be reworded, and not with another', async () => {
    const asked: string[] = [];
    const lens = { ...noLens, prepare: () => void asked.push('prepared') };
    await practise([['blaming', 'spot']], undefined, lens);
    expect(asked).toEqual([]);
    cleanup();
    await practise([['blaming', 'reword']], undefined, lens);
    expect(asked).toContain('prepared');
  });

  it('asks for a sentence when there is none, and leaves keys to whoever writes', async () => {
    const { click, key, field, page } = await write('  ');
    await click('Check');
    expect(page.textContent).toContain('Write a sentence first, or skip this one.');
    expect(document.activeElement).toBe(field);
    await key('1');
    await key('Enter');
    expect(page.querySelector('.practice-verdict')).toBeNull();
  });
});
