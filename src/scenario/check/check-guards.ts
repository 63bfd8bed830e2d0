/** Conditions: each asks one thing, and all that is needed to answer it is there. */
import type { DraftStory } from '../plot.ts';
import type { Activity, Draft, Guard } from '../story.ts';
import { conditions, entriesOf, guardLists, idsOf } from './look-through.ts';
import type { Path, Say } from './problem.ts';
import { didYouMean } from './spelling.ts';
import { subject } from './subject.ts';

type Condition = Draft<Guard>;

const questions = [
  'metric',
  'trustsYou',
  'present',
  'gone',
  'flag',
  'noFlag',
  'chose',
  'habit',
  'happened',
  'meanStance',
  'inOrder',
  'picked',
  'allocated',
] as const satisfies readonly (keyof Guard)[];
const compared = ['metric', 'trustsYou', 'habit', 'meanStance', 'allocated'] as const;
const ofActivities = ['meanStance', 'inOrder', 'picked', 'allocated'] as const;

export function checkGuards(story: DraftStory, data: unknown, say: Say): void {
  for (const { path, thing, activityOf } of conditions(story)) {
    const what = subject(data, path);
    const asked = questions.filter((question) => thing[question] !== undefined);
    if (asked.length === 0 && thing.any === undefined)
      say(path, `${what} asks nothing. It needs one of metric, trusts-you, present, gone, flag, no-flag, chose, habit, happened or any.`);
    const comparing = compared.filter((question) => thing[question] !== undefined);
    if (comparing.length > 1) say(path, `${what} compares two things. Make two conditions of it.`);
    const bounded = thing.above !== undefined || thing.below !== undefined || thing.atLeast !== undefined;
    if (comparing.length === 1 && !bounded) say(path, `${what} compares with nothing: it needs "above", "below" or "at-least".`);
    if (comparing.length === 0 && (thing.above !== undefined || thing.below !== undefined) && asked.length > 0)
      say(path, `${what} has "above" or "below" and nothing to compare.`);
    if (thing.inWeeks !== undefined && thing.happened === undefined)
      say([...path, 'inWeeks'], `${what} has "in-weeks" without "happened".`);
    if (thing.above !== undefined && thing.below !== undefined && thing.above >= thing.below)
      say(path, `${what} can never hold: nothing is above ${thing.above} and below ${thing.below}.`);
    const activity = activityOf?.activity;
    for (const question of ofActivities)
      if (thing[question] !== undefined && !activity) say(path, `${what} asks about an activity, which only its outcomes can do.`);
    if (activity) checkAgainstActivity(activity, thing, path, what, say);
  }
  for (const { path, thing } of guardLists(story))
    for (const { path: at, thing: guard } of entriesOf(thing, path))
      for (const { path: inner, thing: one } of entriesOf<Condition>(guard.any, [...at, 'any']))
        if (one.any !== undefined) say(inner, 'An "any" cannot hold another "any".');
}

function checkAgainstActivity(
  activity: Draft<Activity>,
  { picked, allocated, inOrder }: Condition,
  path: Path,
  what: string,
  say: Say,
): void {
  const asks = (question: string, id: string | undefined, ids: readonly string[]) => {
    if (id !== undefined && !ids.includes(id))
      say([...path, question], `${what} asks for "${id}", which is not in this activity.${didYouMean(id, ids)}`);
  };
  if (inOrder !== undefined && activity.kind !== 'timeline')
    say([...path, 'inOrder'], `${what} asks for an order, and only a timeline has one.`);
  const lines = activity.kind === 'capacity' ? idsOf(activity.lines) : [];
  asks('allocated', allocated, lines);
  if (activity.kind === 'picks') asks('picked', picked, idsOf(activity.picks));
  if (activity.kind === 'capacity') asks('picked', picked, lines);
  if (activity.kind === 'levers') asks('picked', picked, idsOf(activity.offers));
  if (activity.kind === 'timeline')
    asks(
      'picked',
      picked,
      (activity.cards ?? []).flatMap((card) => idsOf(card?.wordings)),
    );
}
