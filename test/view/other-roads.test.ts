import { describe, expect, it } from 'vitest';
import { offeredAt, refusal } from '#scenario';
import { decide, epilogue, hadYou, replay, startSession, undoTo, type Playthrough } from '#session';
import { ghostView, otherRoads, playView, type GhostView } from '#view';
import { cast, compiled, playAs, playAtRandom } from '../play.ts';
import { beatOf, tinyWith } from '../scenario/tiny.ts';

const story = compiled('fourteen-thirty-two');
const lives = [playAs(story, 'blaming'), playAs(story, 'systemic'), ...['otter', 'heron'].map((seed) => playAtRandom(story, seed))];

/** Every decision of these lives, with what stood open there. */
const decisions = lives.flatMap((played) =>
  played.session.decisions.map((decision, index) => {
    const before = replay(story, undoTo(played.session, index + 1));
    return { played, number: index + 1, ...decision, before, offer: offeredAt(story, before), roads: otherRoads(story, played, index + 1) };
  }),
);

describe('the roads at a decision', () => {
  it('are all the other slips, as they lay, and silence where it was possible', () => {
    const withOptions = decisions.filter(({ did, offer }) => 'option' in did && !offer?.activity);
    expect(withOptions.length).toBeGreaterThan(10);
    for (const { played, before, did, offer, roads } of withOptions) {
      const step = playView(story, before, before.trail.length - 1).step;
      const lay = step.kind === 'beat' ? step.options.map(({ id }) => ({ option: id })) : [];
      const expected = [...lay, ...(offer?.silence ? [{ silence: true }] : [])].filter(
        (one) => JSON.stringify(one) !== JSON.stringify(did),
      );
      expect(
        roads.map((road) => road.did),
        played.seed,
      ).toEqual(expected);
    }
    expect(withOptions.some(({ roads }) => roads.some(({ did }) => 'silence' in did))).toBe(true);
  });

  it('can all be taken, each once, and none is the one that was', () => {
    for (const { played, number, before, did, roads } of decisions) {
      expect(roads.length, `${played.seed} ${number}`).toBeGreaterThan(0);
      expect(new Set(roads.map(({ key }) => key)).size).toBe(roads.length);
      for (const road of roads) {
        expect(refusal(story, before, road.did)).toBeUndefined();
        expect(road.did).not.toEqual(did);
        expect(road.way !== undefined || road.took.length > 0).toBe(true);
      }
    }
  });

  it('go through an activity in ways that mean something', () => {
    const waysOf = (form: 'cards' | 'picks' | 'allocation') =>
      decisions
        .filter(({ did }) => form in did)
        .map(({ roads }) => roads.map(({ did, way }) => ({ did, manner: way?.values?.manner, id: way?.id })));
    const told = waysOf('cards').flat();
    expect(new Set(told.map(({ manner }) => manner))).toEqual(new Set(['events', 'people', 'veiled', 'vague', 'in-order']));
    for (const picked of waysOf('picks')) expect(picked.some(({ did }) => 'picks' in did && did.picks.length === 1)).toBe(true);
    const shared = waysOf('allocation');
    expect(shared.length).toBeGreaterThan(1);
    for (const ways of shared) expect(ways.some(({ id }) => id === 'road.way.evenly')).toBe(true);
    expect(shared.flat().some(({ id }) => id === 'road.way.nothing')).toBe(true);
  });

  it('are none where only one thing could be done', () => {
    const narrow = tinyWith((tiny) => {
      const first = beatOf(tiny, tiny.beats[0]?.id ?? '');
      first.options = first.options?.slice(0, 1);
      delete first.ifNobodyAnswers;
    });
    const [only] = narrow.story.beats[0]?.options ?? [];
    const session = decide(narrow, startSession(narrow, 'a'), { option: only?.id ?? '' });
    expect(otherRoads(narrow, replay(narrow, session), 1)).toEqual([]);
  });
});

/** Some road of each decision, laid beside the lived one. */
const ghosts = decisions.flatMap(({ played, number, roads }, nth) => {
  const road = roads[nth % roads.length];
  return road ? [{ played, number, road, ghost: ghostView(story, played, number, road.did, 12) }] : [];
});

