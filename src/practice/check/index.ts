/** The checker of practice items: for the build and the command line. Players never load it. */
export { balanceOf, floors, shortfalls } from './balance.ts';
export type { Balance } from './balance.ts';
export { checkPracticeFile, formOf, isColdCase } from './check-file.ts';
export type { CheckedPractice, PlacedItem } from './check-file.ts';
export { lensProblems } from './check-lens.ts';
export { libraryProblems } from './check-library.ts';
