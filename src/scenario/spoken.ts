/** Which lines are spoken, and by whom: guards are asked, and somebody else speaks for one who has left. */
import { seatOf } from './response.ts';
import { holds } from './guards.ts';
import type { World } from './guards.ts';
import type { Line } from './story.ts';
import type { SpokenLine, StoryContext } from './trail.ts';

/** The lines as they are to be shown now. A line nobody is left to speak is not spoken. */
export function spokenLines(world: World, context: StoryContext, lines: readonly Line[] | undefined): readonly SpokenLine[] {
  return (lines ?? []).flatMap((line) => (holds(world, context, line.when) ? spoken(world, context, line) : []));
}

function spoken(world: World, context: StoryContext, line: Line): readonly SpokenLine[] {
  if (line.stage !== undefined) return [{ kind: 'stage', text: line.stage }];
  if (line.log !== undefined) return [{ kind: 'log', text: line.log }];
  const who = [line.who, line.or].find((speaker) => speaker !== undefined && isThere(world, context, speaker));
  return who === undefined || line.says === undefined ? [] : [{ kind: 'says', who, text: line.says }];
}

/** Outsiders and the player are always there; a person of the team until they leave. */
export function isThere({ cast }: World, { team }: StoryContext, who: string): boolean {
  const seat = seatOf(cast, who);
  return seat === undefined || team.people.some(({ id }) => id === seat);
}
