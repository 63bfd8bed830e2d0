/** A timeline to repair: its cards are put in order, and each is given a wording. */
import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { shuffledCards, wordingsOffered, type Timeline } from '#practice';
import { say } from '#words';
import { OrderedCards } from '../../cards/ordered-cards.tsx';
import type { AnswerProps } from '../drill.tsx';

export function RepairTimeline({ item, turn, onAnswer, children }: AnswerProps & { item: Timeline }) {
  const { cards } = item;
  const count = cards.length;
  const order = useSignal(shuffledCards(item, turn.seed));
  /** By card: the place of its wording, or -1. */
  const wordings = useSignal<readonly number[]>(cards.map(() => -1));
  const list = useRef<HTMLOListElement>(null);
  const missing = wordings.value.filter((wording) => wording < 0).length;
  const check = () => {
    if (wordings.value.some((wording) => wording < 0)) {
      const open = order.value.findIndex((card) => (wordings.value[card] ?? -1) < 0);
      list.current?.children[open]?.querySelector('input')?.focus();
    } else onAnswer({ format: 'timeline', order: order.value, wordings: wordings.value });
  };
  return (
    <>
      <p class="soft small">{say('practice.timeline.how')}</p>
      <OrderedCards
        list={list}
        cards={order.value.map((id) => {
          const { wordings: worded = [], at = '' } = cards[id] ?? {};
          return { id, wordings: wordingsOffered(worded, turn.seed, at), chosen: wordings.value[id] };
        })}
        words={(_, place) => ({
          name: say('practice.timeline.card', { place, count }),
          earlier: say('practice.timeline.earlier', { place }),
          later: say('practice.timeline.later', { place }),
          moved: say('practice.timeline.moved', { place, count }),
        })}
        onOrder={(ids) => (order.value = ids)}
        onWord={(card, wording) => (wordings.value = wordings.value.with(card, wording))}
      />
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
