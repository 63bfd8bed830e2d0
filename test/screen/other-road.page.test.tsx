/** The road not taken and somebody else in the chair, as panels of the debrief: chosen by keys, said in words, drawn as two lines. */
import { userEvent } from 'vitest/browser';
import { cleanup, show } from './show.ts';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { futuresOfRoad, lucksToTry } from '#lab';
import { compile, type CompiledStory } from '#scenario';
import { play, playerOf, type PlayerKind } from '#scenario/players';
import { loadCast, loadPrinciples, loadScenario } from '#scenarios';
import { decide, hadYou, replay, startSession, type Playthrough } from '#session';
import { debriefView, otherRoads } from '#view';
import { fetchLaterWords } from '#words';
import '../../src/screen/style/index.css';
import '../../src/screen/style/later.css';
import { Decisions } from '../../src/screen/debrief/decisions.tsx';
import { OtherRoadSection } from '../../src/screen/debrief/other-road.tsx';
import { roadWords } from '../../src/screen/debrief/road-words.ts';
import { SomebodyElseSection } from '../../src/screen/debrief/somebody-else.tsx';

let compiled: CompiledStory;
let principles: Awaited<ReturnType<typeof loadPrinciples>>;
beforeAll(async () => {
  const [story, cast, explained] = await Promise.all([
    loadScenario('fourteen-thirty-two'),
    loadCast(),
    loadPrinciples(),
    fetchLaterWords(),
  ]);
  compiled = compile(story, cast);
  principles = explained;
});
afterEach(cleanup);

function playedBy(kind: PlayerKind, of = compiled): Playthrough {
  const { context } = play(of, 'mine', playerOf(kind, 'mine'));
  const done = context.trail.flatMap((entry) => (entry.kind === 'decision' ? [entry.did] : []));
  return replay(
    of,
    done.reduce((session, did) => decide(of, session, did), startSession(of, 'mine')),
  );
}

/** Plays on from the plan, to which no time is given. */
function givingNothing(): Playthrough {
  const { session } = playedBy('blaming');
  const plan = session.decisions.findIndex(({ did }) => 'allocation' in did);
  return hadYou(compiled, session, plan + 1, { allocation: {} });
}

function roads(played = playedBy('blaming'), of = compiled) {
  const replayed: number[] = [];
  const view = debriefView(of, played, 12, principles);
  const page = show(
    <>
      <Decisions decisions={view.decisions} onReplayFrom={() => undefined} />
      <OtherRoadSection compiled={of} played={played} view={view} onReplayFrom={(number) => replayed.push(number)} />
    </>,
  );
  const radios = (group: 'flags' | 'options') => [...page.querySelectorAll<HTMLInputElement>(`.road-${group} input`)];
  const button = (words: string | RegExp) =>
    [...page.querySelectorAll('button')].find(({ textContent, ariaLabel }) => [textContent, ariaLabel].some((text) => text?.match(words)));
  return { page, played, replayed, radios, button, sentences: () => [...page.querySelectorAll('.road-differences li')] };
}
const soon = { timeout: 90_000, interval: 20 };
const patience = 120_000;

