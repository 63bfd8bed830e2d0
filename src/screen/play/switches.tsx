/** Standing arrangements, each on or off. */
import { useSignal } from '@preact/signals';
import type { ActivityView } from '#view';
import { say } from '#words';
import type { Did } from '#scenario';

type SwitchesView = Extract<ActivityView, { kind: 'levers' }>;

export function Switches({ activity, onDecide }: { activity: SwitchesView; onDecide: (did: Did) => void }) {
  const on = useSignal<Readonly<Record<string, boolean>>>(Object.fromEntries(activity.offers.map((offer) => [offer.id, false])));
  return (
    <fieldset class="activity switches">
      <legend tabindex={-1} data-focus>
        {activity.intro}
      </legend>
      <div class="slips">
        {activity.offers.map((offer) => {
          const isOn = on.value[offer.id] === true;
          return (
            <label key={offer.id} class={isOn ? 'slip check focus-around is-on' : 'slip check focus-around'}>
              <input
                type="checkbox"
                role="switch"
                checked={isOn}
                aria-checked={isOn}
                onChange={() => (on.value = { ...on.value, [offer.id]: !isOn })}
              />
              <span>{offer.text}</span>
              <span class="state soft small" aria-hidden="true">
                {say(isOn ? 'switch.on' : 'switch.off')}
              </span>
            </label>
          );
        })}
      </div>
      <button type="button" class="button primary" onClick={() => onDecide({ levers: on.value })}>
        {say('switches.done')}
      </button>
    </fieldset>
  );
}
