/** Story weeks as months: 52 weeks are 12 months, week 0 begins the first. */
import { monthEndWeek } from '#simulation';

/** On average. The week in which a month ends is `monthEndWeek`. */
export const weeksInMonth = 52 / 12;

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
