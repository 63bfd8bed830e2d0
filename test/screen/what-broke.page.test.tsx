/** What broke: counted in words, the gravest first shown, all on demand. */
import { cleanup, show } from './show.ts';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { fetchLaterWords } from '#words';
import type { DebriefView } from '#view';
import { WhatBroke } from '../../src/screen/debrief/what-broke.tsx';

beforeAll(fetchLaterWords);
afterEach(cleanup);

type Incident = DebriefView['incidents'][number];
const incident = (week: number, severity: 1 | 2 | 3): Incident => ({
  week,
  severity,
  title: { id: 'incident.scripted', values: { text: `In week ${week + 1}` } },
  seen: week % 2 === 0,
  somebodyKnew: week === 3,
});
const titles = (page: HTMLElement) => [...page.querySelectorAll('.incident-list b')].map(({ textContent }) => textContent);

describe('what broke', () => {
  it('counts all, shows the six gravest in the order they happened, and the rest when asked', async () => {
    const incidents = [3, 3, 2, 3, 1, 3, 3, 2].map((severity, week) => incident(week, severity as 1 | 2 | 3));
    const page = show(<WhatBroke view={{ incidents, left: [] }} />);
    expect(page.textContent).toContain('8 incidents in your months; you saw 4. In one case somebody had known what was wrong.');
    expect(titles(page)).toEqual([1, 2, 3, 4, 5, 8].map((week) => `In week ${week}`));
    const all = page.querySelector('button');
    expect(all?.textContent).toBe('List all 8 incidents');
    all?.click();
    await expect.poll(() => titles(page).length).toBe(8);
  });

  it('says so when nothing broke and nobody left', () => {
    const page = show(<WhatBroke view={{ incidents: [], left: [] }} />);
    expect(page.textContent).toContain('Nothing broke in these months.');
    expect(page.textContent).toContain('Nobody left.');
    expect(page.querySelector('button')).toBeNull();
  });
});
