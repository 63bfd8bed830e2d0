/**
 * What a player has done on a cold case so far, kept so that it can be put down and taken up again, and looked at once it is
 * closed. One paper for each case: the one begun last.
 */
import type { Stretch } from './item.ts';

export const caseSteps = ['read', 'mark', 'timeline', 'factors', 'question', 'closed'] as const;
export type CaseStep = (typeof caseSteps)[number];

export type CasePaper = {
  readonly coldCase: string;
  /** When it was begun and last changed, in milliseconds since 1970. */
  readonly started: number;
  readonly at: number;
  readonly step: CaseStep;
  /** Stretches of the document, in the order of the text. */
  readonly marked: readonly Stretch[];
  /** As in `Rebuilt`; a wording not yet chosen is absent from the end or -1, a question not yet chosen -1. */
  readonly order: readonly number[];
  readonly wordings: readonly number[];
  readonly factors: readonly number[];
  readonly question: number;
};

/** The papers with this one in the place of the other of its case. */
export function withPaper(papers: readonly CasePaper[] | undefined, paper: CasePaper): readonly CasePaper[] {
  return [...(papers ?? []).filter(({ coldCase }) => coldCase !== paper.coldCase), paper].toSorted(byCase);
}

/** Of two papers for one case the one changed later stays. */
export function mergedPapers(a: readonly CasePaper[] = [], b: readonly CasePaper[] = []): readonly CasePaper[] {
  const later = (one: CasePaper, other: CasePaper | undefined) =>
    other === undefined || one.at > other.at || (one.at === other.at && keyOf(one) >= keyOf(other));
  const kept = new Map<string, CasePaper>();
  for (const one of [...a, ...b]) if (later(one, kept.get(one.coldCase))) kept.set(one.coldCase, one);
  return [...kept.values()].toSorted(byCase);
}

function keyOf({ started, step, marked, order, wordings, factors, question }: CasePaper): string {
  return JSON.stringify([started, step, marked.map(({ start, end }) => [start, end]), order, wordings, factors, question]);
}

function byCase(a: CasePaper, b: CasePaper): number {
  return a.coldCase < b.coldCase ? -1 : a.coldCase > b.coldCase ? 1 : 0;
}
