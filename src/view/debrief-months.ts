/** The debrief's table: for each month what the leader saw, beside what was true. */
import { warmUpWeeks } from '#scenario';
import { headline, type WeekRecord } from '#simulation';
import type { DebriefMonth } from './debrief-facts.ts';
import { nameOf, type People } from './people.ts';
import { surveyAt, visibleIncidents } from './seen.ts';
import { firstWeekOf, monthOf } from './calendar.ts';

/** @param weeks warm-up, lived weeks and epilogue. @param lived how many of them are warm-up and lived. */
export function debriefMonths(weeks: readonly WeekRecord[], lived: number, people: People): readonly DebriefMonth[] {
  const last = monthOf(weeks.length - 1 - warmUpWeeks);
  const rows: DebriefMonth[] = [];
  for (let month = monthOf(-warmUpWeeks); month <= last; month++) {
    const from = firstWeekOf(month) + warmUpWeeks;
    const end = Math.min(weeks.length, firstWeekOf(month + 1) + warmUpWeeks) - 1;
    rows.push(monthRow(month, weeks, from, end, lived, people));
  }
  return rows;
}

function monthRow(month: number, weeks: readonly WeekRecord[], from: number, end: number, lived: number, people: People): DebriefMonth {
  const records = weeks.slice(from, end + 1);
  const sum = (count: (week: WeekRecord) => number) => records.reduce((total, week) => total + count(week), 0);
  const { reporting, velocity, trust } = headline(weeks, end);
  return {
    month,
    phase: phaseOf(from, lived),
    seen: {
      reports: sum((week) => week.reports + week.lateReports),
      deploys: sum((week) => week.deploys),
      trust: surveyAt(weeks, end),
      incidents: sum(visibleIncidents),
    },
    truth: {
      reporting,
      velocity,
      trust,
      incidents: sum(allIncidents),
      silenced: weeks[end]?.silenced ?? 0,
      unnoticed: weeks[end]?.unnoticed ?? 0,
    },
    left: records.flatMap((week) => week.events.flatMap((event) => (event.kind === 'resignation' ? [nameOf(people, event.person)] : []))),
  };
}

function phaseOf(from: number, lived: number): DebriefMonth['phase'] {
  if (from < warmUpWeeks) return 'before';
  return from < lived ? 'lived' : 'epilogue';
}

/** All incidents of a week, seen or not. */
export function allIncidents(week: WeekRecord): number {
  return week.incidents[0] + week.incidents[1] + week.incidents[2];
}
