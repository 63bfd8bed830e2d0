import { mask } from '../mask.ts';
import type { Place, Section } from '../structure.ts';
import type { Purpose, StructureWords } from './words.ts';

/** A piece of a draft: a list item, a table's row, a paragraph, a line of code. Places leave out markers and space around. */
export type Block = Place & {
  readonly kind: 'item' | 'row' | 'text' | 'code';
  /** Which section it stands in. */
  readonly section: number;
  /** Columns of space before it, for items: how deep it is nested. */
  readonly indent: number;
  /** An item with a box to tick. */
  readonly box: boolean;
  /** Cells of a row. */
  readonly cells: readonly Place[];
  /** Names of the columns, lower case, if the table has a first row that gives them. */
  readonly columns: readonly string[];
};

export type DraftSection = Section & { readonly purpose: Purpose | undefined; readonly heading: Place };

export type Draft = {
  readonly text: string;
  /** The text with code, links and tags hidden, of the same length. */
  readonly prose: string;
  readonly sections: readonly DraftSection[];
  readonly blocks: readonly Block[];
};

type Line = Place & { readonly text: string };
type Heading = { readonly title: string; readonly level: number; readonly place: Place; readonly rest: number | undefined };

/** As much of a line as is looked at to know what it is. */
const headLength = 300;
const longestTitle = 90;

