/** Weeks pass between beats: the team lives on, consequences fall due, and an event may open a slot. */
import { advanceWeeks, respond } from '#simulation';
import type { WeekRecord } from '#simulation';
import { holds, seenEvents } from './guards.ts';
import type { World } from './guards.ts';
import type { PassParams } from './machine-config.ts';
import { actInModel, leversInForce, mustFind } from './model-words.ts';
import { slotBeats } from './plot.ts';
import { spokenLines } from './spoken.ts';
import type { Story } from './story.ts';
import type { SpokenLine, StoryContext, TrailEntry } from './trail.ts';

type Slot = NonNullable<Story['slots']>[number];

/** Lets weeks pass until the end of the road, or until an event opens one of its slots. */
export function passWeeks(world: World, context: StoryContext, { road, to, slots }: PassParams): StoryContext {
  const open = (world.story.slots ?? []).filter(({ id }) => slots.includes(id));
  let now: StoryContext = { ...context, road };
  while (now.week < to) {
    now = fallDue(world, advanceTo(now, nextStop(now, to, open)));
    if (open.some((slot) => slotOpens(world, now, slot))) break;
  }
  return now;
}

/**
 * Whether a slot opens now: the week just passed brought such an event, and no other slot has opened since the last beat of
 * the calendar.
 */
export function slotOpens(world: World, context: StoryContext, slot: Slot): boolean {
  const last = context.trail.at(-1);
  const justPassed = last?.kind === 'passing' && last.week === context.week;
  return (
    justPassed &&
    context.week >= slot.fromWeek &&
    context.week <= slot.toWeek &&
    !slotUsed(world.story, context, slot) &&
    seenEvents(world.story, context, 1).some(({ kind }) => kind === slot.kind) &&
    holds(world, context, slot.when)
  );
}

function slotUsed(story: Story, { trail }: StoryContext, slot: Slot): boolean {
  const drawn = slotBeats(story);
  const lived = trail.flatMap((entry) => (entry.kind === 'beat' ? [entry.beat] : []));
  return lived.includes(slot.beat) || drawn.has(lived.at(-1) ?? '');
}

/** The next week at which anything has to be looked at. */
function nextStop({ week, pending }: StoryContext, to: number, slots: readonly Slot[]): number {
  const due = pending.map(({ dueWeek }) => dueWeek).filter((dueWeek) => dueWeek > week);
  const windows = slots.filter(({ toWeek }) => toWeek > week).map(({ fromWeek }) => Math.max(week + 1, fromWeek));
  return Math.min(to, ...due, ...windows);
}

function advanceTo(context: StoryContext, week: number): StoryContext {
  const { team, weeks } = advanceWeeks(context.team, week - context.week);
  const passed: StoryContext = { ...context, week, team, weeks: [...context.weeks, ...weeks] };
  return withPassing(passed, context.week, weeks, [], []);
}

/** Consequences whose week has come: those whose condition holds happen, the others are forgotten. */
function fallDue(world: World, context: StoryContext): StoryContext {
  const due = context.pending.filter(({ dueWeek }) => dueWeek <= context.week);
  if (due.length === 0) return context;
  let now: StoryContext = { ...context, pending: context.pending.filter(({ dueWeek }) => dueWeek > context.week) };
  const lines: SpokenLine[] = [];
  const happened: string[] = [];
  for (const { consequence } of due) {
    const rule = mustFind(consequenceOf(world.story, consequence), `the consequence "${consequence}"`);
    if (!holds(world, now, rule.when)) continue;
    lines.push(...spokenLines(world, now, rule.lines));
    happened.push(consequence);
    const acts = (rule.acts ?? []).map((act) => actInModel(world.cast, act));
    now = { ...now, team: respond(now.team, acts, leversInForce(rule.levers)), flags: withFlags(now.flags, rule.sets) };
  }
  return withPassing(now, now.week, [], lines, happened);
}

export function withFlags(flags: readonly string[], sets: readonly string[] | undefined): readonly string[] {
  return [...new Set([...flags, ...(sets ?? [])])];
}

/** One entry tells of one stretch of weeks, however often it was interrupted. */
function withPassing(
  context: StoryContext,
  fromWeek: number,
  weeks: readonly WeekRecord[],
  lines: readonly SpokenLine[],
  consequences: readonly string[],
): StoryContext {
  const { week, team, habit, trail } = context;
  const last = trail.at(-1);
  const before = last?.kind === 'passing' ? last : undefined;
  const entry: TrailEntry = {
    kind: 'passing',
    week,
    team,
    habit,
    fromWeek: before?.fromWeek ?? fromWeek,
    events: [...(before?.events ?? []), ...weeks.flatMap(({ events }) => events)],
    lines: [...(before?.lines ?? []), ...lines],
    consequences: [...(before?.consequences ?? []), ...consequences],
  };
  return { ...context, trail: [...(before ? trail.slice(0, -1) : trail), entry] };
}

type Consequence = NonNullable<NonNullable<Story['beats'][number]['ifNobodyAnswers']>['consequences']>[number];

/** Every consequence of a story; their ids are unique in the file. */
export function consequencesOf(story: Story): readonly Consequence[] {
  return story.beats.flatMap(({ options, activity, ifNobodyAnswers }) =>
    [...(options ?? []), ...(activity?.outcomes ?? []), ...(ifNobodyAnswers ? [ifNobodyAnswers] : [])].flatMap(
      ({ consequences }) => consequences ?? [],
    ),
  );
}

function consequenceOf(story: Story, id: string): Consequence | undefined {
  return consequencesOf(story).find((consequence) => consequence.id === id);
}
