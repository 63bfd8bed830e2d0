/** What a playthrough comes to in month 12, if what stands at its end goes on. */
import { epilogueWeeks, warmUpWeeks, type StoryContext } from '#scenario';
import { harmOf, headline } from '#simulation';

/** Reporting and trust 0-100, velocity with 100 for the reference. Harm counts 10, 3 and half a point for incidents of severity 1, 2 and 3. */
export type Outcome = { readonly R: number; readonly V: number; readonly T: number; readonly harm: number };

const outcomeMonths = 12;

/** Harm is counted from the beginning of the story; what came before it is left out. */
export function outcomeOf({ team, week, weeks: lived }: Pick<StoryContext, 'team' | 'week' | 'weeks'>): Outcome {
  const weeks = [...lived, ...epilogueWeeks({ team, week }, outcomeMonths)];
  const { reporting, velocity, trust } = headline(weeks, weeks.length - 1);
  return { R: reporting, V: velocity, T: trust, harm: harmOf(weeks, warmUpWeeks, weeks.length - 1) };
}