const lastOf = (values: readonly number[] | undefined) => values?.at(-1) ?? 0;
const countsOf = ({ counts }: GhostView, which: string) => {
  const found = counts.find(({ id }) => id === which);
  return { lived: found?.lived ?? [], other: found?.other ?? [] };
};
const said = ({ differences }: GhostView, id: string) => differences.find((difference) => difference.id === id)?.values;

describe('what differs on the other road', () => {
  it('is said in numbers that stand at the end of the lines', () => {
    for (const { ghost } of ghosts.filter((one) => !one.ghost.isSame)) {
      for (const { id, epilogue } of ghost.series) {
        const sentence = ghost.differences.find((one) => one.id === 'road.metric' && one.values?.metric === id)?.values;
        const lived = ghost.livedSeries.find((series) => series.id === id)?.epilogue;
        expect(sentence).toMatchObject({ other: Math.round(lastOf(epilogue)), lived: Math.round(lastOf(lived)) });
      }
      const [hidden, left] = [countsOf(ghost, 'hidden'), countsOf(ghost, 'left')];
      expect(said(ghost, 'road.hidden')).toMatchObject({ lived: lastOf(hidden.lived), other: lastOf(hidden.other) });
      expect(said(ghost, 'road.left')).toMatchObject({ lived: lastOf(left.lived), other: lastOf(left.other) });
    }
  });

  it('counts the incidents both roads share, and how many more or fewer there are after they part', () => {
    const directions = new Set<unknown>();
    for (const { ghost } of ghosts.filter((one) => !one.ghost.isSame)) {
      const { lived, other } = countsOf(ghost, 'incidents');
      const sentence = said(ghost, 'road.incidents');
      directions.add(sentence?.direction);
      const difference = lastOf(other) - lastOf(lived);
      expect(sentence?.after).toBe(Math.abs(difference));
      const isSame = sentence?.direction === 'same';
      expect(sentence?.direction).toMatch(difference < 0 ? /^fewer$/ : difference > 0 ? /^more$/ : /^same$|^others$/);
      expect(sentence?.before).toBe(isSame ? lastOf(lived) : ghost.fromWeek === 0 ? 0 : lived[ghost.fromWeek - 1]);
    }
    expect(directions).toContain('fewer');
    expect(directions).toContain('more');
  });

  it('names those of the cast who left on one road and not on the other', () => {
    const leavers = (weeks: Playthrough['weeks']) =>
      weeks.flatMap(({ events }) =>
        events.flatMap((event) => (event.kind === 'resignation' ? [cast.people[event.person]?.name ?? ''] : [])),
      );
    let named = 0;
    for (const { played, number, road, ghost } of ghosts.filter((one) => !one.ghost.isSame)) {
      const other = hadYou(story, played.session, number, road.did);
      const was = leavers([...played.weeks, ...epilogue(story, played, 12).weeks]);
      const would = leavers([...other.weeks, ...epilogue(story, other, 12).weeks]);
      const only = (these: readonly string[], those: readonly string[]) =>
        these.filter((name) => name !== '' && !those.includes(name)).join(', ');
      expect(said(ghost, 'road.stayed')?.names ?? '').toBe(only(was, would));
      expect(said(ghost, 'road.gone')?.names ?? '').toBe(only(would, was));
      named += only(was, would).length + only(would, was).length;
    }
    expect(named).toBeGreaterThan(0);
  });

  it('is the other ending, and what became of later decisions', () => {
    for (const { played, number, road, ghost } of ghosts.filter((one) => !one.ghost.isSame)) {
      const other = hadYou(story, played.session, number, road.did);
      expect(said(ghost, 'road.ending')?.same).toBe(other.ending === played.ending ? 'yes' : 'no');
      const later = (of: Playthrough) => JSON.stringify(of.session.decisions.slice(number));
      const hasLater = played.session.decisions.length > number || other.session.decisions.length > number;
      const kept = ghost.differences.some(({ id }) => id === 'road.later-kept');
      expect(kept).toBe(hasLater && later(other) === later(played));
    }
  });
});
