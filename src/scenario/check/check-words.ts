/** Lines short enough to be read while a phone rings. */
import type { DraftStory } from '../plot.ts';
import { beatsOf, decisionsOf, entriesOf, linesOf, optionsOf, picksOf } from './look-through.ts';
import type { Path, Say } from './problem.ts';

const longestBubble = 35;
const longestOption = 25;
const mostLogLines = 6;

export function wordCount(text: string): number {
  return text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

export function checkWords(story: DraftStory, say: Say): void {
  const atMost = (path: Path, text: string | undefined, most: number, what: string) => {
    if (text === undefined) return;
    const words = wordCount(text);
    if (words > most) say(path, `${what} has ${words} words; at most ${most} are read at a glance.`);
  };
  const unquoted = (path: Path, text: string | undefined) => {
    if (text !== undefined && /^["“'‘].*["”'’]$/su.test(text) && !/["”].*["“]/su.test(text.slice(1, -1)))
      say(path, 'Leave the quotation marks out: the game sets them.');
  };
  for (const { path, thing } of linesOf(story)) {
    atMost([...path, 'says'], thing.says, longestBubble, 'This line');
    atMost([...path, 'stage'], thing.stage, longestBubble, 'This stage direction');
    unquoted([...path, 'says'], thing.says);
    if ((thing.log?.trim().split('\n').length ?? 0) > mostLogLines)
      say([...path, 'log'], `A log excerpt has at most ${mostLogLines} lines.`);
  }
  for (const found of beatsOf(story)) {
    const { path, thing: beat } = found;
    atMost([...path, 'ask'], beat.ask, longestOption, 'This question');
    for (const { path: at, thing } of optionsOf(found))
      for (const form of ['say', 'do', 'gesture'] as const) {
        atMost([...at, form], thing[form], longestOption, `option "${thing.id ?? ''}"`);
        if (form === 'say') unquoted([...at, form], thing[form]);
      }
    for (const { path: at, thing } of decisionsOf(found)) {
      atMost([...at, 'heard'], thing.heard, longestBubble, '"heard"');
      atMost([...at, 'later'], thing.later, longestBubble, '"later"');
    }
    for (const { path: at, thing } of picksOf(found)) atMost([...at, 'text'], thing.text, longestOption, `pick "${thing.id ?? ''}"`);
    if (beat.activity?.kind === 'timeline')
      for (const card of entriesOf(beat.activity.cards, [...path, 'activity', 'cards']))
        for (const { path: at, thing } of entriesOf(card.thing.wordings, [...card.path, 'wordings']))
          atMost([...at, 'text'], thing.text, longestOption, `wording "${thing.id ?? ''}"`);
  }
}

/** Words a player can read in this story, whatever way they take. */
export function wordsIn(story: DraftStory): number {
  const texts = [
    ...linesOf(story).flatMap(({ thing }) => [thing.says, thing.stage, thing.log]),
    ...beatsOf(story).flatMap((found) => [
      found.thing.place,
      found.thing.ask,
      ...decisionsOf(found).flatMap(({ thing }) => [thing.heard, thing.later]),
      ...optionsOf(found).flatMap(({ thing }) => [thing.say, thing.do, thing.gesture]),
      ...activityTexts(found.thing.activity),
    ]),
    ...(story.endings ?? []).flatMap((ending) => [ending?.title, ...(ending?.reflect ?? [])]),
  ];
  return texts.reduce((sum, text) => sum + wordCount(text ?? ''), 0);
}

type DraftActivity = NonNullable<NonNullable<DraftStory['beats']>[number]>['activity'];

function activityTexts(activity: DraftActivity): readonly (string | undefined)[] {
  switch (activity?.kind) {
    case 'timeline':
      return [activity.intro, ...(activity.cards ?? []).flatMap((card) => (card?.wordings ?? []).map((wording) => wording?.text))];
    case 'picks':
      return [activity.intro, ...(activity.picks ?? []).map((pick) => pick?.text)];
    case 'capacity':
      return [activity.intro, ...(activity.lines ?? []).map((line) => line?.text)];
    case 'levers':
      return [activity.intro, ...(activity.offers ?? []).map((offer) => offer?.text)];
    case undefined:
      return [];
  }
}
