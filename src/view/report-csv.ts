/**
 * A table as a text for spreadsheets: RFC 4180, with the mark that tells them it is UTF-8. A text that a spreadsheet would
 * take for a formula is given an apostrophe in front, so that no title and no note can make it compute or fetch anything.
 */

/** A number is written bare, with a point; a text is guarded. */
export type Cell = string | number;

const byteOrderMark = '\uFEFF';
/** What makes a spreadsheet compute, wide forms of it and white space in front of it included. */
const formula = /^\s*[=+\-@|%＝＋－＠]|^[\t\r\n]/u;

export function csvOf(rows: readonly (readonly Cell[])[]): string {
  return byteOrderMark + rows.map((row) => `${row.map(written).join(',')}\r\n`).join('');
}

function written(cell: Cell): string {
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : '';
  const safe = formula.test(cell) ? `'${cell}` : cell;
  return /[",;\r\n\t]|^\s|\s$|^'/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
