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
  blame: 'stretch',
  questions: 'question',
  timeline: 'card',
  marks: 'mark',
  lures: 'lure',
  factors: 'factor',
};

/** The innermost thing on a path that can be named: `option "ask-how"`, `line 2 of beat "review"`, or `the file`. */
export function subject(data: unknown, path: Path, whole = 'the file'): string {
  let value: unknown = data;
  /** From the inside out: what was counted since the last thing with a name, and that thing. */
  let parts: readonly string[] = [];
  for (const [index, part] of path.entries()) {
    value = field(value, part);
    const list = path[index - 1];
    const kind = (typeof list === 'string' ? kinds[list] : undefined) ?? 'entry';
    if (typeof part === 'number') {
      const id = field(value, 'id') ?? (kind === 'stay' || kind === 'person' ? field(value, 'who') : undefined);
      parts = typeof id === 'string' ? [`${kind} "${id}"`] : [`${kind} ${part + 1}`, ...parts];
    }
    if (part === 'if-nobody-answers' || part === 'ifNobodyAnswers') parts = ['if-nobody-answers', ...parts];
    if (part === 'activity') parts = ['the activity', ...parts];
  }
  return parts.length === 0 ? whole : parts.join(' of ');
}

/** The value at a path, whatever the data is. */
export function valueAt(data: unknown, path: Path): unknown {
  return path.reduce(field, data);
}

function field(value: unknown, part: string | number): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string | number, unknown>)[part] : undefined;
}
