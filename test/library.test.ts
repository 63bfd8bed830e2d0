/**
 * What the library as a whole must keep: nothing about an option gives the best one away, and what becomes of a team follows from
 * how its leader conducts themselves. The measures are those of `npm run scenarios -- --json`, here with fewer seeds.
 */
import { describe, expect, it } from 'vitest';
import { compile } from '#scenario';
import { loadCast, loadScenario, scenarioList } from '#scenarios';
import { measureGuards } from '../src/tools/scenarios/measure-guards.ts';
import { libraryLengths, libraryTells } from '../src/tools/scenarios/measure-library.ts';
import { measureOptions, tryOptions } from '../src/tools/scenarios/measure-options.ts';
import { measureOutcomes } from '../src/tools/scenarios/measure-outcomes.ts';
import { measuresOf, playAll, starts } from '../src/tools/scenarios/plays.ts';

const seeds = process.env.TEST_ALL ? 200 : 60;
const optionSeeds = process.env.TEST_ALL ? 64 : 32;
const others = ['avoidant', 'disguised', 'blaming'] as const;

const cast = await loadCast();
const stories = await Promise.all(scenarioList.map(({ id }) => loadScenario(id)));

const measured = stories.map((story) => {
  const compiled = compile(story, cast);
  const begin = starts(compiled);
  const plays = playAll(compiled, seeds, begin);
  return {
    story,
    outcomes: measureOutcomes(story, plays),
    guards: measureGuards(compiled, plays),
    options: measureOptions(compiled, tryOptions(compiled, optionSeeds, begin)),
  };
});

describe.each(measured)('$story.id', ({ story, outcomes, guards, options }) => {
  it('ends better for a systemic player than for any other, in everything it is judged by', () => {
    // Velocity is what systemic play pays with for half a year; it is no part of this promise.
    for (const [metric, sign] of measuresOf(story).filter(([one]) => one !== 'V'))
      for (const kind of others)
        expect(sign * ((outcomes.systemic[metric] ?? 0) - (outcomes[kind][metric] ?? 0)), `${metric}, against ${kind}`).toBeGreaterThan(0);
  });

  it.runIf(story.player?.seat !== 'person')('sets a systemic leader apart from a blaming one by 15 points of reporting and trust', () => {
    expect(outcomes.apart.both).toBeGreaterThanOrEqual(0.8);
  });

  it('opens what somebody says in trust by conduct and not by luck', () => {
    expect(guards.length).toBeGreaterThanOrEqual(2);
    // The report asks for 80 % of 200 seeds; fewer seeds scatter a little more.
    for (const { where, who, separates } of guards) expect(separates, `${where}, ${who}`).toBeGreaterThanOrEqual(0.75);
  });

  it('makes blame tempting in half of the decisions that offer it, on what can be seen four weeks later', () => {
    expect(options.temptation.share).toBeGreaterThanOrEqual(0.5);
  });

  it('has a decision in which the warmest answer is not the best, and a third in which no answer is best in everything', () => {
    expect(options.warmestIsNotBest.length).toBeGreaterThanOrEqual(1);
    expect(options.undominated).toBeGreaterThanOrEqual(1 / 3);
  });
});

describe('over the whole library', () => {
  const tells = libraryTells(Object.fromEntries(measured.map(({ story, options }) => [story.id, options.tells])));

  it.each(['longest', 'shortest', 'question', 'softest'] as const)('the %s answer is the best one in at most 40 % of decisions', (tell) => {
    expect(tells.counted).toBeGreaterThanOrEqual(10 * stories.length);
    expect(tells[tell]).toBeLessThanOrEqual(0.4);
  });

  it('stance and length have nothing to do with each other', () => {
    expect(Math.abs(libraryLengths(stories).r)).toBeLessThanOrEqual(0.15);
  });

  it('no sentence is said twice', () => {
    const said = new Map<string, string>();
    const twice: string[] = [];
    for (const story of stories)
      for (const text of sentencesOf(story)) {
        const before = said.get(text);
        if (before !== undefined) twice.push(`${before} and ${story.id}: ${text}`);
        said.set(text, story.id);
      }
    expect(twice).toEqual([]);
  });
});

/** Sentences of speech, options and stage directions, of five words and more. */
function sentencesOf(value: unknown): readonly string[] {
  const spoken = ['says', 'stage', 'say', 'do', 'gesture', 'heard', 'later', 'text'];
  const found: string[] = [];
  const look = (one: unknown): void => {
    if (Array.isArray(one)) one.forEach(look);
    else if (typeof one === 'object' && one !== null)
      for (const [key, field] of Object.entries(one)) {
        if (typeof field === 'string' && spoken.includes(key))
          found.push(...field.split(/(?<=[.?!])\s+/u).filter((sentence) => sentence.split(/\s+/u).length >= 5));
        else look(field);
      }
  };
  look(value);
  return [...new Set(found.map((sentence) => sentence.toLowerCase()))];
}
