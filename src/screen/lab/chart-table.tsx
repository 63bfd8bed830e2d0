/** The numbers behind a chart of the lab, at the ends of a few months. */
import type { LabRunsResult, OutputName, WeeklyBand } from '#lab';
import { monthEndWeek } from '#view';
import { say } from '#words';
import { monthsOf } from './chart-scale.ts';
import { figure } from './lab-numbers.ts';

export function ChartTable({ title, output, result }: { title: string; output: OutputName; result: LabRunsResult }) {
  const names = result.teams.length > 1 ? ['A', 'B'] : ['none'];
  const hasBands = result.runs > 1;
  const difference = result.differences[output];
  return (
    // A wide table scrolls sideways in its frame, also from the keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div class="table-frame" tabindex={0} role="group" aria-label={say('lab.numbers', { chart: title })}>
      <table>
        <thead>
          <tr>
            <th scope="col">{say('lab.table.month')}</th>
            {names.map((team) => (
              <>
                <th scope="col">{say('lab.table.middle', { team })}</th>
                {hasBands && <th scope="col">{say('lab.table.band', { team })}</th>}
              </>
            ))}
            {difference && <th scope="col">{say('lab.table.difference')}</th>}
          </tr>
        </thead>
        <tbody>
          {monthsOf(result.weeks).map((month) => (
            <tr key={month}>
              <th scope="row">{month}</th>
              {result.teams.map((team) => (
                <>
                  <td>{middleAt(team[output]?.band, month)}</td>
                  {hasBands && <td>{rangeAt(team[output]?.band, month)}</td>}
                </>
              ))}
              {difference && <td>{middleAt(difference, month)}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function middleAt(band: WeeklyBand | undefined, month: number): string {
  const value = band?.p50[monthEndWeek(month)];
  return value === undefined || !Number.isFinite(value) ? '–' : figure(value);
}

function rangeAt(band: WeeklyBand | undefined, month: number): string {
  const [low, high] = [band?.p10[monthEndWeek(month)], band?.p90[monthEndWeek(month)]];
  if (low === undefined || high === undefined || !Number.isFinite(low)) return '–';
  return say('lab.range', { low: figure(low), high: figure(high) });
}
