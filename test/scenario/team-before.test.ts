import { describe, expect, it } from 'vitest';
import { teamBefore, warmUpWeeks } from '#scenario';
import { advanceWeeks } from '#simulation';
import { compiled, playAs, playAtRandom } from '../play.ts';
import { tiny } from '../scenario/tiny.ts';

const story = compiled('fourteen-thirty-two');
const lives = [
  ...['otter', 'heron', 'lynx'].map((seed) => ({ of: story, played: playAtRandom(story, seed) })),
  { of: story, played: playAs(story, 'blaming') },
  { of: story, played: playAs(story, 'systemic') },
  ...['otter', 'heron', 'lynx'].map((seed) => ({ of: tiny, played: playAtRandom(tiny, seed) })),
];

describe('the team before a week', () => {
  it('lives that week exactly as it was lived, whatever fell due before it', () => {
    let fellDue = 0;
    for (const { of, played } of lives) {
      fellDue += played.trail.filter((entry) => entry.kind === 'passing' && entry.consequences.length > 0).length;
      for (const record of played.weeks.slice(warmUpWeeks)) {
        const team = teamBefore(of, played, record.week - warmUpWeeks);
        expect(advanceWeeks(team, 1).weeks[0]).toEqual(record);
      }
    }
    expect(fellDue).toBeGreaterThan(4);
  });

  it('is not there for a week that was not lived', () => {
    expect(() => teamBefore(story, playAs(story, 'blaming'), 13)).toThrow('has not lived week 13');
  });
});
