/**
 * Comments in a document that switch the lens off and on: `<!-- lens-off hindsight: a quotation -->` … `<!-- lens-on -->`,
 * `<!-- lens-off-line -->`, `<!-- lens-off-next-line who-question -->`; in plain text `# lens-off` (or `//`, `%`, `;`, `..`) to the
 * end of its line. After the switch come kinds or ids of rules, none of them meaning all; after a colon, a reason for other people.
 * What counts is where a finding begins, and the last switch that speaks of it. Switches shown as code are no switches.
 */
import { hideCode } from './mask.ts';
import type { Stretch } from './sentences.ts';

const actions = ['lens-off', 'lens-on', 'lens-off-line', 'lens-off-next-line'] as const;
type Action = (typeof actions)[number];

/** A word in a switch that means nothing: a misspelt kind, rule or switch. It switches nothing off. */
export type UnknownSwitch = Stretch & {
  readonly word: string;
  /** What could have stood there. */
  readonly known: readonly string[];
};

export type Switches = {
  /** Where the switches themselves stand. */
  readonly comments: readonly Stretch[];
  readonly unknown: readonly UnknownSwitch[];
  /** Whether what begins at a place of the text, of this kind and by this rule, is switched off there. */
  readonly isOff: (place: number, kind: string, rule: string) => boolean;
};

const comment =
  /<!--\s*(?<inTag>lens-o[fn][\w-]*)(?<tagged>[^<>]{0,2000}?)-->|(?<=^|[ \t])(?:#|\/\/|%|;|\.\.|\[\/\/\]:[ \t]#[ \t]\()[ \t]*(?<inLine>lens-o[fn][\w-]*)(?<lined>[^\n]{0,2000})/gm;

type Turn = { readonly start: number; readonly off: boolean };
/** For each name, or '' for everything: the turns in the order of the text, and the single lines that are off. */
type Plan = { readonly turns: Map<string, Turn[]>; readonly lines: Map<string, Stretch[]> };

const nothing: Switches = { comments: [], unknown: [], isOff: () => false };

/** The switches of a text; `names` are the kinds and ids of rules one may name. Time grows with the length of the text. */
export function switchesIn(text: string, names: ReadonlySet<string>): Switches {
  if (!text.includes('lens-o')) return nothing;
  const comments: Stretch[] = [];
  const unknown: UnknownSwitch[] = [];
  const plan: Plan = { turns: new Map(), lines: new Map() };
  const known = [...names];
  // Lines are looked for once: on one endless line, every switch would else read it to its end.
  const lines = linesOf(text);
  for (const found of hideCode(text).matchAll(comment)) {
    const { inTag, tagged, inLine, lined } = found.groups ?? {};
    const action = inTag ?? inLine ?? '';
    const start = found.index;
    const end = start + found[0].length;
    const listStart = start + found[0].indexOf(action) + action.length;
    comments.push({ start, end });
    if (!isAction(action)) {
      unknown.push({ start: listStart - action.length, end: listStart, word: action, known: actions });
      continue;
    }
    const named = namedIn(tagged ?? lined ?? '', listStart);
    const strange = named.filter(({ word }) => !names.has(word));
    unknown.push(...strange.map((one) => ({ ...one, known })));
    const meant = named.length === 0 ? [''] : named.map(({ word }) => word).filter((word) => names.has(word));
    for (const name of meant) apply(plan, action, name, lines, { start, end });
  }
  for (const lines of plan.lines.values()) lines.sort((a, b) => a.start - b.start);
  return { comments, unknown, isOff: (place, kind, rule) => isOffAt(plan, place, ['', kind, rule]) };
}

/** The text with its switches blanked, line ends kept. */
export function withoutSwitches(text: string, comments: readonly Stretch[]): string {
  if (comments.length === 0) return text;
  let from = 0;
  const parts = comments.flatMap(({ start, end }) => {
    const kept = text.slice(from, start);
    from = end;
    return [kept, text.slice(start, end).replace(/[^\n]/g, ' ')];
  });
  return parts.join('') + text.slice(from);
}

function isAction(word: string): word is Action {
  return (actions as readonly string[]).includes(word);
}

function namedIn(list: string, from: number): { start: number; end: number; word: string }[] {
  const [names = ''] = list.split(':');
  return [...names.matchAll(/[^\s,()]+/g)].map(({ 0: word, index }) => ({ start: from + index, end: from + index + word.length, word }));
}

function apply(plan: Plan, action: Action, name: string, lines: readonly Line[], { start, end }: Stretch): void {
  if (action === 'lens-off-line') push(plan.lines, name, lastBefore(lines, start));
  else if (action === 'lens-off-next-line') push(plan.lines, name, lastBefore(lines, end)?.next);
  else push(plan.turns, name, { start, off: action === 'lens-off' });
}

function push<Value>(lists: Map<string, Value[]>, name: string, value: Value | undefined): void {
  if (value === undefined) return;
  const list = lists.get(name);
  if (list) list.push(value);
  else lists.set(name, [value]);
}

/** A line, and the next one that is not empty. */
type Line = Stretch & { readonly next: Stretch | undefined };

function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let next: Stretch | undefined;
  for (let end = text.length; end >= 0;) {
    const start = end === 0 ? 0 : text.lastIndexOf('\n', end - 1) + 1;
    lines.push({ start, end, next });
    if (text.slice(start, end).trim() !== '') next = { start, end };
    end = start - 1;
  }
  return lines.reverse();
}

function isOffAt({ turns, lines }: Plan, place: number, names: readonly string[]): boolean {
  const onLine = names.some((name) => (lastBefore(lines.get(name), place)?.end ?? 0) > place);
  if (onLine) return true;
  const spoken = names.flatMap((name) => lastBefore(turns.get(name), place) ?? []);
  return spoken.reduce<Turn>((latest, turn) => (turn.start >= latest.start ? turn : latest), { start: -1, off: false }).off;
}

/** The last of a sorted list that begins at or before a place. */
function lastBefore<Value extends { readonly start: number }>(list: readonly Value[] | undefined, place: number): Value | undefined {
  let low = 0;
  let high = list?.length ?? 0;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list?.[middle]?.start ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  return list?.[low - 1];
}
