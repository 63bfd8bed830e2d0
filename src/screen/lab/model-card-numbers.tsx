/** Every number of the model, to be found, understood and changed. */
import { useComputed, type Signal } from '@preact/signals';
import {
  equationsOf,
  fitParameter,
  parameterRange,
  parameters as table,
  type EquationId,
  type Parameter,
  type ParameterName,
  type Provenance,
} from '#lab';
import { say } from '#words';
import { announce } from '../announcer.tsx';
import { numeral } from './model-card-claims.tsx';
import type { Numbers } from './use-claims.ts';

export type NumberFilter = { readonly text: string; readonly from: Provenance | 'any'; readonly onlyChanged: boolean };
export const noFilter: NumberFilter = { text: '', from: 'any', onlyChanged: false };

const provenances = ['E', 'S', 'J', 'N'] as const satisfies readonly Provenance[];
const names = Object.keys(table) as readonly ParameterName[];
/** The yardstick of velocity stands in no equation of the week; turned, it would change nothing but a label. */
const fixed: readonly ParameterName[] = ['Vref'];

type Props = {
  numbers: Numbers;
  filter: Signal<NumberFilter>;
  onNumbers(numbers: Numbers): void;
  onEquation(id: EquationId): void;
};

export function CardNumbers({ numbers, filter, onNumbers, onEquation }: Props) {
  const isFiltered = useComputed(() => filter.value.text.trim() !== '' || filter.value.from !== 'any' || filter.value.onlyChanged);
  const found = names.filter((name) => fits(name, filter.value, numbers));
  const groups = [...new Set(found.map((name) => table[name].group))];
  return (
    <>
      <p>{say('card.numbers.note', { count: names.length })}</p>
      <dl class="card-letters">
        <dt class="unseen">{say('card.from.title')}</dt>
        {provenances.map((from) => (
          <dd key={from}>
            <b class="card-from">{from}</b> {say(`card.from.${from}`)}
          </dd>
        ))}
      </dl>
      <Finder filter={filter} found={found.length} isFiltered={isFiltered.value} />
      {groups.map((group) => {
        const inGroup = found.filter((name) => table[name].group === group);
        const [first] = inGroup;
        const changed = inGroup.filter((name) => name in numbers).length;
        return (
          <details key={group} class="fold card-fold card-group" open={isFiltered.value}>
            <summary>
              <h4>{group}</h4>
              {changed > 0 && <b class="card-changed">{say('card.numbers.changed-of', { count: changed })}</b>}
            </summary>
            {first !== undefined && <p class="soft card-source">{table[first].source}.</p>}
            <ul class="card-numbers">
              {inGroup.map((name) => (
                <OneNumber key={name} name={name} set={numbers[name]} numbers={numbers} onNumbers={onNumbers} onEquation={onEquation} />
              ))}
            </ul>
          </details>
        );
      })}
    </>
  );
}

function Finder({ filter, found, isFiltered }: { filter: Signal<NumberFilter>; found: number; isFiltered: boolean }) {
  const set = (change: Partial<NumberFilter>) => (filter.value = { ...filter.value, ...change });
  return (
    <div class="card-finder" role="search">
      <label>
        <span>{say('card.numbers.find')}</span>
        <input
          type="search"
          value={filter.value.text}
          placeholder={say('card.numbers.find-hint')}
          onInput={({ currentTarget }) => set({ text: currentTarget.value })}
        />
      </label>
      <label>
        <span>{say('card.numbers.from')}</span>
        <select value={filter.value.from} onChange={({ currentTarget }) => set({ from: currentTarget.value as NumberFilter['from'] })}>
          <option value="any">{say('card.numbers.from-any')}</option>
          {provenances.map((from) => (
            <option key={from} value={from}>
              {say(`card.from.${from}`)}
            </option>
          ))}
        </select>
      </label>
      <label class="check-line">
        <input
          type="checkbox"
          checked={filter.value.onlyChanged}
          onChange={({ currentTarget }) => set({ onlyChanged: currentTarget.checked })}
        />
        {say('card.numbers.only-changed')}
      </label>
      <p role="status" class="small">
        {isFiltered ? say('card.numbers.found', { count: found }) : ''}
      </p>
    </div>
  );
}

