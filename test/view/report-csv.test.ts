import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvOf, type Cell } from '#view';

describe('a table as text', () => {
  it('begins with the mark of UTF-8 and ends each line as spreadsheets want it', () => {
    expect(
      csvOf([
        ['a', 'b'],
        [1, 2.5],
      ]),
    ).toBe('\uFEFFa,b\r\n1,2.5\r\n');
  });

  it('quotes what would break a line or a cell', () => {
    expect(line('a,b', 'say "no"', 'two\nlines', 'a;b', ' edge')).toBe('"a,b","say ""no""","two\nlines","a;b"," edge"');
  });

  it('lets no text compute, and leaves numbers alone', () => {
    for (const text of ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1+1', '＝1', '%0A', '=HYPERLINK("http://x","y")'])
      expect(cells(csvOf([[text]]))[0]?.[0], text).toBe(`'${text}`);
    expect(line(-3.5, 0, Number.NaN)).toBe('-3.5,0,');
  });

  it('gives every cell back, whatever stands in it', () => {
    const cell: fc.Arbitrary<Cell> = fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('"', ',', '\r\n', '=1'), fc.integer());
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 }), (rows) => {
        const read = cells(csvOf(rows)).map((row) => row.map((text) => text.replace(/^'/, '')));
        expect(read).toEqual(rows.map((row) => row.map((one) => String(one).replace(/^'/, ''))));
      }),
    );
  });
});

const line = (...row: Cell[]) => csvOf([row]).slice(1, -2);

/** Reads a table back, by the letter of RFC 4180. */
function cells(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, bare = '', end] of text.slice(1).matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    row.push(quoted === undefined ? bare : quoted.replaceAll('""', '"'));
    if (end !== ',') rows.push(row);
    if (end !== ',') row = [];
  }
  return rows;
}
