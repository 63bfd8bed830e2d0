import type { Place } from '../structure.ts';
import type { Block, Draft, DraftSection } from './blocks.ts';
import { trimmed } from './lines.ts';
import { bySection } from './pieces.ts';
import type { StructureWords } from './words.ts';

/** Fewer entries are no timeline but a date or two. */
const leastEntries = 3;
/** How many pieces without a time may stand between two entries (notes, nested items), and how many under a title that says timeline. */
const longestPause = 3;
const longestPauseTitled = 10;

type Run = { readonly place: Place; readonly entries: number; readonly titled: boolean; readonly last: number };

/**
 * The stretch with the most entries that carry a time, first among those under a title for it. Entries are items, rows, lines or
 * headings; code counts only under such a title; there, prose that tells three times will do as well.
 */
export function readTimeline(draft: Draft, words: StructureWords): Place | undefined {
  const pieces = bySection(draft);
  let best: Run | undefined;
  const offer = (run: Run) => {
    if (run.entries < leastEntries) return;
    if (!best || Number(run.titled) - Number(best.titled) > 0 || (run.titled === best.titled && run.entries > best.entries)) best = run;
  };
  let listed: Run | undefined;
  let headed: (Run & { level: number }) | undefined;
  let counted = 0;
  for (const [index, section] of draft.sections.entries()) {
    const titled = section.purpose === 'timeline';
    if (section.title !== '' && words.time.test(section.title.toLowerCase())) {
      const place = trimmed(draft.text, section);
      const follows = headed?.level === section.level;
      headed = {
        ...extended(follows ? headed : undefined, place, titled, index),
        level: section.level,
      };
      offer(headed);
    } else if (!headed || section.level <= headed.level) headed = undefined;
    if (listed && !(titled && listed.titled)) listed = undefined;
    for (const block of pieces.get(index) ?? []) {
      if (block.kind !== 'code') counted++;
      else if (!titled) continue;
      if (!carriesTime(draft.text, block, words)) continue;
      const follows = listed && counted - listed.last <= 1 + (titled ? longestPauseTitled : longestPause);
      listed = extended(follows ? listed : undefined, block, titled, counted);
      offer(listed);
    }
  }
  if (best?.titled) return best.place;
  return inProse(draft, pieces, words) ?? best?.place;
}

function extended(run: Run | undefined, { start, end }: Place, titled: boolean, last: number): Run {
  return {
    place: { start: run?.place.start ?? start, end },
    entries: (run?.entries ?? 0) + 1,
    titled: titled || run?.titled === true,
    last,
  };
}

function carriesTime(text: string, block: Block, words: StructureWords): boolean {
  const starts = block.kind === 'row' ? block.cells.slice(0, 2).map((cell) => cell.start) : [block.start];
  return starts.some((start) => words.time.test(text.slice(start, Math.min(start + 60, block.end)).toLowerCase()));
}

function inProse({ text, sections }: Draft, pieces: ReadonlyMap<number, readonly Block[]>, words: StructureWords): Place | undefined {
  const isTold = (section: DraftSection, index: number) => {
    if (section.purpose !== 'timeline') return false;
    const told = (pieces.get(index) ?? []).map(({ start, end }) => text.slice(start, Math.min(end, start + 4000)).toLowerCase()).join('\n');
    return [...told.matchAll(words.timeWithin)].length >= leastEntries;
  };
  const blocks = pieces.get(sections.findIndex(isTold));
  const first = blocks?.[0];
  return first && { start: first.start, end: blocks?.at(-1)?.end ?? first.end };
}
