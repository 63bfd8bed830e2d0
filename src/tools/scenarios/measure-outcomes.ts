/** What each kind of player reaches, how far apart they end, and what they could see of it while playing. */
import { metricsAfter } from '#lab';
import type { CompiledStory, Story } from '#scenario';
import { compile } from '#scenario';
import { playOn, playerKinds, playerOf } from '#scenario/players';
import type { PlayerKind } from '#scenario/players';
import { lampStates, postures, stageView } from '#view';
import type { StageView } from '#view';
import { measuresOf, seedOf, starts } from './plays.ts';
import type { Outcome, Played, PlaysByKind } from './plays.ts';
import { mean, median, quantile, round, share } from './statistics.ts';

/** Points of R and of T by which systemic play must end above blaming play. */
const pointsApart = 15;
/** Signs by which the two must differ while playing. */
const stepsApart = 2;

/** Medians in month 12 by kind of player, and the share of seeds in which systemic ends clearly above blaming. */
export function measureOutcomes(story: Story, plays: PlaysByKind) {
  const metrics = [...new Set([...(['R', 'V', 'T', 'harm'] as const), ...measuresOf(story).map(([metric]) => metric)])];
  const middle = (kind: PlayerKind): Partial<Outcome> =>
    Object.fromEntries(metrics.map((metric) => [metric, round(median(plays[kind].map(({ outcome }) => outcome[metric])))]));
  const apart = pairs(plays).map(([good, bad]) => ({
    R: good.outcome.R - bad.outcome.R >= pointsApart,
    T: good.outcome.T - bad.outcome.T >= pointsApart,
  }));
  return {
    ...(Object.fromEntries(playerKinds.map((kind) => [kind, middle(kind)])) as Record<PlayerKind, Partial<Outcome>>),
    atTheEnd: Object.fromEntries(
      playerKinds.map((kind) => {
        const ends = plays[kind].map(({ context }) => metricsAfter(context.weeks));
        return [
          kind,
          Object.fromEntries((['R', 'V', 'T'] as const).map((metric) => [metric, round(median(ends.map((end) => end[metric])))])),
        ];
      }),
    ),
    apart: {
      R: round(share(apart.map(({ R }) => R)), 3),
      T: round(share(apart.map(({ T }) => T)), 3),
      both: round(share(apart.map(({ R, T }) => R && T)), 3),
    },
  };
}

/** Endings each kind of player reaches, as shares. */
export function measureEndings(plays: PlaysByKind) {
  return Object.fromEntries(
    playerKinds.map((kind) => {
      const counts: Record<string, number> = {};
      for (const { context } of plays[kind]) counts[context.ending ?? 'none'] = (counts[context.ending ?? 'none'] ?? 0) + 1;
      return [kind, Object.fromEntries(Object.entries(counts).map(([ending, count]) => [ending, round(count / plays[kind].length, 3)]))];
    }),
  );
}

/** By how many drawn signs systemic and blaming play differ in the last picture before the ending. */
export function measureSeen(compiled: CompiledStory, plays: PlaysByKind) {
  const differences = pairs(plays).map(([good, bad]) => drawnDifference(lastPicture(compiled, good), lastPicture(compiled, bad)));
  const kinds = ['lamps', 'notes', 'parcels', 'postures'] as const;
  return {
    ...(Object.fromEntries(kinds.map((kind) => [kind, round(median(differences.map((one) => one[kind])))])) as Record<
      (typeof kinds)[number],
      number
    >),
    steps: round(median(differences.map((one) => kinds.reduce((sum, kind) => sum + one[kind], 0)))),
    kindsOfSigns: round(mean(differences.map((one) => kinds.filter((kind) => one[kind] >= 1).length))),
    share: round(share(differences.map((one) => kinds.filter((kind) => one[kind] >= 1).length >= stepsApart)), 3),
  };
}

function lastPicture(compiled: CompiledStory, { context }: Played): StageView {
  return stageView(compiled, context, context.trail.length - 1);
}

/** Signs drawn differently: lamp levels, notes, parcels, and bodies by bands (a chair left empty counts as one). */
export function drawnDifference(a: StageView, b: StageView) {
  const lamps = a.lamps.reduce((sum, lamp, bay) => sum + Math.abs(lampStates.indexOf(lamp) - lampStates.indexOf(b.lamps[bay] ?? lamp)), 0);
  const bodies = new Map(b.people.map((person) => [person.seat, person]));
  const bodiesApart = a.people.reduce((sum, person) => {
    const other = bodies.get(person.seat);
    return sum + (other ? Math.abs(postures.indexOf(person.posture) - postures.indexOf(other.posture)) : 1);
  }, 0);
  return {
    lamps,
    notes: Math.abs(a.notes - b.notes) / Math.max(a.perNote, b.perNote),
    parcels: Math.abs(a.parcels - b.parcels) / a.perParcel,
    postures: bodiesApart,
  };
}

/** What systemic words move when nothing is paid for them: against words that say nothing, at the end of the story. */
export function measureWords(story: Story, compiled: CompiledStory, seeds: number) {
  const wordsOnly = compile(withoutLevers(story), compiled.cast);
  const begin = starts(wordsOnly);
  const moved = Array.from({ length: seeds }, (_, nth) => {
    const seed = seedOf(nth);
    const kind = metricsAfter(playOn(wordsOnly, begin(seed), playerOf('systemic', seed)).context.weeks);
    const silent = metricsAfter(playOn(wordsOnly, begin(seed), playerOf('avoidant', seed)).context.weeks);
    return { R: kind.R - silent.R, V: kind.V - silent.V, T: kind.T - silent.T };
  });
  const spread = (metric: 'R' | 'V' | 'T') => ({
    median: round(median(moved.map((one) => one[metric]))),
    p10: round(
      quantile(
        moved.map((one) => one[metric]),
        0.1,
      ),
    ),
    p90: round(
      quantile(
        moved.map((one) => one[metric]),
        0.9,
      ),
    ),
  });
  return { R: spread('R'), V: spread('V'), T: spread('T') };
}

/** The same story in which nothing that is decided sets a lever or does an act. */
function withoutLevers(story: Story): Story {
  const bare = <T extends object>(thing: T): T => ({ ...thing, levers: undefined, acts: undefined });
  const beats = story.beats.map(({ options, activity, ifNobodyAnswers, ...beat }) => ({
    ...beat,
    ...(options ? { options: options.map(bare) } : {}),
    ...(ifNobodyAnswers ? { ifNobodyAnswers: bare(ifNobodyAnswers) } : {}),
    ...(activity ? { activity: bareActivity(activity, bare) } : {}),
  }));
  return { ...story, beats: beats as Story['beats'] };
}

type Activity = NonNullable<Story['beats'][number]['activity']>;

function bareActivity(activity: Activity, bare: <T extends object>(thing: T) => T): Activity {
  const outcomes = activity.outcomes.map(bare);
  switch (activity.kind) {
    case 'timeline':
      return { ...activity, outcomes };
    case 'picks':
      return { ...activity, outcomes, picks: activity.picks.map(bare) };
    case 'capacity':
      return { ...activity, outcomes, lines: activity.lines.map(({ id, text, most }) => ({ id, text, most, costs: 1, gives: {} })) };
    case 'levers':
      return { ...activity, outcomes, offers: activity.offers.map((offer) => ({ ...offer, levers: {} })) };
  }
}

function pairs({ systemic, blaming }: PlaysByKind): readonly (readonly [Played, Played])[] {
  return systemic.flatMap((good, nth) => {
    const bad = blaming[nth];
    return bad ? [[good, bad] as const] : [];
  });
}
