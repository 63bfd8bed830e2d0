/** Where the player is asked what they expect: after a decision, seldom, and early enough for three months to follow. */
import type { DraftBeat, DraftStory } from '../plot.ts';
import { countOnWays, endWeek, isDecisionPoint, slotBeats } from '../plot.ts';
import { beatsOf, entriesOf } from './look-through.ts';
import type { Say } from './problem.ts';

/** More on one way is a questionnaire. */
const mostOnOneWay = 3;
/** What is asked about, and how far every debrief goes on: to month 12. */
const weeksAskedAbout = 13;
const epilogueWeek = 52;

/**
 * A guess is laid over what came, so all three months of it have to come: in the story, or after it in "if you go on like
 * this". How much of that is lived does not matter; the debrief says where the story ended.
 */
export function checkPredictions(story: DraftStory, say: Say): void {
  const asking = beatsOf(story).filter(({ thing }) => thing.predict !== undefined);
  const last = Math.max(epilogueWeek, endWeek(story));
  for (const { path, thing: beat } of asking) {
    const name = `beat "${beat.id ?? ''}"`;
    if (!isDecisionPoint(beat))
      say([...path, 'predict'], `${name} has "predict" and nothing to decide: the player is asked after a decision.`);
    const week = latestWeek(story, beat);
    if (week !== undefined && week + weeksAskedAbout > last)
      say(
        [...path, 'predict'],
        `${name} asks in week ${week} about the three months to come, and the debrief ends in week ${last}: ask by week ${last - weeksAskedAbout}.`,
      );
  }
}

/** Asked often, the question is in the way. Only for a story whose every way leads somewhere. */
export function checkHowOftenAsked(story: DraftStory, say: Say): void {
  const drawn = slotBeats(story);
  const asks = (beat: DraftBeat) => beat.predict !== undefined;
  const byLuck = beatsOf(story).filter(({ thing }) => asks(thing) && drawn.has(thing.id ?? '')).length;
  const most = countOnWays(story, asks).most + byLuck;
  if (most > mostOnOneWay)
    say(
      ['beats'],
      `On one way through the story the player is asked ${most} times what they expect ("predict"); at most ${mostOnOneWay} is enough.`,
    );
}

/** A beat opened by a slot comes at the latest when its slot closes. */
function latestWeek(story: DraftStory, beat: DraftBeat): number | undefined {
  const slots = entriesOf(story.slots, ['slots']).filter(({ thing }) => thing.beat === beat.id && beat.id !== undefined);
  const closes = slots.flatMap(({ thing }) => thing.toWeek ?? []);
  return closes.length > 0 ? Math.max(...closes) : beat.week;
}
