/**
 * Practice: five minutes a day of spotting and rewording blame. Pure: clock and seed are arguments, times are milliseconds since 1970, what
 * is to be said comes as ids with values.
 *
 * A set: `drawSet` → `nextStep` → show the item → `markAnswer` → `withAnswer` and `afterAnswer` (or `afterSkip`, `undoSkip`), and
 * keep `{ ...record, set }` with `writeRecord`; `readRecord` gives it back after a reload.
 */
export { change, changeWords, formOrder, formResult, formRows, formsCsv, nextLine, sittings, withFormAnswer } from './forms.ts';
export type { Change, FormResult, FormRow, Sitting } from './forms.ts';
export { caseSteps, withPaper } from './case-paper.ts';
export type { CasePaper, CaseStep } from './case-paper.ts';
export { closedCase, lensReading, readMarks, readRebuilt } from './cold-case.ts';
export type { MarksRead, Rebuilt, RebuiltRead } from './cold-case.ts';
export {
  afterAnswer,
  afterSkip,
  drawSet,
  isOver,
  mostOf,
  nextStep,
  openLevel,
  secondsLeft,
  setSeconds,
  undoSkip,
  withKnownItems,
} from './drill.ts';
export type { SetOptions } from './drill.ts';
export { formats, formatsOf, namesOffered, secondsOf, shuffledCards, shuffledPlaces, wordingsOffered } from './formats.ts';
export type { Format } from './formats.ts';
export { detection, hearing, hearingWords, readingFrom, sensitivity, windowSize, wolfWords } from './hearing.ts';
export type { Counts, Hearing, HearingWord, Interval, Reading, Sensitivity, Window, WolfWord } from './hearing.ts';
export { disguises, formIds, levels, registers, shown, stretchOf } from './item.ts';
export type {
  Blame,
  Card,
  ColdCase,
  Disguise,
  FormId,
  Item,
  Level,
  Line,
  Question,
  Questions,
  Register,
  Stretch,
  Timeline,
  Wording,
} from './item.ts';
export { markAnswer } from './mark-answer.ts';
export { emptyRecord, heardIn, merged, withAnswer } from './record.ts';
export type { Answered, ColdCaseDone, FormAnswer, Heard, PracticeRecord, PracticeSet, Step } from './record.ts';
export { memories } from './schedule.ts';
export type { Memory } from './schedule.ts';
export { readingIds, readRecord, writeRecord } from './stored-record.ts';
export type { ReadingNote, ReadRecord } from './stored-record.ts';
export { grades, verdictIds } from './verdict.ts';
export type { Answer, Grade, Read, Saying, Verdict, VerdictId } from './verdict.ts';
export { blamedStretches, markableWords } from './words-of-text.ts';
