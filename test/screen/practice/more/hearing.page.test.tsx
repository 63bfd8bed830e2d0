import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Kind } from '#language';
import { emptyRecord, type Answered, type PracticeRecord } from '#practice';
import { fetchLaterWords } from '#words';
import '../../../../src/screen/style/index.css';
import '../../../../src/screen/style/practice-more.css';
import { HearingSaid } from '../../../../src/screen/practice/hearing-said.tsx';
import { HearingPage } from '../../../../src/screen/practice/more/index.ts';
import { cleanup } from '../../show.ts';
import { holding, rendered } from './table.tsx';

beforeAll(fetchLaterWords);
afterEach(cleanup);

/** Lines of a kind: how many of those that blame were heard, and how many that do not were taken for blame. */
type Met = { kind: Kind; heard: number; of: number; wolf?: number; plain?: number };
function answered(met: readonly Met[]): PracticeRecord {
  let at = 1_700_000_000_000;
  const answer = (kind: Kind, said: boolean, blame: boolean, nth: number): Answered => ({
    item: `${kind} ${blame} ${nth}`,
    format: 'spot',
    at: (at += 60_000),
    score: said === blame ? 1 : 0,
    heard: { said, blame, level: 1, kind },
  });
  const answers = met.flatMap(({ kind, heard, of, wolf = 0, plain = 0 }) => [
    ...Array.from({ length: of }, (_, nth) => answer(kind, nth < heard, true, nth)),
    ...Array.from({ length: plain }, (_, nth) => answer(kind, nth < wolf, false, nth)),
  ]);
  return { ...emptyRecord, answers };
}
const page = (record: PracticeRecord) => holding((props) => <HearingPage record={props.record} />, record);

describe('what the player hears', () => {
  it('is said in words: what is heard, what is missed, and how often wolf is cried', () => {
    const { page: shown } = page(
      answered([
        { kind: 'hindsight', heard: 9, of: 10, plain: 10 },
        { kind: 'euphemism', heard: 2, of: 10, plain: 10 },
      ]),
    );
    expect(shown.innerText).toContain('You hear: hindsight.');
    expect(shown.innerText).toContain('You miss: polite wrapping.');
    expect(shown.innerText).toContain('You rarely cry wolf: 0 of 20 lines without blame.');
  });

  it('is said in the same words where practice begins', () => {
    const record = answered([
      { kind: 'hindsight', heard: 9, of: 10, plain: 10 },
      { kind: 'euphemism', heard: 2, of: 10, plain: 10, wolf: 8 },
    ]);
    const said = ({ page: shown }: { page: HTMLElement }) =>
      [...shown.querySelectorAll('.hearing-said')].map(({ textContent }) => textContent);
    const atHome = said(holding(() => <HearingSaid record={record} />));
    expect(atHome).toContain('You miss: polite wrapping.');
    expect(said(page(record))).toEqual(atHome);
  });

  it('is given as figures too, for all lines and for each kind, behind folds', () => {
    const { page: shown } = page(
      answered([
        { kind: 'hindsight', heard: 9, of: 10, plain: 10 },
        { kind: 'euphemism', heard: 2, of: 10, plain: 10 },
      ]),
    );
    expect(shown.textContent).toMatch(/Sensitivity \(d′\): 2\.1; it may well lie anywhere from 0\.8 to 3\.4/);
    expect(shown.textContent).toMatch(/Criterion \(c\): 0\.\d; it may well lie anywhere/);
    const rows = [...shown.querySelectorAll('.hearing-kinds tbody tr')].map(({ textContent }) => textContent);
    expect(rows.find((row) => row.startsWith('hindsight'))).toMatch(/9 of 10.*0 of 10.*2\.\d$/);
    expect(rows.find((row) => row.startsWith('punishment'))).toMatch(/not met yet$/);
  });

  it('leaves the plot of a narrow chart to its points, and breaks no word of the table', async () => {
    const { page: shown, press } = page(answered([{ kind: 'hindsight', heard: 14, of: 15, plain: 15 }]));
    shown.style.width = '20rem';
    await rendered();
    expect([...shown.querySelectorAll('.hearing-picture text')].map(({ textContent }) => textContent)).toEqual(['0', '2']);
    expect(shown.querySelector('figcaption')?.textContent).toContain('At 0, blame and no blame sound the same');
    await press('Show as a table');
    const date = document.createRange();
    date.selectNodeContents(shown.querySelector('.hearing-time tbody th') ?? shown);
    expect(date.getClientRects()).toHaveLength(1);
  });

  it('says that there are too few answers, and of how many', () => {
    const { page: shown } = page(answered([{ kind: 'hindsight', heard: 2, of: 2, plain: 1 }]));
    expect(shown.innerText).toContain('2 of 5 lines that blame, and 1 of 4 that do not');
    expect(shown.innerText).not.toContain('You hear');
    expect(shown.textContent).not.toContain('Sensitivity (d′)');
    expect(shown.querySelector('svg')).toBeNull();
  });

  it('has the numbers of the chart in a table, behind a button', async () => {
    const { page: shown, press } = page(
      answered([
        { kind: 'hindsight', heard: 14, of: 15, plain: 15 },
        { kind: 'euphemism', heard: 5, of: 15, plain: 15, wolf: 5 },
      ]),
    );
    await rendered();
    expect(shown.querySelectorAll('.hearing-picture circle')).toHaveLength(2);
    expect(shown.querySelector('.hearing-time table')).toBeNull();
    await press('Show as a table');
    const rows = [...shown.querySelectorAll('.hearing-time tbody tr')].map(({ textContent }) => textContent);
    expect(rows).toHaveLength(2);
    expect(rows[0]).toContain('14 of 15');
    expect(rows[1]).toContain('5 of 15');
  });
});
