/** How the checker calls a thing in a file: by its kind and id where it has one, else by its position in something that has. */
import type { Path } from './problem.ts';

const kinds: Readonly<Record<string, string>> = {
  beats: 'beat',
  options: 'option',
  endings: 'ending',
  incidents: 'incident',
  slots: 'slot',
  consequences: 'consequence',
  cards: 'card',
  wordings: 'wording',
  picks: 'pick',
  outcomes: 'outcome',
  offers: 'switch',
  people: 'person',
  outsiders: 'outsider',
  newcomers: 'newcomer',
  lines: 'line',
  answer: 'line',
  acts: 'act',
  when: 'condition',
  any: 'condition',
  next: 'way',
  stays: 'stay',
};

/** The innermost thing on a path that can be named: `option "ask-how"`, `line 2 of beat "review"`, or `the file`. */
export function subject(data: unknown, path: Path, whole = 'the file'): string {
  let value: unknown = data;
  let named: string | undefined;
  let counted = '';
  for (const [index, part] of path.entries()) {
    value = field(value, part);
    const list = path[index - 1];
    const listKind = typeof list === 'string' ? kinds[list] : undefined;
    if (typeof part === 'number') {
      const id = field(value, 'id') ?? field(value, 'who') ?? field(value, 'term');
      const kind = listKind ?? 'entry';
      const ownId = listKind !== 'line' && listKind !== 'condition' && typeof id === 'string';
      if (ownId || (listKind === 'line' && typeof field(value, 'id') === 'string')) {
        named = `${kind} "${String(id)}"`;
        counted = '';
      } else counted = `${kind} ${part + 1}`;
    }
    if (part === 'if-nobody-answers' || part === 'ifNobodyAnswers') counted = 'if-nobody-answers';
    if (part === 'activity') counted = 'the activity';
  }
  if (counted === '') return named ?? whole;
  return named === undefined ? counted : `${counted} of ${named}`;
}

/** The value at a path, whatever the data is. */
export function valueAt(data: unknown, path: Path): unknown {
  return path.reduce(field, data);
}

function field(value: unknown, part: string | number): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string | number, unknown>)[part] : undefined;
}
