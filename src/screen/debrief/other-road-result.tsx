/** Both roads side by side: what differs in words, the six lines, the other cellar, the numbers, and the way back into play. */
import { cellarSigns, type ProblemKind } from '#look';
import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import type { GhostView, StageView } from '#view';
import { say, saySaid } from '#words';
import { isTextOnly } from '../settings.ts';
import { StillHouse } from '../still-house.tsx';
import { RoadStrips } from './other-road-strips.tsx';
import { RoadTable } from './other-road-table.tsx';
import { ProblemSign } from './problem-sign.tsx';

type Props = { ghost: GhostView; months: 12 | 24; onReplayFrom: (decision: number) => void };

/** What differs, in words. */
export function Differences({ ghost, months }: Pick<Props, 'ghost' | 'months'>) {
  return (
    <>
      <h3>{say('road.result', { months })}</h3>
      <ul class="road-differences">
        {ghost.differences.map((difference) => (
          <li key={difference.id + JSON.stringify(difference.values)}>{saySaid(difference)}</li>
        ))}
      </ul>
    </>
  );
}

export function RoadResult({ ghost, months, onReplayFrom }: Props) {
  const open = useSignal(false);
  const tableId = useId();
  const { decision } = ghost;
  return (
    <div class="road-result">
      {!ghost.isSame && <RoadStrips ghost={ghost} months={months} />}
      <p class="soft small">{say('road.dice')}</p>
      <OtherCellar ghost={ghost} />
      <div class="buttons">
        <button type="button" class="button primary" onClick={() => onReplayFrom(decision)}>
          {say('road.play', { number: decision })}
        </button>
        <button type="button" class="button" aria-expanded={open.value} aria-controls={tableId} onClick={() => (open.value = !open.value)}>
          {say(open.value ? 'road.hide-numbers' : 'road.show-numbers')}
        </button>
      </div>
      <p class="soft small">{say('road.play-note')}</p>
      <div id={tableId} hidden={!open.value}>
        {open.value && <RoadTable ghost={ghost} />}
      </div>
    </div>
  );
}

/** The house of the other road when its story ends, beside what lies in both cellars. */
function OtherCellar({ ghost }: { ghost: GhostView }) {
  const { stage, livedStage, ending } = ghost;
  const rows: readonly (readonly [ProblemKind, 'told' | 'known' | 'unnoticed', 'told' | 'silenced' | 'unnoticed'])[] = [
    ['told', 'told', 'told'],
    ['known', 'known', 'silenced'],
    ['unnoticed', 'unnoticed', 'unnoticed'],
  ];
  const count = (of: StageView, what: 'told' | 'silenced' | 'unnoticed') => of.cellar?.[what] ?? 0;
  const per = stage.cellar ? cellarSigns(stage.cellar).per : 1;
  return (
    <figure class="road-cellar">
      {!isTextOnly.value && (
        <div class="road-house" aria-hidden="true">
          <StillHouse facts={stage} />
        </div>
      )}
      <figcaption>
        <h4>{say('road.house')}</h4>
        <p>{say('road.house-ending', { title: ending })}</p>
        <table>
          <thead>
            <tr>
              <th scope="col">{say('road.cellar.head')}</th>
              <th scope="col">{say('road.table.lived')}</th>
              <th scope="col">{say('road.table.other')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(([sign, words, what]) => (
              <tr key={sign}>
                <th scope="row">
                  <span class="road-sign">
                    <ProblemSign kind={sign} /> {say(`road.cellar.${words}`)}
                  </span>
                </th>
                <td>{count(livedStage, what)}</td>
                <td>{count(stage, what)}</td>
              </tr>
            ))}
          </tbody>
        </table>
        {per > 1 && <p class="soft small">{say('debrief.key.per', { per })}</p>}
      </figcaption>
    </figure>
  );
}
