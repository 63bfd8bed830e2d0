/** The view of play: everything a screen shows at one place of a playthrough, and nothing the leader cannot know. */
import type { Beat, CompiledStory, TrailEntry } from '#scenario';
import { warmUpWeeks } from '#scenario';
import type { Playthrough } from '#session';
import { activityView } from './activity.ts';
import { offeredOption, shownLine } from './lines.ts';
import { logOf } from './log.ts';
import { metricViews, metricWord } from './metrics.ts';
import { newsOf } from './news.ts';
import { shuffled } from './order.ts';
import { otherMeasures } from './others.ts';
import { peopleOf } from './people.ts';
import { metricIds, type PlayStep, type PlayView } from './play-facts.ts';
import { stageView } from './stage.ts';
import { monthOf } from './calendar.ts';
import { tookLine } from './took.ts';
import { entryAt } from './trail-place.ts';

/** What the player sees with the trail opened up to `cursor`. */
export function playView(compiled: CompiledStory, played: Playthrough, cursor: number): PlayView {
  const { story } = compiled;
  const entry = entryAt(played.trail, cursor);
  const at = entry.team.week;
  const taken = played.trail.slice(0, cursor + 1).filter((one) => one.kind === 'decision');
  const minute = minuteOf(compiled, entry);
  return {
    scenario: { id: story.id, title: story.title, role: story.role },
    calendar: {
      week: entry.week,
      month: Math.min(story.months, monthOf(entry.week)),
      months: story.months,
      ...(minute === undefined ? {} : { minute }),
      pastWeeks: warmUpWeeks,
      flags: taken.map((decision, index) => ({ number: index + 1, week: decision.week, beat: decision.beat })),
    },
    step: stepAt(compiled, played, cursor),
    cursor,
    isLast: cursor === played.trail.length - 1,
    metrics: metricViews(played.weeks, at, weekOfLastDecision(played.trail, cursor), warmUpWeeks),
    others: otherMeasures(played.weeks, at, entry.team),
    stage: stageView(compiled, played, cursor),
    log: logOf(compiled, played.trail, cursor),
    decisionsMade: taken.length,
    isOver: entry.kind === 'ending',
  };
}

function stepAt(compiled: CompiledStory, played: Playthrough, cursor: number): PlayStep {
  const entry = entryAt(played.trail, cursor);
  const lines = entry.lines.map((line) => shownLine(compiled, line));
  switch (entry.kind) {
    case 'beat':
      return { kind: 'beat', ...beatStep(compiled, played, cursor, entry.beat, entry.offered), lines };
    case 'decision':
      return {
        kind: 'heard',
        beat: entry.beat,
        took: tookLine(beatOf(compiled, entry.beat), entry.did),
        ...(entry.heard === undefined ? {} : { heard: entry.heard }),
        lines,
      };
    case 'passing':
      return {
        kind: 'passing',
        fromWeek: entry.fromWeek,
        toWeek: entry.week,
        news: newsOf(compiled, peopleOf(compiled.cast, played.weeks), entry.events, entry.week - entry.fromWeek),
        lines,
        changes: metricIds.map((id) => ({
          id,
          before: metricWord(id, played.weeks, entry.team.week - (entry.week - entry.fromWeek)),
          after: metricWord(id, played.weeks, entry.team.week),
        })),
      };
    case 'ending': {
      const ending = compiled.story.endings.find(({ id }) => id === entry.ending);
      return { kind: 'ending', ending: entry.ending, title: ending?.title ?? '', lines };
    }
  }
}

function beatStep(compiled: CompiledStory, played: Playthrough, cursor: number, id: string, offered: readonly string[]) {
  const beat = beatOf(compiled, id);
  const waits = played.at === id && cursor === played.trail.length - 1;
  const next = played.trail[cursor + 1];
  const options = waits ? (beat.options ?? []).filter((option) => offered.includes(option.id)) : [];
  return {
    beat: id,
    place: beat.place,
    ...(beat.ask === undefined ? {} : { ask: beat.ask }),
    options: shuffled(played.seed, id, options).map(offeredOption),
    ...(waits && beat.activity ? { activity: activityView(played.seed, beat, beat.activity, offered) } : {}),
    ...(beat.timeLimit === undefined ? {} : { timeLimitSeconds: beat.timeLimit }),
    silenceAllowed: waits && beat.ifNobodyAnswers !== undefined,
    ...(next?.kind === 'decision' && next.beat === id ? { took: next.did } : {}),
  };
}

function beatOf(compiled: CompiledStory, id: string): Beat {
  const beat = compiled.story.beats.find((one) => one.id === id);
  if (!beat) throw new Error(`the scenario ${compiled.story.id} has no beat "${id}"`);
  return beat;
}

function minuteOf(compiled: CompiledStory, entry: TrailEntry): number | undefined {
  return 'beat' in entry ? beatOf(compiled, entry.beat).minute : undefined;
}

/** The model week of the last decision before this place; without one, the end of the warm-up. */
function weekOfLastDecision(trail: readonly TrailEntry[], cursor: number): number {
  return trail.slice(0, cursor).findLast((entry) => entry.kind === 'decision')?.team.week ?? warmUpWeeks - 1;
}
