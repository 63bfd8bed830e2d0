/** Everything the lab can be set to, in one column: the teams, how long, and how often. */
import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { monthsRange, runCounts, usualLab, type LabSettings } from '#lab';
import { say } from '#words';
import { ChoiceRow } from '../choice-row.tsx';
import { Slider } from './lever.tsx';
import { TeamPanel } from './team-panel.tsx';
import type { ChangeLab } from './use-lab-settings.ts';

export function LabControls({ settings, onChange }: { settings: LabSettings; onChange: ChangeLab }) {
  const shown = useSignal<'A' | 'B'>('A');
  const id = useId();
  const { a, b, months, runs } = settings;
  const which = b ? shown.value : 'A';
  return (
    <>
      {b && (
        <fieldset class="lab-field">
          <legend class="unseen">{say('lab.teams')}</legend>
          <ChoiceRow
            choices={['A', 'B'] as const}
            chosen={which}
            words={(team) => say('lab.team', { team })}
            onChoose={(team) => (shown.value = team)}
          />
        </fieldset>
      )}
      <TeamPanel
        key={which}
        which={which}
        team={which === 'B' && b ? b : a}
        onChange={(team, control) => onChange(which === 'B' ? { ...settings, b: team } : { ...settings, a: team }, control)}
      />
      <div class="buttons lab-field">
        {b ? (
          <>
            <button type="button" class="button" onClick={() => onChange({ ...settings, b: a }, 'alike')}>
              {say('lab.alike')}
            </button>
            <button type="button" class="button" onClick={() => onChange({ ...settings, b: undefined }, 'alone')}>
              {say('lab.alone')}
            </button>
          </>
        ) : (
          <button
            type="button"
            class="button"
            onClick={() => {
              onChange({ ...settings, b: usualLab.b }, 'compare');
              shown.value = 'B';
            }}
          >
            {say('lab.compare')}
          </button>
        )}
      </div>
      <div class="lab-field">
        <Slider
          name={say('lab.months')}
          value={months}
          words={say('lab.months.value', { months })}
          note={`${id}-months`}
          range={{ ...monthsRange, step: 1 }}
          onMove={(value) => onChange({ ...settings, months: value }, 'months')}
        />
        <p id={`${id}-months`} class="lever-note">
          {say('lab.months.note')}
        </p>
      </div>
      <fieldset class="lab-field" aria-describedby={`${id}-runs`}>
        <legend>{say('lab.runs')}</legend>
        <ChoiceRow
          choices={runCounts}
          chosen={runs}
          words={(count) => count.toLocaleString('en-GB')}
          onChoose={(count) => onChange({ ...settings, runs: count }, 'runs')}
        />
        <p id={`${id}-runs`} class="lever-note">
          {say('lab.runs.note')}
        </p>
      </fieldset>
    </>
  );
}
