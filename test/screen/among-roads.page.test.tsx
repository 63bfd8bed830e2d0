/** A playthrough among all roads: asked for, stopped, kept, and said in words. */
import { cleanup, show } from './show.ts';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { outcomeOf, quantile, roadKinds, roadsToPlay, runJob, type Road } from '#lab';
import { compile, type CompiledStory } from '#scenario';
import { play, playerOf } from '#scenario/players';
import { loadCast, loadScenario } from '#scenarios';
import type { Playthrough } from '#session';
import { fetchLaterWords } from '#words';
import { AmongRoads } from '../../src/screen/debrief/among-roads.tsx';
import { forgetRoads, keepRoads, keptRoads } from '../../src/screen/debrief/kept-roads.ts';

const scenario = 'fourteen-thirty-two';
let compiled: CompiledStory;
let played: Playthrough;
beforeAll(async () => {
  const [story, cast] = await Promise.all([loadScenario(scenario), loadCast(), fetchLaterWords()]);
  compiled = compile(story, cast);
  const { context } = play(compiled, 'mine', playerOf('mixed', 'mine'));
  played = { ...context, at: undefined, session: { scenario, edition: compiled.edition, seed: 'mine', decisions: [] } };
});
beforeEach(forgetRoads);
afterEach(cleanup);

/** Roads nobody walked: reporting 0 to 99.75, and each other measure as it may be. */
const anyRoads: readonly Road[] = Array.from({ length: roadsToPlay }, (_, nth) => ({
  kind: roadKinds[nth % roadKinds.length] ?? 'mixed',
  R: nth / 4,
  V: 40 + nth / 5,
  T: 30,
  harm: nth,
}));

const among = (shown = played) => {
  const page = show(<AmongRoads played={shown} />);
  const button = (words: string) => [...page.querySelectorAll('button')].find(({ textContent }) => textContent === words);
  return { page, button, strips: () => [...page.querySelectorAll('.among-strip')] };
};
const soon = { timeout: 60_000, interval: 20 };
/** Four hundred stories, on a machine that may be busy. */
const patience = 120_000;

