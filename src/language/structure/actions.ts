import type { Action, Place } from '../structure.ts';
import type { Block, Draft } from './blocks.ts';
import { bySection, sentencesIn, upperItems } from './pieces.ts';
import type { StructureWords } from './words.ts';

/** As much of an action as is read, in UTF-16 units. */
const longestRead = 600;

/** What is to be done: items, rows and promises under a title for it, boxes to tick, lines labelled "AI:" or "TODO:", and tables with owners. */
export function readActions(draft: Draft, words: StructureWords): Action[] {
  const pieces = bySection(draft);
  const found: Action[] = [];
  for (const [index, section] of draft.sections.entries()) {
    const blocks = pieces.get(index) ?? [];
    const upper = new Set<Block>(section.purpose === 'actions' ? upperItems(draft, blocks) : []);
    const isListed = upper.size > 0 || blocks.some((block) => block.kind === 'row');
    for (const block of blocks) {
      const head = draft.text.slice(block.start, Math.min(block.end, block.start + 60)).toLowerCase();
      if (block.kind === 'row') found.push(...fromRow(draft, block, section.purpose === 'actions', words));
      else if (upper.has(block) || block.box || (block.kind !== 'code' && words.actionLabel.test(head)))
        found.push(made(draft, block, words));
      else if (block.kind === 'text' && section.purpose === 'actions' && !isListed) found.push(...promised(draft, block, words));
    }
  }
  return found;
}

function made({ text, prose }: Draft, place: Place, words: StructureWords, owner?: string): Action {
  const said = text.slice(place.start, Math.min(place.end, place.start + longestRead));
  const read = prose.slice(place.start, Math.min(place.end, place.start + longestRead));
  return { start: place.start, end: place.end, owner: owner ?? ownerIn(said, words), aim: aimOf(read, words) };
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
  const owners = block.columns.findIndex((column) => words.ownerColumn.test(column));
  const works = block.columns.findIndex((column, index) => index !== owners && words.actionColumn.test(column));
  if (!isTitled && (owners < 0 || works < 0)) return [];
  const wordy = block.cells.find(({ start, end }) => /\S\s+\S+\s+\S/.test(draft.text.slice(start, Math.min(end, start + longestRead))));
  const work = block.cells[works] ?? wordy;
  if (!work || work.end <= work.start) return [];
  const cell = block.cells[owners];
  const named = cell ? plainOwner(draft.text.slice(cell.start, Math.min(cell.end, cell.start + 60)), words) : undefined;
  return [made(draft, work, words, named)];
}

const name = "\\p{Lu}[\\p{L}'\\u2019.-]*(?: \\p{Lu}[\\p{L}'\\u2019.-]*){0,2}";

function ownerIn(said: string, words: StructureWords): string | undefined {
  const line = said.replace(/\s+/g, ' ').trim();
  const at = /(?<![\w@./])@([A-Za-z][\w.-]{0,38}\w)(?![/\w@])/.exec(line);
  if (at?.[1]) return at[1];
  const label = words.ownerLabel.exec(line);
  if (label) return plainOwner(label[1] ?? label[2] ?? '', words);
  const bracket = /[([]([^()[\]]{1,60})[)\]](?=[\s.*_]*(?:$|by\b|due\b|,|\u2013|\u2014|-))/u.exec(line);
  const inBrackets = bracket?.[1]
    ?.split(/[,;/|]| by | due /)
    .map((part) => plainOwner(part, words))
    .find((part) => part !== undefined);
  if (inBrackets) return inBrackets;
  const tail = new RegExp(`\\s[-\\u2013\\u2014]\\s(${name}|[\\p{L} ]{2,30} team)(?=$|[,;.]|\\s(?:by|due|before|on)\\b)`, 'u').exec(line);
  const atEnd = tail?.[1] && plainOwner(tail[1], words);
  if (atEnd) return atEnd;
  const lead = new RegExp(
    `^(?:[*_\\s]*)(?:(?:AI|TODO|Action(?: item)?|Follow-up)[\\s\\d#]*[:\\u2013-]\\s*)?((?:[Tt]he )?[\\p{L}/&-]+ [Tt]eam|${name})[*_]*(:| ?[\\u2013\\u2014] | )(.*)$`,
    'u',
  ).exec(line);
  if (!lead?.[1]) return undefined;
  if (lead[2] !== ' ' || words.ownerVerb.test(lead[3] ?? '')) return plainOwner(lead[1], words);
  return undefined;
}

/** A name as it stands, or undefined if what stands there is none: a date, a state, "TBD". */
function plainOwner(given: string, words: StructureWords): string | undefined {
  const plain = given
    .replace(/^[\s*_`@[(]+|[\s*_`.,;:)\]]+$/g, '')
    .replace(/\]\([^()]*$/, '')
    .replace(/\s+(?:by|due|before|on|until|eta)\s.*$/i, '');
  if (plain === '' || words.noOwner.test(plain.toLowerCase()) || /\d{2,}|#\d/.test(plain)) return undefined;
  if (words.team.test(plain)) return plain;
  const parts = plain.split(/\s+/);
  if (parts.length > 4) return undefined;
  // One word in small letters is a handle or a team's short name.
  return /^\p{Lu}/u.test(plain) || parts.length === 1 ? plain : undefined;
}

function aimOf(read: string, words: StructureWords): Action['aim'] {
  const lower = read
    .toLowerCase()
    .replace(/^[\s*_`>]+/, '')
    .replace(words.actionLabel, '');
  const people = words.people.test(lower);
  const work = lower.replace(
    /^(?:\[[^\]]{1,20}\]|\([^)]{1,20}\)|@[\w.-]+[:,]?|p\d\b[:,]?|[a-z]{2,8}-\d{1,6}[:,]?|[*_\s\u2013\u2014:-])+/,
    '',
  );
  const system = words.systemVerb.test(work);
  if (people) return system && words.safeguard.test(lower.replace(words.people, ' ')) ? 'system' : 'people';
  return system || words.safeguard.test(lower) ? 'system' : 'unclear';
}
