/** What has been said so far, in order: the log a player can read back. */
import type { CompiledStory, TrailEntry } from '#scenario';
import { shownLine } from './lines.ts';
import type { LogEntry } from './play-facts.ts';
import { said } from './said-ids.ts';
import { tookTexts } from './took.ts';

/** The log up to and with the entry at `cursor`. */
export function logOf(compiled: CompiledStory, trail: readonly TrailEntry[], cursor: number): readonly LogEntry[] {
  return trail.slice(0, cursor + 1).flatMap((entry): readonly LogEntry[] => {
    const { week } = entry;
    const beat = 'beat' in entry ? compiled.story.beats.find(({ id }) => id === entry.beat) : undefined;
    const place = entry.kind === 'beat' && beat ? { place: beat.place } : {};
    const lines = entry.lines.map((line) => ({ week, ...place, line: shownLine(compiled, line) }));
    if (entry.kind !== 'decision' || !beat) return lines;
    const yours = tookTexts(beat, entry.did).map((took): LogEntry => {
      if (took.form === 'silence') return { week, line: { kind: 'said', said: said('took.silence') } };
      if (took.form === 'allocation') {
        return { week, line: { kind: 'said', said: said('took.capacity-line', { text: took.text, hundredths: took.hundredths }) } };
      }
      return { week, line: { kind: 'you', text: took.text } };
    });
    const heard: readonly LogEntry[] = entry.heard === undefined ? [] : [{ week, line: { kind: 'heard', text: entry.heard } }];
    return [...yours, ...lines, ...heard];
  });
}
