/** The numbers behind the chart. */
import type { Window } from '#practice';
import { say } from '#words';
import { dateOf, figure } from './figures.ts';

export function HearingTable({ windows }: { windows: readonly Window[] }) {
  return (
    // A wide table scrolls sideways in its frame, also from the keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div class="table-frame" tabindex={0} role="group" aria-label={say('hearing.table.name')}>
      <table>
        <thead>
          <tr>
            <th scope="col">{say('hearing.table.when')}</th>
            <th scope="col">{say('hearing.table.heard')}</th>
            <th scope="col">{say('hearing.table.alarms')}</th>
            <th scope="col">{say('hearing.table.d')}</th>
            <th scope="col">{say('hearing.table.range')}</th>
          </tr>
        </thead>
        <tbody>
          {windows.map(({ from, to, sensitivity: { counts, d, dInterval } }) => (
            <tr key={from}>
              <th scope="row">{dateOf(to)}</th>
              <td>{say('hearing.table.of', { count: counts.hits, of: counts.hits + counts.misses })}</td>
              <td>{say('hearing.table.of', { count: counts.falseAlarms, of: counts.falseAlarms + counts.correctRejections })}</td>
              <td>{figure(d)}</td>
              <td>{say('hearing.range', { low: figure(dInterval.low), high: figure(dInterval.high) })}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
