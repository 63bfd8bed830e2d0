/** What the settings come to: charts in pictures, words and numbers, while the workers go on computing. */
import { useRef } from 'preact/hooks';
import { chartNames, type LabSettings, type TeamSettings } from '#lab';
import { say } from '#words';
import { ChoiceRow } from '../choice-row.tsx';
import { remInPixels, useSize } from '../use-size.ts';
import { LabChart } from './lab-chart.tsx';
import type { LabRuns } from './use-lab-runs.ts';
import type { ChangeLab } from './use-lab-settings.ts';

type Props = { settings: LabSettings; runs: LabRuns; onChange: ChangeLab };

export function LabResults({ settings, runs, onChange }: Props) {
  const { a, b, months, runs: count, view, singles } = settings;
  return (
    <section class="lab-results" aria-labelledby="lab-results">
      <div class="lab-results-head">
        <h2 id="lab-results">{say('lab.results')}</h2>
        <Progress runs={runs} />
      </div>
      <p class="lab-setup">
        <Setup name={b ? say('lab.team', { team: 'A' }) : ''} team={a} />
        {b && <Setup name={say('lab.team', { team: 'B' })} team={b} />}
      </p>
      <div class="lab-view">
        <fieldset>
          <legend class="unseen">{say('lab.view')}</legend>
          <ChoiceRow
            choices={['true', 'seen'] as const}
            chosen={view}
            words={(one) => say(`lab.view.${one}`)}
            onChoose={(one) => onChange({ ...settings, view: one }, 'view')}
          />
        </fieldset>
        <label class="check-line">
          <input type="checkbox" checked={singles} onChange={() => onChange({ ...settings, singles: !singles }, 'singles')} />
          <span>{say('lab.singles')}</span>
        </label>
        <ChartList settings={settings} onChange={onChange} />
      </div>
      <Charts settings={settings} runs={runs} />
      <p class="soft small">{say('lab.how-drawn', { runs: count, months, teams: b ? 2 : 1 })}</p>
    </section>
  );
}

function Charts({ settings: { charts, view, singles }, runs }: Omit<Props, 'onChange'>) {
  const box = useRef<HTMLDivElement>(null);
  const { width } = useSize(box);
  const rem = remInPixels();
  const result = runs.result.value;
  const state = runs.state.value;
  // Many charts stand side by side where each still has room for its words; three keep the whole width.
  const gap = 2 * rem;
  const isWide = charts.length > 3 && width >= 60 * rem + gap;
  const column = isWide ? (width - gap) / 2 : width;
  const look = ['lab-charts', isWide ? 'is-wide' : '', state === 'waiting' || state === 'failed' ? 'is-old' : ''].filter(Boolean).join(' ');
  return (
    <>
      {state === 'failed' && <p class="notice">{say('lab.failed')}</p>}
      <div class={look} ref={box} aria-busy={state === 'waiting' || state === 'looking'}>
        {charts.length === 0 && <p>{say('lab.no-charts')}</p>}
        {result &&
          width > 0 &&
          charts.map((name) => <LabChart key={name} name={name} result={result} view={view} singles={singles} width={column} rem={rem} />)}
      </div>
    </>
  );
}

function Setup({ name, team }: { name: string; team: TeamSettings }) {
  const values = {
    policy: say(`lab.policy.${team.policy}`),
    start: team.preset === 'blame-heavy' ? 'blamed' : team.preset,
    changed: Object.keys(team.changes).length,
  };
  return <span>{name === '' ? say('lab.setup-alone', values) : say('lab.setup', { team: name, ...values })} </span>;
}

function Progress({ runs }: { runs: LabRuns }) {
  const state = runs.state.value;
  if (state === 'done' || state === 'failed') return null;
  const { done, of } = runs.progress.value;
  const looked = runs.result.value?.runs ?? 0;
  return (
    <p class="lab-progress">
      <progress max={of} value={done} aria-label={say('lab.progress.label')} />
      <span class="soft small">{state === 'looking' ? say('lab.first-look', { runs: looked }) : say('lab.progress', { done, of })}</span>
    </p>
  );
}

function ChartList({ settings, onChange }: Omit<Props, 'runs'>) {
  const { charts } = settings;
  const turn = (name: (typeof chartNames)[number]) => {
    const isOn = charts.includes(name);
    const next = chartNames.filter((one) => (one === name ? !isOn : charts.includes(one)));
    onChange({ ...settings, charts: next }, `chart ${name}`);
  };
  return (
    <details class="fold lab-chart-list">
      <summary>{say('lab.charts')}</summary>
      <div class="lab-chart-names">
        {chartNames.map((name) => (
          <label key={name} class="check-line">
            <input type="checkbox" checked={charts.includes(name)} onChange={() => turn(name)} />
            <span>{say(`lab.chart.${name}`)}</span>
          </label>
        ))}
      </div>
    </details>
  );
}
