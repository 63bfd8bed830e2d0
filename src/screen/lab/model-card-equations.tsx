/** Every equation of the model: what it says in words, its formula, and the numbers in it. */
import { equationGroups, equationIds, equations, parametersOf, symbols, type EquationId, type ParameterName } from '#lab';
import { say } from '#words';

export function CardEquations({ onNumber }: { onNumber(name: ParameterName): void }) {
  return (
    <>
      <p>{say('card.equations.note')}</p>
      {equationGroups.map((group) => (
        <details key={group} class="fold card-fold card-group">
          <summary>
            <h4>{say(`card.group.${group}`)}</h4>
            <span class="soft small">{spanOf(equationIds.filter((id) => equations[id].group === group))}</span>
          </summary>
          <ol class="card-equations">
            {equationIds
              .filter((id) => equations[id].group === group)
              .map((id) => (
                <OneEquation key={id} id={id} onNumber={onNumber} />
              ))}
          </ol>
        </details>
      ))}
      <details class="fold card-fold card-group">
        <summary>
          <h4>{say('card.equations.letters')}</h4>
        </summary>
        <dl class="card-symbols">
          {symbols.map((symbol) => (
            <div key={symbol}>
              <dt>{symbol === 'brackets' ? '[ ]' : symbol === 'choice' ? '? :' : symbol}</dt>
              <dd>{say(`card.symbol.${symbol}`)}</dd>
            </div>
          ))}
        </dl>
      </details>
    </>
  );
}

/** `E1–E5`, for those that are numbered. */
function spanOf(ids: readonly EquationId[]): string {
  const numbered = ids.filter((id) => id.startsWith('E'));
  return numbered.length === 0 ? '' : `${numbered[0]}–${numbered.at(-1)}`;
}

function OneEquation({ id, onNumber }: { id: EquationId; onNumber(name: ParameterName): void }) {
  const names = parametersOf(id);
  return (
    <li class="card-equation">
      <h5 id={`equation-${id}`} tabIndex={-1}>
        {id.startsWith('E') && <span class="number">{id}</span>} {say(`card.equation.${id}`)}
      </h5>
      <p>{say(`card.equation.${id}.says`)}</p>
      <div class="card-formula">
        {equations[id].formula.map((line) => (
          <code key={line}>{line}</code>
        ))}
      </div>
      {names.length > 0 && (
        <p class="card-links">
          <span class="soft small">{say('card.equations.uses')}</span>
          {names.map((name) => (
            <button
              key={name}
              type="button"
              class="card-link"
              aria-label={say('card.equations.show-number', { name })}
              onClick={() => onNumber(name)}
            >
              {name}
            </button>
          ))}
        </p>
      )}
    </li>
  );
}
