/** A timeline to repair: its cards are put in order by dragging, by buttons or by keys, and each is given a wording. */
import { useSignal } from '@preact/signals';
import { useId, useRef } from 'preact/hooks';
import { shuffledCards, shuffledPlaces, type Card, type Timeline } from '#practice';
import { say } from '#words';
import { announce } from '../../announcer.tsx';
import { dragToOrder } from '../../play/drag-to-order.ts';
import type { AnswerProps } from '../drill.tsx';

export function RepairTimeline({ item, turn, onAnswer, children }: AnswerProps & { item: Timeline }) {
  const { cards } = item;
  const order = useSignal(shuffledCards(item, turn.seed));
  /** By card: the place of its wording, or -1. */
  const wordings = useSignal<readonly number[]>(cards.map(() => -1));
  const list = useRef<HTMLOListElement>(null);
  const missing = wordings.value.filter((wording) => wording < 0).length;
  const move = (card: number, to: number) => {
    const from = order.value.indexOf(card);
    if (to < 0 || to >= cards.length || to === from) return;
    order.value = order.value.toSpliced(from, 1).toSpliced(to, 0, card);
    announce(say('practice.timeline.moved', { place: to + 1, count: cards.length }));
  };
  const check = () => {
    if (wordings.value.some((wording) => wording < 0)) {
      const open = order.value.findIndex((card) => (wordings.value[card] ?? -1) < 0);
      list.current?.children[open]?.querySelector('input')?.focus();
    } else onAnswer({ format: 'timeline', order: order.value, wordings: wordings.value });
  };
  return (
    <>
      <p class="soft small">{say('practice.timeline.how')}</p>
      <ol class="cards practice-cards" ref={list}>
        {order.value.map((at, index) => {
          const card = cards[at];
          return (
            card && (
              <TimelineCard
                key={at}
                card={card}
                places={shuffledPlaces(card.wordings.length, turn.seed, card.at)}
                place={index + 1}
                count={cards.length}
                chosen={wordings.value[at] ?? -1}
                onWord={(wording) => (wordings.value = wordings.value.with(at, wording))}
                onMove={(by) => move(at, index + by)}
                onDrag={(event) => dragToOrder(event, list.current, (to) => move(at, to))}
              />
            )
          );
        })}
      </ol>
      <p class="soft small" role="status">
        {missing > 0 ? say('practice.timeline.missing', { count: missing }) : ''}
      </p>
      <div class="buttons">
        <button type="button" class="button primary" aria-disabled={missing > 0} onClick={check}>
          {say('practice.check')}
        </button>
        {children}
      </div>
    </>
  );
}

type CardProps = {
  card: Card;
  places: readonly number[];
  place: number;
  count: number;
  chosen: number;
  onWord: (wording: number) => void;
  onMove: (by: number) => void;
  onDrag: (event: PointerEvent) => void;
};

function TimelineCard({ card, places, place, count, chosen, onWord, onMove, onDrag }: CardProps) {
  const name = useId();
  const keys = (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
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
        <span class="card-time" id={name}>
          {say('practice.timeline.card', { place, count })}
        </span>
        <button
          type="button"
          class="button"
          aria-label={say('practice.timeline.earlier', { place })}
          aria-disabled={place === 1}
          onClick={() => onMove(-1)}
        >
          ↑
        </button>
        <button
          type="button"
          class="button"
          aria-label={say('practice.timeline.later', { place })}
          aria-disabled={place === count}
          onClick={() => onMove(1)}
        >
          ↓
        </button>
      </div>
      <div class="wordings" role="radiogroup" aria-labelledby={name}>
        {places.map((wording) => (
          <label key={wording} class={chosen === wording ? 'wording is-on' : 'wording'}>
            <input type="radio" name={name} checked={chosen === wording} onChange={() => onWord(wording)} />
            <span>{card.wordings[wording]?.text}</span>
          </label>
        ))}
      </div>
    </li>
  );
}
