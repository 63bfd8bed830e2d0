/** The practice part of `npm run scenarios`: checks files of items, or the whole library with its balance. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { balanceOf, checkPracticeFile, lensProblems, libraryProblems } from '#practice/check';
import type { Balance, PlacedItem } from '#practice/check';
import { inFileOrder } from '#scenario/check';
import type { Problem } from '#scenario/check';

const library = 'scenarios/practice';

export type PracticeReport = { readonly problems: readonly Problem[]; readonly items: number; readonly balance?: Balance };

/** Whether a file or folder of the command line belongs to practice. */
export function isPractice(file: string): boolean {
  return file.split(/[/\\]/).includes('practice');
}

/**
 * Checks these files, or all there are if the library itself is named or nothing is. Of single files only their own problems
 * are told; ids and exercises that come twice are looked for in the whole library all the same.
 */
export function checkPractice(named: readonly string[], principles: readonly string[]): PracticeReport {
  const all = practiceFiles(library);
  const asked = named.flatMap((file) => (existsSync(file) && statSync(file).isDirectory() ? practiceFiles(file) : [path.normalize(file)]));
  const files = named.length === 0 ? all : asked;
  const read = (file: string) => checkPracticeFile(textOf(file), file, principles);
  const checked = new Map(files.map((file) => [file, read(file)]));
  // The files asked for come last: of two that are the same, theirs is the one told of.
  const others = all.filter((file) => !checked.has(file)).map(read);
  const items = [...checked.values()].flatMap((one) => one.items);
  const context: readonly PlacedItem[] = [...others.flatMap((one) => one.items), ...items];
  const found = [
    ...[...checked.values()].flatMap((one) => one.problems),
    ...lensProblems(items),
    ...libraryProblems(context).filter(({ file }) => checked.has(file)),
  ];
  const problems = files.flatMap((file) => inFileOrder(found.filter((problem) => problem.file === file)));
  const isWhole = named.length === 0 || named.some((file) => path.relative(library, file) === '');
  return { problems, items: items.length, ...(isWhole ? { balance: balanceOf(context) } : {}) };
}

function practiceFiles(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => path.join(folder, name))
    .toSorted();
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new Error(`The file ${file} cannot be read.`);
  }
}
