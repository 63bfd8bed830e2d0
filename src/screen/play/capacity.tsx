/** Sharing out the team's time: sliders and steppers with a running total that cannot be passed. */
import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import type { ActivityView } from '#view';
import { say } from '#words';
import type { Did } from '#scenario';

type CapacityView = Extract<ActivityView, { kind: 'capacity' }>;
type CapacityLine = CapacityView['lines'][number];

export function Capacity({ activity, onDecide }: { activity: CapacityView; onDecide: (did: Did) => void }) {
  const given = useSignal<Readonly<Record<string, number>>>(Object.fromEntries(activity.lines.map((line) => [line.id, 0])));
  const usedNow = () => Object.values(given.value).reduce((sum, value) => sum + value, 0);
  const give = (line: CapacityLine, wanted: number) => {
    const most = Math.min(line.most, (given.value[line.id] ?? 0) + activity.total - usedNow());
    // A switch is paid for whole or not at all.
    if (line.costs !== undefined && wanted > most) return;
    given.value = { ...given.value, [line.id]: Math.max(0, Math.min(wanted, most)) };
  };
  const used = usedNow();
  const left = activity.total - used;
  return (
    <fieldset class="activity capacity">
      <legend tabindex={-1} data-focus>
        {activity.intro}
      </legend>
      <p class="running-total" role="status">
        {say('capacity.left', { left, total: activity.total })}
      </p>
      <div class="total-bar" aria-hidden="true">
        <span style={{ width: `${(used / activity.total) * 100}%` }} />
      </div>
      {activity.lines.map((line) => (
        <CapacityRow key={line.id} line={line} value={given.value[line.id] ?? 0} left={left} onGive={(value) => give(line, value)} />
      ))}
      <button type="button" class="button primary" onClick={() => onDecide({ allocation: given.value })}>
        {say('capacity.done')}
      </button>
    </fieldset>
  );
}

function CapacityRow({ line, value, left, onGive }: { line: CapacityLine; value: number; left: number; onGive: (value: number) => void }) {
  const textId = useId();
  const { costs } = line;
  if (costs !== undefined) {
    const isOn = value >= costs;
    const isOutOfReach = !isOn && left < costs;
    return (
      <label class={isOn ? 'slip check focus-around is-on' : 'slip check focus-around'}>
        <input
          type="checkbox"
          checked={isOn}
          aria-disabled={isOutOfReach}
          onClick={(event) => {
            if (isOutOfReach) event.preventDefault();
            else onGive(isOn ? 0 : costs);
          }}
        />
        <span>{line.text}</span>
        <span class="state soft small">{say('capacity.costs', { costs })}</span>
      </label>
    );
  }
  return (
    <div class="capacity-row">
      <span id={textId}>{line.text}</span>
      <div class="stepper">
        <button
          type="button"
          class="button"
          aria-label={say('capacity.less', { text: line.text })}
          aria-disabled={value === 0}
          onClick={() => onGive(value - 1)}
        >
          −
        </button>
        <input
          type="range"
          min={0}
          max={line.most}
          step={1}
          value={value}
          aria-labelledby={textId}
          aria-valuetext={say('capacity.value', { value })}
          onInput={(event) => {
            onGive(Number(event.currentTarget.value));
            event.currentTarget.value = String(Math.max(0, Math.min(Number(event.currentTarget.value), value + left)));
          }}
        />
        <button
          type="button"
          class="button"
          aria-label={say('capacity.more', { text: line.text })}
          aria-disabled={left === 0 || value >= line.most}
          onClick={() => onGive(value + 1)}
        >
          +
        </button>
        <output class="number">{say('capacity.value', { value })}</output>
      </div>
    </div>
  );
}
