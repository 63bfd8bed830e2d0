/** What stands goes on: the weeks after a story's end, without decisions. */
import { epilogueWeeks, type CompiledStory } from '#scenario';
import type { Epilogue, Playthrough } from './session.ts';

const known = new WeakMap<object, Map<12 | 24, Epilogue>>();

/** The weeks from the end of the story to month 12 or 24, counted from its start. Worked out once for each end. */
export function epilogue(_compiled: CompiledStory, played: Playthrough, months: 12 | 24): Epilogue {
  const atEnd = known.get(played.team) ?? new Map<12 | 24, Epilogue>();
  const found = atEnd.get(months);
  if (found) return found;
  const made: Epilogue = { months, weeks: epilogueWeeks(played, months) };
  known.set(played.team, atEnd.set(months, made));
  return made;
}
