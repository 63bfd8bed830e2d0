/** One team of the lab: who leads it, how it starts, and every lever in its group. */
import { useId } from 'preact/hooks';
import {
  changesOnTheWay,
  leverGroupNames,
  leversIn,
  leversOf,
  policyNames,
  startLevers,
  startPresets,
  withLever,
  type LeverGroup,
  type TeamSettings,
} from '#lab';
import { say, saySaid } from '#words';
import { ChoiceRow } from '../choice-row.tsx';
import { Lever } from './lever.tsx';

type Props = {
  which: 'A' | 'B';
  team: TeamSettings;
  onChange: (team: TeamSettings, control: string) => void;
};

export function TeamPanel({ which, team, onChange }: Props) {
  const policyId = useId();
  const name = say('lab.team', { team: which });
  const changed = Object.keys(team.changes).length;
  return (
    <div class="team-panel" role="group" aria-label={name}>
      <div class="lab-field">
        <label for={policyId}>{say('lab.policy')}</label>
        <select
          id={policyId}
          value={team.policy}
          onChange={(event) => {
            const policy = policyNames.find((one) => one === event.currentTarget.value);
            if (policy) onChange({ ...team, policy, changes: {} }, `${which} policy`);
          }}
        >
          {policyNames.map((policy) => (
            <option key={policy} value={policy}>
              {say(`lab.policy.${policy}`)}
            </option>
          ))}
        </select>
        <p class="lever-note">{say(`lab.policy-note.${team.policy}`)}</p>
        <OnTheWay team={team} />
      </div>
      <fieldset class="lab-field">
        <legend>{say('lab.start')}</legend>
        <ChoiceRow
          choices={startPresets}
          chosen={team.preset}
          words={(preset) => say(`lab.start.${preset}`)}
          onChoose={(preset) => onChange({ ...team, preset }, `${which} start`)}
        />
      </fieldset>
      <div class="lab-field">
        <h2>{say('lab.levers')}</h2>
        {leverGroupNames.map((group) => (
          <Group
            key={group}
            group={group}
            team={team}

            onChange={(next, lever) => onChange(next, `${which} ${lever}`)}
          />
        ))}
        <button
          type="button"
          class="button"
          aria-disabled={changed === 0}
          onClick={() => onChange({ ...team, changes: {} }, `${which} levers back`)}
        >
          {say('lab.levers-reset')}
        </button>
      </div>
    </div>
  );
}

/** A policy that changes over time stays one until a lever is touched, and the page says which of the two holds. */
function OnTheWay({ team }: { team: TeamSettings }) {
  if (changesOnTheWay(team)) {
    const text = saySaid({ id: `lab.on-the-way.${team.policy}` });
    return <p class="lever-note on-the-way">{say('lab.still-moving', { text })}</p>;
  }
  if (!changesOnTheWay({ ...team, changes: {} })) return null;
  return <p class="lever-note on-the-way">{say('lab.stands-still', { name: say(`lab.policy.${team.policy}`) })}</p>;
}

function Group({
  group,
  team,
  onChange,
}: {
  group: LeverGroup;
  team: TeamSettings;
  onChange: (team: TeamSettings, lever: string) => void;
}) {
  const levers = leversOf(team);
  const starts = startLevers(team.policy);
  const count = leversIn(group).filter((id) => levers[id] !== starts[id]).length;
  return (
    <details class="fold lever-group">
      <summary>
        <span>{say(`lab.group.${group}`)}</span>
        <span class="lever-value">{say('lab.levers-changed', { count })}</span>
      </summary>
      {leversIn(group).map((id) => (
        <Lever key={id} id={id} value={levers[id]} start={starts[id]} onMove={(value) => onChange(withLever(team, id, value), id)} />
      ))}
    </details>
  );
}
