/** 0-based week in which month `month` (1, 2, …) ends: round(month * 52 / 12) - 1. */
export function monthEndWeek(month: number): number {
  return Math.round((month * 52) / 12) - 1;
}
