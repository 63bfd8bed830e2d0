/** The edition changes when a replay could come out differently, and never for a word. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile } from '#scenario';
import type { Story } from '#scenario';
import { beatOf, cast, tiny, tinyStory, tinyWith } from './tiny.ts';
import type { Mutable } from './tiny.ts';

/** Fields that hold words for people. */
const wordFields = new Set([
  'title',
  'blurb',
  'role',
  'contentNote',
  'goals',
  'before',
  'listenFor',
  'after',
  'place',
  'says',
  'stage',
  'log',
  'ask',
  'prompts',
  'say',
  'do',
  'gesture',
  'heard',
  'later',
  'intro',
  'text',
  'time',
  'reflect',
  'principles',
]);

/** Every text of a story replaced by another. */
function reworded(value: unknown, words: () => string, field = ''): unknown {
  if (typeof value === 'string') return wordFields.has(field) ? words() : value;
  if (Array.isArray(value)) return value.map((one) => reworded(one, words, field));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, reworded(one, words, key)]));
}

describe('the edition', () => {
  it('is six characters that nobody mistakes for one another', () => {
    expect(tiny.edition).toMatch(/^[2-9a-hjkmnp-z]{6}$/);
  });

  it('stays when any words change', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1 }), { minLength: 1 }), (texts) => {
        let nth = 0;
        const story = reworded(tinyStory, () => texts[nth++ % texts.length] ?? '') as Story;
        expect(compile(story, cast).edition).toBe(tiny.edition);
      }),
      { numRuns: 30 },
    );
  });

  it('stays when a line is added, a name is changed, or beats stand in another order', () => {
    const longer = tinyWith((story) => {
      beatOf(story, 'board').lines.push({ stage: 'Somebody coughs.' });
      story.beats.push(...story.beats.splice(2, 1));
    });
    expect(longer.edition).toBe(tiny.edition);
    const renamed = { ...cast, people: cast.people.map((person) => ({ ...person, name: `${person.name} Jr` })) };
    expect(compile(tinyStory, renamed).edition).toBe(tiny.edition);
  });

  const changes: Record<string, (story: Mutable<Story>) => void> = {
    'an id': (story) => {
      const [option] = beatOf(story, 'channel').options ?? [];
      if (option) option.id = 'who-was-it';
    },
    'a stance': (story) => {
      const [option] = beatOf(story, 'channel').options ?? [];
      if (option) option.response = { stance: 'sharp' };
    },
    'a lever': (story) => {
      const option = beatOf(story, 'channel').options?.[1];
      if (option) option.levers = { recognition: 0.6, review: 'real' };
    },
    'a week': (story) => {
      beatOf(story, 'board').week = 4;
    },
    'a guard of an option': (story) => {
      const option = beatOf(story, 'channel').options?.[3];
      if (option) option.when = [{ trustsYou: 'priya', above: 46 }];
    },
    'a way': (story) => {
      beatOf(story, 'wall').next = 'switches';
    },
    'a consequence': (story) => {
      const [consequence] = beatOf(story, 'channel').options?.[1]?.consequences ?? [];
      if (consequence) consequence.in = 2;
    },
    'an incident': (story) => {
      for (const incident of story.incidents ?? []) incident.hours = 3;
    },
    'a slot': (story) => {
      for (const slot of story.slots ?? []) slot.toWeek = 9;
    },
    'the stance of a wording': (story) => {
      const { activity } = beatOf(story, 'wall');
      const wording = activity?.kind === 'timeline' ? activity.cards[0]?.wordings[0] : undefined;
      if (wording) wording.stance = 'avoidant';
    },
    'the price of a line': (story) => {
      const { activity } = beatOf(story, 'board');
      const line = activity?.kind === 'capacity' ? activity.lines[2] : undefined;
      if (line) line.costs = 4;
    },
    'what a switch does': (story) => {
      const { activity } = beatOf(story, 'switches');
      const offer = activity?.kind === 'levers' ? activity.offers[1] : undefined;
      if (offer) offer.levers = { gateChance: 0.3 };
    },
    'who stays': (story) => {
      story.stays = story.stays?.slice(1) ?? [];
    },
    'how somebody starts': (story) => {
      story.start.people = [{ who: 'tomasz', trust: 4 }];
    },
    'the months': (story) => {
      story.months = 4;
    },
    'an ending’s guard': (story) => {
      const ending = story.endings[1];
      if (ending) ending.when = [{ flag: 'thanked' }];
    },
  };
  it.each(Object.entries(changes))('changes with %s', (_, change) => {
    expect(tinyWith(change).edition).not.toBe(tiny.edition);
  });

  it('changes with the people of the cast', () => {
    const braver = { ...cast, people: cast.people.map((person, seat) => (seat === 3 ? { ...person, trust: person.trust + 0.1 } : person)) };
    expect(compile(tinyStory, braver).edition).not.toBe(tiny.edition);
  });
});
