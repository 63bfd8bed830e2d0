/** The real library of practice as it is in the repository, read by its checker. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Item, Line } from '#practice';
import { checkPracticeFile, formOf } from '#practice/check';
import { checkPrinciples } from '#scenario/check';

const scenarios = path.resolve(import.meta.dirname, '../../scenarios');
const principles = checkPrinciples(readFileSync(path.join(scenarios, 'principles.yaml'), 'utf8'), 'principles.yaml').value ?? [];
const folder = path.join(scenarios, 'practice/en');

export const libraryFiles = readdirSync(folder)
  .filter((name) => name.endsWith('.yaml'))
  .toSorted()
  .map((name) => ({
    name,
    ...checkPracticeFile(
      readFileSync(path.join(folder, name), 'utf8'),
      `scenarios/practice/en/${name}`,
      principles.map(({ id }) => id),
    ),
  }));

export const placedItems = libraryFiles.flatMap(({ items }) => items);
/** The items of the drill. */
export const libraryItems: readonly Item[] = placedItems.filter(({ file }) => formOf(file) === undefined).map(({ item }) => item);
export const libraryLines = libraryItems.filter((item): item is Line => item.sort === 'line');