describe('the road not taken', () => {
  it('offers every decision, and at each what else was open, quoted', async () => {
    const { page, played, radios } = roads();
    expect(radios('flags')).toHaveLength(played.session.decisions.length);
    for (const [index, flag] of radios('flags').entries()) {
      flag.click();
      const words = otherRoads(compiled, played, index + 1).map(roadWords);
      await expect.poll(() => page.querySelector('.road-options')?.textContent).toContain(words[0]);
      for (const text of words) expect(page.querySelector('.road-options')?.textContent).toContain(text);
    }
    expect(page.querySelector('.road-strips')).toBeNull();
  });

  it('is asked for at a decision’s card, and chosen with the arrows', async () => {
    const { page, button, radios, sentences } = roads();
    button('What if …\\? Another road at decision 2')?.click();
    const heading = page.querySelector('.road-choice h3');
    await expect.poll(() => document.activeElement === heading).toBe(true);
    expect(heading?.textContent).toContain('Decision 2');
    expect(radios('flags').findIndex(({ checked }) => checked)).toBe(1);
    await userEvent.keyboard('{Tab}{ArrowDown}');
    await expect.poll(() => radios('options').findIndex(({ checked }) => checked)).toBe(1);
    expect(document.activeElement).toBe(radios('options')[1]);
    expect(sentences().length).toBeGreaterThan(5);
    expect(page.querySelectorAll('.road-strips .ghost-line')).toHaveLength(6);
    expect(page.querySelector('.road-answer')?.getAttribute('role')).toBe('status');
  });

  it('says in words what each picture shows, and holds its numbers in a table', async () => {
    const { page, button, radios } = roads();
    radios('flags').at(-1)?.click();
    await expect.poll(() => radios('options').length).toBeGreaterThan(2);
    radios('options')[0]?.click();
    await expect.poll(() => page.querySelectorAll('.road-strips [role=img]').length).toBe(6);
    const spoken = [...page.querySelectorAll('.road-strips [role=img]')].map((image) => image.getAttribute('aria-label'));
    expect(spoken[0]).toMatch(
      /^Reporting: one line up to week \d+\. At month 12 it stands at \d+ of \d+ told as you lived it, and at \d+ of \d+ told/,
    );
    expect(button('Show the numbers')?.getAttribute('aria-expanded')).toBe('false');
    button('Show the numbers')?.click();
    await expect.poll(() => page.querySelectorAll('.road-table tbody tr').length).toBe(12);
    expect(page.querySelectorAll('.road-table tbody tr:last-child td')).toHaveLength(12);
  });

  it('says when nothing would have come out differently', async () => {
    const { page, played, radios, sentences } = roads(givingNothing());
    const plan = played.session.decisions.findIndex(({ did }) => 'allocation' in did);
    radios('flags')[plan]?.click();
    await expect.poll(() => page.querySelector('.road-options')?.textContent).toContain('Halden settlement');
    // Time for the one thing that changes no lever is as much as none of it.
    radios('options')
      .find((radio) => radio.parentElement?.textContent?.startsWith('Halden settlement'))
      ?.click();
    await expect
      .poll(() => sentences().map(({ textContent }) => textContent))
      .toEqual(['Nothing comes out differently: week for week, both roads are the same.']);
    expect(page.querySelector('.road-strips')).toBeNull();
  });

  it('says when nothing else was open', async () => {
    const [first, ...rest] = compiled.story.beats;
    if (!first?.options) throw new Error('the first beat offers nothing');
    const { ifNobodyAnswers: _, ...bare } = first;
    const narrow = compile({ ...compiled.story, beats: [{ ...bare, options: first.options.slice(0, 1) }, ...rest] }, compiled.cast);
    const { page, radios } = roads(playedBy('blaming', narrow), narrow);
    radios('flags')[0]?.click();
    await expect.poll(() => page.querySelector('.road-choice')?.textContent).toContain('Nothing else was open here.');
  });

  it('leads back into play at that decision', async () => {
    const { radios, button, replayed } = roads();
    radios('flags')[3]?.click();
    await expect.poll(() => radios('options').length).toBeGreaterThan(1);
    radios('options')[0]?.click();
    await expect.poll(() => button('Play on from decision 4')).toBeDefined();
    button('Play on from decision 4')?.click();
    expect(replayed).toEqual([4]);
  });

  it(
    'finds the best and the worst of what was open, away from the page, and remembers them',
    async () => {
      const { page, played, radios } = roads();
      const last = played.session.decisions.length;
      radios('flags')[last - 1]?.click();
      await expect.poll(() => page.querySelector('.road-choice h3')?.textContent).toContain(`Decision ${last}`);
      radios('options').at(-2)?.click();
      const count = otherRoads(compiled, played, last).length + 1;
      await expect.poll(() => page.querySelector('.road-trying')?.textContent).toContain(`of ${count * futuresOfRoad}`);
      // Counting is shown, and not read out with every step.
      expect(page.querySelector('[role=status] progress')).toBeNull();
      const found = () => page.querySelector('.road-answer')?.textContent ?? '';
      await expect.poll(found, soon).toMatch(new RegExp(`^On average (the best|none) of the ${count} roads`));
      radios('options').at(-1)?.click();
      await expect.poll(found).toMatch(new RegExp(`^On average (the worst|none) of the ${count} roads`));
    },
    patience,
  );
});

describe('somebody else in the chair', () => {
  const panel = (played = playedBy('blaming')) => {
    const page = show(<SomebodyElseSection compiled={compiled} played={played} />);
    const button = (words: RegExp) => [...page.querySelectorAll('button')].find(({ textContent }) => words.test(textContent ?? ''));
    return { page, button, items: () => page.querySelectorAll('.person-incidents > li').length };
  };

  it('answers for this playthrough at once, the gravest first, and for all when asked', async () => {
    const { page, button, items } = panel();
    await expect.poll(() => page.querySelector('.person-summary')?.textContent).toMatch(/incidents? that luck brought/);
    expect(items()).toBe(6);
    expect(page.textContent).toMatch(/With any of the 9 others it happens all the same\.|With \d of the 9 others/);
    expect(page.textContent).toContain('Fixed before, nothing breaks.');
    const all = button(/^Show all/);
    all?.focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(items).toBeGreaterThan(6);
    expect(all?.getAttribute('aria-expanded')).toBe('true');
  });

  it('says so when nothing broke', async () => {
    const played = playedBy('systemic');
    const quiet = {
      ...played,
      weeks: played.weeks.map((week) => ({ ...week, events: week.events.filter(({ kind }) => kind !== 'incident') })),
    };
    const { page, items } = panel(quiet);
    await expect.poll(() => page.textContent).toContain('Nothing broke in your months');
    expect(items()).toBe(0);
  });

  it(
    'tries other lucks when asked, stops when told, and gives the figures',
    async () => {
      const { page, button } = panel();
      const wanted = new RegExp(`^Try ${lucksToTry} other lucks$`);
      await expect.poll(() => button(wanted)).toBeDefined();
      button(wanted)?.focus();
      await userEvent.keyboard('{Enter}');
      await expect.poll(() => page.querySelector('progress')).not.toBeNull();
      await userEvent.keyboard('{Enter}');
      await expect.poll(() => button(wanted)).toBeDefined();
      expect(page.querySelector('progress')).toBeNull();
      await userEvent.keyboard('{Enter}');
      await expect
        .poll(() => page.querySelector('.other-lucks')?.textContent, soon)
        .toMatch(/In 200 other lucks, answered as you answered, [\d,]+ incidents .* happen all the same, 9\d(\.\d)? %\./);
      expect(page.querySelector('.other-lucks')?.textContent).toContain('do not happen, 100 %.');
      expect(document.activeElement?.textContent).toBe('And with other luck?');
    },
    patience,
  );
});
