/** What stands goes on: the weeks after the story, without decisions. */
import { advanceWeeks } from '#simulation';
import type { WeekRecord } from '#simulation';
import type { StoryContext } from './trail.ts';

/** Records of the weeks from the end of a story to a month counted from its start. None if the story lasted longer. */
export function epilogueWeeks({ team, week }: Pick<StoryContext, 'team' | 'week'>, months: 12 | 24): readonly WeekRecord[] {
  const weeksToGo = Math.round((months * 52) / 12) - week;
  return weeksToGo <= 0 ? [] : advanceWeeks(team, weeksToGo).weeks;
}
