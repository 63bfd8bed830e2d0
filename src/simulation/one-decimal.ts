/** A figure as it is told: to one decimal, and never a minus in front of nothing. */
export function oneDecimal(value: number): number {
  return Math.round(value * 10) / 10 + 0;
}
