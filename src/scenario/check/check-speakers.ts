/** People leave. Whoever has lines ahead stays until then, or somebody else can speak them. */
import type { DraftStory } from '../plot.ts';
import { beatsById, endWeek } from '../plot.ts';
import { entriesOf, linesOf } from './look-through.ts';
import type { SpokenAt } from './look-through.ts';
import type { Say } from './problem.ts';
import type { ScenarioWorld } from './check-names.ts';

export function checkSpeakers(story: DraftStory, { cast }: ScenarioWorld, say: Say): void {
  const team = new Set(cast.people.map(({ id }) => id));
  const beats = beatsById(story);
  const lastWeek = endWeek(story);
  const lastBeatWeek = Math.max(0, ...[...beats.values()].map(({ week }) => week ?? 0));
  const slotOf = (beat: string | undefined) => (story.slots ?? []).find((slot) => slot?.beat === beat);
  const weekOf = (beat: string | undefined) =>
    beat === undefined ? lastWeek : (beats.get(beat)?.week ?? slotOf(beat)?.toWeek ?? lastWeek);
  const until = new Map<string, number>();
  for (const { thing } of entriesOf(story.stays, ['stays'])) {
    if (thing.who === undefined) continue;
    const week = weekOf(thing.until);
    until.set(thing.who, week >= lastBeatWeek ? lastWeek : week);
  }
  const spokenIn = ({ beat, dueIn }: SpokenAt) => (beat === undefined ? lastWeek : weekOf(beat.id) + (dueIn ?? 0));
  const staysFor = (who: string, week: number) => !team.has(who) || week === 0 || (until.get(who) ?? 0) >= week;
  for (const line of linesOf(story)) {
    const { path, thing } = line;
    if (thing.who === undefined || thing.says === undefined) continue;
    const week = spokenIn(line);
    const asked = [...(thing.when ?? []), ...(line.onlyIf ?? [])].some(
      (guard) => guard?.present === thing.who || guard?.trustsYou === thing.who,
    );
    if (asked || staysFor(thing.who, week)) continue;
    if (thing.or !== undefined && staysFor(thing.or, week)) continue;
    const where = line.beat === undefined ? 'at the end' : `in week ${week}`;
    say(
      [...path, 'who'],
      thing.or === undefined
        ? `"${thing.who}" may have left when this is said ${where}. Let them stay ("stays: [{ who: ${thing.who}, until: … }]"), or give the line another speaker ("or:").`
        : `Both "${thing.who}" and "${thing.or}" may have left when this is said ${where}. Let one of them stay, or choose somebody from outside the team.`,
    );
  }
}
