/** A timeline laid out as cards: put them in order by dragging, by buttons or by keys, and choose how each is worded. */
import { useSignal } from '@preact/signals';
import { useId, useRef } from 'preact/hooks';
import type { ActivityView } from '#view';
import { say } from '#words';
import { announce } from '../announcer.tsx';
import type { Did } from '#scenario';
import { dragToOrder } from './drag-to-order.ts';

type TimelineView = Extract<ActivityView, { kind: 'timeline' }>;
type Card = TimelineView['cards'][number];

export function TimelineCards({ activity, onDecide }: { activity: TimelineView; onDecide: (did: Did) => void }) {
  const order = useSignal<readonly string[]>(activity.cards.map((card) => card.id));
  const wording = useSignal<Readonly<Record<string, string>>>(
    Object.fromEntries(
      activity.cards.flatMap((card) => (card.wordings.length === 1 && card.wordings[0] ? [[card.id, card.wordings[0].id]] : [])),
    ),
  );
  const list = useRef<HTMLOListElement>(null);
  const cards = order.value.flatMap((id) => activity.cards.find((card) => card.id === id) ?? []);
  const missingNow = () => activity.cards.filter((card) => wording.value[card.id] === undefined).length;
  const missing = missingNow();
  const finish = () => {
    if (missingNow() === 0) onDecide({ cards: order.value.map((id) => [id, wording.value[id] ?? ''] as const) });
  };

  const move = (card: Card, to: number) => {
    const from = order.value.indexOf(card.id);
    if (to < 0 || to >= order.value.length || to === from) return;
    const next = order.value.filter((id) => id !== card.id);
    next.splice(to, 0, card.id);
    order.value = next;
    announce(say('timeline.moved', { time: card.time, place: to + 1, count: next.length }));
  };
  return (
    <fieldset class="activity timeline">
      <legend tabindex={-1} data-focus>
        {activity.intro}
      </legend>
      <p class="soft small">{say('timeline.how')}</p>
      <ol class="cards" ref={list}>
        {cards.map((card, index) => (
          <TimelineCard
            key={card.id}
            card={card}
            place={index + 1}
            count={cards.length}
            chosen={wording.value[card.id]}
            onWord={(id) => (wording.value = { ...wording.value, [card.id]: id })}
            onMove={(by) => move(card, index + by)}
            onDrag={(event) => dragToOrder(event, list.current, (to) => move(card, to))}
          />
        ))}
      </ol>
      <button type="button" class="button primary" aria-disabled={missing > 0} onClick={finish}>
        {say('timeline.done')}
      </button>
      <p class="soft small" role="status">
        {missing > 0 ? say('timeline.missing', { count: missing }) : ''}
      </p>
    </fieldset>
  );
}

function TimelineCard({
  card,
  place,
  count,
  chosen,
  onWord,
  onMove,
  onDrag,
}: {
  card: Card;
  place: number;
  count: number;
  chosen: string | undefined;
  onWord: (id: string) => void;
  onMove: (by: number) => void;
  onDrag: (event: PointerEvent) => void;
}) {
  const name = useId();
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
        <span class="number card-time" id={name}>
          {card.time}
        </span>
        <button
          type="button"
          class="button"
          aria-label={say('timeline.earlier', { time: card.time, place, count })}
          aria-disabled={place === 1}
          onClick={() => onMove(-1)}
        >
          ↑
        </button>
        <button
          type="button"
          class="button"
          aria-label={say('timeline.later', { time: card.time, place, count })}
          aria-disabled={place === count}
          onClick={() => onMove(1)}
        >
          ↓
        </button>
      </div>
      {card.wordings.length === 1 ? (
        <p>{card.wordings[0]?.text}</p>
      ) : (
        <div class="wordings" role="radiogroup" aria-labelledby={name}>
          {card.wordings.map((one) => (
            <label key={one.id} class={chosen === one.id ? 'wording is-on' : 'wording'}>
              <input type="radio" name={name} checked={chosen === one.id} onChange={() => onWord(one.id)} />
              <span>{one.text}</span>
            </label>
          ))}
        </div>
      )}
    </li>
  );
}
