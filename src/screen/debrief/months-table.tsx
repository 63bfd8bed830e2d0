/** Month by month: what you saw, and beside it what was true. */
import type { DebriefMonth } from '#view';
import { say } from '#words';
import { monthNumber } from '../play/ruler.tsx';

const phases = ['before', 'lived', 'epilogue'] as const;

export function MonthsTable({ months }: { months: readonly DebriefMonth[] }) {
  return (
    // A wide table scrolls sideways in its frame, also from the keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div class="table-frame" tabindex={0} role="group" aria-label={say('months.title')}>
      <table class="months-table">
        <thead>
          <tr>
            <th scope="col" rowSpan={2}>
              {say('months.month')}
            </th>
            <th scope="colgroup" colSpan={4}>
              {say('months.seen')}
            </th>
            <th scope="colgroup" colSpan={6}>
              {say('months.true')}
            </th>
            <th scope="col" rowSpan={2}>
              {say('months.left')}
            </th>
          </tr>
          <tr>
            <th scope="col">{say('months.seen.reports')}</th>
            <th scope="col">{say('months.seen.deploys')}</th>
            <th scope="col">{say('months.seen.trust')}</th>
            <th scope="col">{say('months.seen.incidents')}</th>
            <th scope="col">{say('metric.reporting')}</th>
            <th scope="col">{say('metric.velocity')}</th>
            <th scope="col">{say('metric.trust')}</th>
            <th scope="col">{say('months.true.incidents')}</th>
            <th scope="col">{say('months.true.silenced')}</th>
            <th scope="col">{say('months.true.unnoticed')}</th>
          </tr>
        </thead>
        {phases.map((phase) => {
          const ofPhase = months.filter((month) => month.phase === phase);
          return (
            ofPhase.length > 0 && (
              <tbody key={phase}>
                <tr class="phase">
                  <th scope="rowgroup" colSpan={12}>
                    {say(`months.phase.${phase}`)}
                  </th>
                </tr>
                {ofPhase.map(({ month, seen, truth, left }) => (
                  <tr key={month}>
                    <th scope="row">{monthNumber(month)}</th>
                    <td>{seen.reports}</td>
                    <td>{seen.deploys}</td>
                    <td>{Math.round(seen.trust)}</td>
                    <td>{seen.incidents}</td>
                    <td class="first-true">{Math.round(truth.reporting)}</td>
                    <td>{Math.round(truth.velocity)}</td>
                    <td>{Math.round(truth.trust)}</td>
                    <td>{truth.incidents}</td>
                    <td>{truth.silenced}</td>
                    <td>{truth.unnoticed}</td>
                    <td class="names">{left.join(', ')}</td>
                  </tr>
                ))}
              </tbody>
            )
          );
        })}
      </table>
    </div>
  );
}
