import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { emptyRecord, writeRecord, type PracticeRecord } from '#practice';
import { fetchLaterWords } from '#words';
import { KeepRecord } from '../../../../src/screen/practice/more/index.ts';
import { cleanup } from '../../show.ts';
import { holding, rendered } from './table.tsx';

beforeAll(fetchLaterWords);
afterEach(cleanup);

const answer = (item: string, at: number) => ({ item, format: 'spot' as const, at, score: 1 });
const here: PracticeRecord = { ...emptyRecord, answers: [answer('a', 1), answer('b', 2)] };
const there: PracticeRecord = { ...emptyRecord, answers: [answer('b', 2), answer('c', 3)] };

function keeping() {
  const table = holding(
    ({ record, change }) => <KeepRecord record={record} change={change} forget={() => change(() => emptyRecord)} />,
    here,
  );
  return {
    ...table,
    async read(text: string) {
      const files = new DataTransfer();
      files.items.add(new File([text], 'record.json'));
      const input = table.page.querySelector<HTMLInputElement>('input[type=file]');
      if (!input) throw new Error('There is nowhere to give a file.');
      input.files = files.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
      await expect.poll(() => table.page.querySelector('[role=status]')?.textContent).not.toBe('');
    },
  };
}
const items = ({ answers }: PracticeRecord) => answers.map(({ item }) => item);

describe('the record', () => {
  it('takes in a file, counts nothing twice, and says what was new', async () => {
    const { record, read, page } = keeping();
    await read(writeRecord(there));
    expect(items(record.value)).toEqual(['a', 'b', 'c']);
    expect(page.innerText).toContain('New here: one answer,');
  });

  it('keeps what can be read of a damaged file, and says what is lost', async () => {
    const { record, read, page } = keeping();
    await read(writeRecord(there).replace('["answer","b"', '["answer,"b"'));
    expect(items(record.value)).toEqual(['a', 'b', 'c']);
    expect(page.innerText).toContain('One line of the file was damaged and is left out; the rest is kept.');
  });

  it('stays as it was when the file is no record', async () => {
    const { record, read, page } = keeping();
    await read('a shopping list');
    expect(record.value).toEqual(here);
    expect(page.innerText).toContain('no record of practice');
  });

  it('is forgotten only after a second yes', async () => {
    const { record, press, page } = keeping();
    await press('Forget all');
    expect(document.activeElement?.textContent).toBe('Keep it');
    await press('Keep it');
    expect(items(record.value)).toEqual(['a', 'b']);
    await press('Forget all');
    await press('Forget all of it');
    await rendered();
    expect(record.value).toEqual(emptyRecord);
    expect(page.innerText).toContain('All of it is forgotten.');
  });
});
