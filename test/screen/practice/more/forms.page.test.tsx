import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { sittings, type FormId, type PracticeRecord } from '#practice';
import { fetchLaterWords } from '#words';
import { Forms } from '../../../../src/screen/practice/more/index.ts';
import { cleanup, press as key } from '../../show.ts';
import { formLines, holding, rendered } from './table.tsx';

beforeAll(fetchLaterWords);
afterEach(cleanup);

const tests = (from?: PracticeRecord) =>
  holding((props) => <Forms {...props} loadForm={(form: FormId) => Promise.resolve(formLines(form))} />, from);
type Table = ReturnType<typeof tests>;

/** Answers the lines by key; `ear` says what is heard. */
async function take({ page }: Table, lines: number, ear: (text: string, nth: number) => boolean): Promise<void> {
  for (let nth = 0; nth < lines; nth++) {
    page.querySelector<HTMLElement>('[data-focus]')?.focus();
    key(ear(page.querySelector('.practice-text, .practice-act')?.textContent ?? '', nth) ? '1' : '2');
    await rendered();
  }
}
const rightly = (text: string) => text.startsWith('Blaming');

describe('the test before', () => {
  it('shows line after line by key, says nothing of the answers, and then says what was heard', async () => {
    const table = tests();
    await table.press('Begin the test before');
    expect(table.page.innerText).toContain('Line 1 of 20');
    await take(table, 19, rightly);
    expect(table.page.innerText).toContain('Line 20 of 20');
    expect(table.page.innerText).not.toMatch(/right|heard|So it is/);
    expect(document.activeElement?.textContent).toBe('Is somebody blamed here?');
    await take(table, 1, rightly);
    expect(table.page.innerText).toContain('You heard 10 of the 10 lines that blame somebody.');
    expect(table.page.innerText).toContain('You took none of the 10 others for blame.');
    expect(table.page.innerText).toContain('You hardly ever mistake one for the other.');
    expect(table.page.querySelectorAll('.form-lines li')).toHaveLength(20);
    expect(document.activeElement?.textContent).toBe('Result of the test before');
  });

  it('goes on at the line where it was left, and lets the answer before be changed', async () => {
    const table = tests();
    await table.press('Begin the test before');
    await take(table, 7, rightly);
    const eighth = table.page.querySelector('.practice-text, .practice-act')?.textContent;
    await table.press('Leave');
    expect(table.page.innerText).toContain('7 lines answered of 20.');
    await table.press('Go on with the test before');
    expect(table.page.querySelector('.practice-text, .practice-act')?.textContent).toBe(eighth);
    await table.press('Change the answer before');
    expect(table.page.innerText).toContain('Line 7 of 20');
    await take(table, 1, (text) => !rightly(text));
    expect(table.page.querySelector('.practice-text, .practice-act')?.textContent).toBe(eighth);
    const { answers } = sittings(table.record.value)[0] ?? { answers: [] };
    expect(answers).toHaveLength(7);
    expect(answers.filter(({ heard }) => heard.said !== heard.blame)).toHaveLength(1);
  });

  it('leaves other keys to the browser', async () => {
    const table = tests();
    await table.press('Begin the test before');
    table.page.querySelector<HTMLElement>('[data-focus]')?.focus();
    key('1', { ctrlKey: true });
    key('3');
    await rendered();
    expect(table.record.value.formAnswers).toHaveLength(0);
  });
});

describe('the test after', () => {
  it('opens once the first one is taken, and says when the change may be chance', async () => {
    const table = tests();
    expect(table.page.innerText).not.toContain('Begin the test after');
    await table.press('Begin the test before');
    await take(table, 20, (text, nth) => (nth % 4 === 0) !== rightly(text));
    await table.press('Back to the tests');
    await table.press('Begin the test after');
    await take(table, 20, (text, nth) => (nth % 5 === 0) !== rightly(text));
    expect(table.page.innerText).toContain('too close to tell practice from chance');
    expect(table.page.innerText).toContain('That range holds 0');
  });

  it('says so when more is heard than before', async () => {
    const table = tests();
    await table.press('Begin the test before');
    await take(table, 20, (_text, nth) => nth % 2 === 0);
    await table.press('Back to the tests');
    await table.press('Begin the test after');
    await take(table, 20, rightly);
    expect(table.page.innerText).toContain('You hear blame better than before');
    expect(table.page.innerText).not.toContain('That range holds 0');
  });
});
