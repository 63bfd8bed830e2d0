/** Conditions of a story, asked of a playthrough. Guards are data; this is the one place that answers them. */
import { headline, trustsYou } from '#simulation';
import type { TeamEvent } from '#simulation';
import type { ActivityFacts } from './activity.ts';
import { mustFind } from './model-words.ts';
import { seatOf } from './response.ts';
import type { Cast, Guard, Story } from './story.ts';
import type { StoryContext } from './trail.ts';

/** What every answer needs to look things up. */
export type World = { readonly story: Story; readonly cast: Cast };

type Condition = Omit<Guard, 'any'>;
type Bounds = Pick<Condition, 'above' | 'below' | 'atLeast'>;

/** Weeks `happened` looks back when the author does not say: the window of the metrics. */
export const usualWindowWeeks = 13;

/** Whether all guards of a list hold. No list always holds. `activity` is what was done, for outcomes of an activity. */
export function holds(world: World, context: StoryContext, when: readonly Guard[] | undefined, activity?: ActivityFacts): boolean {
  return (when ?? []).every(
    ({ any, ...condition }) =>
      conditionHolds(world, context, condition, activity) &&
      (any === undefined || any.some((one) => conditionHolds(world, context, one, activity))),
  );
}

function conditionHolds(world: World, context: StoryContext, condition: Condition, activity: ActivityFacts | undefined): boolean {
  const isIn = (who: string) => context.team.people.some(({ id }) => id === seatOf(world.cast, who));
  const flags = [...context.flags, ...(activity?.sets ?? [])];
  const parts: boolean[] = [];
  const { metric, trustsYou: who, present, gone, flag, noFlag, chose, habit, happened, meanStance, inOrder, picked, allocated } = condition;
  if (metric !== undefined) parts.push(within(condition, trueMetric(context, metric)));
  if (who !== undefined) {
    const seat = mustFind(seatOf(world.cast, who), `the person "${who}"`);
    parts.push(isIn(who) && within(condition, trustsYou(context.team, seat)));
  }
  if (present !== undefined) parts.push(isIn(present));
  if (gone !== undefined) parts.push(!isIn(gone));
  if (flag !== undefined) parts.push(flags.includes(flag));
  if (noFlag !== undefined) parts.push(!flags.includes(noFlag));
  if (chose !== undefined) parts.push(context.chosen.includes(chose));
  if (habit !== undefined) parts.push(within(condition, context.habit));
  if (happened !== undefined) {
    const recent = seenEvents(world.story, context, condition.inWeeks ?? usualWindowWeeks).filter((event) => event.kind === happened);
    parts.push(recent.length >= (condition.atLeast ?? 1));
  }
  if (meanStance !== undefined) parts.push(activity?.meanStance !== undefined && within(condition, activity.meanStance));
  if (inOrder !== undefined) parts.push(activity?.inOrder === inOrder);
  if (picked !== undefined) parts.push(activity?.picked.includes(picked) === true);
  if (allocated !== undefined) parts.push(within(condition, activity?.allocated[allocated] ?? 0));
  return parts.every(Boolean);
}

function within({ above, below, atLeast }: Bounds, value: number): boolean {
  return (above === undefined || value > above) && (below === undefined || value < below) && (atLeast === undefined || value >= atLeast);
}

/** The true value of a guard's metric, as it stands after everything decided so far. */
export function trueMetric({ team, weeks }: StoryContext, metric: NonNullable<Guard['metric']>): number {
  switch (metric) {
    case 'reporting':
      return headline(weeks, weeks.length - 1).reporting;
    case 'velocity':
      return headline(weeks, weeks.length - 1).velocity;
    case 'trust':
      return ((team.people.reduce((sum, { trust }) => sum + trust, 0) / Math.max(1, team.people.length) - 1) / 6) * 100;
    case 'hidden':
      return team.items.filter(({ state }) => state !== 'known').length;
    case 'pressure':
      return team.pressure * 100;
    case 'gates':
      return team.gates;
    case 'paper':
      return team.paper;
  }
}

/** Drawn events of the last weeks the leader saw. What the script itself made happen is not drawn. */
export function seenEvents(story: Story, { weeks }: Pick<StoryContext, 'weeks'>, lastWeeks: number): readonly TeamEvent[] {
  const scripted = new Set(story.incidents?.map(({ id }) => id));
  return weeks
    .slice(Math.max(0, weeks.length - lastWeeks))
    .flatMap(({ events }) => events.filter((event) => event.seen && !(event.kind === 'incident' && scripted.has(event.name ?? ''))));
}
