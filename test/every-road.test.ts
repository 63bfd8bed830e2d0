/**
 * The promise of named luck, for every decision of every scenario: with what was really done the road not taken is the lived
 * one exactly; with anything else nothing before the decision changes, and after it the same dice fall.
 */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { warmUpWeeks, type CompiledStory } from '#scenario';
import { play, playerKinds, playerOf, wanderer } from '#scenario/players';
import { decide, epilogue, hadYou, replay, startSession, type Playthrough } from '#session';
import { chance, type Item } from '#simulation';
import { ghostView, otherRoads } from '#view';
import { compiled } from './play.ts';

const notStories = ['cast', 'principles', 'glossary'];
const ids = readdirSync(path.resolve(import.meta.dirname, '../scenarios'))
  .filter((file) => file.endsWith('.yaml'))
  .map((file) => path.basename(file, '.yaml'))
  .filter((id) => !notStories.includes(id));

/** All roads of many players, or a few roads of a few; which few is drawn from the name of the playthrough. */
const isWhole = process.env.TEST_ALL !== undefined;
const wanderers = isWhole ? 6 : 2;
const roadsOfDecision = isWhole ? Number.POSITIVE_INFINITY : 1;

type Life = { readonly name: string; readonly played: Playthrough };

/** One life of every kind of player, and a few that stray. */
function livesOf(story: CompiledStory): readonly Life[] {
  const kinds = isWhole ? playerKinds : (['systemic', 'blaming'] as const);
  const players = [
    ...kinds.map((kind) => ({ name: kind, player: playerOf(kind, 'every-road') })),
    ...Array.from({ length: wanderers }, (_, nth) => ({ name: `wanderer ${nth}`, player: wanderer(`every-road-${nth}`) })),
  ];
  return players.map(({ name, player }) => {
    const { context } = play(story, name, player);
    const decisions = context.trail.flatMap((entry) => (entry.kind === 'decision' ? [entry.did] : []));
    const session = decisions.reduce((soFar, did) => decide(story, soFar, did), startSession(story, name));
    return { name, played: replay(story, session) };
  });
}

/** Some of the roads at a decision, drawn without regard to what they are. */
function someRoads(story: CompiledStory, { name, played }: Life, number: number) {
  return otherRoads(story, played, number)
    .map((road) => ({ road, luck: chance(name, number, road.key) }))
    .toSorted((a, b) => a.luck - b.luck)
    .slice(0, roadsOfDecision)
    .map(({ road }) => road);
}

/** Everything there was to know of each condition that was still open at some place of a playthrough. */
function conditionsOf({ trail }: Playthrough): ReadonlyMap<number, Item> {
  return new Map(trail.flatMap(({ team }) => team.items.map((item) => [item.id, item] as const)));
}

const decisionPlaces = ({ trail }: Playthrough) => trail.flatMap((entry, place) => (entry.kind === 'decision' ? [place] : []));

describe.each(ids)('every road of %s', (id) => {
  const story = compiled(id);
  const lives = livesOf(story);

  it('is the lived one, week for week, if nothing is changed', () => {
    for (const { played } of lives) {
      const lived = epilogue(story, played, 12).weeks;
      for (const [index, { did }] of played.session.decisions.entries()) {
        const same = hadYou(story, played.session, index + 1, did);
        expect(same.trail).toEqual(played.trail);
        expect(same.weeks).toEqual(played.weeks);
        expect(epilogue(story, same, 12).weeks).toEqual(lived);
        const ghost = ghostView(story, played, index + 1, did, 12);
        expect(ghost.isSame).toBe(true);
        expect(ghost.series).toEqual(ghost.livedSeries);
        expect(ghost.differences.map((said) => said.id)).toEqual(['road.nothing-changed']);
      }
    }
  });

  it('is the lived one up to the decision, and has the same dice after it', () => {
    let roads = 0;
    let shared = 0;
    for (const life of lives) {
      const { played } = life;
      for (const index of played.session.decisions.keys()) {
        const place = decisionPlaces(played)[index] ?? 0;
        const week = played.trail[place]?.week ?? 0;
        for (const { did } of someRoads(story, life, index + 1)) {
          roads += 1;
          const other = hadYou(story, played.session, index + 1, did);
          expect(other.session.decisions.slice(0, index)).toEqual(played.session.decisions.slice(0, index));
          expect(other.session.decisions[index]?.did).toEqual(did);
          expect(other.trail.slice(0, place)).toEqual(played.trail.slice(0, place));
          expect(other.weeks.slice(0, warmUpWeeks + week)).toEqual(played.weeks.slice(0, warmUpWeeks + week));
          expect(other.weeks).toHaveLength(played.weeks.length);
          expect(other.ending).toBeDefined();
          expect(other.team.seed).toBe(played.team.seed);
          // A condition born on both roads after they part was drawn by the same dice.
          const conditions = conditionsOf(played);
          for (const [item, { born, pattern, severity, class: itemClass }] of conditionsOf(other)) {
            const lived = conditions.get(item);
            if (!lived || born < warmUpWeeks + week) continue;
            shared += 1;
            expect([lived.born, lived.pattern, lived.severity, lived.class]).toEqual([born, pattern, severity, itemClass]);
          }
        }
      }
    }
    expect(roads).toBeGreaterThan(20);
    expect(shared).toBeGreaterThan(100);
  });

  it('shows nothing before the decision that was not lived', () => {
    const [life] = lives;
    if (!life) throw new Error('nobody played');
    for (const index of life.played.session.decisions.keys()) {
      const [road] = someRoads(story, life, index + 1);
      if (!road) continue;
      const ghost = ghostView(story, life.played, index + 1, road.did, 12);
      for (const [metric, series] of ghost.series.entries())
        expect(series.truth.slice(0, ghost.fromWeek)).toEqual(ghost.livedSeries[metric]?.truth.slice(0, ghost.fromWeek));
      for (const { lived, other } of ghost.counts) {
        expect(other.slice(0, ghost.fromWeek)).toEqual(lived.slice(0, ghost.fromWeek));
        expect(other).toHaveLength(52);
      }
    }
  });
});
