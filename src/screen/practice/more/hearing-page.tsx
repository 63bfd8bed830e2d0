/** What the player's answers say about their hearing: in sentences, over time, and kind by kind. */
import { useSignal } from '@preact/signals';
import { kinds } from '#language';
import { hearing, type Hearing } from '#practice';
import { say } from '#words';
import { HearingSentences, overallSentences } from '../hearing-said.tsx';
import { figure } from './figures.ts';
import { FocusHeading } from './focus-heading.tsx';
import { HearingChart } from './hearing-chart.tsx';
import { HearingTable } from './hearing-table.tsx';
import { kindSentences } from './hearing-sentences.ts';
import type { MoreProps } from './more-props.ts';
import { SensitivityFigures } from './sensitivity-figures.tsx';

export function HearingPage({ record }: Pick<MoreProps, 'record'>) {
  const heard = hearing(record.answers);
  const { sensitivity, hears, wolf } = heard.overall;
  const isEnough = hears !== 'too-few-to-say' && wolf !== 'too-few-to-say';
  return (
    <section class="more">
      <FocusHeading step="hearing">{say('hearing.title')}</FocusHeading>
      <HearingSentences sentences={[...overallSentences(heard.overall), ...kindSentences(heard)]} />
      <p class="soft small">{say('hearing.first-only')}</p>
      <OverTime heard={heard} />
      <ByKind heard={heard} />
      {isEnough && sensitivity && <SensitivityFigures of={sensitivity} />}
    </section>
  );
}

function OverTime({ heard: { overTime } }: { heard: Hearing }) {
  const isOpen = useSignal(false);
  return (
    <section class="hearing-time">
      <div class="hearing-head">
        <h3>{say('hearing.over-time')}</h3>
        {overTime.length > 0 && (
          <button type="button" class="button" aria-expanded={isOpen.value} onClick={() => (isOpen.value = !isOpen.value)}>
            {say(isOpen.value ? 'hearing.table.hide' : 'hearing.table.show')}
          </button>
        )}
      </div>
      <HearingChart windows={overTime} />
      {isOpen.value && <HearingTable windows={overTime} />}
    </section>
  );
}

function ByKind({ heard: { byKind } }: { heard: Hearing }) {
  return (
    <details class="fold hearing-kinds">
      <summary>{say('hearing.by-kind')}</summary>
      <div class="table-frame">
        <table>
          <thead>
            <tr>
              <th scope="col">{say('hearing.by-kind.kind')}</th>
              <th scope="col">{say('hearing.table.heard')}</th>
              <th scope="col">{say('hearing.table.alarms')}</th>
              <th scope="col">{say('hearing.by-kind.d')}</th>
            </tr>
          </thead>
          <tbody>
            {kinds.map((kind) => {
              const { counts, sensitivity } = byKind[kind];
              const { hits, misses, falseAlarms, correctRejections } = counts;
              return (
                <tr key={kind}>
                  <th scope="row">{say(`kind.${kind}`)}</th>
                  <td>{share(hits, hits + misses)}</td>
                  <td>{share(falseAlarms, falseAlarms + correctRejections)}</td>
                  <td>{sensitivity ? figure(sensitivity.d) : say('hearing.by-kind.none')}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </details>
  );
}

function share(count: number, of: number): string {
  return of === 0 ? say('hearing.by-kind.none') : say('hearing.table.of', { count, of });
}
