import { cleanup } from '../show.ts';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { fetchLaterWords } from '#words';
import { practise } from './sets.tsx';

beforeAll(fetchLaterWords);
afterEach(cleanup);

describe('spot or not', () => {
  it('is answered with a button, and says what the words do and where the lens is wrong', async () => {
    const { click, verdict, page } = await practise([['blaming', 'spot']]);
    expect(page.textContent).toContain('Practice · 1 of 1');
    await click(/Somebody is blamed/);
    expect(verdict()).toContain('Yes, this blames.');
    expect(verdict()).toContain('Sam hears that Friday was the only chance');
    expect(verdict()).toContain('The lens is wrong here. Here the lens takes it for advice.');
    expect(page.querySelector('.finding-words')?.textContent).toBe('should have cleaned it up on Friday');
    expect(document.activeElement?.textContent).toBe('Yes, this blames.');
  });

  it('is answered with the keys 1 and 2, and goes on with Enter', async () => {
    const { key, verdict, text } = await practise([
      ['plain', 'spot'],
      ['act', 'spot'],
    ]);
    await key('2');
    expect(verdict()).toContain('Right, nobody is blamed here.');
    await key('Enter');
    expect(text()).toContain('Practice · 2 of 2');
    expect(document.activeElement?.textContent).toBe('Is somebody blamed here?');
    expect(text()).toContain('Done, not saidThe manager shuts her laptop');
    await key('2');
    expect(verdict()).toContain('This one does blame.');
    expect(text()).toContain('shaming aside');
  });

  it('brings back what was missed before the set is over, and says when it returns', async () => {
    const { click, key, text, desk } = await practise([['blaming', 'spot']]);
    await key('2');
    await click('Next');
    expect(text()).toContain('Practice · 2 of 2 · once more');
    await key('1');
    await click('Next');
    expect(text()).toContain('That was the set');
    expect(text()).toContain('Came back in this setThe disk is full again.');
    expect(text()).toMatch(/When they return(Tomorrow|In \d+ days): one item/);
    expect(desk.store.record.value.answers.map(({ score, again }) => [score, again])).toEqual([
      [0, undefined],
      [1, true],
    ]);
    await click('To practice');
    expect(text()).not.toContain('What you miss comes back.');
    expect(text()).toContain('Today’s set is done');
    expect(text()).toMatch(/One item returns (tomorrow|in \d+ days)\. You can do more today if you like\./);
  });

  it('can be skipped, and the skip taken back', async () => {
    const { click, text, button } = await practise([
      ['blaming', 'spot'],
      ['plain', 'spot'],
    ]);
    await click('Skip');
    expect(text()).toContain('Practice · 2 of 2');
    await click('Take the skip back');
    expect(text()).toContain('The disk is full again.');
    expect(button('Take the skip back')).toBeUndefined();
    await click('Skip');
    await click('Skip');
    expect(text()).toContain('Nothing answered, 2 skipped.');
    await click('Take the skip back');
    expect(text()).toContain('Sam owns the clean-up.');
  });
});
