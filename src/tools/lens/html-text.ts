/**
 * The prose of an HTML document, and where each stretch of it stands in the document. Every line of the document stays a line, so
 * that switches for a line mean the line they are on.
 */
import type { Finding } from '#language';

export type HtmlText = {
  readonly text: string;
  /** The findings of the text, placed in the document. A rewording that would overwrite tags is left out. */
  readonly placed: (findings: readonly Finding[]) => readonly Finding[];
};

/** Whether a text is HTML, by its name or else by its beginning. */
export function isHtml(name: string, content: string): boolean {
  return /\.x?html?$/i.test(name) || /^\s*<(?:!doctype html|html)\b/i.test(content.slice(0, 200));
}

/** Elements that hold no prose, with all that is in them. */
const noProse = new Set(['script', 'style', 'template', 'svg', 'math', 'textarea', 'noscript']);
/** Elements that hold code, which counts as one word. */
const code = new Set(['code', 'pre', 'kbd', 'samp']);
/** Ends a sentence for the lens, without a new line. */
const parting = ' … ';
/** Elements within a sentence; all others part sentences. */
const inline = new Set(
  'a abbr b bdi bdo big cite data del dfn em font i ins mark q s small span strong sub sup time tt u var wbr'.split(' '),
);
const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  rsquo: "'",
  lsquo: "'",
  rdquo: '\u201D',
  ldquo: '\u201C',
  mdash: '\u2014',
  ndash: '\u2013',
  hellip: '\u2026',
};
const markup = /<!--|<\/?([A-Za-z][\w:-]*)|<[!?]|&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([A-Za-z]{2,8}));/g;

/** A piece of the text and the stretch of the document it was made from. */
type Piece = { readonly text: string; readonly start: number; readonly end: number; readonly asWritten: boolean };

/** Tags and what holds no prose are left out, references resolved. Time grows with the length of the document. */
export function htmlText(html: string): HtmlText {
  const pieces: Piece[] = [];
  let from = 0;
  let noMoreEnds = false;
  const take = (text: string, start: number, end: number, asWritten = false) => {
    if (start > from) pieces.push({ text: html.slice(from, start), start: from, end: start, asWritten: true });
    const lines = asWritten ? '' : html.slice(start, end).replace(/[^\n]+/g, '');
    if (text || lines) pieces.push({ text: text + lines, start, end, asWritten });
    from = end;
  };
  markup.lastIndex = 0;
  for (let found = markup.exec(html); found; found = markup.exec(html)) {
    const { index } = found;
    const [whole, tag, decimal, hex, name] = found;
    if (whole === '<!--') {
      const end = after(html, '-->', index + 4);
      // A comment may be for the lens; others it skips itself.
      take(html.slice(index, end), index, end, true);
    } else if (whole.startsWith('<')) {
      const close = noMoreEnds ? -1 : html.indexOf('>', index);
      if (close < 0) {
        noMoreEnds = true;
        continue;
      }
      const element = tag?.toLowerCase() ?? '';
      const opens = tag !== undefined && !whole.startsWith('</') && html[close - 1] !== '/';
      const isCode = code.has(element);
      const end = opens && (isCode || noProse.has(element)) ? endOf(html, element, close + 1) : close + 1;
      take(isCode && opens ? ' xxxx ' : inline.has(element) || isCode ? '' : parting, index, end);
    } else {
      const sign = name === undefined ? character(Number.parseInt(decimal ?? hex ?? '', decimal ? 10 : 16)) : entities[name];
      if (sign === undefined) continue;
      take(sign, index, index + whole.length);
    }
    markup.lastIndex = from;
  }
  take('', html.length, html.length);
  return { text: pieces.map(({ text }) => text).join(''), placed: (findings) => placed(findings, pieces, html) };
}

function after(html: string, end: string, from: number): number {
  const at = html.indexOf(end, from);
  return at < 0 ? html.length : at + end.length;
}

/** One past the end tag of an element that is not read; the end of the document where there is none. */
function endOf(html: string, element: string, from: number): number {
  const end = new RegExp(`</${element}\\s*>`, 'gi');
  end.lastIndex = from;
  return end.exec(html) ? end.lastIndex : html.length;
}

function character(code: number): string | undefined {
  const isOne = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return isOne ? String.fromCodePoint(code) : undefined;
}

/** Findings come in the order of the text, as pieces do: one walk through both. */
function placed(findings: readonly Finding[], pieces: readonly Piece[], html: string): readonly Finding[] {
  const begins: number[] = [];
  let length = 0;
  for (const piece of pieces) {
    begins.push(length);
    length += piece.text.length;
  }
  const inDocument = (place: number, isEnd: boolean): number => {
    let low = 0;
    let high = pieces.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      const begin = begins[middle] ?? 0;
      if (isEnd ? begin < place : begin <= place) low = middle;
      else high = middle - 1;
    }
    const piece = pieces[low];
    if (!piece) return 0;
    const within = place - (begins[low] ?? 0);
    return piece.asWritten ? piece.start + within : isEnd ? piece.end : piece.start;
  };
  return findings.map(({ rewording, ...finding }) => {
    const at = { start: inDocument(finding.start, false), end: inDocument(finding.end, true) };
    if (!rewording) return { ...finding, ...at };
    const stretch = { start: inDocument(rewording.start, false), end: inDocument(rewording.end, true) };
    // Between tags there is nothing to lose; what was written with references stays right when it is written anew.
    if (html.slice(stretch.start, stretch.end).includes('<')) return { ...finding, ...at };
    const text = rewording.text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    return { ...finding, ...at, rewording: { ...stretch, text } };
  });
}
