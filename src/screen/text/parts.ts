/**
 * A document in parts that the lens may read one by one and still find what it finds in the whole: cut at blank lines, which end
 * every sentence, but never inside a block of code or a comment, which the lens hides as a whole. A part that has not changed
 * need not be read again.
 */
export type Part = { readonly start: number; readonly text: string };

const fence = /^ {0,3}(`{3,}|~{3,})/;
/** A comment longer than this, in UTF-16 units, is text that somebody forgot to end. */
const longestComment = 2000;

/** The parts in their order; joined they are the text. */
export function partsOf(text: string): readonly Part[] {
  // Comments that switch the lens off hold for what comes after them, however far away.
  if (text.includes('lens-o')) return [{ start: 0, text }];
  const parts: Part[] = [];
  let start = 0;
  let closing: string | undefined;
  let hiddenUntil = 0;
  let wasBlank = false;
  for (let at = 0; at < text.length;) {
    const lineEnd = text.indexOf('\n', at);
    const next = lineEnd < 0 ? text.length : lineEnd + 1;
    const line = text.slice(at, next);
    const isBlank = /^[ \t]{0,40}\r?\n?$/.test(line);
    if (wasBlank && !isBlank && closing === undefined && at >= hiddenUntil && at > start) {
      parts.push({ start, text: text.slice(start, at) });
      start = at;
    }
    const mark = fence.exec(line)?.[1];
    if (closing !== undefined) {
      if (mark?.startsWith(closing)) closing = undefined;
    } else if (mark !== undefined) closing = mark;
    hiddenUntil = Math.max(hiddenUntil, commentEnd(text, at, next));
    wasBlank = isBlank;
    at = next;
  }
  if (start < text.length) parts.push({ start, text: text.slice(start) });
  return parts;
}

/** Where a comment that begins in this line and not ends in it, ends; 0 without one. */
function commentEnd(text: string, lineStart: number, lineEnd: number): number {
  const opens = text.slice(lineStart, lineEnd).lastIndexOf('<!--');
  if (opens < 0) return 0;
  const from = lineStart + opens;
  const closes = text.slice(from, from + longestComment + 7).indexOf('-->');
  return closes < 0 ? 0 : from + closes + 3;
}
