import { createActor, waitFor } from 'xstate';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { compile, offeredAt, type CompiledStory, type Did, type Offer } from '#scenario';
import { loadCast, loadPrinciples, loadScenario, scenarioList } from '#scenarios';
import { readRoute, type Game } from '#screen';
import { decide, encode, openShelf, replay, startSession } from '#session';
import { screensMachine } from '../../src/screens.ts';
import { memoryStore } from '../memory-store.ts';

const id = 'fourteen-thirty-two';
let compiled: CompiledStory;
beforeAll(async () => {
  compiled = compile(await loadScenario(id), await loadCast());
});
beforeEach(() => {
  location.hash = '';
});

function open(hash: string, change: Partial<Game> = {}) {
  const game: Game = {
    version: '0',
    scenarios: scenarioList,
    shelf: openShelf(memoryStore(), 'tab'),
    load: () => Promise.resolve(compiled),
    glossary: () => Promise.resolve([]),
    principles: loadPrinciples,
    laterScreens: () => import('../../src/screen/later.ts'),
    labScreens: () => import('../../src/screen/lab/index.ts'),
    practiceScreens: () => import('../../src/screen/practice/index.ts'),
    textScreens: () => import('../../src/screen/text/index.ts'),
    newSeed: () => 'a',
    now: () => 0,
    ...change,
  };
  const actor = createActor(screensMachine, { input: { game, route: readRoute(hash) } }).start();
  return { actor, game };
}

/** Something that is offered. */
function likely({ options: [option], activity, picks }: Offer): Did {
  if (option !== undefined) return { option };
  switch (activity?.kind) {
    case 'timeline':
      return { cards: activity.cards.map(({ id: card, wordings: [wording] }) => [card, wording?.id ?? ''] as const) };
    case 'picks':
      return { picks: picks.slice(0, activity.atLeast) };
    case 'capacity':
      return { allocation: {} };
    case 'levers':
      return { levers: {} };
    default:
      return { silence: true };
  }
}

