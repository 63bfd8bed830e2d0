import type { Action, Place } from '../structure.ts';
import type { Block, Draft, DraftSection } from './blocks.ts';
import { ownerIn, plainOwner } from './owners.ts';
import { bySection, longestOf, sentencesIn, upperItems } from './pieces.ts';
import { purposeOf, type StructureWords } from './words.ts';

/** As much of an action as is read, in UTF-16 units. */
const longestRead = 600;

/**
 * What is to be done: items, rows, headings and promises under a title for it, boxes to tick, lines labelled "AI:" or "TODO:", and
 * rows of tables with owners.
 */
export function readActions(draft: Draft, words: StructureWords): Action[] {
  const pieces = bySection(draft);
  const found: Action[] = [];
  for (const [index, section] of draft.sections.entries()) {
    const isTitled = section.purpose === 'actions';
    const blocks = pieces.get(index) ?? [];
    const upper = upperItems(draft, blocks).filter((block) => !isDetail(draft, block, words));
    if (isTitled && isAction(section, blocks, upper, words)) {
      const details = draft.text.slice(section.heading.end, Math.min(section.end, section.heading.end + longestRead));
      found.push(made(draft, section.heading, words, { owner: ownerIn(section.title, words) ?? labelledOwner(details, words) }));
      continue;
    }
    const isListed = upper.length > 0 || blocks.some((block) => block.kind === 'row');
    const listed = new Set(upper);
    for (const [at, block] of blocks.entries()) {
      const head = draft.text.slice(block.start, Math.min(block.end, block.start + 60)).toLowerCase();
      const labelled = block.kind !== 'code' && words.actionLabel.test(head);
      if (block.kind === 'row') found.push(...fromRow(draft, block, isTitled, words));
      else if (block.box || labelled || (isTitled && listed.has(block))) found.push(fromItem(draft, blocks, at, words));
      else if (block.kind === 'text' && isTitled && !isListed) found.push(...promised(draft, block, words));
    }
  }
  return found;
}

function made(
  { text, prose }: Draft,
  { start, end }: Place,
  words: StructureWords,
  known?: { readonly owner: string | undefined },
): Action {
  const until = Math.min(end, start + longestRead);
  const owner = known ? known.owner : ownerIn(text.slice(start, until), words);
  return { start, end, owner, aim: aimOf(prose.slice(start, until), words) };
}

/** A heading among the actions is one if nothing is listed under it but its details. */
function isAction(section: DraftSection, blocks: readonly Block[], upper: readonly Block[], words: StructureWords): boolean {
  if (section.parent?.purpose !== 'actions' || purposeOf(section.title, words) !== undefined) return false;
  return upper.length === 0 && !blocks.some((block) => block.kind === 'row' || block.box) && /\S\s+\S+\s+\S/.test(section.title);
}

function isDetail({ text }: Draft, { start, end }: Place, words: StructureWords): boolean {
  return words.detailLabel.test(text.slice(start, Math.min(end, start + 60)).toLowerCase());
}

/** An item, and the owner from the details nested in it if it does not say itself. */
function fromItem(draft: Draft, blocks: readonly Block[], at: number, words: StructureWords): Action {
  const item = blocks[at] as Block;
  const action = made(draft, item, words);
  if (action.owner !== undefined) return action;
  for (const detail of blocks.slice(at + 1, at + 8)) {
    if (detail.kind !== 'item' || detail.indent <= item.indent) break;
    const owner = labelledOwner(draft.text.slice(detail.start, Math.min(detail.end, detail.start + longestRead)), words);
    if (owner !== undefined) return { ...action, owner };
  }
  return action;
}

function labelledOwner(said: string, words: StructureWords): string | undefined {
  const label = words.ownerLabel.exec(said);
  return label ? plainOwner(label[1] ?? label[2] ?? '', words) : undefined;
}

function promised(draft: Draft, block: Block, words: StructureWords): Action[] {
  return sentencesIn(draft, block)
    .filter(({ start, end }) => {
      const sentence = draft.prose.slice(start, end).toLowerCase();
      return words.promise.test(sentence) || words.systemVerb.test(sentence);
    })
    .map((sentence) => made(draft, sentence, words));
}

function fromRow(draft: Draft, block: Block, isTitled: boolean, words: StructureWords): Action[] {
  const { cells, columns } = block;
  const read = ({ start, end }: Place) => draft.text.slice(start, Math.min(end, start + longestRead));
  const owners = columns.findIndex((column) => words.ownerColumn.test(column));
  const works = cells.filter((_, index) => index !== owners && words.actionColumn.test(columns[index] ?? ''));
  const isLog = words.timeColumn.test(columns[0] ?? '') || words.time.test(read(block).toLowerCase());
  if (!isTitled && (owners < 0 || works.length === 0 || isLog)) return [];
  // Of several columns that could hold the work ("Item", "Description") the one with most to say does.
  const work = longestOf(works) ?? longestOf(cells.filter((_, index) => index !== owners));
  if (!work || work.end <= work.start) return [];
  const named = cells[owners];
  const owner = named ? plainOwner(read(named), words) : (ownerIn(read(work), words) ?? ownerIn(` ${read(block)}`, words));
  return [made(draft, work, words, { owner })];
}

/** Labels, marks and handles before the work itself. */
const beforeWork =
  /^(?:\[[^\]]{1,20}\]|\([^)]{1,20}\)|@[\w.-]+[:,]?|p\d\b[:,]?|[a-z]{2,8}-\d{1,6}[:,]?|[*_\s\u2013\u2014:-]|(?:to|and|also|then)\s)+/;

function aimOf(read: string, words: StructureWords): Action['aim'] {
  const lower = read
    .toLowerCase()
    .replace(/^[\s*_`>]+/, '')
    .replace(words.actionLabel, '')
    .replace(beforeWork, '');
  const changes = words.systemVerb.test(lower);
  // What is asked of people does not count as theirs where a safeguard comes with it.
  if (words.people.test(lower)) return changes && words.safeguard.test(lower.replace(words.people, ' ')) ? 'system' : 'people';
  return changes || words.safeguard.test(lower) ? 'system' : 'unclear';
}
