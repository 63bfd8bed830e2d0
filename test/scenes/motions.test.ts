import { describe, expect, it } from 'vitest';
import { Motions } from '../../scenes/motions.ts';

describe('movements', () => {
  it('wait, move and end exactly at their end', () => {
    const motions = new Motions();
    const seen: number[] = [];
    motions.add({ delay: 100, ms: 200, ease: 'linear', step: (at) => seen.push(at) });
    motions.advance(90);
    expect(seen).toEqual([]);
    motions.advance(110);
    motions.advance(150);
    expect(seen).toEqual([0.5, 1]);
    expect(motions.isStill).toBe(true);
  });

  it('are all finished at once on request, in the order in which they would have ended', () => {
    const motions = new Motions();
    const ends: string[] = [];
    const movement = (name: string, delay: number, ms: number) =>
      motions.add({ delay, ms, step: (at) => at === 1 && ends.push(name), done: () => ends.push(`${name} done`) });
    movement('late', 400, 400);
    movement('early', 0, 300);
    movement('middle', 350, 100);
    motions.advance(10);
    motions.finish();
    expect(ends).toEqual(['early', 'early done', 'middle', 'middle done', 'late', 'late done']);
    expect(motions.isStill).toBe(true);
  });

  it('may start others when they end; those are finished too', () => {
    const motions = new Motions();
    let second = 0;
    motions.add({ ms: 100, step: () => undefined, done: () => motions.add({ ms: 100, step: (at) => (second = at) }) });
    motions.finish();
    expect(second).toBe(1);
    expect(motions.isStill).toBe(true);
  });
});
