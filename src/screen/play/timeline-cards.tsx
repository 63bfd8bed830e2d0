/** A timeline laid out as cards: put them in order, and choose how each is worded. */
import { useSignal } from '@preact/signals';
import type { ActivityView } from '#view';
import { say } from '#words';
import type { Did } from '#scenario';
import { OrderedCards } from '../cards/ordered-cards.tsx';

type TimelineView = Extract<ActivityView, { kind: 'timeline' }>;

export function TimelineCards({ activity, onDecide }: { activity: TimelineView; onDecide: (did: Did) => void }) {
  const order = useSignal<readonly string[]>(activity.cards.map((card) => card.id));
  const wording = useSignal<Readonly<Record<string, string>>>(
    Object.fromEntries(
      activity.cards.flatMap((card) => (card.wordings.length === 1 && card.wordings[0] ? [[card.id, card.wordings[0].id]] : [])),
    ),
  );
  const cardOf = (id: string) => activity.cards.find((card) => card.id === id);
  const count = activity.cards.length;
  const missingNow = () => activity.cards.filter((card) => wording.value[card.id] === undefined).length;
  const missing = missingNow();
  const finish = () => {
    if (missingNow() === 0) onDecide({ cards: order.value.map((id) => [id, wording.value[id] ?? ''] as const) });
  };
  return (
    <fieldset class="activity timeline">
      <legend tabindex={-1} data-focus>
        {activity.intro}
      </legend>
      <p class="soft small">{say('timeline.how')}</p>
      <OrderedCards
        cards={order.value.map((id) => ({ id, wordings: cardOf(id)?.wordings ?? [], chosen: wording.value[id] }))}
        words={(id, place) => {
          const time = cardOf(id)?.time ?? '';
          return {
            name: time,
            earlier: say('timeline.earlier', { time, place, count }),
            later: say('timeline.later', { time, place, count }),
            moved: say('timeline.moved', { time, place, count }),
          };
        }}
        namedByTime
        onOrder={(ids) => (order.value = ids)}
        onWord={(id, chosen) => (wording.value = { ...wording.value, [id]: chosen })}
      />
      <button type="button" class="button primary" aria-disabled={missing > 0} onClick={finish}>
        {say('timeline.done')}
      </button>
      <p class="soft small" role="status">
        {missing > 0 ? say('timeline.missing', { count: missing }) : ''}
      </p>
    </fieldset>
  );
}
