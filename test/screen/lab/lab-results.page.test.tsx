import '../../../src/screen/style/lab.css';
import { cleanup, show } from '../show.ts';
import { signal } from '@preact/signals';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { teamOf, usualLab, type LabRunsResult, type LabSettings, type OutputName } from '#lab';
import { fetchLaterWords } from '#words';
import { LabResults } from '../../../src/screen/lab/lab-results.tsx';
import type { LabRuns, LabRunsState } from '../../../src/screen/lab/use-lab-runs.ts';

beforeAll(fetchLaterWords);
afterEach(cleanup);

const weeks = 26;
const line = (value: number) => Float32Array.from({ length: weeks }, () => value);
const band = (middle: number) => ({ p10: line(middle - 5), p50: line(middle), p90: line(middle + 5) });
const flat = (values: Partial<Record<OutputName, number>>) =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, { band: band(value), singles: [line(value + 1)] }]));

const two: LabRunsResult = {
  runs: 20,
  weeks,
  teams: [flat({ R: 10, reports: 3, hidden: 40 }), flat({ R: 60, reports: 25, hidden: 22 })],
  differences: { R: band(50), reports: band(22), hidden: band(-18) },
};
const runsOf = (result: LabRunsResult | undefined, state: LabRunsState, done = 20): LabRuns => ({
  result: signal(result),
  state: signal(state),
  progress: signal({ done, of: 200 }),
});
const settings: LabSettings = { ...usualLab, months: 6, runs: 20, charts: ['reporting', 'hidden'] };

async function results(change: Partial<LabSettings> = {}, runs: LabRuns = runsOf(two, 'done')) {
  const said: LabSettings[] = [];
  const page = show(<LabResults settings={{ ...settings, ...change }} runs={runs} onChange={(next) => said.push(next)} />);
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  return { page, said, words: [...page.querySelectorAll('figcaption')].map((each) => each.textContent?.trim()) };
}

describe('what the lab shows', () => {
  it('says where both teams end and how far apart they are run by run', async () => {
    const { words } = await results();
    expect(words).toEqual([
      'A: 10 at month 6, in 8 of 10 runs 5 to 15. B: 60 at month 6, in 8 of 10 runs 55 to 65. Run by run, B is 50 higher than A; in 8 of 10 runs by 45 to 55.',
      'A: 40 at month 6, in 8 of 10 runs 35 to 45. B: 22 at month 6, in 8 of 10 runs 17 to 27. Run by run, B is 18 lower than A; in 8 of 10 runs by 13 to 23.',
    ]);
  });

  it('keeps to what the leader sees when asked, and says where that is nothing', async () => {
    const { page, words } = await results({ view: 'seen' });
    expect(words).toHaveLength(1);
    expect(words[0]).toContain('A: 3 at month 6');
    expect(page.querySelectorAll('.lab-chart')[1]?.textContent).toContain('The leader sees nothing of this.');
  });

  it('has the numbers of a chart in a table behind its button', async () => {
    const { page } = await results();
    const button = page.querySelector<HTMLButtonElement>('.strip-numbers');
    const table = document.getElementById(button?.getAttribute('aria-controls') ?? '');
    expect(getComputedStyle(table ?? page).display).toBe('none');
    button?.click();
    await new Promise(requestAnimationFrame);
    expect(button?.getAttribute('aria-expanded')).toBe('true');
    const rows = [...(table?.querySelectorAll('tr') ?? [])].map((row) => [...row.cells].map((cell) => cell.textContent));
    expect(rows).toEqual([
      ['Month', 'A, middle', 'A, 8 of 10 runs', 'B, middle', 'B, 8 of 10 runs', 'B minus A'],
      ['3', '10', '5 to 15', '60', '55 to 65', '50'],
      ['6', '10', '5 to 15', '60', '55 to 65', '50'],
    ]);
  });

  it('speaks of one run as one run, without a band', async () => {
    const one: LabRunsResult = { ...two, runs: 1, teams: two.teams.slice(0, 1), differences: {} };
    const { words, page } = await results({ b: undefined, runs: 1, charts: ['reporting'] }, runsOf(one, 'done'));
    expect(words).toEqual(['10 at month 6.']);
    expect(page.querySelectorAll('.lab-picture path[fill-opacity]')).toHaveLength(0);
  });

  it('draws single runs only when asked', async () => {
    const lines = (page: HTMLElement) => page.querySelectorAll('.lab-picture path[stroke-width="1.2"]').length;
    expect(lines((await results()).page)).toBe(0);
    cleanup();
    expect(lines((await results({ singles: true })).page)).toBe(4);
  });

  it('dims the old picture until there is a new one, and counts the runs', async () => {
    const { page } = await results({}, runsOf(two, 'waiting', 12));
    expect(page.querySelector('.lab-charts')?.classList).toContain('is-old');
    expect(page.querySelector('progress')?.value).toBe(12);
    expect(page.textContent).toContain('12 of 200 runs');
  });

  it('says when numbers of the model make it break', async () => {
    const { page } = await results({}, runsOf(undefined, 'failed'));
    expect(page.querySelector('.notice')?.textContent).toContain('No answer came of this');
  });

  it('says what is compared, and lets charts be chosen', async () => {
    const { page, said } = await results({ a: { ...teamOf('neutral'), preset: 'blame-heavy', changes: { fund: 0.1 } } });
    expect(page.querySelector('.lab-setup')?.textContent?.trim()).toBe(
      'Team A: Neutral, after years of blame, one lever moved. Team B: Systemic.',
    );
    const trust = [...page.querySelectorAll('.lab-chart-names label')].find((label) => label.textContent === 'Trust');
    trust?.querySelector('input')?.click();
    expect(said.at(-1)?.charts).toEqual(['reporting', 'trust', 'hidden']);
  });
});
