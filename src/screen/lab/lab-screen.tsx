/** The lab: lead one team or two by hand, and see what becomes of them over many runs. */
import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { charts, labPages, usualLab, withParameters, type LabRunsResult, type LabSettings, type ParameterName } from '#lab';
import { say } from '#words';
import { announce } from '../announcer.tsx';
import { copyText } from '../download.ts';
import { panelId, tabId, Tabs } from '../tabs.tsx';
import { TopBar } from '../top-bar.tsx';
import { chartSentences } from './chart-words.ts';
import { LabControls } from './lab-controls.tsx';
import { LabResults } from './lab-results.tsx';
import { ModelCard } from './model-card.tsx';
import { useLabRuns } from './use-lab-runs.ts';
import { linkTo, useLabSettings, type ChangeLab } from './use-lab-settings.ts';

/** `text` holds the settings of the link that was opened. */
export function LabScreen({ text }: { text: string | undefined }) {
  const desk = useLabSettings(text);
  const settings = desk.settings.value;
  const copied = useSignal<{ readonly how: 'copied' | 'downloaded'; readonly settings: LabSettings } | undefined>(undefined);
  const copy = async () => (copied.value = { how: await copyText('second-story-lab.txt', linkTo(settings)), settings });
  return (
    <div class="lab">
      <TopBar title={say('lab.title')}>
        <button type="button" class="button" aria-disabled={!desk.canUndo.value} onClick={() => desk.undo()}>
          {say('lab.undo')}
        </button>
        <button type="button" class="button" onClick={copy}>
          {say('lab.copy')}
        </button>
        <button type="button" class="button top-wide" onClick={() => print()}>
          {say('lab.print')}
        </button>
      </TopBar>
      <main id="main" class="lab-main" tabindex={-1}>
        <p class="lab-copied" role="status">
          {copied.value?.settings === settings ? say(`lab.copy.${copied.value.how}`) : ''}
        </p>
        <Tabs
          id="lab"
          label={say('lab.pages')}
          names={labPages}
          open={settings.page}
          word={(page) => say(`lab.page.${page}`)}
          onOpen={(page) => desk.change({ ...settings, page }, 'page')}
        />
        {settings.page === 'model' ? (
          <div class="lab-model" role="tabpanel" id={panelId('lab', 'model')} aria-labelledby={tabId('lab', 'model')}>
            <ModelCard
              parameters={settings.parameters}
              onParameters={(parameters) => desk.change(withParameters(settings, parameters), numberMoved(settings, parameters))}
            />
          </div>
        ) : (
          <Sandbox settings={settings} damaged={desk.damaged.value} onChange={desk.change} />
        )}
      </main>
    </div>
  );
}

/** The number of the model that differs, so that its moves are one step back; `numbers` if it is not one alone. */
function numberMoved({ parameters: before }: LabSettings, after: LabSettings['parameters']): string {
  const names = Object.keys({ ...before, ...after }) as ParameterName[];
  const moved = names.filter((name) => before[name] !== after[name]);
  return moved.length === 1 ? `number ${moved[0]}` : 'numbers';
}

function Sandbox({ settings, damaged, onChange }: { settings: LabSettings; damaged: boolean; onChange: ChangeLab }) {
  const isOpen = useSignal(false);
  const isFirst = useRef(true);
  const runs = useLabRuns(settings, (result) => {
    if (!isFirst.current) announce(spoken(settings, result));
    isFirst.current = false;
  });
  return (
    <div
      class={isOpen.value ? 'lab-sandbox is-open' : 'lab-sandbox'}
      role="tabpanel"
      id={panelId('lab', 'try')}
      aria-labelledby={tabId('lab', 'try')}
    >
      <section class="lab-controls" aria-label={say('lab.settings')}>
        <button
          type="button"
          class="button primary lab-fold"
          aria-expanded={isOpen.value}
          aria-controls="lab-controls"
          onClick={() => (isOpen.value = !isOpen.value)}
        >
          {say(isOpen.value ? 'lab.settings.close' : 'lab.settings.open')}
        </button>
        <div class="lab-controls-body" id="lab-controls">
          <p class="lab-intro">{say('lab.intro')}</p>
          <LabControls settings={settings} onChange={onChange} />
          <button type="button" class="button" onClick={() => onChange({ ...usualLab, page: settings.page }, 'reset')}>
            {say('lab.reset-all')}
          </button>
        </div>
      </section>
      <div class="lab-body">
        {damaged && <p class="notice">{say('lab.damaged')}</p>}
        <NumbersChanged settings={settings} onChange={onChange} />
        <LabResults settings={settings} runs={runs} onChange={onChange} />
      </div>
    </div>
  );
}

/** Whoever reads these pictures is told that they are of another model than the one described. */
function NumbersChanged({ settings, onChange }: { settings: LabSettings; onChange: ChangeLab }) {
  const count = Object.keys(settings.parameters).length;
  if (count === 0) return null;
  return (
    <div class="notice lab-numbers-changed">
      <p>{say('lab.numbers-changed', { count })}</p>
      <div class="buttons screen-only">
        <button type="button" class="button" onClick={() => onChange({ ...settings, page: 'model' }, 'page')}>
          {say('lab.numbers-show', { count })}
        </button>
        <button type="button" class="button" onClick={() => onChange({ ...settings, parameters: {} }, 'numbers')}>
          {say('lab.numbers-reset', { count })}
        </button>
      </div>
    </div>
  );
}

/** The answer for those who listen: how many runs, and what the first charts come to. */
function spoken({ charts: shown, view }: LabSettings, result: LabRunsResult): string {
  const sentences = shown.slice(0, 3).flatMap((name) => {
    const output = view === 'seen' ? charts[name].seen : charts[name].truth;
    return output === undefined ? [] : [`${say(`lab.chart.${name}`)}: ${chartSentences(output, result).join(' ')}`];
  });
  return [say('lab.done', { runs: result.runs }), ...sentences].join(' ');
}
