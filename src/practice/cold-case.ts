/** A cold case: an old report read, marked and rebuilt, scored by what was found, with the lens's own reading beside. */
import { markCards, markQuestion } from './mark-answer.ts';
import type { ColdCase, Stretch } from './item.ts';
import { stretchOf } from './item.ts';
import type { ColdCaseDone } from './record.ts';
import type { Read, Verdict } from './verdict.ts';
import { markableWords, meets, wordsIn } from './words-of-text.ts';

/** What marks on a document meet; places in the lists of the case. */
export type MarksRead = {
  readonly found: readonly number[];
  readonly missed: readonly number[];
  /** Lures taken for blame. */
  readonly lured: readonly number[];
  /** Marks on what is neither. */
  readonly elsewhere: readonly Stretch[];
};

/** Compares marked stretches of the document with the blame in it. A mark is found when a third of its words are marked. */
export function readMarks({ document: text, marks, lures }: ColdCase, marked: readonly Stretch[]): MarksRead {
  const words = markableWords(text);
  const mine = wordsIn(words, marked);
  const at = (of: { readonly words: string }) => stretchOf(text, of.words) ?? { start: 0, end: 0 };
  const share = (stretch: Stretch) => {
    const inIt = [...wordsIn(words, [stretch])];
    return inIt.filter((place) => mine.has(place)).length / Math.max(1, inIt.length);
  };
  const isMarked = (of: { readonly words: string }) => share(at(of)) >= 1 / 3;
  const places = <T extends { readonly words: string }>(list: readonly T[], wanted: boolean) =>
    list.flatMap((one, place) => (isMarked(one) === wanted ? [place] : []));
  const known = [...marks, ...lures].map(at);
  return {
    found: places(marks, true),
    missed: places(marks, false),
    lured: places(lures, true),
    elsewhere: marked.filter((stretch) => !known.some((one) => meets(one, stretch))),
  };
}

/** What the lens makes of the same document. */
export function lensReading(coldCase: ColdCase, read: Read): MarksRead {
  return readMarks(
    coldCase,
    read(coldCase.document).map(({ start, end }) => ({ start, end })),
  );
}

/** What the player rebuilt. `order` and `wordings` as in a timeline; `factors` and `question` are places in their lists. */
export type Rebuilt = {
  readonly order: readonly number[];
  readonly wordings: readonly number[];
  readonly factors: readonly number[];
  readonly question: number;
};

export type RebuiltRead = {
  readonly timeline: Verdict;
  readonly question: Verdict;
  readonly factors: {
    /** Right ones named, right ones not named, and named ones the document does not bear out; places in `factors`. */
    readonly found: readonly number[];
    readonly missed: readonly number[];
    readonly unfounded: readonly number[];
    /** Share of all candidates sorted rightly, 0 to 1. */
    readonly score: number;
  };
};

export function readRebuilt(coldCase: ColdCase, rebuilt: Rebuilt): RebuiltRead {
  const named = new Set(rebuilt.factors);
  const places = (found: boolean, isNamed: boolean) =>
    coldCase.factors.flatMap((factor, place) => (factor.found === found && named.has(place) === isNamed ? [place] : []));
  const found = places(true, true);
  const rightly = found.length + places(false, false).length;
  return {
    timeline: markCards(coldCase.timeline, rebuilt),
    question: markQuestion(coldCase.questions, rebuilt.question),
    factors: { found, missed: places(true, false), unfounded: places(false, true), score: rightly / coldCase.factors.length },
  };
}

/** The closed case, for the record. `at` in milliseconds since 1970. */
export function closedCase(coldCase: ColdCase, marks: MarksRead, rebuilt: RebuiltRead, at: number): ColdCaseDone {
  return {
    coldCase: coldCase.id,
    at,
    found: marks.found.length,
    of: coldCase.marks.length,
    lured: marks.lured.length,
    timeline: rebuilt.timeline.score,
    factors: rebuilt.factors.score,
    questions: rebuilt.question.score,
  };
}
