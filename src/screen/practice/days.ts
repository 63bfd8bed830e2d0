/** Days as the player lives them, in the time of this device. */

/** The day of a time (milliseconds since 1970), as `2026-11-21`. */
export function dayOf(time: number): string {
  const date = new Date(time);
  return [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}

/** How many midnights lie between two times; 0 on the same day, and for what is past. */
export function daysUntil(time: number, now: number): number {
  const midnight = (of: number) => new Date(of).setHours(0, 0, 0, 0);
  return Math.max(0, Math.round((midnight(time) - midnight(now)) / (24 * 3600 * 1000)));
}
