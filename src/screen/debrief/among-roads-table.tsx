/** The roads in numbers: this one, the spread of all, and the middle of each kind of player. */
import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { quantile, roadKinds, type Outcome, type Road } from '#lab';
import { say } from '#words';
import { measureName, roadMeasures } from './road-measures.ts';

const spread = [
  ['among.row.lowest', 0],
  ['among.row.quarter', 0.25],
  ['among.row.middle', 0.5],
  ['among.row.three-quarters', 0.75],
  ['among.row.highest', 1],
] as const;

export function AmongRoadsTable({ roads, here }: { roads: readonly Road[]; here: Outcome }) {
  const open = useSignal(false);
  const id = useId();
  const cells = (figure: (measure: (typeof roadMeasures)[number]) => number) =>
    roadMeasures.map((measure) => <td key={measure}>{Math.round(figure(measure))}</td>);
  const share = (some: readonly Road[], at: number) =>
    cells((measure) =>
      quantile(
        some.map((road) => road[measure]),
        at,
      ),
    );
  return (
    <>
      <button type="button" class="button" aria-expanded={open.value} aria-controls={id} onClick={() => (open.value = !open.value)}>
        {say(open.value ? 'among.hide-table' : 'among.show-table')}
      </button>
      <div id={id} hidden={!open.value}>
        {/* A wide table scrolls sideways in its frame, also from the keyboard. */}
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
        <div class="table-frame" tabindex={0} role="group" aria-label={say('among.table')}>
          <table class="among-table">
            <caption class="unseen">{say('among.table')}</caption>
            <thead>
              <tr>
                <th scope="col">{say('among.row')}</th>
                {roadMeasures.map((measure) => (
                  <th key={measure} scope="col">
                    {measureName(measure)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              <tr>
                <th scope="row">{say('among.row.here')}</th>
                {cells((measure) => here[measure])}
              </tr>
            </tbody>
            <tbody>
              <GroupRow>{say('among.rows.all', { count: roads.length })}</GroupRow>
              {spread.map(([word, at]) => (
                <tr key={word}>
                  <th scope="row">{say(word)}</th>
                  {share(roads, at)}
                </tr>
              ))}
            </tbody>
            <tbody>
              <GroupRow>{say('among.rows.kinds')}</GroupRow>
              {roadKinds.map((kind) => (
                <tr key={kind}>
                  <th scope="row">{say('among.kind', { kind })}</th>
                  {share(
                    roads.filter((road) => road.kind === kind),
                    0.5,
                  )}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </div>
    </>
  );
}

function GroupRow({ children }: { children: string }) {
  return (
    <tr class="among-group">
      <th scope="rowgroup" colSpan={1 + roadMeasures.length}>
        {children}
      </th>
    </tr>
  );
}
