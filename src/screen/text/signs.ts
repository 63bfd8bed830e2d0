/**
 * Signs of Markdown in a block, which the view for reading leaves out or draws another way: the text itself stays as it is, and places
 * in it stay what they are, so that marks fall where the lens put them.
 */
import type { Block } from './blocks.ts';

/** A stretch of the block, in UTF-16 units, and what is drawn in its place. In order, none overlaps another. */
export type Sign = { readonly start: number; readonly end: number; readonly drawn: string };

/** A line this long, in UTF-16 units, was broken to fit a width; a shorter one was ended on purpose. */
const wrappedFrom = 40;
/** Longer than any link or emphasis that somebody meant, in UTF-16 units. */
const longestInline = 400;

const fenceLine = /^ {0,3}(?:`{3,}|~{3,})[^\n]*\n?/;
const closingFence = /\n {0,3}(?:`{3,}|~{3,})[ \t]*\s*$/;
const tableLine = /^[ \t]*\|.*\|[ \t]*$/;
const tableRule = /^[ \t]*\|?[ \t]*:?-{2,}[-:| \t]*$/;
/** What begins a line of its own: an item, a row, a quotation, a time. */
const ownLine = /^[ \t]*(?:[-*+•>|#]|\d)/;
const bullet = /^[ \t]*[-*+](?=[ \t])/;
const inline = new RegExp(
  String.raw`!?\[([^\]\n]{1,${longestInline}})\]\([^)\s]{1,${longestInline}}(?: "[^"\n]{0,99}")?\)|(?<![\p{L}\p{N}_*])(\*\*|__)(?=\S)([^\n]{1,${longestInline}}?)(?<=\S)\2(?![\p{L}\p{N}_*])`,
  'gu',
);

export function signsOf(text: string, kind: Block['kind']): readonly Sign[] {
  if (kind === 'code') return fences(text);
  const signs = [...emphasisAndLinks(text), ...(kind === 'words' ? linesOf(text) : [])];
  signs.sort((a, b) => a.start - b.start || a.end - b.end);
  // A bar or a line end inside a link belongs to the link.
  return signs.filter(({ start }, nth) => start >= (signs[nth - 1]?.end ?? 0));
}

/** Text from one place to another as it is drawn. */
export function drawn(text: string, signs: readonly Sign[], from: number, to: number): string {
  let words = '';
  let at = from;
  for (let nth = firstAfter(signs, from); nth < signs.length; nth++) {
    const { start, end, drawn: instead } = signs[nth] ?? { start: to, end: to, drawn: '' };
    if (start >= to) break;
    words += text.slice(at, Math.max(at, start)) + (start >= from ? instead : '');
    at = Math.max(at, Math.min(end, to));
  }
  return words + text.slice(at, to);
}

/** The first that ends after a place; of a long document there are many, and it is asked for each mark. */
function firstAfter(signs: readonly Sign[], place: number): number {
  let [low, high] = [0, signs.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((signs[middle]?.end ?? 0) > place) high = middle;
    else low = middle + 1;
  }
  return low;
}

function fences(text: string): readonly Sign[] {
  const opening = fenceLine.exec(text);
  const closing = closingFence.exec(text);
  const first = opening ? [{ start: 0, end: opening[0].length, drawn: '' }] : [];
  return closing && closing.index >= (opening?.[0].length ?? 0) - 1
    ? [...first, { start: Math.max(closing.index, opening?.[0].length ?? 0), end: text.length, drawn: '' }]
    : first;
}

function emphasisAndLinks(text: string): Sign[] {
  const signs: Sign[] = [];
  for (const { 0: whole, 1: words, 2: stars, index } of text.matchAll(inline)) {
    const open = stars?.length ?? (whole.startsWith('!') ? 2 : 1);
    const close = stars === undefined ? whole.length - open - (words?.length ?? 0) : open;
    const end = index + whole.length;
    signs.push({ start: index, end: index + open, drawn: '' }, { start: end - close, end, drawn: '' });
  }
  return signs;
}

function linesOf(text: string): Sign[] {
  const signs: Sign[] = [];
  for (let at = 0; at < text.length;) {
    const lineEnd = text.indexOf('\n', at);
    const end = lineEnd < 0 ? text.length : lineEnd;
    const line = text.slice(at, end);
    const item = bullet.exec(line);
    if (tableRule.test(line) && line.includes('|')) signs.push({ start: at, end: Math.min(text.length, end + 1), drawn: '' });
    else if (tableLine.test(line)) signs.push(...bars(line, at));
    else {
      if (item) signs.push({ start: at + item[0].length - 1, end: at + item[0].length, drawn: '•' });
      const next = text.slice(end + 1, end + 60);
      const isWrapped = line.trimEnd().length >= wrappedFrom && !/(?: {2}|\\)\r?$/.test(line) && !ownLine.test(next) && next.trim() !== '';
      if (lineEnd >= 0 && isWrapped && !/^[ \t]*\r?\n/.test(next)) signs.push({ start: end, end: end + 1, drawn: ' ' });
    }
    at = end + 1;
  }
  return signs;
}

/** The bars of a row: none at its ends, a dot between its cells. */
function bars(line: string, at: number): Sign[] {
  const places = [...line.matchAll(/[ \t]*\|[ \t]*/g)];
  return places.map(({ 0: bar, index }, nth) => ({
    start: at + index,
    end: at + index + bar.length,
    drawn: nth === 0 || nth === places.length - 1 ? '' : ' · ',
  }));
}
