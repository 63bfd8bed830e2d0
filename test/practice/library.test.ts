/** The library of practice as a whole. */
import { describe, expect, it } from 'vitest';
import { balanceOf, lensProblems, libraryProblems, shortfalls } from '#practice/check';
import { problemLine } from '#scenario/check';
import { libraryFiles, placedItems } from './library.ts';

/** Set when the last items are in and the rules of the lens stand still: from then on the library may not fall below its floors. */
const isWhole = true;

describe('the library of practice', () => {
  it('has nothing wrong in any file', () => {
    expect(libraryFiles.flatMap(({ problems }) => problems.map(problemLine))).toEqual([]);
  });

  it('has each id and each exercise once, and forms that match', () => {
    expect(libraryProblems(placedItems).map(problemLine)).toEqual([]);
  });

  it.runIf(isWhole)('has model answers the lens finds clean, and a sentence wherever the lens is wrong', () => {
    expect(lensProblems(placedItems).map(problemLine)).toEqual([]);
  });

  it.runIf(isWhole)('has enough of every kind, disguise, register, level and format', () => {
    expect(shortfalls(balanceOf(placedItems))).toEqual([]);
  });
});
