import type { Place } from '../structure.ts';
import type { Draft } from './blocks.ts';
import { bySection, sentencesIn, upperItems } from './pieces.ts';
import type { StructureWords } from './words.ts';

/**
 * Contributing factors: the items, rows, headings or paragraphs of a section that is titled so, and elsewhere the sentences that say
 * of something that it contributed.
 */
export function readFactors(draft: Draft, words: StructureWords): Place[] {
  const pieces = bySection(draft);
  const found: Place[] = [];
  for (const [index, section] of draft.sections.entries()) {
    const blocks = pieces.get(index) ?? [];
    if (section.purpose !== 'factors') {
      if (section.purpose !== 'actions' && section.purpose !== 'timeline')
        for (const block of blocks) if (block.kind !== 'code') found.push(...sentencesThatSay(draft, block, words.factor));
      continue;
    }
    const parent = draft.sections[index - 1];
    const nested = index > 0 && parent?.purpose === 'factors' && !words.titles.some(([, title]) => title.test(section.title.toLowerCase()));
    const items = upperItems(draft, blocks);
    const rows = blocks.filter((block) => block.kind === 'row');
    // A heading of its own is the factor; what stands under it tells it in full.
    if (nested) found.push(section.heading);
    else if (items.length > 0 || rows.length > 0) found.push(...items, ...rows);
    else found.push(...blocks.filter((block) => block.kind === 'text'));
  }
  return found.filter(({ start, end }) => end > start).map(({ start, end }) => ({ start, end }));
}

function sentencesThatSay(draft: Draft, block: Place, pattern: RegExp): Place[] {
  return sentencesIn(draft, block).filter(({ start, end }) => pattern.test(draft.prose.slice(start, end).toLowerCase()));
}
