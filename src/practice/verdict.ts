/** What is said about an answer: a score, how well it sat, and sentences by id. The words are in `src/words`. */
import type { Finding, Kind } from '#language';
import type { Disguise, Stretch } from './item.ts';

/**
 * The player's answer. `marked` are places in `markableWords(text)`; `order` and `wordings` are places in `cards`, `wordings[card]` being the wording
 * chosen for that card; `chosen` is a place in `questions`.
 */
export type Answer =
  | { readonly format: 'spot'; readonly blame: boolean }
  | { readonly format: 'mark'; readonly marked: readonly number[] }
  | { readonly format: 'disguise'; readonly named: Kind | Disguise }
  | { readonly format: 'reword'; readonly text: string }
  | { readonly format: 'timeline'; readonly order: readonly number[]; readonly wordings: readonly number[] }
  | { readonly format: 'question'; readonly chosen: number };

/** What the lens finds in a text. */
export type Read = (text: string) => readonly Finding[];

/** Every sentence of a verdict, with the names of its gaps. `kind`, `named` and `right` hold a kind or a disguise, by id. */
export const verdictIds = {
  'practice.spot.heard': [],
  'practice.spot.let-be': [],
  'practice.spot.missed': [],
  'practice.spot.cried-wolf': [],
  'practice.mark.found': ['found', 'of'],
  'practice.mark.beside': ['words'],
  'practice.mark.let-be': [],
  'practice.mark.cried-wolf': [],
  'practice.name.right': ['right'],
  'practice.name.near': ['named', 'right'],
  'practice.name.other': ['named', 'right'],
  'practice.reword.empty': [],
  'practice.reword.same': [],
  'practice.reword.off-topic': [],
  'practice.reword.clean': [],
  'practice.reword.gone': ['kind'],
  'practice.reword.still': ['kind', 'words'],
  'practice.reword.new': ['kind', 'words'],
  'practice.reword.kept-words': ['kind', 'words'],
  'practice.reword.lens-unsure': [],
  'practice.reword.no-lens': [],
  'practice.reword.lost': ['fact'],
  'practice.reword.long': ['words', 'model'],
  'practice.timeline.in-order': [],
  'practice.timeline.order': ['right', 'of'],
  'practice.timeline.wordings': ['right', 'of'],
  'practice.question.opens': [],
  'practice.question.closes': [],
} as const;
export type VerdictId = keyof typeof verdictIds;
export type Saying = { readonly id: VerdictId; readonly values?: Readonly<Record<string, string | number>> };

export const grades = ['again', 'hard', 'good'] as const;
/** How well it sat, as the scheduler takes it. There is no "easy": nothing here is measured by speed. */
export type Grade = (typeof grades)[number];

export type Verdict = {
  /** 0 to 1. */
  readonly score: number;
  readonly grade: Grade;
  /** In the order in which they are said; never empty. */
  readonly says: readonly Saying[];
  /** Whether the player heard blame; only where that was asked (`spot` and `mark`). */
  readonly heard?: boolean;
  /** Stretches of the player's text (`reword`) or of the line (`mark`) to point at. */
  readonly found?: readonly Stretch[];
  readonly missed?: readonly Stretch[];
  readonly beside?: readonly Stretch[];
  /** By card: whether the wording chosen is the neutral one. */
  readonly neutral?: readonly boolean[];
};

/** From here on an answer was good; readers differ about the ends of a stretch, so not only from 1 on. */
const goodFrom = 0.7;
const hardFrom = 0.4;

export function gradeOf(score: number): Grade {
  return score >= goodFrom ? 'good' : score >= hardFrom ? 'hard' : 'again';
}

/** A verdict with its grade. Scores have three decimals. */
export function verdict(score: number, says: readonly Saying[], more: Partial<Verdict> = {}): Verdict {
  const bounded = Math.round(Math.max(0, Math.min(1, score)) * 1000) / 1000;
  return { score: bounded, grade: gradeOf(bounded), says, ...more };
}
