import type { StructureWords } from './words.ts';

const name = "\\p{Lu}[\\p{L}'\\u2019.-]*(?: \\p{Lu}[\\p{L}'\\u2019.-]*){0,2}";
const handle = /(?<![\w@./])@([A-Za-z][\w.-]{0,38}\w)(?![/\w@])/;
const inBrackets = /[([]([^()[\]]{1,60})[)\]](?=[\s.*_]*(?:$|by\b|due\b|,|\u2013|\u2014|-))/u;
const atEnd = new RegExp(
  `\\s[-\\u2013\\u2014|]\\s(${name}|[\\p{L} ]{2,30} team)(?=$|[,;.]|\\s(?:[-\\u2013\\u2014|]|by|due|before|on)\\b|\\s[-\\u2013\\u2014|]\\s)`,
  'u',
);
const label = '(?:AI|TODO|Action(?: item)?|Follow-up)[\\s\\d#]*[:\\u2013-]\\s*';
const inFront = new RegExp(
  `^[*_\\s]*(?:${label})?((?:[Tt]he )?(?:[\\p{L}/&-]+ ){1,2}[Tt]eam|${name})[*_]*(: ?| ?[\\u2013\\u2014] | )(.*)$`,
  'u',
);

/** Who has an action, as far as its own words say: a handle, "Owner: …", "(Priya)" or "– Priya" at the end, "Priya: …" or "Priya to …" in front. */
export function ownerIn(said: string, words: StructureWords): string | undefined {
  const line = said.replace(/\s+/g, ' ').trim();
  const at = handle.exec(line)?.[1];
  if (at && !words.noOwner.test(at.toLowerCase())) return at;
  const given = words.ownerLabel.exec(line);
  if (given) return plainOwner(given[1] ?? given[2] ?? '', words);
  const parts = inBrackets.exec(line)?.[1]?.split(/[,;/|]| by | due /) ?? [];
  const bracketed = parts.map((part) => plainOwner(part, words)).find((part) => part !== undefined && /^\p{Lu}|team$/u.test(part));
  if (bracketed) return bracketed;
  const last = atEnd.exec(line)?.[1];
  const trailing = last && plainOwner(last, words);
  if (trailing) return trailing;
  const [, first = '', between = '', rest = ''] = inFront.exec(line) ?? [];
  if (first === '' || words.work.test(first.toLowerCase()) || words.systemVerb.test(first.toLowerCase())) return undefined;
  return between !== ' ' || words.ownerVerb.test(rest) ? plainOwner(first, words) : undefined;
}

/** A name as it stands, or undefined if what stands there is none: a date, a state, "TBD". */
export function plainOwner(given: string, words: StructureWords): string | undefined {
  const plain = given
    .replace(/^[\s*_`@[(]+|[\s*_`.,;:)\]]+$/g, '')
    .replace(/\]\([^()]*$/, '')
    .replace(/\s+(?:by|due|before|on|until|eta)\s.*$/i, '');
  if (plain === '' || words.noOwner.test(plain.toLowerCase()) || /\d{2}|#\d/.test(plain)) return undefined;
  if (words.team.test(plain)) return plain;
  const count = plain.split(/\s+/).length;
  // One word in small letters is a handle or a team's short name.
  return count === 1 || (count <= 4 && /^\p{Lu}/u.test(plain)) ? plain : undefined;
}
