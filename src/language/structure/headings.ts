import type { Place } from '../structure.ts';
import { headLength, isBlank, isUnderline, trimmed, type Line } from './lines.ts';
import { purposeOf, type StructureWords } from './words.ts';

export type Heading = {
  readonly title: string;
  readonly level: number;
  readonly place: Place;
  /** Where text begins that stands on the same line. */
  readonly rest: number | undefined;
};

/** Longest title, in UTF-16 units: a longer line is a sentence in bold. */
export const longestTitle = 90;

/** Levels of headings that carry no level of their own: below those that do. */
const capitalsLevel = 4;
const boldLevel = 5;
const plainLevel = 6;

/** What a line is the heading of, if it is one. Underlined headings take two lines and are not seen here. */
export function headingOf(line: Line, before: Line | undefined, after: Line | undefined, words: StructureWords): Heading | undefined {
  const head = line.text.slice(0, headLength);
  const made = (title: string, level: number): Heading => ({
    title: plainTitle(title),
    level,
    place: trimmed(head, { start: 0, end: head.length }),
    rest: undefined,
  });
  const found =
    marked(head, made) ??
    labelled(line, words) ??
    (line.text.length <= headLength ? unmarked(head, before, after, words, made) : undefined);
  if (!found || found.title === '') return undefined;
  const { start, end } = found.place;
  return { ...found, place: { start: start + line.start, end: end + line.start } };
}

type Made = (title: string, level: number) => Heading;

/** Markdown, wiki and Jira marks. */
function marked(head: string, made: Made): Heading | undefined {
  const mark = /^ {0,3}(#{1,6}|={2,6}|h[1-6]\.)[ \t]+(?=\S)/.exec(head);
  if (!mark?.[1]) return undefined;
  const level = mark[1].startsWith('h') ? Number(mark[1][1]) : mark[1].startsWith('=') ? mark[1].length - 1 : mark[1].length;
  const title = head.slice(mark[0].length).replace(/[ \t]+[#=]+\s*$/, '');
  return { ...made(title, level), place: trimmed(head, { start: mark[0].length, end: mark[0].length + title.length }) };
}

/** A known title that stands before its text on the same line, "Root cause: …", or as a bold point of a list, "- **Impact**:". */
function labelled(line: Line, words: StructureWords): Heading | undefined {
  const head = line.text.slice(0, headLength);
  const label = /^\s*(?:([-*+\u2022]|\d{1,2}(?:\.\d{1,2})*[.)]?)\s+)?(\*\*|__|)([^:*_|]{2,60}?)(?:\2\s*:|:\s*\2)(?=\s|$)/.exec(head);
  if (!label) return undefined;
  const title = plainTitle(label[3] ?? '');
  const isAlone = line.text.slice(label[0].length).trim() === '';
  const purpose = purposeOf(title, words);
  const isBoldAlone = isAlone && label[2] !== '';
  if (!words.runIn.test(title.toLowerCase()) && !(isBoldAlone && purpose)) return undefined;
  // "- Impact: 20 minutes" is a point of a list; "- Contributing factors: …" opens what it says.
  if (label[1] !== undefined && (purpose === undefined || purpose === 'other') && !isBoldAlone) return undefined;
  const place = trimmed(head, { start: 0, end: label[0].length });
  return { title, level: plainLevel, place, rest: isAlone ? undefined : line.start + label[0].length };
}

/** Bold, capitals, a known title that stands alone, a short line that ends with a colon. */
function unmarked(head: string, before: Line | undefined, after: Line | undefined, words: StructureWords, made: Made): Heading | undefined {
  const alone = head.trim();
  if (alone.length > longestTitle || /^[-*+\u2022]\s|[|\t]|[.!?,;]$/.test(alone) || words.time.test(alone.toLowerCase())) return undefined;
  if (isUnderline(after)) return undefined;
  const bold = /^(\*\*|__)([^*_]{2,90})\1:?$/.exec(alone)?.[2];
  if (bold) return made(bold, boldLevel);
  const title = plainTitle(alone);
  const count = title.split(/\s+/).length;
  if (count > 7 || !(isBlank(before) || isBlank(after))) return undefined;
  const isTitled = count <= 3 || /^(?:\p{Lu}\S*\s+(?:(?:of|the|and|for|to|in|we|a)\s+)*)*\p{Lu}\S*$/u.test(title) || alone.endsWith(':');
  if (isTitled && /^[\p{Lu}\d]/u.test(title) && purposeOf(title, words)) return made(title, boldLevel);
  if (isBlank(before) && /\p{Lu}{4}/u.test(title) && title === title.toUpperCase()) return made(title, capitalsLevel);
  const isColon = alone.endsWith(':') && count <= 5 && /^[\p{Lu}\d]/u.test(title) && !words.noTitle.test(title.toLowerCase());
  return isColon ? made(title, plainLevel) : undefined;
}

/** A title without numbering, marks, links and final colon. */
export function plainTitle(title: string): string {
  return title
    .trim()
    .replace(/^(?:\d{1,2}(?:\.\d{1,2})+\s+|\d{1,2}(?:\.\d{1,2})*[.)]\s+|[*_`#\s]+|\p{Extended_Pictographic}\uFE0F?\s*)+/u, '')
    .replace(/[*_`:\s]+$/, '')
    .replace(/\[([^[\]]*)\]\([^()]*\)/g, '$1');
}
