/** The team at the beginning of any week of a playthrough, for asking what that week had brought with one thing changed. */
import { advanceWeeks, respond, type Team } from '#simulation';
import { begin } from './begin.ts';
import type { CompiledStory } from './compile.ts';
import { actInModel, leversInForce, mustFind } from './model-words.ts';
import { consequencesOf } from './pass-weeks.ts';
import type { StoryContext, TrailEntry } from './trail.ts';
import { beginning } from './wordless.ts';

type Lived = Pick<StoryContext, 'seed' | 'trail'>;
type Passing = Extract<TrailEntry, { kind: 'passing' }>;

/**
 * The team as a story week begins (0 is the first), with everything said and done before that week passed. Throws if the
 * playthrough has not lived that week.
 */
export function teamBefore(compiled: CompiledStory, { seed, trail }: Lived, week: number): Team {
  const place = trail.findIndex((entry) => entry.kind === 'passing' && entry.fromWeek <= week && week < entry.week);
  const passing = trail[place];
  if (passing?.kind !== 'passing') throw new RangeError(`The playthrough has not lived week ${week}.`);
  const start = trail[place - 1]?.team ?? begin(seed, beginning(compiled.story, compiled.cast)).team;
  return passed(compiled, start, passing, trail.slice(0, place), week);
}

/** The weeks of a passing up to that week, with the consequences that fell due on the way. */
function passed(compiled: CompiledStory, start: Team, passing: Passing, before: readonly TrailEntry[], until: number): Team {
  let team = start;
  let week = passing.fromWeek;
  for (const id of passing.consequences) {
    const due = dueWeek(compiled, before, id);
    if (due > until) break;
    if (due > week) team = advanceWeeks(team, due - week).team;
    week = Math.max(week, due);
    team = fallen(compiled, team, id);
  }
  return until > week ? advanceWeeks(team, until - week).team : team;
}

/** A consequence is counted from the decision that brought it; its id is its own in the whole story. */
function dueWeek({ story }: CompiledStory, before: readonly TrailEntry[], id: string): number {
  const beat = mustFind(
    story.beats.find((one) => consequencesOf({ ...story, beats: [one] }).some((rule) => rule.id === id)),
    `the consequence "${id}"`,
  );
  const decision = before.findLast((entry) => entry.kind === 'decision' && entry.beat === beat.id);
  const rule = consequencesOf(story).find((one) => one.id === id);
  return mustFind(decision, `a decision before the consequence "${id}"`).week + mustFind(rule, `the consequence "${id}"`).in;
}

function fallen({ story, cast }: CompiledStory, team: Team, id: string): Team {
  const rule = consequencesOf(story).find((one) => one.id === id);
  return respond(
    team,
    (rule?.acts ?? []).map((act) => actInModel(cast, act)),
    leversInForce(rule?.levers),
  );
}
