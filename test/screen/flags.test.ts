import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flagsOf } from '../../src/screen/play/ruler.tsx';

const decisions = fc
  .array(fc.integer({ min: 0, max: 30 }), { maxLength: 20 })
  .map((weeks) => weeks.toSorted((a, b) => a - b).map((week, index) => ({ number: index + 1, week })));

describe('flags on the ruler', () => {
  it('number every decision exactly once', () => {
    fc.assert(
      fc.property(decisions, fc.integer({ min: 1, max: 8 }), (taken, apart) => {
        const numbers = flagsOf(taken, apart).flatMap(({ label }) => {
          const [first = 0, last = first] = label.split('–').map(Number);
          return Array.from({ length: last - first + 1 }, (_, index) => first + index);
        });
        expect(numbers).toEqual(taken.map(({ number }) => number));
      }),
    );
  });

  it('stand in another row when they would cover each other', () => {
    const rows = flagsOf(
      [0, 0, 0, 1, 2, 9].map((week, index) => ({ number: index + 1, week })),
      4,
    );
    expect(rows).toEqual([
      { week: 0, label: '1–3', row: 0 },
      { week: 1, label: '4', row: 1 },
      { week: 2, label: '5', row: 2 },
      { week: 9, label: '6', row: 0 },
    ]);
  });
});
