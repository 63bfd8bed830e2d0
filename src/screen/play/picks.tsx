/** Choosing some of several: questions to ask, factors to name, readers, actions. */
import { useSignal } from '@preact/signals';
import type { ActivityView } from '#view';
import { say } from '#words';
import type { Did } from '#scenario';

type PicksView = Extract<ActivityView, { kind: 'picks' }>;

export function Picks({ activity, onDecide }: { activity: PicksView; onDecide: (did: Did) => void }) {
  const chosen = useSignal<readonly string[]>([]);
  const { atLeast, atMost, about } = activity;
  const isFull = chosen.value.length >= atMost;
  const isEnough = chosen.value.length >= atLeast;
  const toggle = (id: string) => {
    if (chosen.value.includes(id)) chosen.value = chosen.value.filter((other) => other !== id);
    else if (chosen.value.length < atMost) chosen.value = [...chosen.value, id];
  };
  const finish = () => {
    if (chosen.value.length >= atLeast) onDecide({ picks: chosen.value });
  };
  return (
    <fieldset class="activity picks">
      <legend tabindex={-1} data-focus>
        {activity.intro}
      </legend>
      <p class="soft small" role="status">
        {say('picks.count', { atLeast, atMost, count: chosen.value.length })}
      </p>
      <div class="slips">
        {activity.picks.map((pick) => {
          const isChosen = chosen.value.includes(pick.id);
          return (
            <label key={pick.id} class={isChosen ? 'slip check focus-around is-on' : 'slip check focus-around'}>
              <input
                type="checkbox"
                checked={isChosen}
                aria-disabled={!isChosen && isFull}
                onClick={(event) => {
                  if (!isChosen && isFull) event.preventDefault();
                  else toggle(pick.id);
                }}
              />
              <span>{pick.text}</span>
            </label>
          );
        })}
      </div>
      <button type="button" class="button primary" aria-disabled={!isEnough} onClick={finish}>
        {say('picks.done', { about })}
      </button>
    </fieldset>
  );
}
