/** Both roads in numbers, month by month: what was lived, and beside it what would have been. */
import { monthEndWeek, weeksInMonth, type GhostView } from '#view';
import { say } from '#words';
import { countName } from './other-road-strips.tsx';

type Column = { readonly name: string; readonly lived: readonly number[]; readonly other: readonly number[] };

export function RoadTable({ ghost }: { ghost: GhostView }) {
  const columns = columnsOf(ghost);
  const weeks = Math.max(...columns.map(({ lived }) => lived.length));
  const months = Array.from({ length: Math.floor(weeks / weeksInMonth) }, (_, index) => index + 1);
  const at = (values: readonly number[], month: number) => Math.round(values[monthEndWeek(month)] ?? 0);
  return (
    // A wide table scrolls sideways in its frame, also from the keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div class="table-frame" tabindex={0} role="group" aria-label={say('road.numbers')}>
      <table class="months-table road-table">
        <caption class="unseen">{say('road.numbers')}</caption>
        <thead>
          <tr>
            <th scope="col" rowSpan={2}>
              {say('months.month')}
            </th>
            {columns.map(({ name }) => (
              <th key={name} scope="colgroup" colSpan={2}>
                {name}
              </th>
            ))}
          </tr>
          <tr>
            {columns.flatMap(({ name }) => [
              <th key={`${name} lived`} scope="col" class="first-true">
                {say('road.table.lived')}
              </th>,
              <th key={`${name} other`} scope="col">
                {say('road.table.other')}
              </th>,
            ])}
          </tr>
        </thead>
        <tbody>
          {months.map((month) => (
            <tr key={month}>
              <th scope="row">{month}</th>
              {columns.flatMap(({ name, lived, other }) => [
                <td key={`${name} lived`} class="first-true">
                  {at(lived, month)}
                </td>,
                <td key={`${name} other`}>{at(other, month)}</td>,
              ])}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function columnsOf({ series, livedSeries, counts }: GhostView): readonly Column[] {
  const metrics = livedSeries.map(({ id, truth, epilogue }) => {
    const other = series.find((one) => one.id === id);
    return { name: say(`metric.${id}`), lived: [...truth, ...epilogue], other: other ? [...other.truth, ...other.epilogue] : [] };
  });
  return [...metrics, ...counts.map(({ id, lived, other }) => ({ name: countName(id), lived, other }))];
}
