import type { Place } from '../structure.ts';
import { headLength, trimmed, type Line } from './lines.ts';
import type { StructureWords } from './words.ts';

/** A row of more cells is no table people made. */
const mostCells = 40;

/** The cells of a line that is a row, with bars as in Markdown or with tabs as pasted from a sheet; a cell may be empty. */
export function cellsOf(line: Line): Place[] | undefined {
  const head = line.text.slice(0, headLength);
  const bars = head.trimStart().startsWith('|') || /\s\|\s[^|]*(?:\s\|\s|$)/.test(head);
  if (!bars && !/\S\t[^\t]*\S/.test(head)) return undefined;
  const separator = bars ? '|' : '\t';
  const cells: Place[] = [];
  for (let start = 0; start <= line.text.length && cells.length < mostCells;) {
    const next = line.text.indexOf(separator, start);
    const end = next < 0 ? line.text.length : next;
    const cell = trimmed(line.text, { start, end });
    cells.push({ start: cell.start + line.start, end: cell.end + line.start });
    start = end + 1;
  }
  if (bars && isEmpty(cells[0])) cells.shift();
  if (bars && isEmpty(cells.at(-1))) cells.pop();
  return cells.length > 1 ? cells : undefined;
}

function isEmpty(cell: Place | undefined): boolean {
  return cell === undefined || cell.start === cell.end;
}

/** The line under the titles of a table: `|---|---|`. */
export function isRuler(line: Line | undefined): boolean {
  return line !== undefined && /^[\s|:+=-]*[-=][\s|:+=-]*$/.test(line.text.slice(0, headLength));
}

/** Whether the first row of a table gives the names of its columns. */
export function namesColumns(next: Line | undefined, cells: readonly string[], words: StructureWords): boolean {
  if (isRuler(next)) return true;
  return cells.every((cell) => cell.length < 30) && cells.some((cell) => words.ownerColumn.test(cell) || words.actionColumn.test(cell));
}
