/** The ruler: weeks as months, with the past before the story, the flags of decisions and the part still blank. */
import type { CompiledStory } from '#scenario';
import { warmUpWeeks } from '#scenario';
import type { Playthrough } from '#session';
import { monthEndWeek } from '#simulation';
import { entryAt } from './trail-place.ts';

/** The month a story week lies in (52 weeks are 12 months): 1 is the first of the story, 0 and below lie before it. */
export function monthOf(week: number): number {
  return Math.floor(((week + 0.5) * 12) / 52) + 1;
}

/** The first story week of a month. */
export function firstWeekOf(month: number): number {
  return monthEndWeek(month - 1) + 1;
}

/** How far the month has come, 0 to 1. */
export function partOfMonth(week: number): number {
  const first = firstWeekOf(monthOf(week));
  return (week - first) / (firstWeekOf(monthOf(week) + 1) - first);
}

export type TimelineView = {
  /** Story weeks: the ruler runs from `from` (below zero: the warm-up) to `to`. */
  readonly from: number;
  readonly to: number;
  /** Where the story is planned to end, and how far it has come. */
  readonly storyEnds: number;
  readonly now: number;
  readonly months: readonly { readonly month: number; readonly week: number }[];
  readonly flags: readonly { readonly number: number; readonly week: number; readonly beat: string }[];
};

/** @param epilogueMonths when given, the ruler goes on to that month ("if you go on like this"). */
export function timelineView(compiled: CompiledStory, played: Playthrough, cursor: number, epilogueMonths?: 12 | 24): TimelineView {
  const { story } = compiled;
  const storyEnds = Math.max(firstWeekOf(story.months + 1), ...story.beats.map((beat) => beat.week ?? 0));
  const to = Math.max(storyEnds, epilogueMonths === undefined ? 0 : firstWeekOf(epilogueMonths + 1));
  const months: { month: number; week: number }[] = [];
  for (let month = monthOf(-warmUpWeeks); firstWeekOf(month) <= to; month++) months.push({ month, week: firstWeekOf(month) });
  const taken = played.trail.slice(0, cursor + 1).filter((entry) => entry.kind === 'decision');
  return {
    from: -warmUpWeeks,
    to,
    storyEnds,
    now: entryAt(played.trail, cursor).week,
    months,
    flags: taken.map((decision, index) => ({ number: index + 1, week: decision.week, beat: decision.beat })),
  };
}
