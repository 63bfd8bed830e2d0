/** Sets the table for tests of practice: a few items of our own, a set with the steps asked for, and hands to answer with. */
import { analyse } from '#language';
import { emptyRecord, writeRecord, type Format, type Item } from '#practice';
import type { KeyValueStore } from '#session';
import '../../../src/screen/style/index.css';
import type { AskLens } from '../../../src/screen/practice/ask-lens.ts';
import { dayOf } from '../../../src/screen/practice/days.ts';
import { recordKey } from '../../../src/screen/practice/kept.ts';
import { openPracticeDesk } from '../../../src/screen/practice/practice-desk.ts';
import { PracticeScreen } from '../../../src/screen/practice/index.ts';
import { memoryStore } from '../../memory-store.ts';
import { press, show } from '../show.ts';

const common = { register: 'chat', setting: 'The channel of the team, an hour later.', level: 1, principles: [] } as const;

export const items = {
  blaming: {
    ...common,
    sort: 'line',
    id: 'blaming',
    speaker: 'Mira, team lead',
    text: 'The disk is full again. Sam should have cleaned it up on Friday.',
    blame: [{ kind: 'hindsight', words: 'should have cleaned it up on Friday' }],
    instead: 'The disk is full again. What would have shown us on Friday how full it was?',
    why: 'Sam hears that Friday was the only chance, and nobody asks what the disk showed.',
    lens: 'Here the lens takes it for advice.',
  },
  plain: {
    ...common,
    sort: 'line',
    id: 'plain',
    text: 'Sam owns the clean-up. The disk filled up in four days.',
    blame: [],
    looksLike: 'named-culprit',
    why: 'Sam owns a task here and not the failure.',
  },
  act: {
    ...common,
    sort: 'line',
    id: 'act',
    act: 'The manager shuts her laptop while Sam is still talking.',
    blame: [{ kind: 'shaming-aside' }],
    disguise: 'disappointed-sigh',
    instead: 'She asks Sam to go on.',
    why: 'Sam stops in the middle, and the rest of it stays with him.',
  },
  questions: {
    ...common,
    sort: 'questions',
    id: 'questions',
    questions: [
      { ask: 'Who forgot the disk?', opens: 'A name, and then silence.' },
      { ask: 'What did the disk show on Friday?', opens: 'The graph ends at Thursday.', best: true },
      { ask: 'Can we be more careful?', opens: 'Everybody nods.' },
    ],
    why: 'The graph comes up only when somebody asks about it.',
  },
  timeline: {
    ...common,
    sort: 'timeline',
    id: 'timeline',
    cards: [
      { at: '14:02', wordings: [{ text: 'The alarm goes to a list.', neutral: true }, { text: 'Nobody bothers with the alarm.' }] },
      { at: '14:10', wordings: [{ text: 'Sam finally looks.' }, { text: 'Sam opens the graph.', neutral: true }] },
      { at: '14:20', wordings: [{ text: 'The disk is full.', neutral: true }, { text: 'Sam lets it run full.' }] },
      { at: '14:41', wordings: [{ text: 'Writes work again.', neutral: true }, { text: 'At last it works.' }] },
    ],
    why: 'Each card says what could be seen then.',
  },
} as const satisfies Record<string, Item>;

export const now = new Date(2026, 2, 10, 12).getTime();

const hereLens: AskLens = {
  prepare: () => undefined,
  read: (texts) => Promise.resolve(new Map(texts.map((text) => [text, analyse(text, 'en')]))),
};

/** The page with a set of these steps, just begun. */
export async function practise(
  steps: readonly (readonly [keyof typeof items, Format])[],
  store: KeyValueStore = memoryStore(),
  lens: AskLens = hereLens,
) {
  const set = { day: dayOf(now), nth: 1, started: now, steps: steps.map(([item, format]) => ({ item, format, state: 'open' as const })) };
  if (steps.length > 0) store.set(recordKey, writeRecord({ ...emptyRecord, set }));
  let time = now;
  const desk = openPracticeDesk({
    store,
    now: () => (time += 1000),
    newSeed: () => 'seed',
    loadItems: () => Promise.resolve(Object.values(items)),
    lens,
  });
  const page = show(<PracticeScreen game={{ now: () => now, newSeed: () => 'seed' }} desk={desk} />);
  await drawn();
  const button = (name: string | RegExp) =>
    [...page.querySelectorAll('button')].find(({ textContent }) =>
      typeof name === 'string' ? textContent?.trim() === name : name.test(textContent ?? ''),
    );
  const click = async (name: string | RegExp) => {
    const found = button(name);
    if (!found) throw new Error(`There is no button "${String(name)}" in: ${page.textContent}`);
    found.click();
    await drawn();
  };
  const key = async (name: string, modifiers: KeyboardEventInit = {}) => {
    press(name, modifiers);
    await drawn();
  };
  const verdict = () => page.querySelector('.practice-verdict')?.textContent ?? '';
  await click('Begin');
  return { page, desk, store, button, click, key, verdict, text: () => page.querySelector('main')?.textContent ?? '' };
}

/** Until what was done is drawn and its effects have run. */
export async function drawn(): Promise<void> {
  for (let frames = 0; frames < 3; frames++) await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}
