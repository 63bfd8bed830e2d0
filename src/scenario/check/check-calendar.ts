/** The calendar: time only goes forward, and what falls due does so before the story is over. */
import type { DraftBeat, DraftStory } from '../plot.ts';
import { beatsById, circle, endWeek, reachable, slotBeats, theEnd, waysOut } from '../plot.ts';
import { beatsOf, consequencesOfDraft, decisionsOf, entriesOf } from './look-through.ts';
import type { Say } from './problem.ts';

export function checkCalendar(story: DraftStory, say: Say): void {
  const beats = beatsById(story);
  const drawn = slotBeats(story);
  const lastWeek = endWeek(story);
  for (const found of beatsOf(story)) {
    const { path, thing: beat } = found;
    const name = `beat "${beat.id ?? ''}"`;
    if (drawn.has(beat.id ?? '')) {
      if (beat.week !== undefined) say([...path, 'week'], `${name} is opened by a slot, which gives it its week: leave "week" out.`);
      for (const way of [{ path, thing: beat }, ...decisionsOf(found)])
        if (way.thing.next !== undefined)
          say([...way.path, 'next'], `${name} is opened by a slot; the story then goes on where it was: leave "next" out.`);
      continue;
    }
    if (beat.week === undefined) {
      say(path, `${name} needs a "week", or a slot that opens it.`);
      continue;
    }
    if (beat.week > lastWeek)
      say([...path, 'week'], `${name} is in week ${beat.week}, and the story ends in week ${lastWeek} (${story.months} months).`);
    for (const way of waysOut(beat)) {
      const to = beats.get(way.to);
      if (to === undefined) continue;
      const at = [...path, ...way.path];
      if (drawn.has(way.to)) say(at, `${name} leads to "${way.to}", which only its slot can open.`);
      else if (isBefore(to, beat))
        say(at, `${name} (week ${beat.week}${minutes(beat)}) leads back in time to "${way.to}" (week ${to.week}${minutes(to)}).`);
    }
  }
  const round = circle(story);
  if (round !== undefined)
    say(
      ['beats', beatsOf(story).findIndex(({ thing }) => thing.id === round)],
      `beat "${round}" leads back to itself, so the story need not end.`,
    );
  for (const { path, thing, decision } of consequencesOfDraft(story)) {
    if (thing.in === undefined || decision.beat.week === undefined) continue;
    const due = decision.beat.week + thing.in;
    if (due > lastWeek)
      say([...path, 'in'], `consequence "${thing.id ?? ''}" falls due in week ${due}, and the story ends in week ${lastWeek}.`);
  }
  for (const { path, thing: slot } of entriesOf(story.slots, ['slots'])) {
    const name = `slot "${slot.id ?? ''}"`;
    if ((slot.fromWeek ?? 0) > (slot.toWeek ?? Infinity)) say([...path, 'fromWeek'], `${name} ends before it begins.`);
    if ((slot.toWeek ?? 0) > lastWeek)
      say([...path, 'toWeek'], `${name} is open until week ${slot.toWeek}, and the story ends in week ${lastWeek}.`);
  }
  const first = story.beats?.[0];
  if (first?.id !== undefined && drawn.has(first.id)) say(['beats', 0], 'The first beat begins the story; a slot cannot open it.');
}

function isBefore(to: DraftBeat, from: DraftBeat): boolean {
  if (to.week === undefined || from.week === undefined) return false;
  if (to.week !== from.week) return to.week < from.week;
  return to.minute !== undefined && from.minute !== undefined && to.minute < from.minute;
}

function minutes({ minute }: DraftBeat): string {
  return minute === undefined ? '' : `, minute ${minute}`;
}

/** Lists of ways, and the endings: one always has to be open, and none may stand behind one that always is. */
export function checkWays(story: DraftStory, say: Say): void {
  for (const found of beatsOf(story)) {
    const { path, thing: beat } = found;
    for (const way of [{ path, thing: beat }, ...decisionsOf(found)]) {
      const { next } = way.thing;
      if (typeof next === 'string' || next === undefined) continue;
      const ways = entriesOf(next, [...way.path, 'next']);
      for (const { path: at, thing } of ways.slice(0, -1))
        if (thing.when === undefined) say(at, 'This way is always open, so the ways after it are never taken.');
      const last = ways.at(-1);
      if (last?.thing.when !== undefined)
        say([...last.path, 'when'], 'The last way of a list has to be open always: leave its "when" out.');
    }
  }
  const endings = entriesOf(story.endings, ['endings']);
  const chosen = beatsOf(story).some(({ thing }) => waysOut(thing).some(({ to }) => to === theEnd));
  if (!chosen) return;
  for (const { path, thing } of endings.slice(0, -1))
    if (thing.when === undefined) say(path, `ending "${thing.id ?? ''}" has no "when", so the endings after it are never chosen.`);
  const last = endings.at(-1);
  if (last?.thing.when !== undefined)
    say([...last.path, 'when'], `ending "${last.thing.id ?? ''}" is the last one and has to come without "when": every story has to end.`);
}

/** Beats and endings that can never be reached, whatever is played. */
export function checkReach(story: DraftStory, say: Say): void {
  const reached = reachable(story);
  for (const { path, thing } of beatsOf(story))
    if (thing.id !== undefined && !reached.has(thing.id)) say([...path, 'id'], `Nothing leads to beat "${thing.id}".`);
  for (const { path, thing } of entriesOf(story.endings, ['endings']))
    if (thing.id !== undefined && !reached.has(thing.id)) say([...path, 'id'], `Nothing leads to ending "${thing.id}".`);
}
