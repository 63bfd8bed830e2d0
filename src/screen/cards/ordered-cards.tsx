/** Cards that are put in order by dragging, by buttons or by keys, each with a wording to choose. */
import type { RefObject } from 'preact';
import { useId, useRef } from 'preact/hooks';
import { announce } from '../announcer.tsx';
import { dragToOrder } from './drag-to-order.ts';

export type OrderedCard<Id, Wording> = {
  readonly id: Id;
  /** A card with one wording only leaves nothing to choose. */
  readonly wordings: readonly { readonly id: Wording; readonly text: string }[];
  readonly chosen: Wording | undefined;
};

/** How a card that lies at a place is called, what its two buttons do, and what is said aloud once it has come there. */
export type CardWords = { readonly name: string; readonly earlier: string; readonly later: string; readonly moved: string };

type Props<Id, Wording> = {
  /** In the order in which they lie. */
  cards: readonly OrderedCard<Id, Wording>[];
  /** `place` counts from 1. */
  words: (card: Id, place: number) => CardWords;
  /** The names are times of day. */
  namedByTime?: boolean;
  onOrder: (order: readonly Id[]) => void;
  onWord: (card: Id, wording: Wording) => void;
  /** For whoever moves the focus to a card. */
  list?: RefObject<HTMLOListElement | null>;
};

export function OrderedCards<Id extends string | number, Wording extends string | number>(props: Props<Id, Wording>) {
  const { cards, words, namedByTime = false, onOrder, onWord } = props;
  const ownList = useRef<HTMLOListElement>(null);
  const list = props.list ?? ownList;
  // A drag goes on over several changes, and moves from where the card is by then.
  const order = useRef<readonly Id[]>([]);
  order.current = cards.map(({ id }) => id);
  const moveTo = (card: Id, index: number) => {
    const from = order.current.indexOf(card);
    if (index < 0 || index >= order.current.length || index === from) return;
    order.current = order.current.toSpliced(from, 1).toSpliced(index, 0, card);
    onOrder(order.current);
    announce(words(card, index + 1).moved);
  };
  return (
    <ol class="cards" ref={list}>
      {cards.map((card, index) => (
        <CardInOrder
          key={card.id}
          card={card}
          words={words(card.id, index + 1)}
          isTime={namedByTime}
          isFirst={index === 0}
          isLast={index === cards.length - 1}
          onWord={(wording) => onWord(card.id, wording)}
          onMove={(by) => moveTo(card.id, order.current.indexOf(card.id) + by)}
          onDrag={(event) => dragToOrder(event, list.current, (to) => moveTo(card.id, to))}
        />
      ))}
    </ol>
  );
}

type CardProps<Id, Wording> = {
  card: OrderedCard<Id, Wording>;
  words: CardWords;
  isTime: boolean;
  isFirst: boolean;
  isLast: boolean;
  onWord: (wording: Wording) => void;
  onMove: (by: 1 | -1) => void;
  onDrag: (event: PointerEvent) => void;
};

function CardInOrder<Id extends string | number, Wording extends string | number>(props: CardProps<Id, Wording>) {
  const { card, words, isTime, isFirst, isLast, onWord, onMove, onDrag } = props;
  const nameId = useId();
  const keys = (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    event.stopPropagation();
    onMove(event.key === 'ArrowUp' ? -1 : 1);
  };
  return (
    // Keys pressed on the controls inside arrive here.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <li class="card" onKeyDown={keys}>
      <div class="card-head">
        <span class="grip" aria-hidden="true" onPointerDown={onDrag}>
          ⠿
        </span>
        <span class={isTime ? 'number card-name' : 'card-name'} id={nameId}>
          {words.name}
        </span>
        <button type="button" class="button" aria-label={words.earlier} aria-disabled={isFirst} onClick={() => onMove(-1)}>
          ↑
        </button>
        <button type="button" class="button" aria-label={words.later} aria-disabled={isLast} onClick={() => onMove(1)}>
          ↓
        </button>
      </div>
      {card.wordings.length === 1 ? (
        <p>{card.wordings[0]?.text}</p>
      ) : (
        <div class="wordings" role="radiogroup" aria-labelledby={nameId}>
          {card.wordings.map(({ id, text }) => (
            <label key={id} class={card.chosen === id ? 'wording focus-around is-on' : 'wording focus-around'}>
              <input type="radio" name={nameId} checked={card.chosen === id} onChange={() => onWord(id)} />
              <span>{text}</span>
            </label>
          ))}
        </div>
      )}
    </li>
  );
}
