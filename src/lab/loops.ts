/**
 * The causal loops of the model: what moves what, which way, and in which equation. A link with `+` moves both ends the same way
 * (more of one, more of the other), a link with `-` moves them opposite ways. Every link is one the code computes.
 */
import type { EquationId } from './equations.ts';

export const causes = [
  'blame',
  'fear',
  'trust',
  'credibility',
  'reporting',
  'hidden',
  'known',
  'fixes',
  'conditions',
  'incidents',
  'visible',
  'pressure',
  'gates',
  'friction',
  'resentment',
  'bypass',
  'batch',
  'reviews',
  'knowledge',
  'leaving',
  'unplanned',
  'attention',
  'velocity',
] as const;
export type Cause = (typeof causes)[number];
export type Sign = '+' | '-';
export type Link = { readonly from: Cause; readonly to: Cause; readonly sign: Sign; readonly equations: readonly EquationId[] };

const link = (from: Cause, sign: Sign, to: Cause, ...equations: readonly EquationId[]): Link => ({ from, to, sign, equations });

export const links: readonly Link[] = [
  link('blame', '+', 'fear', 'E21'),
  link('blame', '-', 'trust', 'E21'),
  link('blame', '-', 'credibility', 'E21'),
  link('blame', '-', 'pressure', 'E21'),
  link('fear', '-', 'reporting', 'E18'),
  link('fear', '+', 'leaving', 'E34'),
  link('fear', '+', 'batch', 'E8'),
  link('fear', '-', 'velocity', 'E6', 'E7'),
  link('trust', '+', 'reporting', 'E18'),
  link('trust', '-', 'bypass', 'E2'),
  link('credibility', '+', 'trust', 'E22', 'E31'),
  link('credibility', '+', 'reporting', 'E18'),
  link('reporting', '-', 'hidden', 'E19'),
  link('reporting', '+', 'known', 'E19'),
  link('reporting', '+', 'visible', 'E16'),
  link('reporting', '+', 'reviews', 'E23'),
  link('hidden', '+', 'incidents', 'E13', 'E15'),
  link('known', '+', 'fixes', 'E6', 'E28'),
  link('fixes', '-', 'known', 'E28'),
  link('fixes', '-', 'conditions', 'E10', 'E28'),
  link('fixes', '+', 'credibility', 'E30', 'E33'),
  link('conditions', '+', 'incidents', 'E13'),
  link('incidents', '+', 'visible', 'E16'),
  link('incidents', '+', 'unplanned', 'E17'),
  link('visible', '+', 'pressure', 'E33'),
  link('visible', '+', 'gates', 'E25'),
  link('pressure', '+', 'blame', 'E24'),
  link('gates', '+', 'friction', 'E1', 'E3'),
  link('gates', '+', 'bypass', 'E2'),
  link('friction', '+', 'resentment', 'E33'),
  link('friction', '-', 'velocity', 'E5', 'E7'),
  link('resentment', '+', 'bypass', 'E2'),
  link('resentment', '-', 'trust', 'E31'),
  link('bypass', '+', 'gates', 'E25'),
  link('bypass', '+', 'conditions', 'E9', 'E10'),
  link('batch', '+', 'incidents', 'E12', 'E13'),
  link('reviews', '+', 'known', 'E23'),
  link('reviews', '+', 'knowledge', 'E23'),
  link('knowledge', '-', 'conditions', 'E9'),
  link('knowledge', '+', 'velocity', 'E6'),
  link('leaving', '-', 'knowledge', 'E34'),
  link('leaving', '-', 'velocity', 'E7', 'E35'),
  link('unplanned', '-', 'attention', 'E6'),
  link('unplanned', '-', 'velocity', 'E6'),
  link('attention', '-', 'incidents', 'E14'),
];

export const loopIds = [
  'silence',
  'relief',
  'quiet',
  'controls',
  'tightening',
  'learning',
  'working-off',
  'firefighting',
  'drain',
  'caution',
] as const;
export type LoopId = (typeof loopIds)[number];

/** Reinforcing loops feed themselves, balancing ones hold themselves back. */
export type Loop = { readonly kind: 'reinforcing' | 'balancing'; readonly causes: readonly Cause[] };

/** Each loop as its causes in order; the last leads back to the first. */
export const loops: Readonly<Record<LoopId, Loop>> = {
  silence: { kind: 'reinforcing', causes: ['blame', 'fear', 'reporting', 'hidden', 'incidents', 'visible', 'pressure'] },
  relief: { kind: 'balancing', causes: ['blame', 'pressure'] },
  quiet: { kind: 'balancing', causes: ['blame', 'fear', 'reporting', 'visible', 'pressure'] },
  controls: { kind: 'reinforcing', causes: ['gates', 'friction', 'resentment', 'bypass', 'conditions', 'incidents', 'visible'] },
  tightening: { kind: 'reinforcing', causes: ['gates', 'bypass'] },
  learning: { kind: 'reinforcing', causes: ['trust', 'reporting', 'reviews', 'known', 'fixes', 'credibility'] },
  'working-off': { kind: 'balancing', causes: ['known', 'fixes'] },
  firefighting: { kind: 'reinforcing', causes: ['incidents', 'unplanned', 'attention'] },
  drain: { kind: 'reinforcing', causes: ['fear', 'leaving', 'knowledge', 'conditions', 'incidents', 'visible', 'pressure', 'blame'] },
  caution: { kind: 'reinforcing', causes: ['fear', 'batch', 'incidents', 'visible', 'pressure', 'blame'] },
};

/** The links of a loop, in order. */
export function linksOf(id: LoopId): readonly Link[] {
  const { causes: around } = loops[id];
  return around.map((from, index) => linkBetween(from, around[(index + 1) % around.length] as Cause));
}

function linkBetween(from: Cause, to: Cause): Link {
  const found = links.find((each) => each.from === from && each.to === to);
  if (found === undefined) throw new Error(`Nothing links "${from}" to "${to}".`);
  return found;
}