/** Cuts a document into sections and pieces. One pass over its lines. */
export function readBlocks(text: string, words: StructureWords): Draft {
  const sections: DraftSection[] = [];
  const blocks: Block[] = [];
  let open: { block: Block; lines: number } | undefined;
  let columns: readonly string[] = [];
  let fence: string | undefined;

  const begin = (title: string, level: number, start: number, heading: Place) => {
    const before = sections.at(-1);
    // A first line that turned out to be a heading leaves nothing before it.
    if (before && before.start >= start) sections.pop();
    else if (before) sections[sections.length - 1] = { ...before, end: start };
    sections.push({ title, level, start, end: text.length, heading, purpose: purposeIn(sections, title, level, words) });
  };
  const close = () => {
    if (open) blocks.push(open.block);
    open = undefined;
  };
  const piece = (kind: Block['kind'], place: Place, more: Partial<Block> = {}): Block => {
    if (sections.length === 0) begin('', 0, 0, { start: 0, end: 0 });
    return { kind, ...place, section: sections.length - 1, indent: 0, box: false, cells: [], columns: [], ...more };
  };

  const lines = linesOf(text);
  for (const [index, line] of lines.entries()) {
    const head = line.text.slice(0, headLength);
    const mark = /^\s{0,3}(`{3,}|~{3,})/.exec(head)?.[1];
    if (fence !== undefined || mark !== undefined) {
      close();
      if (fence === undefined) fence = mark;
      else if (mark?.startsWith(fence)) fence = undefined;
      else if (head.trim() !== '') blocks.push(piece('code', trimmed(text, line)));
      continue;
    }
    if (head.trim() === '') {
      close();
      columns = [];
      continue;
    }
    const underline = /^ {0,3}(?:(=+)|-{2,}|\^{3,})\s*$/.exec(head);
    if (underline) {
      // A ruled line under a single line of text makes that line a heading; alone it only parts what is above from what is below.
      if (open?.block.kind === 'text' && open.lines === 1 && open.block.end - open.block.start <= longestTitle) {
        const { start, end } = open.block;
        open = undefined;
        begin(plainTitle(text.slice(start, end)), underline[1] ? 1 : 2, start, { start, end });
      } else close();
      continue;
    }
    const heading = headingOf(line, lines[index - 1], lines[index + 1], words);
    if (heading) {
      close();
      columns = [];
      begin(heading.title, heading.level, line.start, heading.place);
      if (heading.rest !== undefined) open = { block: piece('text', trimmed(text, { start: heading.rest, end: line.end })), lines: 2 };
      continue;
    }
    const cells = cellsOf(text, line);
    if (cells) {
      close();
      if (isRuler(line)) continue;
      const isFirst = columns.length === 0;
      if (isFirst) {
        columns = cells.map(({ start, end }) => text.slice(start, Math.min(end, start + 60)).toLowerCase());
        if (!isTitleRow(lines[index + 1], columns, words)) columns = [' '];
      }
      if (!isFirst || columns[0] === ' ') blocks.push(piece('row', trimmed(text, line), { cells, columns }));
      continue;
    }
    const item =
      /^([\s>]*)(?:[-*+\u2022\u2023\u25E6\u25AA\u2013\u2610\u2611\u2705]|\(?\d{1,3}[.)]|\(?[a-z][.)])\s+(\[[ xX]?\]\s*)?(?=\S)/.exec(head);
    const box = item?.[2] !== undefined || /^\s*[\u2610\u2611]/.test(head) || /^\s*\[[ xX]?\]\s/.test(head);
    if (item || box) {
      close();
      const start = line.start + (item?.[0] ?? /^\s*\[[ xX]?\]\s*/.exec(head)?.[0] ?? '').length;
      const indent = (item?.[1] ?? '').replace(/\t/g, '    ').length;
      open = { block: piece('item', trimmed(text, { start, end: line.end }), { indent, box }), lines: 1 };
      continue;
    }
    const place = trimmed(text, { start: line.start + (/^[\s>]*/.exec(head)?.[0].length ?? 0), end: line.end });
    if (open && !beginsEntry(head, words)) open = { block: { ...open.block, end: place.end }, lines: open.lines + 1 };
    else {
      close();
      open = { block: piece('text', place), lines: 1 };
    }
  }
  close();
  return { text, prose: mask(text), sections, blocks };
}

/** What a section is for: by its own title, else by that of the section it stands in. */
function purposeIn(before: readonly DraftSection[], title: string, level: number, words: StructureWords): Purpose | undefined {
  const own = purposeOf(title, words);
  if (own) return own;
  const above = before.at(-1);
  if (!above || above.level === 0) return undefined;
  if (above.level < level) return above.purpose;
  // Sections of one level follow each other under the same parent; its purpose is found where the last shallower one ends.
  for (let index = before.length - 1; index >= Math.max(0, before.length - 40); index--) {
    const candidate = before[index];
    if (candidate && candidate.level < level) return candidate.purpose;
  }
  return undefined;
}

export function purposeOf(title: string, words: StructureWords): Purpose | undefined {
  const lower = title.toLowerCase();
  return words.titles.find(([, pattern]) => pattern.test(lower))?.[0];
}

function linesOf(text: string): Line[] {
  const found: Line[] = [];
  let start = 0;
  while (start < text.length) {
    const next = text.indexOf('\n', start);
    const end = next < 0 ? text.length : next;
    found.push({ start, end, text: text.slice(start, end) });
    start = end + 1;
  }
  return found;
}

/** A place without the white space at its ends; of white space alone, nothing at its end. */
export function trimmed(text: string, { start, end }: Place): Place {
  let from = start;
  let to = end;
  while (to > from && /\s/.test(text[to - 1] ?? '')) to--;
  while (from < to && /\s/.test(text[from] ?? '')) from++;
  return { start: from, end: to };
}

function headingOf(line: Line, before: Line | undefined, after: Line | undefined, words: StructureWords): Heading | undefined {
  const head = line.text.slice(0, headLength);
  const marked = /^ {0,3}(#{1,6}|={2,6}|h[1-6]\.)[ \t]+(?=\S)/.exec(head);
  const made = (title: string, level: number, rest?: number): Heading => ({
    title,
    level,
    place: trimmed(head, { start: 0, end: head.length }),
    rest,
  });
  const at = (heading: Heading): Heading => ({
    ...heading,
    place: { start: heading.place.start + line.start, end: heading.place.end + line.start },
  });
  if (marked?.[1]) {
    const level = marked[1].startsWith('h') ? Number(marked[1][1]) : marked[1].startsWith('=') ? marked[1].length - 1 : marked[1].length;
    return at(made(plainTitle(head.slice(marked[0].length).replace(/[ \t]+[#=]+\s*$/, '')), level));
  }
  const label = /^\s*(?:\d{1,2}(?:\.\d{1,2})*[.)]?\s+)?(\*\*|__|)([^:*_|]{2,60}?)(?:\1\s*:|:\s*\1)(?=\s|$)/.exec(head);
  const alone = head.trim();
  if (line.text.length > headLength) return label ? runIn(label, line, words, made, at) : undefined;
  const bold = /^(\*\*|__)([^*_]{2,90})\1:?$/.exec(alone);
  if (bold?.[2] && !words.time.test(bold[2].toLowerCase())) return at(made(plainTitle(bold[2]), 5));
  if (alone.length > longestTitle) return label ? runIn(label, line, words, made, at) : undefined;
  const stands = isBlank(before) || isBlank(after);
  const title = plainTitle(alone);
  const wordsIn = title.split(/\s+/).length;
  const isItem = /^[-*+\u2022]\s/.test(alone) || /[.!?,;]$/.test(alone) || /[|\t]/.test(alone);
  if (!isItem && stands && wordsIn <= 7 && purposeOf(title, words)) return at(made(title, 5));
  if (!isItem && alone.endsWith(':') && wordsIn <= 5 && /^[\p{Lu}\d]/u.test(alone) && stands && !words.noTitle.test(title.toLowerCase()))
    return at(made(title, 6));
  if (!isItem && isBlank(before) && wordsIn <= 7 && /\p{Lu}{4}/u.test(title) && title === title.toUpperCase()) return at(made(title, 4));
  return label ? runIn(label, line, words, made, at) : undefined;
}

/** A known title that stands before its text on the same line: "Root cause: …". */
function runIn(
  label: RegExpExecArray,
  line: Line,
  words: StructureWords,
  made: (title: string, level: number, rest?: number) => Heading,
  at: (heading: Heading) => Heading,
): Heading | undefined {
  const title = plainTitle(label[2] ?? '');
  if (!words.runIn.test(title.toLowerCase())) return undefined;
  const rest = line.text.slice(label[0].length).trim() === '' ? undefined : line.start + label[0].length;
  const heading = at(made(title, 6, rest));
  return { ...heading, place: { start: heading.place.start, end: line.start + label[0].trimEnd().length } };
}

function isBlank(line: Line | undefined): boolean {
  return line === undefined || line.text.trim() === '';
}

function plainTitle(title: string): string {
  return title
    .trim()
    .replace(/^(?:\d{1,2}(?:\.\d{1,2})*[.)]?\s+|[*_`#\s]+|\p{Extended_Pictographic}\uFE0F?\s*)+/u, '')
    .replace(/[*_`:\s]+$/, '')
    .replace(/\[([^[\]]*)\]\([^()]*\)/g, '$1');
}

/** A line that begins with a time stands for itself, even with no list mark and no empty line before it. */
function beginsEntry(head: string, words: StructureWords): boolean {
  return words.time.test(head.toLowerCase()) || words.actionLabel.test(head.toLowerCase());
}

function cellsOf(text: string, line: Line): Place[] | undefined {
  const bars = line.text.trimStart().startsWith('|') || /\s\|\s[^|]*(?:\s\|\s|$)/.test(line.text.slice(0, headLength));
  const tabs = /\S\t[^\t]*\S/.test(line.text.slice(0, headLength));
  if (!bars && !tabs) return undefined;
  const separator = bars ? '|' : '\t';
  const found: Place[] = [];
  for (let start = line.start; start <= line.end && found.length < 40;) {
    const next = text.indexOf(separator, start);
    const end = next < 0 || next > line.end ? line.end : next;
    found.push(trimmed(text, { start, end }));
    start = end + 1;
  }
  if (bars && found[0]?.start === found[0]?.end) found.shift();
  if (bars && found.length > 0 && found.at(-1)?.start === found.at(-1)?.end) found.pop();
  return found.length > 1 ? found : undefined;
}

function isRuler(line: Line): boolean {
  return /^[\s|:+=-]+$/.test(line.text.slice(0, headLength));
}

function isTitleRow(next: Line | undefined, columns: readonly string[], words: StructureWords): boolean {
  if (next && isRuler(next) && next.text.trim() !== '') return true;
  return (
    columns.some((column) => words.ownerColumn.test(column) || words.actionColumn.test(column)) &&
    columns.every((column) => column.length < 30)
  );
}
