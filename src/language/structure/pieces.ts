import { sentences } from '../sentences.ts';
import type { Place } from '../structure.ts';
import type { Block, Draft } from './blocks.ts';
import { trimmed } from './lines.ts';

/** The sentences of a piece of prose, without the space around them. */
export function sentencesIn({ prose }: Draft, { start, end }: Place): Place[] {
  return sentences(prose.slice(start, end)).map((found) => trimmed(prose, { start: start + found.start, end: start + found.end }));
}

/** What a list says at its upper level: items that only introduce those nested in them are left out for these. */
export function upperItems(draft: Draft, blocks: readonly Block[]): Block[] {
  const items = blocks.filter((block) => block.kind === 'item');
  let parent = Infinity;
  let opened = false;
  return items.filter((item) => {
    const nested = item.indent > parent;
    if (nested && !opened) return false;
    if (!nested) {
      parent = item.indent;
      opened = false;
    }
    if (!nested && introduces(draft, item)) {
      opened = true;
      return false;
    }
    return true;
  });
}

/** "Prevent:" and the like, which only say what comes. */
function introduces({ text }: Draft, { start, end }: Place): boolean {
  return /:[*_]*\s*$/.test(text.slice(Math.max(start, end - 4), end));
}

/** The pieces of sections, section by section. */
export function bySection({ blocks }: Draft): Map<number, Block[]> {
  const found = new Map<number, Block[]>();
  for (const block of blocks) {
    const there = found.get(block.section);
    if (there) there.push(block);
    else found.set(block.section, [block]);
  }
  return found;
}

/** The cell of a row with most to say. */
export function longestCell(row: Block): Place {
  return longestOf(row.cells) ?? row;
}

export function longestOf(cells: readonly Place[]): Place | undefined {
  return [...cells].sort((a, b) => b.end - b.start - (a.end - a.start))[0];
}
