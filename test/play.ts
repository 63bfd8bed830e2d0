/**
 * Sets the table for tests: `play('fourteen-thirty-two', ['ask-who', …])` plays a scenario of the library and gives the
 * playthrough; `playAs` and `playAtRandom` play one to its end. The assertions below speak the language of the game.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'vitest';
import { parse } from 'yaml';
import {
  compile,
  offeredAt,
  stanceValue,
  type Activity,
  type Cast,
  type CompiledStory,
  type Did,
  type Offer,
  type Principle,
  type Stance,
  type Story,
} from '#scenario';
import { toStory } from '#scenario/check';
import { decide, replay, startSession, type Playthrough, type Session } from '#session';
import { chance, headline, type Team } from '#simulation';

const folder = path.resolve(import.meta.dirname, '../scenarios');

export const cast = read('cast') as Cast;
export const principles = read('principles') as readonly Principle[];
const compiledStories = new Map<string, CompiledStory>();

/** A scenario of the library, compiled once. */
export function compiled(id: string): CompiledStory {
  const known = compiledStories.get(id);
  if (known) return known;
  const made = compile(read(id) as Story, cast);
  compiledStories.set(id, made);
  return made;
}

/** What is done at each decision: an option's id, "silence", or a decision written out. */
export type Steps = readonly (string | Did)[];

export function play(id: string, steps: Steps, seed = 'table'): Playthrough {
  return replay(compiled(id), sessionOf(id, steps, seed));
}

export function sessionOf(id: string, steps: Steps, seed = 'table'): Session {
  const story = compiled(id);
  return steps.reduce<Session>((session, step) => decide(story, session, didOf(step)), startSession(story, seed));
}

/** Plays to the end, always answering as near to one stance as the offer allows. */
export function playAs(story: CompiledStory, stance: Stance, seed = 'table'): Playthrough {
  return playBy(story, seed, (offer) => ofStance(story, offer, stanceValue[stance]));
}

/** Plays to the end (or for some decisions) by luck drawn from the seed. */
export function playAtRandom(story: CompiledStory, seed: string, decisions = 100): Playthrough {
  return playBy(story, seed, (offer, number) => anyDidOf(story, offer, (what) => chance(`player ${seed}`, number, what)), decisions);
}

function playBy(story: CompiledStory, seed: string, choose: (offer: Offer, number: number) => Did, decisions = 100): Playthrough {
  let session = startSession(story, seed);
  for (let number = 0; number < decisions; number++) {
    const played = replay(story, session);
    const offer = offeredAt(story, played);
    if (!offer) break;
    session = decide(story, session, choose(offer, number));
  }
  return replay(story, session);
}

function didOf(step: string | Did): Did {
  if (typeof step !== 'string') return step;
  return step === 'silence' ? { silence: true } : { option: step };
}

function ofStance(story: CompiledStory, offer: Offer, stance: number): Did {
  const distance = (one: { readonly stance?: Stance | undefined }) =>
    Math.abs((one.stance === undefined ? 0 : stanceValue[one.stance]) - stance);
  const options = optionsOf(story, offer).toSorted((a, b) => distance(a.response ?? {}) - distance(b.response ?? {}));
  const [option] = options;
  if (option) return { option: option.id };
  if (!offer.activity) return { silence: true };
  switch (offer.activity.kind) {
    case 'timeline':
      return {
        cards: offer.activity.cards.map(
          ({ id, wordings }) => [id, wordings.toSorted((a, b) => distance(a) - distance(b))[0]?.id ?? ''] as const,
        ),
      };
    case 'picks': {
      const picks = offer.activity.picks.filter(({ id }) => offer.picks.includes(id)).toSorted((a, b) => distance(a) - distance(b));
      return { picks: picks.slice(0, offer.activity.atMost).map(({ id }) => id) };
    }
    case 'capacity':
      return { allocation: stance > 0 ? share(offer.activity, () => 1) : {} };
    case 'levers':
      return { levers: Object.fromEntries(offer.activity.offers.map(({ id }) => [id, stance > 0])) };
  }
}

