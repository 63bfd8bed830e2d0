import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { compile, type CompiledStory } from '#scenario';
import { loadCast, loadScenario } from '#scenarios';
import { openShelf, startSession, type KeyValueStore } from '#session';
import { openDesk, type Desk } from '../../src/screen/play/desk.ts';
import type { WhatToAsk } from '../../src/screen/play/what-to-ask.ts';
import { forgetReadLines } from '../../src/screen/read-lines.ts';
import { memoryStore } from '../memory-store.ts';

let compiled: CompiledStory;
beforeAll(async () => {
  compiled = compile(await loadScenario('fourteen-thirty-two'), await loadCast());
});
beforeEach(forgetReadLines);

const brokenStore: KeyValueStore = {
  ...memoryStore(),
  set() {
    throw new Error('full');
  },
};
const sit = (kept: KeyValueStore = memoryStore()) => {
  const game = { shelf: openShelf(kept, 'tab'), now: () => 0 };
  return { game, desk: openDesk(compiled, startSession(compiled, 'a'), 'first-line', undefined, game) };
};

/** Reads on until a decision waits or the story is over. */
function readOn(desk: Desk): void {
  for (let lines = 0; lines < 200 && !desk.decisionWaits.value && !(desk.view.value.isOver && desk.allLinesOut.value); lines++) desk.goOn();
}

/** Takes the first option, or the plainest way through an activity. */
function takeFirst(desk: Desk): void {
  const { step } = desk.view.value;
  if (step.kind !== 'beat') throw new Error(`nothing to decide at a step of kind ${step.kind}`);
  const { activity, options } = step;
  if (options[0]) desk.decide({ option: options[0].id });
  else if (activity?.kind === 'timeline')
    desk.decide({ cards: activity.cards.map((card) => [card.id, card.wordings[0]?.id ?? ''] as const) });
  else if (activity?.kind === 'picks') desk.decide({ picks: activity.picks.slice(0, Math.max(1, activity.atLeast)).map(({ id }) => id) });
  else if (activity?.kind === 'capacity') desk.decide({ allocation: Object.fromEntries(activity.lines.map(({ id }) => [id, 0])) });
  else if (activity) desk.decide({ levers: Object.fromEntries(activity.offers.map(({ id }) => [id, false])) });
}

describe('the desk', () => {
  it('lays out one line after another, then the decision', () => {
    const { desk } = sit();
    expect(desk.linesOut.value).toBe(1);
    expect(desk.decisionWaits.value).toBe(false);
    desk.goOn();
    expect(desk.linesOut.value).toBe(2);
    readOn(desk);
    expect(desk.decisionWaits.value).toBe(true);
    const before = desk.linesOut.value;
    desk.goOn();
    expect(desk.linesOut.value).toBe(before);
  });

  it('opens at the decision itself when the first decision is taken again', () => {
    const { desk, game } = sit();
    const again = openDesk(compiled, desk.session.value, 'decision', undefined, game);
    expect(again.decisionWaits.value).toBe(true);
    readOn(desk);
    expect(again.view.value).toEqual(desk.view.value);
  });

  it('takes no decision before its lines have been read', () => {
    const { desk } = sit();
    takeFirst(desk);
    expect(desk.session.value.decisions).toHaveLength(0);
  });

  it('shows what was heard after a decision, and remembers what stood beside it', () => {
    const { desk } = sit();
    readOn(desk);
    const offered = desk.view.value.step.kind === 'beat' ? desk.view.value.step.options : [];
    takeFirst(desk);
    expect(desk.view.value.step.kind).toBe('heard');
    expect(desk.offeredThen.value).toEqual(offered);
    expect(desk.decisions()).toMatchObject([{ number: 1 }]);
  });

  it('plays to the end and puts a finished playthrough on the shelf', () => {
    const { desk, game } = sit();
    for (let decisions = 0; decisions < 30 && !desk.view.value.isOver; decisions++) {
      readOn(desk);
      if (desk.decisionWaits.value) takeFirst(desk);
    }
    expect(desk.view.value.isOver).toBe(true);
    expect(game.shelf.contents().finished).toHaveLength(1);
    expect(game.shelf.contents().resumable).toHaveLength(0);
  });

  it('goes back to before a decision, with the same options waiting', () => {
    const { desk } = sit();
    readOn(desk);
    const { step } = desk.view.value;
    takeFirst(desk);
    readOn(desk);
    takeFirst(desk);
    desk.undoTo(1);
    expect(desk.session.value.decisions).toHaveLength(0);
    expect(desk.decisionWaits.value).toBe(true);
    expect(desk.view.value.step).toEqual(step);
  });

  it('lets a reader skip only what was read before', () => {
    const first = sit().desk;
    expect(first.canSkip.value).toBe(false);
    readOn(first);
    const again = sit().desk;
    expect(again.canSkip.value).toBe(true);
    again.skipRead();
    expect(again.decisionWaits.value).toBe(true);
  });

  it('says once that nothing can be kept, and plays on', () => {
    const { desk } = sit(brokenStore);
    readOn(desk);
    takeFirst(desk);
    expect(desk.problem.value).toEqual({ id: 'problem.not-saved' });
    desk.problem.value = undefined;
    readOn(desk);
    takeFirst(desk);
    expect(desk.problem.value).toBeUndefined();
    expect(desk.session.value.decisions).toHaveLength(2);
  });

  it('opens a kept playthrough where it stopped, its lines read', () => {
    const { desk, game } = sit();
    readOn(desk);
    takeFirst(desk);
    const kept = openDesk(compiled, desk.session.value, 'decision', undefined, game);
    expect(kept.decisionWaits.value).toBe(true);
    expect(kept.view.value.decisionsMade).toBe(1);
  });
});

