import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { readRecord, writeRecord, type PracticeRecord } from '#practice';
import { fetchLaterWords } from '#words';
import { ColdCases } from '../../../../src/screen/practice/more/index.ts';
import { cleanup } from '../../show.ts';
import { coldCase, holding, rendered } from './table.tsx';

beforeAll(fetchLaterWords);
afterEach(cleanup);

const library = { loadColdCaseCards: () => Promise.resolve([coldCase]), loadColdCase: () => Promise.resolve(coldCase) };
async function shelf(from?: PracticeRecord) {
  const table = holding((props) => <ColdCases {...props} library={library} />, from);
  await rendered();
  const click = async (selector: string, text: string) => {
    const found = [...table.page.querySelectorAll<HTMLElement>(selector)].find((one) => one.textContent?.includes(text));
    if (!found) throw new Error(`There is no ${selector} "${text}".`);
    (found.querySelector('input') ?? found).click();
    await rendered();
  };
  const word = (text: string) => click('.mark-word', text);
  return { ...table, click, word };
}
type Shelf = Awaited<ReturnType<typeof shelf>>;

/** Reads, marks one of the two places and the lure, and goes on to the timeline. */
async function mark({ press, word }: Shelf) {
  await press('Open “The wet floor”');
  await press('Mark the words that blame');
  for (const one of ['Lev', 'known', 'valve', 'close']) await word(one);
}
async function rebuild({ press, page, click }: Shelf) {
  for (const { wordings } of coldCase.timeline) await click('.wording', wordings[0]?.text ?? '');
  // Into the right order, card by card.
  for (const [place, { wordings }] of coldCase.timeline.entries()) {
    for (;;) {
      const cards = [...page.querySelectorAll('.card')];
      const at = cards.findIndex((one) => one.textContent?.includes(wordings[0]?.text ?? ''));
      if (at <= place) break;
      cards[at]?.querySelector<HTMLElement>('button')?.click();
      await rendered();
    }
  }
  await press('Next: what contributed');
  await click('.case-pick', 'The valve did not close.');
  await press('Next: what to ask');
  await click('.case-pick', 'What did the alarm show?');
  await press('Close the case');
}

describe('a cold case', () => {
  it('is read, marked, rebuilt and closed, and says what was found, missed and only looked like blame', async () => {
    const table = await shelf();
    await mark(table);
    await table.press('Next: what happened');
    expect(table.page.querySelector('.case-work')?.textContent).not.toContain('09:10');
    await rebuild(table);
    const said = table.page.innerText;
    expect(said).toContain('You found 1 of the 2 places that blame. You took 1 of the 1 that only look like blame for it.');
    expect(said).toMatch(/The lens found \d of 2/);
    expect(said).toContain('The order was right. 4 of 4 wordings were neutral.');
    expect(said).toContain('You named 1 of the 1 factors the report bears out.');
    expect(said).toContain('You chose the question that opens most.');
    expect(said).toMatch(/you missed it; the lens/);
    expect(table.record.value.coldCases).toMatchObject([{ coldCase: 'wet-floor', found: 1, of: 2, lured: 1, timeline: 1, questions: 1 }]);
    expect(table.page.querySelectorAll('.finding-mark')).toHaveLength(2);
    await table.click('.finding-mark', 'Careless work');
    expect(table.page.querySelector('.case-why')?.textContent).toContain('It says what they are.');
  });

  it('asks for what is missing before it goes on', async () => {
    const table = await shelf();
    await mark(table);
    await table.press('Next: what happened');
    await table.press('Next: what contributed');
    expect(table.page.innerText).toContain('4 cards have no wording yet.');
    expect(table.record.value.papers?.[0]?.step).toBe('timeline');
  });

  it('is taken up again from the record, marks and step and all', async () => {
    const first = await shelf();
    await mark(first);
    const stored = writeRecord(first.record.value);
    cleanup();
    const table = await shelf(readRecord(stored).record);
    await table.press('Go on with “The wet floor”');
    expect(table.page.innerText).toContain('2 places marked');
    expect([...table.page.querySelectorAll('.mark-word.is-marked')].map(({ textContent }) => textContent)).toContain('should');
  });

  it('can be looked at again once it is closed, and begun anew without the old marks', async () => {
    const table = await shelf();
    await mark(table);
    await table.press('Next: what happened');
    await rebuild(table);
    await table.press('All cold cases');
    expect(table.page.innerText).toMatch(/Closed on .*: 1 of 2 places found\./);
    await table.press('See what was in');
    expect(table.page.innerText).toContain('You found 1 of the 2');
    await table.press('All cold cases');
    await table.press('anew');
    await table.press('Mark the words that blame');
    expect(table.page.innerText).toContain('Nothing marked yet.');
    expect(table.record.value.coldCases).toHaveLength(1);
  });

  it('says when a report cannot be fetched, and asks for it again', async () => {
    let tries = 0;
    const loadColdCase = () => ((tries += 1) === 1 ? Promise.reject(new Error('offline')) : Promise.resolve(coldCase));
    const table = holding((props) => <ColdCases {...props} library={{ ...library, loadColdCase }} />);
    await rendered();
    await table.press('Open');
    expect(table.page.innerText).toContain('could not be fetched');
    await table.press('Try again');
    expect(table.page.innerText).toContain('Lev should have known');
  });
});
