/** What a playthrough comes to in month 12, if what stands at its end goes on. */
import { epilogueWeeks, warmUpWeeks, type StoryContext } from '#scenario';
import { harmOf, headline, type WeekRecord } from '#simulation';

/** Reporting and trust 0-100, velocity with 100 for the reference. Harm counts 10, 3 and half a point for incidents of severity 1, 2 and 3. */
export type Outcome = { readonly R: number; readonly V: number; readonly T: number; readonly harm: number };

const outcomeMonths = 12;

export function outcomeOf(played: Pick<StoryContext, 'team' | 'week' | 'weeks'>): Outcome {
  return outcomeAfter(weeksToOutcome(played));
}

/** The weeks lived, from before the story, and those until month 12. */
export function weeksToOutcome({ team, week, weeks }: Pick<StoryContext, 'team' | 'week' | 'weeks'>): readonly WeekRecord[] {
  return [...weeks, ...epilogueWeeks({ team, week }, outcomeMonths)];
}

/** What weeks come to at their end. Harm is counted from the beginning of the story; what came before it is left out. */
export function outcomeAfter(weeks: readonly WeekRecord[]): Outcome {
  return { ...metricsAfter(weeks), harm: harmOf(weeks, warmUpWeeks, weeks.length - 1) };
}

export function metricsAfter(weeks: readonly WeekRecord[]): Pick<Outcome, 'R' | 'V' | 'T'> {
  const { reporting, velocity, trust } = headline(weeks, weeks.length - 1);
  return { R: reporting, V: velocity, T: trust };
}