describe('among all roads', () => {
  it('nothing is played before somebody asks', () => {
    const { button, strips } = among();
    expect(button(`Play ${roadsToPlay} roads`)).toBeDefined();
    expect(strips()).toEqual([]);
  });

  it(
    'the roads are played when asked for, with progress, and are there at once the next time',
    async () => {
      const { page, button, strips } = among();
      button(`Play ${roadsToPlay} roads`)?.focus();
      button(`Play ${roadsToPlay} roads`)?.click();
      await expect.poll(() => page.querySelector('progress')?.value, soon).toBeGreaterThan(0);
      expect(page.textContent).toMatch(/\d+ of 400 roads played/);
      await expect.poll(() => button('Show the numbers'), soon).toBeDefined();
      expect(strips()).toHaveLength(4);
      expect(page.querySelector('progress')).toBeNull();
      // The button is gone; whoever pressed it reads on from the heading.
      expect(document.activeElement).toBe(page.querySelector('h2'));

      const roads = keptRoads(scenario, compiled.edition) ?? [];
      const trust = roads.map(({ T }) => T);
      const [low, high] = [quantile(trust, 0.25), quantile(trust, 0.75)].map(Math.round);
      const sentence = `Of 400 roads, half end between ${low} and ${high}; this one ends at ${Math.round(outcomeOf(played).T)}.`;
      expect(strips()[2]?.querySelector('.among-place')?.textContent).toBe(sentence);
      expect(strips()[2]?.querySelector('[role=img]')?.getAttribute('aria-label')).toContain(sentence);

      cleanup();
      expect(among().strips()).toHaveLength(4);
    },
    patience,
  );

  it(
    'a stop keeps nothing, and the roads can be asked for again',
    async () => {
      const { page, button, strips } = among();
      button(`Play ${roadsToPlay} roads`)?.click();
      await expect.poll(() => strips().length, soon).toBe(4);
      const { postMessage } = Worker.prototype;
      const asked: unknown[] = [];
      Worker.prototype.postMessage = function (said: { say: string }, ...rest: unknown[]) {
        if (said.say === 'compute') asked.push(said);
        Reflect.apply(postMessage, this, [said, ...rest]);
      };
      button('Stop')?.click();
      await expect.poll(() => button(`Play ${roadsToPlay} roads`)).toBeDefined();
      // One more road, asked for after the stop, is the only thing the workers are given.
      await runJob('roads', { scenario }, 1).finally(() => (Worker.prototype.postMessage = postMessage));
      expect(asked).toHaveLength(1);
      expect(page.querySelector('[role=status]')?.textContent).toBe('Stopped. Nothing was kept.');
      expect(keptRoads(scenario, compiled.edition)).toBeUndefined();
    },
    patience,
  );

  it(
    'what goes wrong is said in a sentence',
    async () => {
      const { page, button } = among({ ...played, session: { ...played.session, scenario: 'nowhere' } });
      button(`Play ${roadsToPlay} roads`)?.click();
      const sentence = 'The roads could not be played. What went wrong: There is no scenario "nowhere".';
      await expect.poll(() => page.querySelector('[role=status]')?.textContent, soon).toBe(sentence);
      expect(button('Try again')).toBeDefined();
    },
    patience,
  );

  it('are in a table too: this one, how they spread, and the middle of each kind of player', async () => {
    keepRoads(scenario, compiled.edition, anyRoads);
    const { page, button } = among();
    const table = page.querySelector('table');
    expect(table?.checkVisibility()).toBe(false);
    button('Show the numbers')?.click();
    await expect.poll(() => table?.checkVisibility()).toBe(true);
    const rows = [...(table?.querySelectorAll('tr') ?? [])].map((row) => [...row.cells].map(({ textContent }) => textContent));
    expect(rows[0]).toEqual(['Road', 'Reporting', 'Velocity', 'Trust', 'Harm']);
    const { R, V, T, harm } = outcomeOf(played);
    expect(rows[1]).toEqual(['This one', ...[R, V, T, harm].map((figure) => String(Math.round(figure)))]);
    expect(rows).toContainEqual(['Half end below', '50', '80', '30', '200']);
    expect(rows).toContainEqual(['The highest', '100', '120', '30', '399']);
    expect(rows.slice(-roadKinds.length).map(([name]) => name)).toContain('always ask how it came about');
  });

  it('every road has its dot', () => {
    keepRoads(scenario, compiled.edition, anyRoads);
    const dots = among().strips()[0]?.querySelector('path[fill="var(--soft)"]')?.getAttribute('d') ?? '';
    expect(dots.match(/M/g)).toHaveLength(roadsToPlay);
  });
});

describe('roads that were kept', () => {
  const key = () => `second-story/roads/${scenario}/${compiled.edition}`;
  /** As after another visit: only what the browser holds is known. */
  const inBrowser = (text: string) => {
    forgetRoads();
    localStorage.setItem(key(), text);
  };

  it('outlive the visit, for the edition they were played in', () => {
    keepRoads(scenario, compiled.edition, anyRoads);
    const text = localStorage.getItem(key()) ?? '';
    inBrowser(text);
    expect(keptRoads(scenario, compiled.edition)).toEqual(anyRoads);
    expect(keptRoads(scenario, 'later1')).toBeUndefined();
    keepRoads(scenario, 'later1', anyRoads);
    expect(localStorage.getItem(key())).toBeNull();
  });

  it.each([
    ['nothing', ''],
    ['another kind of thing', '{}'],
    ['no list', '[1]'],
    ['too few roads', '[1,[]]'],
    ['another version', JSON.stringify([0, Array(roadsToPlay).fill([0, 1, 1, 1, 1])])],
    ['a kind nobody knows', JSON.stringify([1, Array(roadsToPlay).fill([9, 1, 1, 1, 1])])],
    ['words for numbers', JSON.stringify([1, Array(roadsToPlay).fill([0, 1, 1, 1, '1'])])],
    ['damaged text', '[1,[[0,'],
  ])('are played anew if the browser holds %s', (_, text) => {
    inBrowser(text);
    expect(keptRoads(scenario, compiled.edition)).toBeUndefined();
  });

  it('are forgotten with everything else', () => {
    keepRoads(scenario, compiled.edition, anyRoads);
    localStorage.setItem('somebody-else', 'stays');
    forgetRoads();
    expect(keptRoads(scenario, compiled.edition)).toBeUndefined();
    expect(Object.keys(localStorage).filter((name) => name.startsWith('second-story/roads/'))).toEqual([]);
    expect(localStorage.getItem('somebody-else')).toBe('stays');
  });
});
