import { describe, expect, it } from 'vitest';
import { debriefView, ghostView, otherRoads } from '#view';
import { compiled, playAs, principles } from '../play.ts';

const story = compiled('fourteen-thirty-two');
const played = playAs(story, 'blaming');
const lived = debriefView(story, played, 12, principles).series;

describe('the ghost line', () => {
  it('lies on the lived line if nothing is changed', () => {
    played.session.decisions.forEach(({ did }, index) => {
      expect(ghostView(story, played, index + 1, did, 12).series).toEqual(lived);
    });
  });

  it('leaves the lived line at the decision and not before, for every other option that was offered', () => {
    const apart: boolean[] = [];
    played.session.decisions.forEach((_, index) => {
      for (const { did } of otherRoads(story, played, index + 1)) {
        if (!('option' in did)) continue;
        const ghost = ghostView(story, played, index + 1, did, 12);
        for (const [metric, { truth, epilogue }] of ghost.series.entries()) {
          expect(truth.slice(0, ghost.fromWeek)).toEqual(lived[metric]?.truth.slice(0, ghost.fromWeek));
          expect(truth.length + epilogue.length).toBe(52);
        }
        apart.push(JSON.stringify(ghost.series) !== JSON.stringify(lived));
      }
    });
    expect(apart.length).toBeGreaterThan(10);
    expect(apart.filter(Boolean).length).toBe(apart.length);
  });
});
