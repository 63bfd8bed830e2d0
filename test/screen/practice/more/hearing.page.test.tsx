import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Kind } from '#language';
import { emptyRecord, type Answered, type PracticeRecord } from '#practice';
import { fetchLaterWords } from '#words';
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
    expect(shown.innerText).toContain('You hear hindsight.');
    expect(shown.innerText).toContain('You miss polite blame.');
    expect(shown.innerText).toContain('You rarely cry wolf.');
  });

  it('says that there are too few answers, and of how many', () => {
    const { page: shown } = page(answered([{ kind: 'hindsight', heard: 2, of: 2, plain: 1 }]));
    expect(shown.innerText).toContain('2 of 5 lines that blame, and 1 of 4 that do not');
    expect(shown.innerText).not.toContain('You hear');
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
