import { mask } from '../mask.ts';
import type { Place, Section } from '../structure.ts';
import { headingOf, longestTitle, plainTitle } from './headings.ts';
import { headLength, isUnderline, linesOf, trimmed, type Line } from './lines.ts';
import { cellsOf, isRuler, namesColumns } from './tables.ts';
import { purposeOf, type Purpose, type StructureWords } from './words.ts';

/** A piece of a document: a list item, a table's row, a paragraph, a line of code. Places leave out markers and space around. */
export type Block = Place & {
  readonly kind: 'item' | 'row' | 'text' | 'code';
  /** Which section it stands in. */
  readonly section: number;
  /** Columns of space before an item: how deep it is nested. */
  readonly indent: number;
  /** An item with a box to tick. */
  readonly box: boolean;
  /** Cells of a row. */
  readonly cells: readonly Place[];
  /** Names of a table's columns, lower case; empty if it has none. */
  readonly columns: readonly string[];
};

export type DraftSection = Section & {
  readonly purpose: Purpose | undefined;
  /** The heading's own words; empty at the start of a document without one. */
  readonly heading: Place;
  /** The section it stands in, by level. */
  readonly parent: DraftSection | undefined;
};

/** A document cut into sections and pieces. */
export type Draft = {
  readonly text: string;
  /** The text with code, links and tags hidden, of the same length. */
  readonly prose: string;
  readonly sections: readonly DraftSection[];
  readonly blocks: readonly Block[];
};

const itemMark = /^([\s>]*)(?:[-*+\u2022\u2023\u25E6\u25AA\u2013\u2610\u2611\u2705]|\(?\d{1,3}[.)]|\(?[a-z][.)])\s+(\[[ xX]?\]\s*)?(?=\S)/;
const boxMark = /^([\s>]*)(?:[\u2610\u2611\u2705]|\[[ xX]?\](?=\s))\s*/;

/** One pass over the lines of a text. */
export function readBlocks(text: string, words: StructureWords): Draft {
  const sections: DraftSection[] = [];
  const blocks: Block[] = [];
  let open: { block: Block; lines: number } | undefined;
  let columns: readonly string[] | undefined;
  let fence: string | undefined;

  const begin = (title: string, level: number, start: number, heading: Place) => {
    const before = sections.at(-1);
    // A first line that turned out to be a heading leaves nothing before it.
    if (before && before.start >= start) sections.pop();
    else if (before) sections[sections.length - 1] = { ...before, end: start };
    const parent = parentOf(sections, level);
    sections.push({ title, level, start, end: text.length, heading, parent, purpose: purposeIn(parent, title, words) });
  };
  const close = () => {
    if (open) blocks.push(open.block);
    open = undefined;
  };
  const piece = (kind: Block['kind'], place: Place, more: Partial<Block> = {}): Block => {
    if (sections.length === 0) begin('', 0, 0, { start: 0, end: 0 });
    return { kind, ...place, section: sections.length - 1, indent: 0, box: false, cells: [], columns: [], ...more };
  };
  const row = (line: Line, cells: readonly Place[], next: Line | undefined) => {
    if (isRuler(line)) return;
    const isFirst = columns === undefined;
    if (columns === undefined) {
      const names = cells.map(({ start, end }) => text.slice(start, Math.min(end, start + 60)).toLowerCase());
      columns = namesColumns(next, names, words) ? names : [];
    }
    if (!isFirst || columns.length === 0) blocks.push(piece('row', trimmed(text, line), { cells, columns }));
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
      columns = undefined;
      continue;
    }
    if (isUnderline(line)) {
      // A ruled line under a single line of text makes that line a heading; elsewhere it only parts what is above from what is below.
      const above = open?.block;
      if (open?.lines === 1 && above?.kind === 'text' && above.end - above.start <= longestTitle) {
        open = undefined;
        begin(plainTitle(text.slice(above.start, above.end)), head.trimStart().startsWith('=') ? 1 : 2, above.start, {
          start: above.start,
          end: above.end,
        });
      } else close();
      continue;
    }
    const heading = headingOf(line, lines[index - 1], lines[index + 1], words);
    if (heading) {
      close();
      columns = undefined;
      begin(heading.title, heading.level, line.start, heading.place);
      if (heading.rest !== undefined) open = { block: piece('text', trimmed(text, { start: heading.rest, end: line.end })), lines: 2 };
      continue;
    }
    const cells = cellsOf(line);
    if (cells) {
      close();
      row(line, cells, lines[index + 1]);
      continue;
    }
    const box = boxMark.exec(head);
    const item = itemMark.exec(head) ?? box;
    if (item) {
      close();
      const indent = (item[1] ?? '').replace(/\t/g, '    ').length;
      const place = trimmed(text, { start: line.start + item[0].length, end: line.end });
      open = { block: piece('item', place, { indent, box: box !== null || item[2] !== undefined }), lines: 1 };
      continue;
    }
    const place = trimmed(text, { start: line.start + (/^[\s>]*/.exec(head)?.[0].length ?? 0), end: line.end });
    // A line that begins with a time or "AI:" stands for itself, even with no list mark and no empty line before it.
    const standsAlone = words.time.test(head.toLowerCase()) || words.actionLabel.test(head.toLowerCase());
    if (open && !standsAlone) open = { block: { ...open.block, end: Math.max(open.block.end, place.end) }, lines: open.lines + 1 };
    else {
      close();
      open = { block: piece('text', place), lines: 1 };
    }
  }
  close();
  return { text, prose: mask(text), sections, blocks: blocks.filter(({ start, end }) => end > start) };
}

/** By its own title, else by that of the section it stands in. */
function purposeIn(parent: DraftSection | undefined, title: string, words: StructureWords): Purpose | undefined {
  const own = purposeOf(title, words);
  // "Detection" among the actions sorts them; elsewhere it is a section of its own.
  return own === undefined || (own === 'other' && parent?.purpose === 'actions') ? parent?.purpose : own;
}

/** Far back there is none, so that a long row of equals costs little. */
function parentOf(before: readonly DraftSection[], level: number): DraftSection | undefined {
  for (let index = before.length - 1; index >= Math.max(0, before.length - 40); index--) {
    const candidate = before[index];
    if (candidate && candidate.level > 0 && candidate.level < level) return candidate;
  }
  return undefined;
}
