import type { Place } from '../structure.ts';
import type { Block, Draft } from './blocks.ts';
import type { StructureWords } from './words.ts';

/** Fewer entries are no timeline but a date or two. */
const leastEntries = 3;
/** How many pieces without a time may stand between two entries: notes, nested items. */
const longestPause = 2;

/** The stretch with the most entries that carry a time; code counts only under a title that says timeline. */
export function readTimeline({ text, blocks, sections }: Draft, words: StructureWords): Place | undefined {
  let best: { start: number; end: number; entries: number } | undefined;
  let now: { start: number; end: number; entries: number; last: number; section: number } | undefined;
  for (const [index, block] of blocks.entries()) {
    if (!carriesTime(text, block, words) || (block.kind === 'code' && sections[block.section]?.purpose !== 'timeline')) continue;
    const follows = now !== undefined && now.section === block.section && index - now.last <= longestPause + 1;
    now = follows && now ? { ...now, end: block.end, entries: now.entries + 1, last: index } : begun(block, index);
    if (now.entries >= leastEntries && now.entries > (best?.entries ?? 0)) best = now;
  }
  return best && { start: best.start, end: best.end };
}

function begun({ start, end, section }: Block, index: number) {
  return { start, end, entries: 1, last: index, section };
}

function carriesTime(text: string, block: Block, words: StructureWords): boolean {
  const starts = block.kind === 'row' ? block.cells.slice(0, 2).map((cell) => cell.start) : [block.start];
  return starts.some((start) => words.time.test(text.slice(start, Math.min(start + 60, block.end)).toLowerCase()));
}
