/** Orders drawn from the seed, so that everyone with the same session sees the same order and no place betrays the best option. */
import { chance } from '#simulation';

/** The items in an order drawn from the seed and a name; adding an item leaves the others' luck alone. */
export function shuffled<T extends { readonly id: string }>(seed: string, name: string, items: readonly T[]): readonly T[] {
  return items
    .map((item) => ({ item, luck: chance(seed, 0, `order ${name} ${item.id}`) }))
    .toSorted((a, b) => a.luck - b.luck || (a.item.id < b.item.id ? -1 : 1))
    .map(({ item }) => item);
}

/** As `shuffled`, but never in the order given: for cards, whose true order is the answer. */
export function disordered<T extends { readonly id: string }>(seed: string, name: string, items: readonly T[]): readonly T[] {
  const order = shuffled(seed, name, items);
  const [first, ...rest] = order;
  return first && rest.length > 0 && order.every((item, place) => item.id === items[place]?.id) ? [...rest, first] : order;
}
