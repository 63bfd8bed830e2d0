/** Figures and dates as they are written in sentences. */
const oneDecimal = new Intl.NumberFormat('en-GB', { minimumFractionDigits: 1, maximumFractionDigits: 1, signDisplay: 'negative' });
const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** With one decimal and a real minus sign. */
export function figure(value: number): string {
  return oneDecimal.format(value).replace('-', '−');
}

/** @param at in milliseconds since 1970. */
export function dateOf(at: number): string {
  return day.format(at);
}

export function listed(names: readonly string[]): string {
  return list.format(names);
}
