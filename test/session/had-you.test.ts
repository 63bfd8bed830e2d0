import { describe, expect, it } from 'vitest';
import { offeredAt, type TrailEntry } from '#scenario';
import { hadYou, replay, undoTo, type Playthrough } from '#session';
import { chance } from '#simulation';
import { anyDidOf, compiled, playAs, playAtRandom } from '../play.ts';
import { tiny } from '../scenario/tiny.ts';

const story = compiled('fourteen-thirty-two');
const seeds = ['otter', 'heron', 'lynx', 'wren'];

describe('the road not taken', () => {
  it('is the lived line itself if the decision is the one that was taken', () => {
    for (const seed of seeds) {
      const played = playAtRandom(story, seed);
      played.session.decisions.forEach(({ did }, index) => {
        const same = hadYou(story, played.session, index + 1, did);
        expect(same.weeks).toEqual(played.weeks);
        expect(same.trail).toEqual(played.trail);
        expect(same.session.decisions).toEqual(played.session.decisions);
      });
    }
  });

  it('is the lived line up to the decision, and ends in the same week', () => {
    for (const seed of seeds) {
      const played = playAtRandom(story, seed);
      played.session.decisions.forEach((_, index) => {
        const other = otherRoad(played, index + 1);
        const place = decisionPlace(played, index + 1);
        expect(other.trail.slice(0, place)).toEqual(played.trail.slice(0, place));
        expect(other.session.decisions.slice(0, index)).toEqual(played.session.decisions.slice(0, index));
        expect(other.weeks).toHaveLength(played.weeks.length);
        expect(other).toHaveEnded();
      });
    }
  });

  it('keeps later decisions while they are offered', () => {
    const played = playAs(story, 'blaming');
    const lived = new Map(played.session.decisions.map(({ beat, did }) => [beat, did]));
    const other = otherRoad(played, 1);
    const later = other.session.decisions.slice(1);
    expect(later.length).toBeGreaterThan(2);
    const changed = later.filter(({ beat, did }) => lived.has(beat) && JSON.stringify(lived.get(beat)) !== JSON.stringify(did));
    for (const { beat } of changed) {
      const before = undoTo(other.session, other.session.decisions.findIndex((decision) => decision.beat === beat) + 1);
      const did = lived.get(beat);
      expect(offeredAt(story, replay(story, before))?.options).not.toContain(did && 'option' in did ? did.option : undefined);
    }
  });

  it('goes through beats that luck opens on one road and not on the other, and ends there too', () => {
    const meetsNote = ({ trail }: Playthrough) => trail.some((entry) => entry.kind === 'beat' && entry.beat === 'note');
    let differ = 0;
    for (let n = 0; n < 30; n++) {
      const played = playAtRandom(tiny, `s-${n}`);
      const [first] = played.session.decisions;
      if (!first) throw new Error('the tiny story decides nothing');
      expect(hadYou(tiny, played.session, 1, first.did).trail).toEqual(played.trail);
      const other = otherRoad(played, 1, tiny);
      expect(other).toHaveEnded();
      expect(other.weeks).toHaveLength(played.weeks.length);
      if (meetsNote(other) !== meetsNote(played)) differ++;
    }
    expect(differ).toBeGreaterThan(0);
  });

  it('of a playthrough still under way goes no further than it has come', () => {
    const unfinished = playAtRandom(story, 'otter', 4);
    expect(otherRoad(unfinished, 2).session.decisions).toHaveLength(4);
  });
});

/** Something else that was offered at that decision. */
function otherRoad(played: Playthrough, number: number, of = story): Playthrough {
  const offer = offeredAt(of, replay(of, undoTo(played.session, number)));
  if (!offer) throw new Error(`nothing is offered at decision ${number}`);
  const lived = JSON.stringify(played.session.decisions[number - 1]?.did);
  for (let n = 0; n < 50; n++) {
    const did = anyDidOf(of, offer, (what) => chance('other road', n, what));
    if (JSON.stringify(did) !== lived) return hadYou(of, played.session, number, did);
  }
  throw new Error(`only one decision is offered at decision ${number}`);
}

function decisionPlace({ trail }: Playthrough, number: number): number {
  const places = trail.flatMap((entry: TrailEntry, place) => (entry.kind === 'decision' ? [place] : []));
  return places[number - 1] ?? trail.length;
}
