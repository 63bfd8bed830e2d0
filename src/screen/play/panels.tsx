/** The panels of play: pause, what was said, earlier decisions, more measures, glossary, keys. One is open at a time. */
import { useComputed, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { LogEntry } from '#view';
import { say, saySaid } from '#words';
import { Panel, type Openness } from '../dialog.tsx';
import { KeysPanel } from '../keys-panel.tsx';
import type { GlossaryTerm } from '#scenario';
import { changeSettings, settings } from '../settings.ts';
import type { Desk } from './desk.ts';
import { LineText } from './line.tsx';
import { MoreMeasures } from './more-measures.tsx';
import type { OpenPanel, PanelName } from './open-panel.ts';

/** Whether one panel is open, which can also close it. */
function useIsOpen(panel: OpenPanel, name: PanelName): Openness {
  const isOpen = useComputed(() => panel.value === name);
  return {
    get value() {
      return isOpen.value;
    },
    set value(open: boolean) {
      if (open) panel.value = name;
      else if (panel.peek() === name) panel.value = undefined;
    },
  };
}

export function Panels({ desk, panel, glossary }: { desk: Desk; panel: OpenPanel; glossary: () => Promise<readonly GlossaryTerm[]> }) {
  return (
    <>
      <PausePanel panel={panel} />
      <LogPanel desk={desk} panel={panel} />
      <DecisionsPanel desk={desk} panel={panel} />
      <Panel open={useIsOpen(panel, 'measures')} title={say('panel.measures')} wide>
        <MoreMeasures metrics={desk.view.value.metrics} others={desk.view.value.others} />
      </Panel>
      <GlossaryPanel panel={panel} glossary={glossary} />
      <PlayKeysPanel panel={panel} />
    </>
  );
}

function PausePanel({ panel }: { panel: OpenPanel }) {
  const { textOnly } = settings.value;
  const links = ['log', 'decisions', 'measures', 'glossary', 'keys'] as const;
  return (
    <Panel open={useIsOpen(panel, 'pause')} title={say('panel.pause')}>
      <p>{say('pause.note')}</p>
      <div class="menu">
        {links.map((name) => (
          <button key={name} type="button" class="button wide" onClick={() => (panel.value = name)}>
            {say(`panel.${name}`)}
          </button>
        ))}
        <button type="button" class="button wide" aria-pressed={textOnly} onClick={() => changeSettings({ textOnly: !textOnly })}>
          {say(textOnly ? 'pause.picture-on' : 'pause.picture-off')}
        </button>
        <a class="button wide" href="#settings">
          {say('title.settings')}
        </a>
        <a class="button wide" href="#scenarios">
          {say('pause.leave')}
        </a>
      </div>
    </Panel>
  );
}

function LogPanel({ desk, panel }: { desk: Desk; panel: OpenPanel }) {
  return (
    <Panel open={useIsOpen(panel, 'log')} title={say('panel.log')} wide>
      <Log entries={desk.view.value.log} />
    </Panel>
  );
}

/** Everything that was said so far, under the places where it was said. */
export function Log({ entries }: { entries: readonly LogEntry[] }) {
  if (entries.length === 0) return <p>{say('log.empty')}</p>;
  return (
    <ol class="log-list">
      {entries.map(({ place, line }, index) => (
        <li key={index}>
          {place !== undefined && place !== placeBefore(entries, index) && <h3>{place}</h3>}
          {line.kind === 'you' ? (
            <p class="you">{say('log.you', { text: line.text })}</p>
          ) : line.kind === 'said' ? (
            <p>{saySaid(line.said)}</p>
          ) : line.kind === 'heard' ? (
            <p class="soft">{say('log.heard', { text: line.text })}</p>
          ) : (
            <LineText line={line} />
          )}
        </li>
      ))}
    </ol>
  );
}

function placeBefore(entries: readonly LogEntry[], index: number): string | undefined {
  for (let at = index - 1; at >= 0; at--) if (entries[at]?.place !== undefined) return entries[at]?.place;
  return undefined;
}

function DecisionsPanel({ desk, panel }: { desk: Desk; panel: OpenPanel }) {
  const open = useIsOpen(panel, 'decisions');
  const taken = open.value ? desk.decisions() : [];
  return (
    <Panel open={open} title={say('panel.decisions')} wide>
      <p>{say(taken.length === 0 ? 'decisions.none' : 'decisions.note')}</p>
      <ol class="decision-list">
        {taken.map(({ number, place, took }) => (
          <li key={number}>
            <p>
              <b>{say('decisions.title', { number })}</b> <span class="soft">{place}</span>
            </p>
            <p>{took}</p>
            <button
              type="button"
              class="button"
              onClick={() => {
                desk.undoTo(number);
                panel.value = undefined;
              }}
            >
              {say('decisions.go-back', { number })}
            </button>
          </li>
        ))}
      </ol>
    </Panel>
  );
}

function GlossaryPanel({ panel, glossary }: { panel: OpenPanel; glossary: () => Promise<readonly GlossaryTerm[]> }) {
  const open = useIsOpen(panel, 'glossary');
  const terms = useSignal<readonly GlossaryTerm[] | 'failed' | undefined>(undefined);
  const isOpen = open.value;
  useEffect(() => {
    if (!isOpen || Array.isArray(terms.value)) return;
    glossary().then(
      (found) => (terms.value = found),
      () => (terms.value = 'failed'),
    );
  }, [isOpen]);
  return (
    <Panel open={open} title={say('panel.glossary')} wide>
      {terms.value === 'failed' && <p>{say('glossary.failed')}</p>}
      {Array.isArray(terms.value) && (
        <dl class="glossary">
          {(terms.value as readonly GlossaryTerm[]).map(({ term, explanation }) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{explanation}</dd>
            </div>
          ))}
        </dl>
      )}
    </Panel>
  );
}

const keys = [
  ['1–4', 'keys.numbers'],
  ['↑ ↓', 'keys.arrows'],
  ['Space', 'keys.go-on'],
  ['F', 'keys.skip'],
  ['N', 'keys.no-guess'],
  ['U', 'keys.decisions'],
  ['L', 'keys.log'],
  ['M', 'keys.measures'],
  ['G', 'keys.glossary'],
  ['T', 'keys.text-only'],
  ['P', 'keys.pause'],
  ['?', 'keys.keys'],
  ['Alt ↑ ↓', 'keys.cards'],
  ['Esc', 'keys.close'],
] as const;

function PlayKeysPanel({ panel }: { panel: OpenPanel }) {
  return (
    <KeysPanel open={useIsOpen(panel, 'keys')} keys={keys}>
      <label class="check-line">
        <input
          type="checkbox"
          checked={settings.value.letterKeys}
          onChange={() => changeSettings({ letterKeys: !settings.value.letterKeys })}
        />
        <span>{say('settings.letter-keys')}</span>
      </label>
    </KeysPanel>
  );
}
