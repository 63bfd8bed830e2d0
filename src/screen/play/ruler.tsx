/** The months: the half year before you came, what you have lived with a flag for each decision, and what is not lived yet. */
import { weeksInMonth, type PlayView } from '#view';
import { say } from '#words';

const monthsBefore = 6;
const shownAhead = 12;

export function Ruler({ calendar }: Pick<PlayView, 'calendar'>) {
  const last = Math.max(shownAhead, calendar.months);
  const share = (month: number) => shareOf(month, calendar.months, last) * 100;
  const at = (month: number) => `${share(month).toFixed(2)}%`;
  const wide = (from: number, to: number) => `${(share(to) - share(from)).toFixed(2)}%`;
  const now = Math.min(calendar.week / weeksInMonth, last);
  const months = Array.from({ length: last + monthsBefore + 1 }, (_, index) => index - monthsBefore);
  const step = last > 18 ? 6 : 3;
  const hasNumber = (month: number) => (month > 0 && month <= calendar.months && calendar.months <= 6) || month % step === 0;
  return (
    <div class="ruler">
      <p class="unseen">
        {say('ruler.spoken', { month: calendar.month, months: calendar.months, week: calendar.week, decisions: calendar.flags.length })}
      </p>
      <div class="ruler-body" aria-hidden="true">
        <div class="ruler-past" style={{ left: 0, width: wide(-monthsBefore, 0) }}>
          <span>{say('ruler.before')}</span>
        </div>
        <div class="ruler-ahead" style={{ left: at(calendar.months), width: wide(calendar.months, last) }}>
          {calendar.months < last && <span>{say('ruler.ahead')}</span>}
        </div>
        <div class="ruler-line" />
        <div class="ruler-lived" style={{ left: at(0), width: wide(0, now) }} />
        {months.map((month) => (
          <span key={month} class={hasNumber(month) ? 'ruler-tick major' : 'ruler-tick'} style={{ left: at(month) }}>
            {hasNumber(month) && <b class={month === 0 ? 'start' : ''}>{monthNumber(month)}</b>}
          </span>
        ))}
        {flagsOf(calendar.flags, 4).map(({ week, label, row }) => (
          <span key={week} class="ruler-flag" style={{ left: at(week / weeksInMonth), '--rise': row }}>
            <b>{label}</b>
          </span>
        ))}
        <span class="ruler-now" style={{ left: at(now) }} />
      </div>
    </div>
  );
}

/** Where a month lies, 0-1. The months you live get half of the ruler; before and after share the rest. */
function shareOf(month: number, months: number, last: number): number {
  const before = 0.22;
  const lived = months >= last ? 1 - before : 0.45;
  if (month <= 0) return before * (1 + month / monthsBefore);
  if (month <= months) return before + (lived * month) / months;
  return before + lived + ((1 - before - lived) * (month - months)) / (last - months);
}

/** A month on the ruler; those before the story carry a real minus. */
export function monthNumber(month: number): string {
  return say('ruler.month', { month: month < 0 ? `−${-month}` : String(month) });
}

type Numbered = { readonly number: number; readonly week: number };
/** One flag: a decision, or all decisions of one week. */
export type Flag = { readonly week: number; readonly label: string; readonly row: number };

/**
 * Decisions of one week share a flag; flags that would cover each other stand in another row. `apart` is the width of a
 * flag with one number, in weeks; one with two is nearly twice as wide.
 */
export function flagsOf(decisions: readonly Numbered[], apart: number, mostRows = 3): readonly Flag[] {
  const weeks = [...new Set(decisions.map(({ week }) => week))];
  const endOfRow: number[] = [];
  return weeks.map((week) => {
    const numbers = decisions.filter((decision) => decision.week === week).map(({ number }) => number);
    const first = Math.min(...numbers);
    const last = Math.max(...numbers);
    let row = endOfRow.findIndex((end) => week >= end);
    if (row < 0) row = endOfRow.length < mostRows ? endOfRow.length : endOfRow.indexOf(Math.min(...endOfRow));
    endOfRow[row] = week + (first === last ? apart : apart * 1.75);
    return { week, label: first === last ? String(first) : `${first}–${last}`, row };
  });
}
