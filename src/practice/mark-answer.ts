/** Marks an answer: what was heard, what was missed, and what to say about it. */
import { kinds } from '#language';
import type { Kind } from '#language';
import { isNear } from './formats.ts';
import type { Card, Item, Line, Question, Stretch } from './item.ts';
import { disguises } from './item.ts';
import { markReword } from './mark-reword.ts';
import type { Answer, Read, Saying, Verdict } from './verdict.ts';
import { verdict } from './verdict.ts';
import { blamedStretches, markableWords, wordsIn } from './words-of-text.ts';

/**
 * Marks an answer to an item; `read` is the lens, asked only where somebody reworded, and absent where it could not be fetched.
 * Throws a RangeError if the item cannot be practised in the format of the answer.
 */
export function markAnswer(item: Item, answer: Answer, read?: Read): Verdict {
  if (item.sort === 'timeline' && answer.format === 'timeline') return markCards(item.cards, answer);
  if (item.sort === 'questions' && answer.format === 'question') return markQuestion(item.questions, answer.chosen);
  if (item.sort === 'line')
    switch (answer.format) {
      case 'spot':
        return markSpot(item, answer.blame);
      case 'mark':
        if (item.text !== undefined) return markWords(item.text, item, answer.marked);
        break;
      case 'disguise':
        if (item.blame.length > 0) return markName(item, answer.named);
        break;
      case 'reword':
        if (item.text !== undefined && item.instead !== undefined) return markReword(item, answer.text, read);
        break;
      default:
    }
  throw new RangeError(`The item "${item.id}" cannot be practised as "${answer.format}".`);
}

function markSpot(line: Line, heard: boolean): Verdict {
  const blames = line.blame.length > 0;
  const id = blames
    ? heard
      ? 'practice.spot.heard'
      : 'practice.spot.missed'
    : heard
      ? 'practice.spot.cried-wolf'
      : 'practice.spot.let-be';
  return verdict(heard === blames ? 1 : 0, [{ id }], { heard });
}

/** Scored by words: F1, the harmonic mean of the share of marked words that blame and of blaming words that are marked. */
function markWords(text: string, { blame }: Line, marked: readonly number[]): Verdict {
  const words = markableWords(text);
  const mine = new Set(marked.filter((place) => words[place] !== undefined));
  const stretches = blamedStretches(text, blame);
  const theirs = wordsIn(words, stretches);
  const heard = mine.size > 0;
  const beside = stretchesOf(
    words,
    [...mine].filter((place) => !theirs.has(place)),
  );
  if (theirs.size === 0)
    return verdict(heard ? 0 : 1, [{ id: heard ? 'practice.mark.cried-wolf' : 'practice.mark.let-be' }], { heard, beside });
  const right = [...mine].filter((place) => theirs.has(place)).length;
  const isFound = (stretch: Stretch) => {
    const inIt = [...wordsIn(words, [stretch])];
    return inIt.filter((place) => mine.has(place)).length * 2 >= inIt.length;
  };
  const found = stretches.filter(isFound);
  const missed = stretches.filter((stretch) => !isFound(stretch));
  const says: Saying[] = [{ id: 'practice.mark.found', values: { found: found.length, of: stretches.length } }];
  if (beside.length > 0) says.push({ id: 'practice.mark.beside', values: { words: mine.size - right } });
  return verdict((2 * right) / (mine.size + theirs.size), says, { heard, found, missed, beside });
}

/** Neighbouring words as one stretch. */
function stretchesOf(words: readonly Stretch[], places: readonly number[]): readonly Stretch[] {
  const joined: Stretch[] = [];
  let last = -2;
  for (const place of places.toSorted((a, b) => a - b)) {
    const word = words[place];
    if (!word) continue;
    const before = joined.at(-1);
    if (before && place === last + 1) joined[joined.length - 1] = { start: before.start, end: word.end };
    else joined.push(word);
    last = place;
  }
  return joined;
}

function markName(line: Line, named: string): Verdict {
  const own: readonly string[] = line.disguise === undefined ? line.blame.map(({ kind }) => kind) : [line.disguise];
  const [right = ''] = own;
  if (own.includes(named)) return verdict(1, [{ id: 'practice.name.right', values: { right: named } }]);
  const isKind = (name: string): name is Kind => kinds.some((kind) => kind === name);
  // "Learning opportunity" for a hiring filter is another thing; a kind for its neighbour is half of it.
  const half =
    line.disguise === undefined &&
    isKind(named) &&
    !disguises.some((disguise) => disguise === right) &&
    line.blame.some(({ kind }) => isNear(kind, named));
  return verdict(half ? 0.5 : 0, [{ id: half ? 'practice.name.near' : 'practice.name.other', values: { named, right } }]);
}

/** Half the score for the order, half for the wordings. */
export function markCards(
  cards: readonly Card[],
  { order, wordings }: { readonly order: readonly number[]; readonly wordings: readonly number[] },
): Verdict {
  const pairs = (cards.length * (cards.length - 1)) / 2;
  const inOrder = pairsInOrder(order, cards.length);
  const neutral = cards.map((card, place) => card.wordings[wordings[place] ?? -1]?.neutral === true);
  const right = neutral.filter(Boolean).length;
  const says: Saying[] = [
    inOrder === pairs ? { id: 'practice.timeline.in-order' } : { id: 'practice.timeline.order', values: { right: inOrder, of: pairs } },
    { id: 'practice.timeline.wordings', values: { right, of: cards.length } },
  ];
  return verdict((inOrder / pairs + right / cards.length) / 2, says, { neutral });
}

/** Pairs of cards that stand the right way round: all pairs less Kendall's distance. Cards that are not placed count as wrong. */
function pairsInOrder(order: readonly number[], count: number): number {
  const placed = [...new Set(order)].filter((card) => Number.isInteger(card) && card >= 0 && card < count);
  return placed.reduce((sum, card, at) => sum + placed.slice(at + 1).filter((later) => later > card).length, 0);
}

export function markQuestion(questions: readonly Question[], chosen: number): Verdict {
  const best = questions[chosen]?.best === true;
  return verdict(best ? 1 : 0, [{ id: best ? 'practice.question.opens' : 'practice.question.closes' }]);
}
