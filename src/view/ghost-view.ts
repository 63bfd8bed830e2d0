/** The ghost line of the debrief: the same months with the same luck, had one decision been another. */
import { offeredAt, type CompiledStory, type Did } from '#scenario';
import { epilogue, hadYou, replay, undoTo, type Playthrough } from '#session';
import { debriefSeries } from './debrief-series.ts';
import type { DebriefSeries } from './debrief-facts.ts';
import { offeredOption } from './lines.ts';
import type { OfferedOption } from './play-facts.ts';

export type GhostView = {
  /** Number of the decision that is another here. */
  readonly decision: number;
  /** The first week in which the lines can differ, counted from the start of the story. */
  readonly fromWeek: number;
  readonly series: readonly DebriefSeries[];
  readonly ending: string;
};

/** What else was offered at a decision: the roads a debrief can lay beside the lived one. */
export function otherOptions(compiled: CompiledStory, played: Playthrough, decision: number): readonly OfferedOption[] {
  const taken = played.session.decisions[decision - 1];
  const offer = offeredAt(compiled, replay(compiled, undoTo(played.session, decision)));
  const options = compiled.story.beats.find(({ id }) => id === offer?.beat)?.options ?? [];
  return options
    .filter(({ id }) => offer?.options.includes(id) && !(taken && 'option' in taken.did && taken.did.option === id))
    .map(offeredOption);
}

/** The playthrough to its end and epilogue, had you done `did` at that decision. */
export function ghostView(compiled: CompiledStory, played: Playthrough, decision: number, did: Did, months: 12 | 24): GhostView {
  const other = hadYou(compiled, played.session, decision, did);
  const place = other.trail.filter((entry) => entry.kind === 'decision')[decision - 1];
  return {
    decision,
    fromWeek: place?.week ?? 0,
    series: debriefSeries([...other.weeks, ...epilogue(compiled, other, months).weeks], other.weeks.length),
    ending: other.ending ?? '',
  };
}
