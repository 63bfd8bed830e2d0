/** The start of a team: presets, a cast, and what luck may not touch. */
import { describe, expect, it } from 'vitest';
import { startTeam, type ItemState, type PersonStart } from '#simulation';

const trustMean = (trust: readonly { trust: number }[]): number => trust.reduce((sum, person) => sum + person.trust, 0) / trust.length;

describe('a team at the start', () => {
  it('has ten people and sixty conditions, about a quarter of them known', () => {
    const teams = Array.from({ length: 60 }, (_, k) => startTeam(`start-${k}`));
    for (const team of teams) expect([team.people.length, team.items.length, team.week]).toEqual([10, 60, -1]);
    const items = teams.flatMap((team) => team.items);
    const share = (state: string): number => items.filter((item) => item.state === state).length / items.length;
    expect(share('unnoticed')).toBeCloseTo(0.56, 1);
    expect(share('silenced')).toBeCloseTo(0.2, 1);
    expect(share('known')).toBeCloseTo(0.24, 1);
    expect(trustMean(teams.flatMap((team) => team.people))).toBeCloseTo(4, 1);
  });

  it('uses what is given of a person as it is, and draws no negligence for them', () => {
    const cast: PersonStart[] = Array.from({ length: 10 }, () => ({
      trust: 5,
      fear: 0.2,
      skill: 1,
      market: 0.4,
      sensitivity: 1.1,
      tenure: 50,
    }));
    for (let k = 0; k < 40; k++) {
      for (const person of startTeam(`cast-${k}`, { people: cast }).people) {
        expect(person).toMatchObject({ trust: 5, fear: 0.2, skill: 1, market: 0.4, sensitivity: 1.1, tenure: 50, negligent: false });
      }
    }
  });

  it('shifts a cast by the preset', () => {
    const people = [{ trust: 5, fear: 0.12 }];
    const [blamed] = startTeam('shift', { people, preset: 'blame-heavy' }).people;
    const [free] = startTeam('shift', { people, preset: 'generative' }).people;
    expect(blamed?.trust).toBeCloseTo(3.3);
    expect(blamed?.fear).toBeCloseTo(0.5);
    expect(free?.trust).toBeCloseTo(6.6);
    expect(free?.fear).toBeCloseTo(0.05);
  });

  it('starts a generative team with nothing silenced, a blame-heavy one with more', () => {
    const count = (preset: 'neutral' | 'blame-heavy' | 'generative', state: ItemState): number =>
      startTeam('presets', { preset }).items.filter((item) => item.state === state).length;
    expect(count('generative', 'silenced')).toBe(0);
    expect(count('blame-heavy', 'silenced')).toBeGreaterThan(count('neutral', 'silenced'));
    // Nobody keeps anything quiet, but nobody knows more either: what would be silenced is unnoticed, not told.
    expect(count('generative', 'unnoticed')).toBe(count('neutral', 'unnoticed') + count('neutral', 'silenced'));
    for (const preset of ['blame-heavy', 'generative'] as const) expect(count(preset, 'known')).toBe(count('neutral', 'known'));
  });

  it('has somebody negligent in a quarter of runs, or never, or always, as asked', () => {
    const count = (negligence: 'drawn' | 'none' | 'forced'): number =>
      Array.from({ length: 200 }, (_, k) => startTeam(`n-${k}`, { negligence }).people.filter((person) => person.negligent).length).reduce(
        (sum, each) => sum + each,
        0,
      );
    expect(count('none')).toBe(0);
    expect(count('forced')).toBe(200);
    expect(count('drawn')).toBeGreaterThan(30);
    expect(count('drawn')).toBeLessThan(70);
  });
});