describe('asking what the player expects', () => {
  const askAt =
    (beat: string): WhatToAsk =>
    (_compiled, _session, at) =>
      at === beat ? { ask: 'reporting' } : {};
  /** Sits where the first decision has been taken and what the team heard is read. */
  const heard = (what: WhatToAsk = askAt('the-page')) => {
    const { desk, game } = sit();
    desk.whatToAsk.value = what;
    readOn(desk);
    takeFirst(desk);
    return { desk, game };
  };
  const kept = (game: ReturnType<typeof sit>['game']) => game.shelf.contents().resumable[0]?.session.remarks;

  it('comes after what the team heard, and before the story goes on', () => {
    const { desk } = heard();
    const turn = desk.turn.value;
    desk.goOn();
    expect(desk.asked.value).toBe('reporting');
    expect(desk.view.value.step.kind).toBe('heard');
    expect(desk.turn.value).toBe(turn + 1);
    desk.goOn();
    expect(desk.asked.value).toBeUndefined();
    expect(desk.view.value.step.kind).not.toBe('heard');
    expect(desk.session.value.remarks).toBeUndefined();
  });

  it('keeps the guess at its beat, with the playthrough, and goes on', () => {
    const { desk, game } = heard();
    desk.expect('predict:reporting:2,2,2');
    expect(desk.session.value.remarks).toBeUndefined();
    desk.goOn();
    desk.expect('predict:reporting:14,12,9');
    expect(desk.view.value.step.kind).not.toBe('heard');
    expect(kept(game)).toEqual([{ at: 'the-page', text: 'predict:reporting:14,12,9' }]);
    desk.expect('predict:reporting:1,1,1');
    expect(desk.session.value.remarks).toHaveLength(1);
  });

  it('leaves every week as it is', () => {
    const [guessing, silent] = [heard().desk, heard(() => ({})).desk];
    guessing.goOn();
    guessing.expect('predict:reporting:14,12,9');
    silent.goOn();
    expect(guessing.view.value).toEqual(silent.view.value);
    expect(guessing.session.value.decisions).toEqual(silent.session.value.decisions);
  });

  it('is taken back with its decision', () => {
    const { desk, game } = heard();
    desk.goOn();
    desk.expect('predict:reporting:14,12,9');
    desk.undoTo(1);
    expect(kept(game)).toBeUndefined();
    readOn(desk);
    takeFirst(desk);
    desk.goOn();
    expect(desk.asked.value).toBe('reporting');
    desk.undoTo(1);
    expect(desk.asked.value).toBeUndefined();
    expect(desk.decisionWaits.value).toBe(true);
  });

  it('does not stop who skips what was read before', () => {
    heard();
    const { desk } = sit();
    desk.whatToAsk.value = askAt('the-page');
    desk.skipRead();
    expect(desk.decisionWaits.value).toBe(true);
    takeFirst(desk);
    desk.goOn();
    expect(desk.asked.value).toBeUndefined();
    expect(desk.view.value.step.kind).not.toBe('heard');
  });

  it('takes the guess of the same road along without asking', () => {
    const guess = { at: 'the-page', text: 'predict:reporting:-1' };
    const { desk, game } = heard(() => ({ kept: guess }));
    desk.goOn();
    expect(desk.asked.value).toBeUndefined();
    expect(kept(game)).toEqual([guess]);
  });
});
