/** Activities are decisions: what is laid, picked, shared out or switched decides what they do. */
import { describe, expect, it } from 'vitest';
import type { Did } from '#scenario';
import { entriesOf, playTiny, toTheBoard } from './tiny.ts';

const lay = (order: readonly string[], wording: string): Did => ({ cards: order.map((card) => [card, wording] as const) });
const decisionAfter = (decisions: readonly Did[]) => entriesOf(playTiny(decisions), 'decision').at(-1);

describe('a timeline', () => {
  const wall = (did: Did) => decisionAfter([{ option: 'who-did-it' }, did]);

  it('answers with the mean stance of its wordings', () => {
    expect(wall(lay(['one', 'two', 'three'], 'fact'))).toMatchObject({ stance: 1, outcome: 'facts', principles: ['timeline-not-people'] });
    expect(wall(lay(['one', 'two', 'three'], 'name'))).toMatchObject({ stance: -1, outcome: 'names', principles: ['person-not-action'] });
    const mixed: Did = {
      cards: [
        ['one', 'fact'],
        ['two', 'fact'],
        ['three', 'name'],
      ],
    };
    expect(wall(mixed)?.stance).toBeCloseTo(1 / 3);
    expect(wall(mixed)?.outcome).toBe('facts');
  });

  it('takes the first outcome that holds, in the order of the file', () => {
    expect(wall(lay(['two', 'one', 'three'], 'fact'))).toMatchObject({ stance: 1, outcome: 'names' });
  });
});

describe('picks', () => {
  const questions = (...picks: readonly string[]) => decisionAfter([{ option: 'what-changed' }, { picks }]);

  it('bring their answers to light, and do what they do', () => {
    const asked = questions('how', 'why');
    expect(asked?.stance).toBeCloseTo((1 - 0.6) / 2);
    expect(asked).toMatchObject({ outcome: 'opened', lines: [{ who: 'leila', text: 'It looked like every day.' }] });
    expect(asked?.principles).toEqual(['systemic-questions', 'pointed-question']);
    expect(asked?.team.levers.guardrailWork).toBe(0.02);
    expect(asked?.team.items.some(({ name }) => name === 'old-page')).toBe(true);
  });

  it('let outcomes ask for the flags they set', () => {
    expect(questions('how')?.outcome).toBe('opened');
    expect(questions('lunch')?.outcome).toBe('closed');
  });

  it('mean the same in whatever order they were clicked', () => {
    const one = playTiny([{ option: 'what-changed' }, { picks: ['how', 'why'] }]).context;
    const other = playTiny([{ option: 'what-changed' }, { picks: ['why', 'how'] }]).context;
    expect(other.team).toEqual(one.team);
    expect(other.habit).toBe(one.habit);
  });
});

describe('sharing out capacity', () => {
  const board = (allocation: Readonly<Record<string, number>>) => decisionAfter([...toTheBoard, { allocation }]);

  it('sets money and guardrails to the hundredths given, also to none', () => {
    expect(board({ fixes: 10, rails: 4 })?.team.levers).toMatchObject({ fund: 0.1, guardrailWork: 0.04, partner: false });
    expect(board({})?.team.levers).toMatchObject({ fund: 0, guardrailWork: 0 });
  });

  it('turns a switch on from its price on', () => {
    expect(board({ partner: 2 })?.team.levers.partner).toBe(false);
    expect(board({ partner: 3 })?.team.levers.partner).toBe(true);
  });

  it('answers as its outcome does, since hundredths have no stance of their own', () => {
    expect(board({ fixes: 8 })).toMatchObject({ outcome: 'paid', stance: 1 });
    expect(board({ fixes: 7 })).toMatchObject({ outcome: 'unpaid', stance: 0 });
  });
});

describe('switches', () => {
  it('set the levers of those that are on', () => {
    const before = [...toTheBoard, { allocation: { fixes: 10 } }];
    const there = playTiny(before);
    const path: readonly Did[] = there.value === 'note' ? [...before, { option: 'walk-by' }] : before;
    const on = decisionAfter([...path, { levers: { gates: true, reviews: false } }]);
    expect(on).toMatchObject({ outcome: 'let-go' });
    expect(on?.team.levers).toMatchObject({ gateChance: 0.2 });
    expect(decisionAfter([...path, { levers: { reviews: true } }])).toMatchObject({ outcome: 'kept' });
  });
});
