/** Where the lens and the labels of the items meet: the lens is run here, and not when the game is built. */
import { analyse } from '#language';
import type { Problem, Say } from '#scenario/check';
import { inFileOrder } from '#scenario/check';
import type { PlacedItem } from './check-file.ts';

/**
 * Model answers, best questions and neutral wordings the lens marks; and "lens" sentences that are missing, or tell of a mistake
 * the lens does not make.
 */
export function lensProblems(items: readonly PlacedItem[]): readonly Problem[] {
  const problems: Problem[] = [];
  for (const { item, file, placeOf } of items) {
    const say: Say = (path, message) => problems.push({ file, ...placeOf(path), message });
    const mustBeClean = (text: string, path: readonly (string | number)[], what: string) => {
      const [found] = analyse(text, 'en');
      if (found)
        say(path, `${what} of "${item.id}" should be clean; the lens marks "${text.slice(found.start, found.end)}" as ${found.kind}.`);
    };
    if (item.sort === 'questions')
      for (const [index, { ask, best }] of item.questions.entries())
        if (best) mustBeClean(ask, ['questions', index, 'ask'], 'The best question');
    if (item.sort === 'timeline')
      for (const [index, { wordings }] of item.cards.entries())
        for (const [place, { text, neutral }] of wordings.entries())
          if (neutral) mustBeClean(text, ['cards', index, 'wordings', place, 'text'], 'A neutral wording');
    if (item.sort !== 'line') continue;
    if (item.instead !== undefined) mustBeClean(item.instead, ['instead'], 'The model answer');
    if (item.text === undefined) continue;
    const found = analyse(item.text, 'en');
    const differs = found.length > 0 !== item.blame.length > 0;
    if (differs && item.lens === undefined)
      say(
        [],
        item.blame.length > 0
          ? `"${item.id}" blames, and the lens marks nothing in it: it needs "lens", one sentence on why the lens does not hear it.`
          : `"${item.id}" does not blame, and the lens marks "${item.text.slice(found[0]?.start, found[0]?.end)}" as ${found[0]?.kind}: it needs "lens", one sentence on why the lens is wrong here.`,
      );
    if (!differs && item.lens !== undefined) say(['lens'], `The lens gets "${item.id}" right. Leave "lens" out.`);
  }
  return inFileOrder(problems);
}
