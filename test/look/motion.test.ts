import { describe, expect, it } from 'vitest';
import { eased, easings, motion } from '#look';

describe('easing', () => {
  it.each(easings)('%s starts at the start, ends at the end and never goes back', (ease) => {
    expect(eased(ease, 0)).toBe(0);
    expect(eased(ease, 1)).toBe(1);
    expect(eased(ease, 7)).toBe(1);
    expect(eased(ease, -1)).toBe(0);
    let before = 0;
    for (let t = 0; t <= 1; t += 0.01) {
      const now = eased(ease, t);
      expect(now).toBeGreaterThanOrEqual(before);
      before = now;
    }
  });
});

describe('motion', () => {
  it('never lasts five seconds', () => {
    for (const { ms } of Object.values(motion)) expect(ms).toBeLessThan(5000);
  });
});
