/** Played from below: the leader answers as is their habit, and the player moves that habit a little. */
import { describe, expect, it } from 'vitest';
import { firstSnapshot } from '#scenario';
import type { Story } from '#scenario';
import { beatOf, entriesOf, playTiny, tinyWith } from './tiny.ts';
import type { Mutable } from './tiny.ts';

const fromBelow = (change: (story: Mutable<Story>) => void = () => {}) =>
  tinyWith((story) => {
    story.player = { seat: 'person', who: 'dana', leader: { who: 'helen', stance: 'disguised', levers: { tone: 'heated' } }, sway: 0.1 };
    change(story);
  });

describe('a story played from below', () => {
  it('begins with the leader it names', () => {
    const { context } = firstSnapshot(fromBelow(), 'a');
    expect(context.habit).toBe(-0.3);
    expect(context.team.levers).toMatchObject({ stance: -0.3, tone: 'heated', fund: 0.04 });
  });

  it('moves the leader by their sway and no further', () => {
    const { context } = playTiny([{ option: 'what-changed' }], fromBelow());
    expect(context.habit).toBeCloseTo(-0.3 + 0.1 * 1.3);
  });

  it('lets the leader answer the incident, whatever the player says', () => {
    const trustLost = (option: string) => {
      const compiled = fromBelow((story) => {
        for (const one of beatOf(story, 'channel').options ?? []) delete one.levers;
        story.player = { seat: 'person', who: 'dana', leader: { who: 'helen', stance: 'blaming' }, sway: 0 };
      });
      const before = firstSnapshot(compiled, 'a').context.team.people.reduce((sum, { trust }) => sum + trust, 0);
      const after = entriesOf(playTiny([{ option }], compiled), 'decision')[0]?.team.people.reduce((sum, { trust }) => sum + trust, 0);
      return before - (after ?? 0);
    };
    expect(trustLost('what-changed')).toBeGreaterThan(0);
    expect(trustLost('what-changed')).toBeCloseTo(trustLost('who-did-it'));
  });

  it('has incidents nobody decides about answered by the leader at once', () => {
    const trust = (compiled: ReturnType<typeof fromBelow>) =>
      firstSnapshot(compiled, 'a').context.team.people.reduce((sum, person) => sum + person.trust, 0);
    const unasked = fromBelow((story) => story.beats.forEach((beat) => delete beat.concerns));
    expect(trust(unasked)).toBeLessThan(trust(fromBelow()));
  });

  it('lets the player tell, keep and speak up', () => {
    const acting = fromBelow((story) => {
      beatOf(story, 'channel').acts = [
        { act: 'add-item', name: 'my-bug', class: 'deploy', pattern: 0, severity: 3, state: 'silenced', author: 'dana', knower: 'dana' },
      ];
      const [first, second] = beatOf(story, 'channel').options ?? [];
      if (first) first.acts = [{ act: 'tell', item: 'my-bug' }];
      if (second)
        second.acts = [
          { act: 'keep', item: 'my-bug', person: 'dana' },
          { act: 'speak-for', person: 'priya' },
        ];
    });
    const bug = (option: string) =>
      entriesOf(playTiny([{ option }], acting), 'decision')[0]?.team.items.find(({ name }) => name === 'my-bug');
    expect(bug('who-did-it')).toMatchObject({ state: 'known' });
    expect(bug('what-changed')).toMatchObject({ state: 'silenced', knower: 0 });
  });
});
