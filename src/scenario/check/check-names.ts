/** Names: everything a story speaks of exists. */
import type { DraftBeat, DraftStory } from '../plot.ts';
import { theEnd } from '../plot.ts';
import type { Cast, Principle } from '../story.ts';
import { actsOf, beatsOf, conditions, decisionsOf, entriesOf, flagsSet, idsOf, linesOf, picksOf } from './look-through.ts';
import type { Path, Say } from './problem.ts';
import { didYouMean } from './spelling.ts';
import { subject } from './subject.ts';

/** What a scenario may refer to that is not in its own file. */
export type ScenarioWorld = { readonly cast: Cast; readonly principles: readonly Principle[] };

export function checkNames(story: DraftStory, data: unknown, world: ScenarioWorld, say: Say): void {
  const people = world.cast.people.map(({ id }) => id);
  const speakers = [...people, ...world.cast.outsiders.map(({ id }) => id), 'you'];
  const beats = idsOf(story.beats);
  const endings = idsOf(story.endings);
  const incidents = idsOf(story.incidents);
  const flags = [...flagsSet(story)];
  const items = [
    ...incidents,
    ...actsOf(story).flatMap(({ thing }) => (thing.act === 'add-item' && thing.name !== undefined ? [thing.name] : [])),
  ];
  const principles = world.principles.map(({ id }) => id);
  const known = (path: Path, id: string | undefined, among: readonly string[], message: (id: string) => string) => {
    if (id !== undefined && !among.includes(id)) say(path, `${message(id)}${didYouMean(id, among)}`);
  };
  const person = (path: Path, id: string | undefined) =>
    known(path, id, people, (who) =>
      speakers.includes(who) ? `"${who}" is not one of the ten people of the team.` : `There is nobody called "${who}" in the team.`,
    );
  const speaker = (path: Path, id: string | undefined) =>
    known(path, id, speakers, (who) => `There is nobody called "${who}" in the cast.`);
  const cited = (path: Path, list: readonly (string | undefined)[] | undefined) => {
    for (const { path: at, thing } of entriesOf(list, [...path, 'principles']))
      known(at, thing, principles, (id) => `There is no principle "${id}" in principles.yaml.`);
  };

  const leadsTo = (from: string, at: Path, to: string | undefined) =>
    known(at, to, [...beats, ...endings, theEnd], (id) => `${from} leads to "${id}", and there is no beat of that name.`);
  const next = (from: string, path: Path, ways: DraftBeat['next']) => {
    if (typeof ways === 'string') leadsTo(from, [...path, 'next'], ways);
    else for (const way of entriesOf(ways, [...path, 'next'])) leadsTo(from, [...way.path, 'to'], way.thing.to);
  };

  for (const found of beatsOf(story)) {
    const { path, thing: beat } = found;
    next(`beat "${beat.id ?? ''}"`, path, beat.next);
    known([...path, 'concerns'], beat.concerns, incidents, (id) => `There is no incident "${id}" in this file.`);
    for (const happens of entriesOf(beat.happens, [...path, 'happens']))
      known(happens.path, happens.thing, incidents, (id) => `There is no incident "${id}" in this file.`);
    for (const decision of decisionsOf(found)) {
      next(decision.name, decision.path, decision.thing.next);
      cited(decision.path, decision.thing.principles);
      const target = decision.thing.response?.target;
      if (target !== 'nobody') person([...decision.path, 'response', 'target'], target);
    }
    for (const pick of picksOf(found)) cited(pick.path, pick.thing.principles);
    if (beat.activity?.kind === 'timeline')
      for (const card of entriesOf(beat.activity.cards, [...path, 'activity', 'cards']))
        for (const wording of entriesOf(card.thing.wordings, [...card.path, 'wordings'])) cited(wording.path, wording.thing.principles);
  }
  for (const { path, thing } of linesOf(story)) {
    speaker([...path, 'who'], thing.who);
    speaker([...path, 'or'], thing.or);
  }
  for (const { path, thing: act } of actsOf(story)) {
    if ('person' in act) person([...path, 'person'], act.person);
    if ('author' in act) person([...path, 'author'], act.author);
    if ('knower' in act) person([...path, 'knower'], act.knower);
    if ('item' in act)
      known(
        [...path, 'item'],
        act.item,
        items,
        (id) => `There is no problem called "${id}": neither an incident nor an "add-item" has that name.`,
      );
  }
  for (const { path, thing } of conditions(story)) {
    person([...path, 'trustsYou'], thing.trustsYou);
    person([...path, 'present'], thing.present);
    person([...path, 'gone'], thing.gone);
    known([...path, 'flag'], thing.flag, flags, (id) => `${subject(data, path)} asks for the flag "${id}", which nothing sets.`);
    known([...path, 'noFlag'], thing.noFlag, flags, (id) => `${subject(data, path)} asks for the flag "${id}", which nothing sets.`);
    known([...path, 'chose'], thing.chose, decided(story), (id) => `There is no decision "${id}".`);
  }
  for (const { path, thing } of entriesOf(story.incidents, ['incidents']))
    for (const role of ['onCall', 'lastTouched', 'author'] as const) person([...path, role], thing[role]);
  for (const { path, thing } of entriesOf(story.slots, ['slots']))
    known(
      [...path, 'beat'],
      thing.beat,
      beats,
      (id) => `slot "${thing.id ?? ''}" opens the beat "${id}", and there is no beat of that name.`,
    );
  for (const { path, thing } of entriesOf(story.stays, ['stays'])) {
    person([...path, 'who'], thing.who);
    known([...path, 'until'], thing.until, beats, (id) => `There is no beat of the name "${id}".`);
  }
  for (const { path, thing } of entriesOf(story.start?.people, ['start', 'people'])) person([...path, 'who'], thing.who);
  if (story.player?.seat === 'person') {
    person(['player', 'who'], story.player.who);
    speaker(['player', 'leader', 'who'], story.player.leader?.who);
  }
}

/** Everything `chose` can ask for, as beat/option. */
function decided(story: DraftStory): readonly string[] {
  return beatsOf(story).flatMap((found) => {
    const { activity, id } = found.thing;
    const parts = [
      ...decisionsOf(found).map((decision) => decision.id),
      ...(activity?.kind === 'picks' ? idsOf(activity.picks) : []),
      ...(activity?.kind === 'capacity' ? idsOf(activity.lines) : []),
      ...(activity?.kind === 'levers' ? idsOf(activity.offers) : []),
    ];
    return parts.flatMap((part) => (part === undefined ? [] : [`${id ?? ''}/${part}`]));
  });
}
