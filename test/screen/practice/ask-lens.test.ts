import { describe, expect, it } from 'vitest';
import { openLens } from '../../../src/screen/practice/ask-lens.ts';
import type { Answer, Question } from '../../../src/screen/text/reading.ts';

/** A lens whose readers are made by hand: each remembers what it was asked, and is answered by the test. */
function table() {
  const readers: { asked: Question[]; isClosed: boolean; hear: (answer: Answer) => void }[] = [];
  const lens = openLens((hear) => {
    const reader = { asked: [] as Question[], isClosed: false, hear };
    readers.push(reader);
    return { ask: (question) => reader.asked.push(question), close: () => (reader.isClosed = true) };
  });
  return { lens, readers };
}
const structure = {} as Extract<Answer, { say: 'done' }>['structure'];

describe('the lens asked by the practice', () => {
  it('is started once, ahead of the first question if wished', async () => {
    const { lens, readers } = table();
    expect(readers).toHaveLength(0);
    lens.prepare();
    lens.prepare();
    const found = lens.read(['a']);
    readers[0]?.hear({ say: 'found', number: 1, found: [['a', []]] });
    readers[0]?.hear({ say: 'done', number: 1, structure });
    expect([...((await found) ?? [])]).toEqual([['a', []]]);
    const second = lens.read(['b']);
    readers[0]?.hear({ say: 'done', number: 2, structure });
    expect(await second).toBeDefined();
    expect(readers).toHaveLength(1);
    expect(readers[0]?.isClosed).toBe(false);
  });

  it('is fetched anew with the next question where fetching failed', async () => {
    const { lens, readers } = table();
    const lost = lens.read(['a']);
    readers[0]?.hear({ say: 'failed', number: 1, sentence: '' });
    expect(await lost).toBeUndefined();
    const found = lens.read(['a']);
    expect(readers.map(({ isClosed }) => isClosed)).toEqual([true, false]);
    readers[1]?.hear({ say: 'done', number: 2, structure });
    expect(await found).toBeDefined();
  });

  it('answers a question that a newer one took the place of with nothing', async () => {
    const { lens, readers } = table();
    const first = lens.read(['a']);
    const second = lens.read(['b']);
    expect(await first).toBeUndefined();
    readers[0]?.hear({ say: 'done', number: 2, structure });
    expect(await second).toBeDefined();
  });
});
