/** What the library of practice holds of everything, beside what it needs so that a set of five minutes can be mixed. */
import { kinds } from '#language';
import type { Item, Line } from '../item.ts';
import { disguises, levels, registers } from '../item.ts';
import type { PlacedItem } from './check-file.ts';
import { formOf } from './check-file.ts';
import { proseOf } from './prose-of.ts';
import { wordsOf } from './prose.ts';

/** The fewest of everything over the items of the drill; shares are of all they name. */
export const floors = {
  items: 300,
  acts: 30,
  questions: 30,
  timelines: 20,
  /** Of lines, which can be blame or not. */
  shareNotBlame: [0.32, 0.45],
  everyKind: 8,
  everyDisguise: 8,
  everyRegister: 25,
  /** Security of the way software is made: scanners, findings, exceptions, audit, secrets, patches. */
  shareSecurity: 0.2,
  /** Of level 1, 2 and 3, with what they may differ. */
  shareOfLevels: [0.4, 0.35, 0.25],
  levelsMayDiffer: 0.08,
  /** Where the longest is right more often than this, length tells the answer. */
  mostLongestBest: 0.45,
} as const;

/** How many there are of something, and how many are needed. */
export type Row = { readonly name: string; readonly there: number; readonly needed?: number };
export type Balance = {
  readonly rows: readonly { readonly title: string; readonly rows: readonly Row[] }[];
  /** Kinds down, levels and registers across. */
  readonly table: readonly { readonly name: string; readonly cells: readonly number[] }[];
  readonly columns: readonly string[];
  /** What there is too much of, or what gives an answer away, as sentences. */
  readonly tooMuch: readonly string[];
};

/** All the floors that are not met, as sentences. */
export function shortfalls({ rows, tooMuch }: Balance): readonly string[] {
  const short = rows.flatMap(({ title, rows: part }) =>
    part.flatMap(({ name, there, needed = 0 }) => (there < needed ? [`${title}, ${name}: ${there} of ${needed}.`] : [])),
  );
  return [...short, ...tooMuch];
}

const security =
  /\b(?:scan(?:s|ner|ners|ned|ning)?|vulnerabilit\w+|cve\w*|finding|findings|exception|exceptions|audit\w*|secret|secrets|token|tokens|credential\w*|patch\w*|pen(?:etration)?[ -]?test\w*|exploit\w*|phish\w*|encrypt\w*|certificate\w*|leak\w*|security|compliance|api key\w*|access key\w*|dependency alert\w*|threat model\w*|firewall\w*|permission\w*)\b/iu;

/** Whether an item is about security. */
export function isAboutSecurity(item: Item): boolean {
  return security.test(proseOf(item).join(' '));
}

/** Counts the items of the drill; forms and cold cases stand apart. */
export function balanceOf(placed: readonly PlacedItem[]): Balance {
  const items = placed.filter(({ file }) => formOf(file) === undefined).map(({ item }) => item);
  const lines = items.filter((item): item is Line => item.sort === 'line');
  const questions = items.filter((item) => item.sort === 'questions');
  const timelines = items.filter((item) => item.sort === 'timeline');
  const notBlame = lines.filter((line) => line.blame.length === 0);
  const count = (test: (line: Line) => boolean) => lines.filter(test).length;
  const [leastNot, mostNot] = floors.shareNotBlame;
  const rows = [
    {
      title: 'Items',
      rows: [
        row('all', items.length, floors.items),
        row('lines', lines.length),
        row(
          'acts',
          count((line) => line.act !== undefined),
          floors.acts,
        ),
        row('questions', questions.length, floors.questions),
        row('timelines', timelines.length, floors.timelines),
        row('not blame', notBlame.length, Math.ceil(lines.length * leastNot)),
        row('security', items.filter(isAboutSecurity).length, Math.ceil(Math.max(items.length, 1) * floors.shareSecurity)),
      ],
    },
    {
      title: 'Kinds',
      rows: kinds.map((kind) =>
        row(
          kind,
          count(({ blame }) => blame.some((one) => one.kind === kind)),
          floors.everyKind,
        ),
      ),
    },
    {
      title: 'Looks like, and is not',
      rows: kinds.map((kind) =>
        row(
          kind,
          count(({ looksLike }) => looksLike === kind),
        ),
      ),
    },
    {
      title: 'Disguises',
      rows: disguises.map((name) =>
        row(
          name,
          count(({ disguise }) => disguise === name),
          floors.everyDisguise,
        ),
      ),
    },
    {
      title: 'Registers',
      rows: registers.map((name) => row(name, items.filter(({ register }) => register === name).length, floors.everyRegister)),
    },
    {
      title: 'Levels',
      rows: levels.map((level, index) =>
        row(
          String(level),
          items.filter((item) => item.level === level).length,
          Math.ceil(items.length * ((floors.shareOfLevels[index] ?? 0) - floors.levelsMayDiffer)),
        ),
      ),
    },
  ];
  const tooMuch: string[] = [];
  if (notBlame.length > lines.length * mostNot)
    tooMuch.push(`Items, not blame: ${notBlame.length} of ${lines.length} lines; at most ${percent(mostNot)}.`);
  for (const [index, level] of levels.entries()) {
    const there = items.filter((item) => item.level === level).length;
    const most = (floors.shareOfLevels[index] ?? 0) + floors.levelsMayDiffer;
    if (there > items.length * most) tooMuch.push(`Levels, ${level}: ${there} of ${items.length}; at most ${percent(most)}.`);
  }
  const longest = questions.filter((item) =>
    isLongest(
      item.questions.map(({ ask }) => ask),
      item.questions.findIndex(({ best }) => best),
    ),
  );
  if (questions.length >= floors.questions / 2 && longest.length > questions.length * floors.mostLongestBest)
    tooMuch.push(`The best question is the longest in ${longest.length} of ${questions.length} choices: length tells the answer.`);
  return { rows, ...crossTable(items), tooMuch };
}

function crossTable(items: readonly Item[]): Pick<Balance, 'table' | 'columns'> {
  const columns: readonly (readonly [string, (item: Item) => boolean])[] = [
    ['all', () => true],
    ...levels.map((level) => [String(level), (item: Item) => item.level === level] as const),
    ...registers.map((register) => [register, (item: Item) => item.register === register] as const),
  ];
  const blames = (item: Item, kind: string) => item.sort === 'line' && item.blame.some((one) => one.kind === kind);
  const down: readonly (readonly [string, (item: Item) => boolean])[] = [
    ...kinds.map((kind) => [kind, (item: Item) => blames(item, kind)] as const),
    ['not blame', (item) => item.sort === 'line' && item.blame.length === 0],
    ['questions', (item) => item.sort === 'questions'],
    ['timelines', (item) => item.sort === 'timeline'],
  ];
  return {
    columns: columns.map(([name]) => name),
    table: down.map(([name, isIn]) => {
      const those = items.filter(isIn);
      return { name, cells: columns.map(([, fits]) => those.filter(fits).length) };
    }),
  };
}

function row(name: string, there: number, needed?: number): Row {
  return { name, there, ...(needed === undefined ? {} : { needed }) };
}

function isLongest(texts: readonly string[], index: number): boolean {
  const lengths = texts.map((text) => wordsOf(text).length);
  return lengths.every((length, other) => other === index || length < (lengths[index] ?? 0));
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
