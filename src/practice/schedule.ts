/**
 * When an item comes back: spaced repetition by FSRS (free spaced repetition scheduler, ts-fsrs), worked out anew from the answers. Without
 * fuzz and without steps of minutes, so that the same answers always give the same days; what is missed comes back within its set
 * anyway (`drill.ts`).
 */
import type { Card } from 'ts-fsrs';
import { createEmptyCard, fsrs, Rating } from 'ts-fsrs';
import type { Format } from './formats.ts';
import type { Answered } from './record.ts';
import type { Grade } from './verdict.ts';
import { gradeOf } from './verdict.ts';

const scheduler = fsrs({ enable_fuzz: false, enable_short_term: false, request_retention: 0.9, maximum_interval: 365 });
const ratings = { again: Rating.Again, hard: Rating.Hard, good: Rating.Good } as const satisfies Record<Grade, Rating>;

/** A card never seen; the time it asks for is overwritten by the first answer. Not 0, which the library takes for none. */
const newCard = createEmptyCard(1);

/** What the answers say about one item. */
export type Memory = {
  /** When it should come again, in milliseconds since 1970. */
  readonly due: number;
  readonly lastAt: number;
  readonly lastFormat: Format;
  readonly lastScore: number;
  readonly times: number;
};

/** All items answered at least once, by id. The answers are in the order of time. */
export function memories(answers: readonly Answered[]): ReadonlyMap<string, Memory> {
  const cards = new Map<string, Card>();
  const found = new Map<string, Memory>();
  for (const { item, format, at, score, again } of answers) {
    if (again) continue;
    const { card } = scheduler.next(cards.get(item) ?? newCard, at, ratings[gradeOf(score)]);
    cards.set(item, card);
    const times = (found.get(item)?.times ?? 0) + 1;
    found.set(item, { due: card.due.getTime(), lastAt: at, lastFormat: format, lastScore: score, times });
  }
  return found;
}
