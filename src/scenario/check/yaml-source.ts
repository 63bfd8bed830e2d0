/** A YAML file as data, with the place of everything in it. */
import { LineCounter, isMap, isNode, isScalar, parseDocument, visit } from 'yaml';
import type { Document, ErrorCode, Node } from 'yaml';
import type { Path, Place, Problem } from './problem.ts';

export type YamlSource = {
  /** The data; undefined if the file is not YAML. */
  readonly data: unknown;
  readonly problems: readonly Problem[];
  /** Where the value at a path begins; if there is none, where the nearest thing around it begins. */
  readonly placeOf: (path: Path) => Place;
  /** Where the name of a field is written. */
  readonly placeOfKey: (path: Path, key: string) => Place;
};

/** What the parser's complaints mean to somebody who does not know YAML. */
const meanings: Partial<Record<ErrorCode, string>> = {
  BLOCK_AS_IMPLICIT_KEY: 'This line has two ": " in it. Put the text after the first one in quotation marks.',
  DUPLICATE_KEY: 'The same field is written twice here.',
  TAB_AS_INDENT: 'There is a tab in the indentation. Use spaces.',
  BAD_INDENT: 'This line is not indented like its neighbours.',
  MISSING_CHAR: 'Something is not closed here: a quotation mark, a bracket, or a ":" after the name of a field.',
  MULTILINE_IMPLICIT_KEY: 'There is no ":" after the name of a field here, or a text goes on without being indented.',
  BAD_ALIAS: 'A text that begins with "*" or "&" has to be in quotation marks.',
  TAG_RESOLVE_FAILED: 'A text that begins with "!" has to be in quotation marks.',
  MULTIPLE_DOCS: 'A line of three hyphens begins another file here. There can be only one scenario in a file.',
  UNEXPECTED_TOKEN: 'This is not where YAML expects it. Check the indentation and quotation marks of this line and of the one before.',
};

/** A scenario of a full hour has about 60,000 signs. What is far longer is none, and would keep the checker busy for minutes. */
const mostSigns = 300_000;

/** Reads a file. Never throws: what is wrong is in `problems`. */
export function readYaml(source: string, file: string): YamlSource {
  if (source.length > mostSigns) return tooLong(source, file);
  const lines = new LineCounter();
  const parsed = parseDocument(source, { lineCounter: lines, prettyErrors: false, logLevel: 'error' });
  const place = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  const names = namesIn(parsed);
  const problems = [
    ...[...parsed.errors, ...parsed.warnings].map(({ code, message, pos }) => ({
      file,
      ...place(pos[0]),
      message: meanings[code] ?? `This is not YAML: ${message.replace(/\.$/, '')}.`,
    })),
    ...names.map(({ offset, sign }) => ({
      file,
      ...place(offset),
      message: `A text that begins with "${sign}" has to be in quotation marks.`,
    })),
  ];
  const nodeAt = (path: Path): Node | undefined => {
    const found = parsed.getIn(path, true);
    return isNode(found) ? found : undefined;
  };
  const placeOf = (path: Path): Place => {
    for (let length = path.length; length >= 0; length--) {
      const offset = (length === 0 ? parsed.contents : nodeAt(path.slice(0, length)))?.range?.[0];
      if (offset !== undefined) return place(offset);
    }
    return { line: 1, column: 1 };
  };
  const placeOfKey = (path: Path, key: string): Place => {
    const map = path.length === 0 ? parsed.contents : nodeAt(path);
    const pair = isMap(map) ? map.items.find((item) => isScalar(item.key) && String(item.key.value) === key) : undefined;
    const offset = isScalar(pair?.key) ? pair.key.range?.[0] : undefined;
    return offset === undefined ? placeOf(path) : place(offset);
  };
  const isData = parsed.errors.length === 0 && names.length === 0;
  return { data: isData ? parsed.toJS() : undefined, problems, placeOf, placeOfKey };
}

/**
 * Names YAML gives to parts of a file (`&this`) and where it uses them (`*this`). No scenario needs them: they swallow the first
 * word of a text, and could stand for nothing, for themselves or for a billion copies.
 */
function namesIn(parsed: Document): readonly { readonly offset: number; readonly sign: '&' | '*' }[] {
  const found: { offset: number; sign: '&' | '*' }[] = [];
  visit(parsed, {
    Alias: (_key, { range }) => void found.push({ offset: range?.[0] ?? 0, sign: '*' }),
    Value: (_key, { anchor, range }) => void (anchor !== undefined && found.push({ offset: range?.[0] ?? 0, sign: '&' })),
  });
  return found;
}

function tooLong(source: string, file: string): YamlSource {
  const start = { line: 1, column: 1 };
  const message = `This file has ${source.length} signs; a scenario has at most ${mostSigns}.`;
  return { data: undefined, problems: [{ file, ...start, message }], placeOf: () => start, placeOfKey: () => start };
}
