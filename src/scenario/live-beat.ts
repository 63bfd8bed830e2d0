/** What happens at a beat: it opens, something is decided, or the story ends. Each step gives the context after it. */
import { respond } from '#simulation';
import type { Act } from '#simulation';
import { activityActs, activityFacts, activityLevers, activityPrinciples, takenPicks } from './activity.ts';
import type { World } from './guards.ts';
import { holds } from './guards.ts';
import type { DecideParams, EndParams, OpenParams } from './machine-config.ts';
import { actInModel, leversInForce, mustFind } from './model-words.ts';
import { withFlags } from './pass-weeks.ts';
import { fullResponse, personOfIncident, seatOf } from './response.ts';
import type { FullResponse } from './response.ts';
import { spokenLines } from './spoken.ts';
import type { Beat } from './story.ts';
import type { Did, SpokenLine, StoryContext } from './trail.ts';

/** A beat opens: what happens happens, and it is settled what is said and offered. */
export function openBeat(world: World, context: StoryContext, params: OpenParams): StoryContext {
  const beat = beatOf(world, params.beat);
  const acts: readonly Act[] = [
    ...(params.acts ?? []).map((act) => actInModel(world.cast, act)),
    ...(params.happens ?? []).map((incident) => ({ kind: 'incident', incident }) as const),
    ...(params.leaderAnswers ?? []).map((id) => leaderAnswer(world, context, id, 1)),
  ];
  const team = acts.length > 0 || params.levers ? respond(context.team, acts, leversInForce(params.levers)) : context.team;
  const now: StoryContext = { ...context, team };
  const { week, habit } = now;
  const lines = spokenLines(world, now, beat.lines);
  return {
    ...now,
    trail: [...now.trail, { kind: 'beat', week, team, habit, beat: beat.id, lines, offered: offeredIds(world, now, beat) }],
  };
}

/** Ids of the options or picks whose guards hold now. */
function offeredIds(world: World, context: StoryContext, beat: Beat): readonly string[] {
  const guarded = beat.options ?? (beat.activity?.kind === 'picks' ? beat.activity.picks : []);
  return guarded.filter(({ when }) => holds(world, context, when)).map(({ id }) => id);
}

/** A decision is taken: flags, levers and habit, one-off acts, and its share of the answer to the incident it concerns. */
export function takeDecision(world: World, context: StoryContext, params: DecideParams, did: Did): StoryContext {
  const { story, cast } = world;
  const beat = beatOf(world, params.beat);
  const { activity } = beat;
  const words = wordsOf(beat, params.from);
  const { response, levers, acts, sets, consequences } = params.effects;

  const facts = activity && activityFacts(activity, did);
  const answer = response && fullResponse(story, cast, response, params.incident);
  const stance = facts?.meanStance ?? answer?.stance;
  const habit = stance === undefined ? context.habit : context.habit + params.step * (stance - context.habit);

  const named = [...(activity ? activityActs(activity, did) : []), ...(acts ?? [])].map((act) => actInModel(cast, act));
  const answers = answerActs(world, { ...context, habit }, params, answer, stance);
  const team = respond(context.team, [...named, ...answers], {
    ...(activity ? activityLevers(activity, did) : {}),
    ...leversInForce(levers),
    ...(stance === undefined ? {} : { stance: habit }),
  });

  const { week } = context;
  const now: StoryContext = {
    ...context,
    habit,
    team,
    flags: withFlags(withFlags(context.flags, facts?.sets), sets),
    chosen: [
      ...context.chosen,
      ...[params.from, ...(activity?.kind === 'timeline' ? [] : (facts?.picked ?? []))].map((id) => `${beat.id}/${id}`),
    ],
    pending: [
      ...context.pending,
      ...(consequences ?? []).map((rule) => ({ beat: beat.id, from: params.from, consequence: rule.id, dueWeek: week + rule.in })),
    ],
  };
  const principles = [...new Set([...(words.principles ?? []), ...(activity ? activityPrinciples(activity, did) : [])])];
  return {
    ...now,
    trail: [
      ...now.trail,
      {
        kind: 'decision',
        week,
        team,
        habit,
        beat: beat.id,
        did,
        ...(stance === undefined ? {} : { stance }),
        ...(activity && !('silence' in did) ? { outcome: params.from } : {}),
        ...(words.heard === undefined ? {} : { heard: words.heard }),
        ...(words.later === undefined ? {} : { later: words.later }),
        lines: pickAnswers(world, now, beat, did),
        principles,
        ...(params.incident === undefined ? {} : { incident: params.incident }),
      },
    ],
  };
}

/** The story is over. */
export function endStory(world: World, context: StoryContext, { ending }: EndParams): StoryContext {
  const { week, team, habit } = context;
  const { lines } = mustFind(
    world.story.endings.find(({ id }) => id === ending),
    `the ending "${ending}"`,
  );
  return {
    ...context,
    ending,
    trail: [...context.trail, { kind: 'ending', week, team, habit, ending, lines: spokenLines(world, context, lines) }],
  };
}

/**
 * The answer to the incident a decision concerns. The leader's own words when the player leads; played from below, the
 * leader answers as is their habit. A decision without a response answers neither way, and its reviews are still held.
 */
function answerActs(
  world: World,
  context: StoryContext,
  { incident, share = 1 }: DecideParams,
  answer: FullResponse | undefined,
  stance: number | undefined,
): readonly Act[] {
  if (incident === undefined) return [];
  if (world.story.player?.seat === 'person') return [leaderAnswer(world, context, incident, share)];
  const target = answer?.target;
  return [
    {
      kind: 'answer',
      incident,
      stance: stance ?? 0,
      public: answer?.public ?? false,
      share,
      ...(target === undefined ? {} : { target }),
    },
  ];
}

function leaderAnswer({ story, cast }: World, { habit, team }: StoryContext, incident: string, share: number): Act {
  const who = habit < 0 ? personOfIncident(story, incident) : undefined;
  const target = who === undefined ? undefined : seatOf(cast, who);
  return { kind: 'answer', incident, stance: habit, public: team.levers.public, share, ...(target === undefined ? {} : { target }) };
}

/** What the picks brought to light. */
function pickAnswers(world: World, context: StoryContext, { activity }: Beat, did: Did): readonly SpokenLine[] {
  if (activity?.kind !== 'picks' || !('picks' in did)) return [];
  return takenPicks(activity, did).flatMap(({ answer }) => spokenLines(world, context, answer));
}

function wordsOf(beat: Beat, from: string): Pick<NonNullable<Beat['ifNobodyAnswers']>, 'heard' | 'later' | 'principles'> {
  const written =
    from === 'silence'
      ? beat.ifNobodyAnswers
      : (beat.options?.find(({ id }) => id === from) ?? beat.activity?.outcomes.find(({ id }) => id === from));
  return mustFind(written, `"${from}" at the beat "${beat.id}"`);
}

export function beatOf({ story }: World, id: string): Beat {
  return mustFind(
    story.beats.find((beat) => beat.id === id),
    `the beat "${id}"`,
  );
}
