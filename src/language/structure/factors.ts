import type { Place } from '../structure.ts';
import type { Block, Draft, DraftSection } from './blocks.ts';
import { trimmed } from './lines.ts';
import { bySection, longestCell, sentencesIn, upperItems } from './pieces.ts';
import { purposeOf, type StructureWords } from './words.ts';

/**
 * Contributing factors: the items, rows, headings or paragraphs of a section that is titled so; several items under a title for the
 * root cause, which then is not one; and elsewhere the sentences that say of something that it contributed.
 */
export function readFactors(draft: Draft, words: StructureWords): Place[] {
  const pieces = bySection(draft);
  const found: Place[] = [];
  for (const [index, section] of draft.sections.entries()) {
    const blocks = pieces.get(index) ?? [];
    if (section.purpose === 'actions' || section.purpose === 'timeline') continue;
    const listed = [...upperItems(draft, blocks), ...blocks.filter((block) => block.kind === 'row').map(longestCell)];
    if (section.purpose === 'factors') found.push(...(isFactor(section, words) ? [section.heading] : titled(draft, blocks, listed)));
    else if (section.purpose === 'root-cause' && listed.length > 1) found.push(...listed);
    else found.push(...said(draft, blocks, words));
  }
  // An item of a list that a sentence introduces may say so itself once more.
  return [...new Map(found.map(({ start, end }) => [start, { start, end }])).values()];
}

/** A heading of its own among the factors is a factor; what stands under it tells it in full. */
function isFactor(section: DraftSection, words: StructureWords): boolean {
  return section.parent?.purpose === 'factors' && purposeOf(section.title, words) === undefined;
}

function titled(draft: Draft, blocks: readonly Block[], listed: readonly Place[]): readonly Place[] {
  return listed.length > 0 ? listed : blocks.filter((block) => block.kind === 'text').flatMap((block) => clauses(draft, block));
}

/** What semicolons part: several factors on one line. */
function clauses({ text, prose }: Draft, { start, end }: Place): Place[] {
  const found: Place[] = [];
  for (let from = start; from < end;) {
    const next = prose.slice(from, end).indexOf(';');
    const to = next < 0 ? end : from + next;
    const clause = trimmed(text, { start: from, end: to });
    if (clause.end > clause.start) found.push(clause);
    from = to + 1;
  }
  return found;
}

/** Sentences that say so, and the list that one of them introduces. */
function said(draft: Draft, blocks: readonly Block[], words: StructureWords): Place[] {
  const found: Place[] = [];
  for (const [index, block] of blocks.entries()) {
    const saying = block.kind === 'code' ? [] : sentencesThatSay(draft, block, words.factor);
    const list = itemsFrom(blocks, index + 1);
    const introduces = saying.length > 0 && draft.text[block.end - 1] === ':' && list.length > 0;
    found.push(...(introduces ? upperItems(draft, list) : saying));
  }
  return found;
}

/** Longest list looked at. */
const mostItems = 40;

function itemsFrom(blocks: readonly Block[], first: number): readonly Block[] {
  let end = first;
  while (end < first + mostItems && blocks[end]?.kind === 'item') end++;
  return blocks.slice(first, end);
}

function sentencesThatSay(draft: Draft, block: Place, pattern: RegExp): Place[] {
  if (!pattern.test(draft.prose.slice(block.start, block.end).toLowerCase())) return [];
  return sentencesIn(draft, block).filter(({ start, end }) => pattern.test(draft.prose.slice(start, end).toLowerCase()));
}
