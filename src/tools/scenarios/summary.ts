/** The report of the checks, for the eye. */
import type { Balance } from '#practice/check';

type Facts = {
  readonly id: string;
  readonly beats: number;
  readonly decisionPoints: number;
  readonly decisionsOnPath: { readonly least: number; readonly most: number };
  readonly endings: number;
  readonly endingsReached: number;
  readonly words: number;
  readonly principles: readonly string[];
};

type Report = {
  readonly problems: readonly unknown[];
  readonly scenarios: readonly Facts[];
  readonly practice?: { readonly items: number; readonly balance: Balance | undefined };
};

export function summary({ problems, scenarios, practice }: Report): string {
  const lines = scenarios.map(
    ({ id, beats, decisionPoints, decisionsOnPath: { least, most }, endings, endingsReached, words, principles }) =>
      `${id}: ${beats} beats, ${decisionPoints} decision points (${least}-${most} in a play), ` +
      `${endingsReached} of ${endings} endings reached, ${words} words, ${principles.length} principles`,
  );
  const count = problems.length;
  const ofPractice = practice
    ? [
        ...(practice.balance ? balanceTable(practice.balance) : []),
        `${practice.items} practice ${practice.items === 1 ? 'item' : 'items'}.`,
      ]
    : [];
  return [...lines, ...ofPractice, count === 0 ? 'Nothing is wrong.' : `${count} ${count === 1 ? 'problem' : 'problems'}.`].join('\n');
}

/** What there is of everything, and what is needed, in a few lines; then kinds by levels and registers. */
function balanceTable({ rows, table, columns, tooMuch }: Balance): readonly string[] {
  const part = ({ name, there, needed }: Balance['rows'][number]['rows'][number]) =>
    `${name} ${there}${needed === undefined ? '' : `/${needed}`}${there < (needed ?? 0) ? '!' : ''}`;
  const cells = (name: string, values: readonly (string | number)[]) =>
    `  ${name.padEnd(24)}${values.map((value, index) => String(value).padStart(Math.max(4, (columns[index]?.length ?? 0) + 2))).join('')}`;
  return [
    'Practice: there/needed, ! where too few',
    ...rows.map(({ title, rows: counted }) => `  ${title}: ${counted.map(part).join(', ')}`),
    ...tooMuch.map((sentence) => `  ${sentence}`),
    cells('', columns),
    ...table.map(({ name, cells: values }) => cells(name, values)),
  ];
}
