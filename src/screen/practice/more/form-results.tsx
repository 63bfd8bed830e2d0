/** What a test showed, first in words; the figures and the lines behind folds. After the second one: what has changed. */
import {
  change,
  formOrder,
  formResult,
  shown,
  type FormId,
  type Line,
  type PracticeRecord,
  type Sensitivity,
  type Sitting,
} from '#practice';
import { say } from '#words';
import { figure } from './figures.ts';
import { FocusHeading } from './focus-heading.tsx';
import { isComplete, sittingOf } from './form-sittings.ts';
import { SensitivityFigures } from './sensitivity-figures.tsx';

type Props = { form: FormId; sitting: Sitting; record: PracticeRecord; lines: readonly Line[] };

export function FormResults({ form, sitting, record, lines }: Props) {
  const { sensitivity } = formResult(sitting);
  const before = form === 'after' ? sittingOf(record, 'before') : undefined;
  return (
    <>
      <FocusHeading step="result">{say('forms.result', { form })}</FocusHeading>
      {sensitivity && <InWords sensitivity={sensitivity} />}
      {isComplete(before) && <Compared before={before} after={sitting} />}
      {sensitivity ? <SensitivityFigures of={sensitivity} /> : <p>{say('forms.no-figures')}</p>}
      <details class="fold">
        <summary>{say('forms.lines')}</summary>
        <ol class="form-lines">
          {formOrder(lines, String(sitting.started)).map((line) => (
            <LineAnswered key={line.id} line={line} said={sitting.answers.find(({ item }) => item === line.id)?.heard.said} />
          ))}
        </ol>
      </details>
    </>
  );
}

/** How far apart blame and no blame are held, as d′; the bounds are ours, and say no more than the words do. */
function apartness(d: number): 'alike' | 'some' | 'mostly' | 'hardly-mistaken' {
  if (d < 0.5) return 'alike';
  if (d < 1.25) return 'some';
  return d < 2 ? 'mostly' : 'hardly-mistaken';
}

function InWords({ sensitivity: { counts, d, cInterval } }: { sensitivity: Sensitivity }) {
  const { hits, misses, falseAlarms, correctRejections } = counts;
  const doubt = cInterval.high < 0 ? 'hears' : cInterval.low > 0 ? 'lets' : 'neither';
  return (
    <div class="form-in-words">
      <p>{say('forms.heard', { hits, of: hits + misses })}</p>
      <p>{say('forms.alarms', { count: falseAlarms, of: falseAlarms + correctRejections })}</p>
      <p>{say(`forms.apart.${apartness(d)}`)}</p>
      <p>{say(`forms.doubt.${doubt}`)}</p>
    </div>
  );
}

function Compared({ before, after }: { before: Sitting; after: Sitting }) {
  const { word, d, interval } = change(before, after);
  return (
    <div class="more-card">
      <h3>{say('forms.compared')}</h3>
      <p>{say(`forms.change.${word}`)}</p>
      {d !== undefined && interval && (
        <p class="soft">
          {say('forms.change.figures', { d: figure(d), low: figure(interval.low), high: figure(interval.high) })}
          {word === 'within-chance' && ` ${say('forms.change.span')}`}
        </p>
      )}
    </div>
  );
}

function LineAnswered({ line, said }: { line: Line; said: boolean | undefined }) {
  const kind = line.blame[0]?.kind;
  const blames = kind !== undefined;
  return (
    <li>
      <p class="form-line-text">{shown(line)}</p>
      <p>
        <b>{blames ? say('forms.is-blame', { kind: say(`kind.${kind}`) }) : say('forms.is-none')}</b>{' '}
        {said !== undefined && say(said === blames ? 'forms.said.right' : 'forms.said.other')} {line.why}
      </p>
    </li>
  );
}
