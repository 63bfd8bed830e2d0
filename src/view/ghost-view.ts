/** The ghost line of the debrief: the same months with the same luck, had one decision been another. */
import { warmUpWeeks, type CompiledStory, type Did } from '#scenario';
import { epilogue, hadYou, type Playthrough } from '#session';
import type { WeekRecord } from '#simulation';
import { allIncidents } from './debrief-months.ts';
import { debriefSeries } from './debrief-series.ts';
import { debriefStage } from './debrief-view.ts';
import type { DebriefSeries } from './debrief-facts.ts';
import { ghostDifferences, type WholeRoad } from './ghost-differences.ts';
import type { Said } from './said.ts';
import { said } from './said-ids.ts';
import type { StageView } from './stage-view.ts';

/** Counted beside the three metrics, week by week from the start of the story to the end of the epilogue. */
const roadCounts = ['hidden', 'incidents', 'left'] as const;
export type RoadCount = (typeof roadCounts)[number];

export type GhostView = {
  /** Number of the decision that is another here. */
  readonly decision: number;
  /** The first week in which the lines can differ, counted from the start of the story. */
  readonly fromWeek: number;
  readonly weeksLived: number;
  readonly series: readonly DebriefSeries[];
  readonly livedSeries: readonly DebriefSeries[];
  /** Problems known and not told; incidents so far; people gone so far. */
  readonly counts: readonly { readonly id: RoadCount; readonly lived: readonly number[]; readonly other: readonly number[] }[];
  /** The title of the ending it would have led to. */
  readonly ending: string;
  /** The house of the other road with its cellar open. */
  readonly stage: StageView;
  readonly livedStage: StageView;
  /** Whether not a single week would have been another. */
  readonly isSame: boolean;
  /** What differs, in short sentences. */
  readonly differences: readonly Said[];
};

/** The playthrough to its end and epilogue, had you done `did` at that decision. */
export function ghostView(compiled: CompiledStory, played: Playthrough, decision: number, did: Did, months: 12 | 24): GhostView {
  const lived = wholeRoad(compiled, played, months);
  const other = wholeRoad(compiled, hadYou(compiled, played.session, decision, did), months);
  const place = other.played.trail.filter((entry) => entry.kind === 'decision')[decision - 1];
  const fromWeek = place?.week ?? 0;
  const isSame = lived.played.ending === other.played.ending && JSON.stringify(lived.weeks) === JSON.stringify(other.weeks);
  return {
    decision,
    fromWeek,
    weeksLived: played.weeks.length - warmUpWeeks,
    series: seriesOf(other),
    livedSeries: seriesOf(lived),
    counts: roadCounts.map((id) => ({ id, lived: countsOf(id, lived.weeks), other: countsOf(id, other.weeks) })),
    ending: compiled.story.endings.find(({ id }) => id === other.played.ending)?.title ?? '',
    stage: debriefStage(compiled, other.played),
    livedStage: debriefStage(compiled, played),
    isSame,
    differences: isSame ? [said('road.nothing-changed')] : ghostDifferences(compiled, lived, other, decision, fromWeek),
  };
}

function wholeRoad(compiled: CompiledStory, played: Playthrough, months: 12 | 24): WholeRoad {
  return { played, weeks: [...played.weeks, ...epilogue(compiled, played, months).weeks] };
}

function seriesOf({ played, weeks }: WholeRoad): readonly DebriefSeries[] {
  return debriefSeries(weeks, played.weeks.length);
}

function countsOf(id: RoadCount, weeks: readonly WeekRecord[]): readonly number[] {
  const told = weeks.slice(warmUpWeeks);
  switch (id) {
    case 'hidden':
      return told.map(({ silenced }) => silenced);
    case 'incidents':
      return soFar(told.map(allIncidents));
    case 'left':
      return soFar(told.map(({ events }) => events.filter(({ kind }) => kind === 'resignation').length));
  }
}

function soFar(counts: readonly number[]): readonly number[] {
  let sum = 0;
  return counts.map((count) => (sum += count));
}
