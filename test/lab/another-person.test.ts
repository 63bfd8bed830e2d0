import { describe, expect, it } from 'vitest';
import { otherRoads } from '#view';
import { anotherPerson } from '../../src/lab/another-person.ts';
import { futuresOfRoad } from '../../src/lab/how-many.ts';
import { openRoads } from '../../src/lab/open-roads.ts';
import { compiled, playAs } from '../play.ts';

const scenario = 'fourteen-thirty-two';
const story = compiled(scenario);

describe('a different person over many lucks', () => {
  it('comes to the same however the lucks are shared out', async () => {
    const input = { scenario };
    const whole = await anotherPerson.part(input, 0, 12);
    const parts = [await anotherPerson.part(input, 0, 5), await anotherPerson.part(input, 5, 6), await anotherPerson.part(input, 6, 12)];
    expect(anotherPerson.whole(input, parts)).toEqual(whole);
    expect(whole.stories).toBe(12);
  });

  it('changes little, and fixing the condition changes all: the band of the model’s test 30', async () => {
    const { replays, happen, prevented, slips, slipsHappen } = await anotherPerson.part({ scenario }, 0, 60);
    expect(replays).toBeGreaterThan(500);
    expect(happen / replays).toBeGreaterThanOrEqual(0.97);
    expect(happen).toBeLessThan(replays);
    expect(prevented).toBe(replays);
    expect(slipsHappen).toBe(slips);
  });

  it('is answered as the playthrough it belongs to', async () => {
    const [systemic, blaming] = await Promise.all(
      (['systemic', 'blaming'] as const).map((stance) => anotherPerson.part({ scenario, session: playAs(story, stance).session }, 0, 20)),
    );
    expect(systemic?.written).not.toBe(blaming?.written);
    expect(systemic?.replays).toBeLessThan(blaming?.replays ?? 0);
  });
});

describe('the best and the worst of what was open', () => {
  const { session } = playAs(story, 'systemic');
  const decision = session.decisions.length - 4;
  const input = { scenario, session, decision };

  it('is judged for what was done and for every other road, whoever computes which part', async () => {
    const played = playAs(story, 'systemic');
    const count = otherRoads(story, played, decision).length + 1;
    const runs = count * futuresOfRoad;
    const cut = Math.floor(runs / 3);
    const parts = [await openRoads.part(input, 0, cut), await openRoads.part(input, cut, runs)];
    const { roads } = openRoads.whole(input, parts);
    expect(roads).toHaveLength(count);
    expect(roads[0]?.isApart).toBe(false);
    expect(openRoads.whole(input, [await openRoads.part(input, 0, futuresOfRoad)]).roads[0]).toEqual(roads[0]);
  });

  it('refuses a decision that was never taken', async () => {
    await expect(openRoads.part({ ...input, decision: 99 }, 0, 1)).rejects.toThrow('There is no decision 99');
  });
});
