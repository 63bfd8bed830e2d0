/** The months: the half year before you came, what you have lived with a flag for each decision, and what is not lived yet. */
import type { PlayView } from '#view';
import { say } from '#words';

const monthsBefore = 6;
const weeksInMonth = 13 / 3;
const shownAhead = 12;

export function Ruler({ calendar }: Pick<PlayView, 'calendar'>) {
  const last = Math.max(shownAhead, calendar.months);
  const at = (month: number) => `${(((month + monthsBefore) / (last + monthsBefore)) * 100).toFixed(2)}%`;
  const wide = (from: number, to: number) => `${(((to - from) / (last + monthsBefore)) * 100).toFixed(2)}%`;
  const now = Math.min(calendar.week / weeksInMonth, last);
  const months = Array.from({ length: last + monthsBefore + 1 }, (_, index) => index - monthsBefore);
  const step = last > 18 ? 6 : 3;
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
          <span key={month} class={month % step === 0 ? 'ruler-tick major' : 'ruler-tick'} style={{ left: at(month) }}>
            {month % step === 0 && <b class={month === 0 ? 'start' : ''}>{monthNumber(month)}</b>}
          </span>
        ))}
        {spread(calendar.flags, (week) => week / weeksInMonth).map((flag) => (
          <span key={flag.number} class="ruler-flag" style={{ left: at(flag.month), '--rise': flag.row }}>
            <b>{flag.number}</b>
          </span>
        ))}
        <span class="ruler-now" style={{ left: at(now) }} />
      </div>
    </div>
  );
}

/** A month on the ruler; those before the story carry a real minus. */
export function monthNumber(month: number): string {
  return say('ruler.month', { month: month < 0 ? `−${-month}` : String(month) });
}

/** Flags that would cover each other stand at different heights. */
export function spread<Flag extends { readonly number: number; readonly week: number }>(
  flags: readonly Flag[],
  monthOf: (week: number) => number,
): readonly (Flag & { readonly month: number; readonly row: number })[] {
  const lastInRow: number[] = [];
  return flags.map((flag) => {
    const month = monthOf(flag.week);
    let row = lastInRow.findIndex((last) => month - last >= 0.75);
    if (row < 0) row = lastInRow.length < 3 ? lastInRow.length : lastInRow.indexOf(Math.min(...lastInRow));
    lastInRow[row] = month;
    return { ...flag, month, row };
  });
}