/** Any decision that is offered. */
export function anyDidOf(story: CompiledStory, offer: Offer, luck: (what: string) => number): Did {
  const pick = <T>(what: string, items: readonly T[]) => items[Math.floor(luck(what) * items.length)];
  const option = pick('option', optionsOf(story, offer));
  if (offer.silence && luck('silent') < 0.1) return { silence: true };
  if (option) return { option: option.id };
  const { activity } = offer;
  if (!activity) return { silence: true };
  switch (activity.kind) {
    case 'timeline': {
      const order = activity.cards.toSorted((a, b) => luck(`place ${a.id}`) - luck(`place ${b.id}`));
      return { cards: order.map(({ id, wordings }) => [id, pick(`wording ${id}`, wordings)?.id ?? ''] as const) };
    }
    case 'picks': {
      const order = offer.picks.toSorted((a, b) => luck(`pick ${a}`) - luck(`pick ${b}`));
      const count = activity.atLeast + Math.floor(luck('how many') * (activity.atMost - activity.atLeast + 1));
      return { picks: order.slice(0, count) };
    }
    case 'capacity':
      return { allocation: share(activity, (line) => luck(`line ${line}`)) };
    case 'levers':
      return { levers: Object.fromEntries(activity.offers.map(({ id }) => [id, luck(`switch ${id}`) < 0.5])) };
  }
}

function optionsOf({ story }: CompiledStory, offer: Offer) {
  return (story.beats.find(({ id }) => id === offer.beat)?.options ?? []).filter(({ id }) => offer.options.includes(id));
}

function share(
  { lines, total }: Extract<Activity, { kind: 'capacity' }>,
  weight: (line: string) => number,
): Readonly<Record<string, number>> {
  let left = total;
  const given: Record<string, number> = {};
  for (const { id, most } of lines) {
    given[id] = Math.min(left, most, Math.round((total / lines.length) * weight(id)));
    left -= given[id];
  }
  return given;
}

/** A file of the library, without the checker's judgement: a test may play a scenario that is still being written. */
function read(name: string): unknown {
  return toStory(parse(readFileSync(path.join(folder, `${name}.yaml`), 'utf8')));
}

function trustOf(team: Team): number {
  const mean = team.people.reduce((sum, { trust }) => sum + trust, 0) / Math.max(1, team.people.length);
  return ((mean - 1) / 6) * 100;
}

const shown = (value: number) => value.toFixed(1);

expect.extend({
  toHaveTrustBelow: (team: Team, points: number) => ({
    pass: trustOf(team) < points,
    message: () => `expected the team's trust to be below ${points}; it is ${shown(trustOf(team))}`,
  }),
  toHaveTrustAbove: (team: Team, points: number) => ({
    pass: trustOf(team) > points,
    message: () => `expected the team's trust to be above ${points}; it is ${shown(trustOf(team))}`,
  }),
  toReportMoreThan: (played: Playthrough, other: Playthrough) => {
    const [one, two] = [played, other].map(({ weeks }) => headline(weeks, weeks.length - 1).reporting);
    return {
      pass: (one ?? 0) > (two ?? 0),
      message: () => `expected reporting of ${shown(one ?? 0)} to be above ${shown(two ?? 0)}`,
    };
  },
  toBeAt: ({ at }: Playthrough, beat: string) => ({
    pass: at === beat,
    message: () => `expected the story to wait at "${beat}"; it ${at ? `waits at "${at}"` : 'is over'}`,
  }),
  toHaveEnded: ({ ending, at }: Playthrough) => ({
    pass: ending !== undefined,
    message: () => `expected the story to have ended; it ${at ? `waits at "${at}"` : 'is lost'}`,
  }),
});

declare module 'vitest' {
  // The type parameter has to be named as in vitest itself.
  interface Assertion<T> {
    toHaveTrustBelow(points: number): T;
    toHaveTrustAbove(points: number): T;
    toReportMoreThan(other: Playthrough): T;
    toBeAt(beat: string): T;
    toHaveEnded(): T;
  }
}
