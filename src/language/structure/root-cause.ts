import { isOfClass } from '../classes.ts';
import type { Place, RootCause } from '../structure.ts';
import { tokens } from '../token.ts';
import type { Draft } from './blocks.ts';
import { bySection, sentencesIn, upperItems } from './pieces.ts';
import type { StructureWords } from './words.ts';

/** As much of a cause as is searched for somebody's name, in UTF-16 units. */
const longestRead = 600;

/**
 * The one root cause that a document gives: the first paragraph or the only item of a section titled so, else the first sentence that
 * says so. Several items under such a title are no single cause.
 */
export function readRootCause(draft: Draft, words: StructureWords): RootCause | undefined {
  const given = titled(draft) ?? said(draft, words);
  if (!given) return undefined;
  const sentence = draft.prose.slice(given.start, given.end).toLowerCase();
  if (words.noRootCause.test(sentence)) return undefined;
  return { ...given, names: personIn(draft, given) };
}

function titled(draft: Draft): Place | undefined {
  const pieces = bySection(draft);
  for (const [index, section] of draft.sections.entries()) {
    if (section.purpose !== 'root-cause') continue;
    const blocks = (pieces.get(index) ?? []).filter((block) => block.kind !== 'code');
    const items = upperItems(draft, blocks);
    if (items.length > 1) continue;
    const given = blocks.find((block) => block.kind === 'text') ?? items[0] ?? blocks[0];
    if (given) return { start: given.start, end: given.end };
  }
  return undefined;
}

function said(draft: Draft, words: StructureWords): Place | undefined {
  for (const block of draft.blocks) {
    if (block.kind === 'code') continue;
    for (const sentence of sentencesIn(draft, block))
      if (words.rootCause.test(draft.prose.slice(sentence.start, sentence.end).toLowerCase())) return sentence;
  }
  return undefined;
}

/** The first person, role or team named in it. */
function personIn(draft: Draft, { start, end }: Place): string | undefined {
  for (const sentence of sentencesIn(draft, { start, end: Math.min(end, start + longestRead) })) {
    const words = tokens(draft.prose.slice(sentence.start, sentence.end), sentence.start);
    const place = words.findIndex((_, index) => isOfClass('Role', words, index) || isOfClass('Owner', words, index));
    const word = words[place];
    if (word) return draft.text.slice(word.start, word.end).replace(/['\u2019]s?$/, '');
  }
  return undefined;
}
