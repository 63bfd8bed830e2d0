import type { Place } from '../structure.ts';

export type Line = Place & { readonly text: string };

/** As much of a line as is looked at to know what it is, in UTF-16 units. */
export const headLength = 300;

export function linesOf(text: string): Line[] {
  const found: Line[] = [];
  for (let start = 0; start < text.length;) {
    const next = text.indexOf('\n', start);
    const end = next < 0 ? text.length : next;
    found.push({ start, end, text: text.slice(start, end) });
    start = end + 1;
  }
  return found;
}

/** Also before the first line and after the last. */
export function isBlank(line: Line | undefined): boolean {
  return line === undefined || line.text.trim() === '';
}

/** A line that makes the one above it a heading: `====`, `----`. */
export function isUnderline(line: Line | undefined): boolean {
  return line !== undefined && /^ {0,3}(?:=+|-{2,}|\^{3,})\s*$/.test(line.text.slice(0, headLength));
}

/** A place without the white space at its ends; of white space alone, nothing at its end. */
export function trimmed(text: string, { start, end }: Place): Place {
  let from = start;
  let to = end;
  while (to > from && /\s/.test(text[to - 1] ?? '')) to--;
  while (from < to && /\s/.test(text[from] ?? '')) from++;
  return { start: from, end: to };
}
