import { isOfClass } from '../classes.ts';
import type { Place, RootCause } from '../structure.ts';
import { tokens, type Token } from '../token.ts';
import type { Draft } from './blocks.ts';
import { bySection, sentencesIn, upperItems } from './pieces.ts';
import type { StructureWords } from './words.ts';

/** As much of a cause as is searched for somebody, in UTF-16 units. */
const longestRead = 600;

/**
 * The one root cause that a document gives: the first paragraph or the only item of a section titled so, else the first sentence that
 * says so. Several items under such a title are no single cause.
 */
export function readRootCause(draft: Draft, words: StructureWords): RootCause | undefined {
  const given = titled(draft) ?? said(draft, words);
  if (!given) return undefined;
  const sentence = draft.prose.slice(given.start, Math.min(given.end, given.start + longestRead)).toLowerCase();
  return words.noRootCause.test(sentence) ? undefined : { ...given, names: namedIn(draft, given, words) };
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
    if (block.kind === 'code' || !words.rootCause.test(draft.prose.slice(block.start, block.end).toLowerCase())) continue;
    for (const sentence of sentencesIn(draft, block))
      if (words.rootCause.test(draft.prose.slice(sentence.start, sentence.end).toLowerCase())) return sentence;
  }
  return undefined;
}

/** The first person, role or team that does something in it, and errors named after one ("operator error"). */
function namedIn(draft: Draft, { start, end }: Place, words: StructureWords): string | undefined {
  for (const sentence of sentencesIn(draft, { start, end: Math.min(end, start + longestRead) })) {
    const said = draft.prose.slice(sentence.start, sentence.end);
    const error = words.personalError.exec(said.toLowerCase());
    if (error) return draft.text.slice(sentence.start + error.index, sentence.start + error.index + error[0].length);
    const found = tokens(said, sentence.start);
    const last = found.findIndex(
      (_, place) => isOfClass('Owner', found, place) || (isOfClass('Role', found, place) && acts(found, place, words)),
    );
    if (last >= 0) return withName(draft, found, last);
  }
  return undefined;
}

/** Whether somebody does what is told: a verb follows, or "by" stands before. */
function acts(found: readonly Token[], place: number, words: StructureWords): boolean {
  const before = found.slice(Math.max(0, place - 3), place).map(({ word }) => word);
  if (before.some((word) => words.by.test(word))) return true;
  return found
    .slice(place + 1, place + 4)
    .some(
      ({ tags }, index, after) =>
        tags.has('Verb') && after.slice(0, index).every((each) => ['Adverb', 'Verb', 'QuestionWord'].some((tag) => each.tags.has(tag))),
    );
}

/** With the words that belong to it: "Dave Smith", "platform team". */
function withName(draft: Draft, found: readonly Token[], place: number): string {
  let first = place;
  let last = place;
  const isPart = (token: Token | undefined) =>
    token !== undefined && token.breakAfter === 0 && token.tags.has('Noun') && !token.tags.has('Pronoun') && !token.possessive;
  while (first > Math.max(0, place - 2) && isPart(found[first - 1]) && found[first - 1]?.capital === found[place]?.capital) first--;
  while (
    last < place + 2 &&
    found[last]?.capital &&
    found[last + 1]?.capital &&
    found[last]?.breakAfter === 0 &&
    found[last + 1]?.tags.has('Person')
  )
    last++;
  return draft.text.slice(found[first]?.start, found[last]?.end).replace(/['\u2019]s?$/, '');
}
