import { cleanup } from '../show.ts';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { fetchLaterWords } from '#words';
import { practise } from './sets.tsx';

beforeAll(fetchLaterWords);
afterEach(cleanup);

describe('name the disguise', () => {
  it('offers the six disguises with a line on each, and says which it was', async () => {
    const { page, click, verdict } = await practise([['act', 'disguise']]);
    expect(page.querySelectorAll('.practice-choice')).toHaveLength(6);
    expect(page.textContent).toContain('No words, and everybody understands.');
    await click(/hiring filter/);
    expect(verdict()).toContain('You said “hiring filter”. This one is “disappointed sigh”.');
    expect(verdict()).toContain('Instead: She asks Sam to go on.');
  });

  it('offers four kinds where the line wears no disguise', async () => {
    const { page, click, verdict } = await practise([['blaming', 'disguise']]);
    expect(page.querySelectorAll('.practice-choice')).toHaveLength(4);
    await click(/hindsight/);
    expect(verdict()).toContain('Yes, “hindsight”.');
  });
});

describe('choose the question', () => {
  it('shows for each question what it would have brought to light', async () => {
    const { page, key, verdict } = await practise([['questions', 'question']]);
    const asked = [...page.querySelectorAll('.practice-choice')].findIndex(({ textContent }) => textContent?.includes('Who forgot'));
    await key(String(asked + 1));
    expect(verdict()).toContain('Another one opens more.');
    const opened = [...page.querySelectorAll('.practice-opened li')].map(({ textContent }) => textContent).toSorted();
    expect(opened).toEqual([
      '“Can we be more careful?”Everybody nods.',
      '“What did the disk show on Friday?”opens mostThe graph ends at Thursday.',
      '“Who forgot the disk?”yoursA name, and then silence.',
    ]);
  });
});
