/** What the model was fitted to, what it cannot say, and how to cite it. */
import { useSignal } from '@preact/signals';
import { calibration, calibrationIds, modelVersion } from '#lab';
import { say } from '#words';
import { copyText } from '../download.ts';
import { numeral } from './model-card-claims.tsx';
import type { Numbers } from './use-claims.ts';

export function CardEvidence({ onGroup }: { onGroup(group: string): void }) {
  return (
    <>
      <p>{say('card.evidence.note')}</p>
      <ul class="card-evidence">
        {calibrationIds.map((id) => (
          <li key={id}>
            <p>
              <b>{say(`card.evidence.${id}`)}</b>
            </p>
            <p>
              <span class="soft small">{say('card.evidence.model')}</span>
              {say(`card.evidence.${id}.model`)}
            </p>
            <p class="small soft">{say(`card.evidence.${id}.source`)}</p>
            <p class="card-links">
              <span class="soft small">{say('card.evidence.for')}</span>
              {calibration[id].map((group) => (
                <button key={group} type="button" class="card-link" onClick={() => onGroup(group)}>
                  {group}
                </button>
              ))}
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}

const cannot = ['team', 'pay', 'people', 'promises', 'leader', 'work', 'person'] as const;

export function CardLimits({ numbers }: { numbers: Numbers }) {
  return (
    <>
      <p>{say('card.limits.direction')}</p>
      <p>{say('card.limits.where')}</p>
      <p>{say('card.limits.bands')}</p>
      <div class="slip-like card-cannot">
        <h4>{say('card.limits.cannot')}</h4>
        <ul>
          {cannot.map((what) => (
            <li key={what}>{say(`card.limits.cannot.${what}`)}</li>
          ))}
        </ul>
        <p>
          <b>{say('card.limits.quote')}</b>
        </p>
      </div>
      <HowToCite numbers={numbers} />
    </>
  );
}

function HowToCite({ numbers }: { numbers: Numbers }) {
  const copied = useSignal<'copied' | 'downloaded' | undefined>(undefined);
  const list = Object.entries(numbers)
    .map(([name, value]) => `${name} = ${numeral(value)}`)
    .join(', ');
  const text = say('card.cite.text', { version: modelVersion, changed: list === '' ? 'no' : 'yes', list });
  return (
    <div class="card-cite">
      <h4>{say('card.cite')}</h4>
      <p>{text}</p>
      <button
        type="button"
        class="button"
        onClick={async () => {
          copied.value = await copyText('second-story-model.txt', text);
        }}
      >
        {say('card.cite.copy')}
      </button>
      <p role="status" class="small">
        {copied.value === undefined ? '' : say(`card.cite.${copied.value}`)}
      </p>
    </div>
  );
}
