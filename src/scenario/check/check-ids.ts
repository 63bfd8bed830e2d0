/** Ids: each once where it is looked up, and none that the compiled story uses for itself. */
import type { DraftStory } from '../plot.ts';
import { theEnd } from '../plot.ts';
import { beatsOf, consequencesOfDraft, decisionsOf, entriesOf } from './look-through.ts';
import type { Found } from './look-through.ts';
import type { Say } from './problem.ts';

type Named = Found<{ readonly id?: string | undefined }>;

export function checkIds(story: DraftStory, say: Say): void {
  const states: readonly Named[] = [...beatsOf(story), ...entriesOf(story.endings, ['endings'])];
  unique(states, 'beat or ending', say);
  for (const { path, thing } of states) {
    if (thing.id === theEnd) say([...path, 'id'], `"end" already means the choice among the endings. Give this one another id.`);
    if (thing.id?.includes('--'))
      say([...path, 'id'], `"${thing.id}" has two hyphens together, which the game uses for the ways between beats.`);
  }
  unique(entriesOf(story.incidents, ['incidents']), 'incident', say);
  unique(entriesOf(story.slots, ['slots']), 'slot', say);
  unique(consequencesOfDraft(story), 'consequence', say);
  for (const found of beatsOf(story)) {
    const { path, thing } = found;
    const { activity } = thing;
    const inActivity = [...path, 'activity'];
    unique(
      decisionsOf(found).flatMap(({ path: at, id }) => (id === 'silence' ? [] : [{ path: at, thing: { id } }])),
      `option at beat "${thing.id ?? ''}"`,
      say,
    );
    for (const option of decisionsOf(found))
      if (option.thing !== thing.ifNobodyAnswers && option.id === 'silence')
        say([...option.path, 'id'], '"silence" already means that nobody answers. Give this one another id.');
    if (activity?.kind === 'timeline') {
      const cards = entriesOf(activity.cards, [...inActivity, 'cards']);
      unique(cards, 'card', say);
      for (const card of cards)
        unique(entriesOf(card.thing.wordings, [...card.path, 'wordings']), `wording of card "${card.thing.id ?? ''}"`, say);
    }
    if (activity?.kind === 'picks') unique(entriesOf(activity.picks, [...inActivity, 'picks']), 'pick', say);
    if (activity?.kind === 'capacity') unique(entriesOf(activity.lines, [...inActivity, 'lines']), 'line', say);
    if (activity?.kind === 'levers') unique(entriesOf(activity.offers, [...inActivity, 'offers']), 'switch', say);
  }
}

/** Says so for every id that was used before. */
export function unique(things: readonly Named[], kind: string, say: Say): void {
  const seen = new Set<string>();
  for (const { path, thing } of things) {
    if (thing.id === undefined) continue;
    if (seen.has(thing.id)) say([...path, 'id'], `There are two of the name "${thing.id}"; each ${kind} needs its own.`);
    seen.add(thing.id);
  }
}
