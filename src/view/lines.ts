/** Lines with the speaker's name and role in place of the id. */
import { seatOf, type CompiledStory, type Option, type SpokenLine } from '#scenario';
import { outsiderOf, playerId } from './people.ts';
import type { OfferedOption, ShownLine, Speaker } from './play-facts.ts';

export function shownLine(compiled: CompiledStory, line: SpokenLine): ShownLine {
  return line.kind === 'says' ? { kind: 'says', speaker: speakerOf(compiled, line.who), text: line.text } : line;
}

function speakerOf(compiled: CompiledStory, who: string): Speaker {
  // The player has no name of their own; the screen says "you" for this id.
  if (who === playerId) return { who, name: '', role: compiled.story.role };
  const seat = seatOf(compiled.cast, who);
  const portrait = seat === undefined ? outsiderOf(compiled.cast, who)?.outsider : compiled.cast.people[seat];
  if (!portrait) throw new Error(`nobody in the cast is called "${who}"`);
  return { who, name: portrait.name, role: portrait.role };
}

export function offeredOption(option: Option): OfferedOption {
  if (option.say !== undefined) return { id: option.id, form: 'say', text: option.say };
  if (option.do !== undefined) return { id: option.id, form: 'do', text: option.do };
  return { id: option.id, form: 'gesture', text: option.gesture ?? '' };
}
