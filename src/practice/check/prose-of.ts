import type { Item } from '../item.ts';
import { shown } from '../item.ts';

/** All that is read of an item, passage by passage. */
export function proseOf(item: Item): readonly string[] {
  return [item.setting, ...exerciseOf(item), item.why, ...(item.sort === 'line' ? [item.instead ?? '', item.lens ?? ''] : [])];
}

/** What makes an item the exercise it is: the words that must not come twice in the library. */
export function exerciseOf(item: Item): readonly string[] {
  switch (item.sort) {
    case 'line':
      return [shown(item)];
    case 'questions':
      return [item.text ?? item.act ?? '', ...item.questions.flatMap(({ ask, opens }) => [ask, opens])];
    case 'timeline':
      return item.cards.flatMap(({ wordings }) => wordings.map(({ text }) => text));
  }
}