describe('the screens', () => {
  it.each([
    ['', 'title'],
    ['#scenarios', 'scenarios'],
    ['#nowhere', 'unknown'],
    ['#play/none', 'unknown'],
    ['#debrief/none', 'unknown'],
  ])('open "%s" as %s', (hash, screen) => {
    expect(
      open(hash)
        .actor.getSnapshot()
        .matches(screen as 'title'),
    ).toBe(true);
  });

  it('fetch the lab once, and stay in it while its settings go through the address', async () => {
    let fetched = 0;
    const labScreens = () => {
      fetched += 1;
      return import('../../src/screen/lab/index.ts');
    };
    const { actor } = open('#lab', { labScreens });
    await waitFor(actor, (snapshot) => snapshot.matches({ lab: 'showing' }));
    actor.send({ type: 'go', route: readRoute('#lab/months_12') });
    expect(actor.getSnapshot().matches({ lab: 'showing' })).toBe(true);
    expect(fetched).toBe(1);
  });

  it.each(['#settings', '#lab', '#practice', '#text', `#play/${id}`, `#debrief/${id}`, '#shared/x'])(
    'say of %s that it could not be fetched',
    async (hash) => {
      const offline = () => Promise.reject(new Error('offline'));
      const { actor } = open(hash, {
        load: offline,
        laterScreens: offline,
        labScreens: offline,
        practiceScreens: offline,
        textScreens: offline,
      });
      await waitFor(actor, (snapshot) => snapshot.hasTag('failed'));
      actor.send({ type: 'retry' });
      expect(actor.getSnapshot().hasTag('failed')).toBe(false);
    },
  );

  it('offer to fetch the lab again when that failed', async () => {
    let fails = true;
    const labScreens = () => (fails ? Promise.reject(new Error('offline')) : import('../../src/screen/lab/index.ts'));
    const { actor } = open('#lab', { labScreens });
    await waitFor(actor, (snapshot) => snapshot.matches({ lab: 'failed' }));
    fails = false;
    actor.send({ type: 'retry' });
    const after = await waitFor(actor, (snapshot) => !snapshot.matches({ lab: 'failed' }) && !snapshot.matches({ lab: 'fetching' }));
    expect(after.value).toEqual({ lab: 'showing' });
  });

  it('show the content note before a new playthrough, and play after it', async () => {
    const { actor } = open(`#play/${id}`);
    await waitFor(actor, (state) => state.matches({ play: 'note' }));
    actor.send({ type: 'accept' });
    expect(actor.getSnapshot().matches({ play: 'playing' })).toBe(true);
  });

  it('go on with a kept playthrough without the note', async () => {
    const shelf = openShelf(memoryStore(), 'tab');
    const first = open(`#play/${id}`, { shelf });
    await waitFor(first.actor, (state) => state.matches({ play: 'note' }));
    first.actor.send({ type: 'accept' });
    const { desk } = first.actor.getSnapshot().context;
    while (desk && !desk.decisionWaits.value) desk.goOn();
    const step = desk?.view.value.step;
    if (desk && step?.kind === 'beat' && step.options[0]) desk.decide({ option: step.options[0].id });
    const second = open(`#play/${id}`, { shelf });
    await waitFor(second.actor, (state) => state.matches({ play: 'playing' }));
    expect(second.actor.getSnapshot().context.desk?.session.value.decisions).toHaveLength(1);
  });

  it('say that a playthrough of another edition cannot be played on, and begin again when asked', async () => {
    const shelf = openShelf(memoryStore(), 'tab');
    shelf.save({ ...startSession(compiled, 'b'), edition: 'older1', decisions: [{ beat: 'x', did: { option: 'y' } }] }, undefined, 0);
    const { actor } = open(`#play/${id}`, { shelf });
    await waitFor(actor, (state) => state.matches({ play: 'refused' }));
    expect(actor.getSnapshot().context.refused?.problem.kind).toBe('other-edition');
    actor.send({ type: 'begin', scenario: id, how: {} });
    await waitFor(actor, (state) => state.matches({ play: 'note' }));
    expect(shelf.contents().resumable).toHaveLength(1);
  });

  it('offer to try again when a scenario cannot be fetched', async () => {
    let isOnline = false;
    const { actor } = open(`#play/${id}`, { load: () => (isOnline ? Promise.resolve(compiled) : Promise.reject(new Error('offline'))) });
    await waitFor(actor, (state) => state.matches({ play: 'failed' }));
    isOnline = true;
    actor.send({ type: 'retry' });
    const after = await waitFor(actor, (state) => !state.matches({ play: 'failed' }) && !state.matches({ play: 'fetching' }));
    expect(after.value).toEqual({ play: 'note' });
  });

  it('have nothing to look back on before a scenario was played to its end', async () => {
    const { actor } = open(`#debrief/${id}`);
    const after = await waitFor(actor, (state) => !state.matches({ debrief: 'fetching' }));
    expect(after.value).toEqual({ debrief: 'nothing' });
  });

  it('say what is wrong with a link, keep nothing of it, and open the next one', async () => {
    const { actor, game } = open('#shared/not-a-session');
    await waitFor(actor, (state) => state.matches({ shared: 'refused' }));
    expect(actor.getSnapshot().context.sharedProblem).toEqual({ kind: 'damaged' });
    let session = startSession(compiled, 'b');
    for (let offer = offeredAt(compiled, replay(compiled, session)); offer; offer = offeredAt(compiled, replay(compiled, session)))
      session = decide(compiled, session, likely(offer));
    actor.send({ type: 'go', route: { screen: 'shared', text: encode(session) } });
    await waitFor(actor, (state) => state.matches({ shared: 'showing' }));
    expect(actor.getSnapshot().context.played?.session).toEqual(session);
    expect(game.shelf.contents()).toEqual({ resumable: [], finished: [], broken: [] });
  });

  it('come back to the same desk from the settings, even if nothing can be kept', async () => {
    const { actor } = open(`#play/${id}`, { shelf: openShelf(undefined, 'tab') });
    await waitFor(actor, (state) => state.matches({ play: 'note' }));
    actor.send({ type: 'accept' });
    const { desk } = actor.getSnapshot().context;
    while (desk && !desk.decisionWaits.value) desk.goOn();
    actor.send({ type: 'go', route: readRoute('#settings') });
    await waitFor(actor, (state) => state.matches({ page: 'showing' }));
    actor.send({ type: 'go', route: readRoute(`#play/${id}`) });
    expect(actor.getSnapshot().matches({ play: 'playing' })).toBe(true);
    expect(actor.getSnapshot().context.desk).toBe(desk);
  });
});
