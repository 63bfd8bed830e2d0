/** The start of every playthrough: half a year of the team's past, lived with the same seed. */
import { advanceWeeks, startTeam } from '#simulation';
import type { BeginParams } from './machine-config.ts';
import { leversInForce } from './model-words.ts';
import type { StoryContext } from './trail.ts';
import { warmUpWeeks } from './trail.ts';

/** The context in week 0 of the story. */
export function begin(seed: string, { preset, levers, people, staying, habit }: BeginParams): StoryContext {
  const start = startTeam(seed, { preset, people, levers: { ...leversInForce(levers), stance: habit }, staying });
  const { team, weeks } = advanceWeeks(start, warmUpWeeks);
  return { seed, week: 0, habit, team, flags: [], chosen: [], weeks, pending: [], trail: [] };
}
