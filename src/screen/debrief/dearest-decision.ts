import type { DebriefDecision, DebriefView } from '#view';

/** The decision that cost the most trust: the one to try otherwise first. */
export function dearestDecision({ decisions }: Pick<DebriefView, 'decisions'>): DebriefDecision | undefined {
  return decisions.toSorted((a, b) => a.effect.trust - b.effect.trust)[0];
}