function fits(name: ParameterName, { text, from, onlyChanged }: NumberFilter, numbers: Numbers): boolean {
  if (onlyChanged && !(name in numbers)) return false;
  const { provenance, group, meaning, source } = table[name];
  if (from !== 'any' && provenance !== from) return false;
  const wanted = text.trim().toLowerCase();
  if (wanted === '') return true;
  if (/^e\d+$/.test(wanted)) return name.toLowerCase() === wanted || equationsOf(name).some((id) => id.toLowerCase() === wanted);
  return [name, group, meaning, source].some((part) => part.toLowerCase().includes(wanted));
}

type NumberProps = {
  name: ParameterName;
  set: number | undefined;
  numbers: Numbers;
  onNumbers(numbers: Numbers): void;
  onEquation(id: EquationId): void;
};

function OneNumber({ name, set, numbers, onNumbers, onEquation }: NumberProps) {
  const { value, unit, meaning, provenance }: Parameter = table[name];
  const { low, high, whole } = parameterRange(name);
  const isChanged = set !== undefined;
  const change = (wanted: number, field: HTMLInputElement) => {
    const fitted = Number.isFinite(wanted) ? fitParameter(name, wanted) : (set ?? value);
    if (fitted !== wanted) announce(say('card.numbers.clamped', { name, low: numeral(low), high: numeral(high), value: numeral(fitted) }));
    field.value = String(fitted);
    onNumbers(withNumber(numbers, name, fitted === value ? undefined : fitted));
  };
  return (
    <li class={isChanged ? 'card-number is-changed' : 'card-number'}>
      <label for={`number-${name}`}>
        <code>{name}</code>
        <span>{meaning}</span>
      </label>
      {fixed.includes(name) ? (
        <p class="card-value" id={`number-${name}`} tabIndex={-1}>
          <span class="number">{numeral(value)}</span> <span class="soft small">{say('card.numbers.fixed')}</span>
        </p>
      ) : (
        <p class="card-value">
          <input
            id={`number-${name}`}
            type="number"
            inputMode={low < 0 ? 'text' : 'decimal'}
            step={whole ? 1 : stepOf(value)}
            value={set ?? value}
            aria-describedby={`range-${name}`}
            onChange={({ currentTarget }) => change(currentTarget.valueAsNumber, currentTarget)}
          />
          <span id={`range-${name}`} class="soft small">
            {unit === '1' ? '' : `${unit}, `}
            {say('card.numbers.range', { low: numeral(low), high: numeral(high) })}
          </span>
        </p>
      )}
      <p class="card-about">
        <b class="card-from" aria-hidden="true">
          {provenance}
        </b>
        <span class="unseen">{say(`card.from.${provenance}`)}.</span>
        <span class="unseen">{say('card.numbers.used')}</span>
        {equationsOf(name).map((id) => (
          <button
            key={id}
            type="button"
            class="card-link"
            aria-label={say('card.numbers.show-equation', { equation: id, name: say(`card.equation.${id}`) })}
            onClick={() => onEquation(id)}
          >
            {id}
          </button>
        ))}
      </p>
      {isChanged && (
        <button
          type="button"
          class="button card-reset"
          aria-label={say('card.numbers.reset-label', { name, value: numeral(value) })}
          onClick={() => {
            document.getElementById(`number-${name}`)?.focus();
            onNumbers(withNumber(numbers, name, undefined));
          }}
        >
          {say('card.numbers.reset', { value: numeral(value) })}
        </button>
      )}
    </li>
  );
}

function withNumber(numbers: Numbers, name: ParameterName, value: number | undefined): Numbers {
  const { [name]: _, ...others } = numbers;
  return value === undefined ? others : { ...others, [name]: value };
}

/** About a hundredth of the value, as a round step. */
function stepOf(value: number): number {
  if (value === 0) return 0.01;
  const magnitude = Math.floor(Math.log10(Math.abs(value))) - 1;
  return Number(`1e${magnitude}`);
}
