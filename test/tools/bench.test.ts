/** What is timed side by side must be the same work. */
import { describe, expect, it } from 'vitest';
import { ordinaryText } from '../../src/tools/bench/ordinary-text.ts';
import { packageModel, plainLoop, stockCount } from '../../src/tools/bench/small-model.ts';
import { bestTimes } from '../../src/tools/bench/timing.ts';

describe('the bench', () => {
  it('compares two engines that come to the same numbers in every week', () => {
    const weeks = 30;
    const ours = plainLoop(weeks);
    const theirs = packageModel(weeks)();
    expect(ours).toHaveLength((weeks + 1) * stockCount);
    expect(new Set(ours).size).toBeGreaterThan(300);
    for (const [place, value] of ours.entries()) expect(theirs[place]).toBeCloseTo(value, 9);
  });

  it('does every piece of work once a round, in turns', () => {
    const done: string[] = [];
    const times = bestTimes({ one: () => done.push('one'), two: () => done.push('two') });
    expect(done.slice(0, 4)).toEqual(['one', 'two', 'one', 'two']);
    expect(Object.keys(times)).toEqual(['one', 'two']);
  });

  it('reads ordinary post-mortems, each copy in other words', () => {
    const sentencesOf = (copy: number) => ordinaryText(copy).split(/(?<=[.?])\s+/);
    const seen = new Set(sentencesOf(0));
    expect(ordinaryText(0).match(/\S+/g)?.length).toBeGreaterThan(1500);
    for (let copy = 1; copy < 27; copy++) {
      const sentences = sentencesOf(copy);
      expect(sentences.filter((sentence) => seen.has(sentence)).length / sentences.length).toBeLessThan(0.15);
      for (const sentence of sentences) seen.add(sentence);
    }
  });
});
