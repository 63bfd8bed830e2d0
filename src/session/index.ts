/** Sessions: a seed and a log of decisions, replayed. */
export * from './session.ts';
export { problemKinds, SessionRefused } from './problem.ts';
export type { ProblemKind, SessionProblem } from './problem.ts';
export { decide, startSession, summaryOf, undoTo } from './decide.ts';
export { replay } from './replay.ts';
export { hadYou, inTheMannerOf } from './had-you.ts';
export { epilogue } from './epilogue.ts';
export { decode, encode } from './encode.ts';
export { openShelf, placeOf } from './shelf.ts';
export type { KeyValueStore, Place, Saved, Shelf, ShelfContents } from './shelf.ts';
export type { BrokenSave, SavedPlaythrough, Stamp } from './shelf-record.ts';
