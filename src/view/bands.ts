/** The coarse bands in which a team shows itself: bodies and lamps from true trust and fear, words from the named survey. */
import type { Person } from '#simulation';
import type { LampState, Posture } from './stage-view.ts';

/** The words of the trust metric, best first. */
export const trustBands = ['open', 'steady', 'guarded', 'closed'] as const;
export type TrustBand = (typeof trustBands)[number];

/** How at ease somebody is, about 0 to 1: trust on a scale of 0 to 1, less half their fear. Drives posture, gaze and lamps. */
export function easeOf(person: Pick<Person, 'trust' | 'fear'>): number {
  return (person.trust - 1) / 6 - person.fear / 2;
}

/**
 * Seen in 14:32 (medians of 24 seeds): a team starts at 0.40 (mostly at work, one or two open); three months of systemic answers
 * give 0.45, six 0.53 (nearly all open); three months of polite blame 0.14 (turned away), of blame -0.05 (head down).
 */
const leastEase = { open: 0.46, working: 0.24, 'turned-away': 0.03 };

export function postureOf(person: Pick<Person, 'trust' | 'fear'>): Posture {
  const ease = easeOf(person);
  if (ease >= leastEase.open) return 'open';
  if (ease >= leastEase.working) return 'working';
  return ease >= leastEase['turned-away'] ? 'turned-away' : 'head-down';
}

/** A bay's lamp is lit when its people dare to speak; a team starts with about half its lamps lit, the rest low. */
const leastEaseOfBay = { lit: 0.41, low: 0.2 };

export function lampOf(bay: readonly Pick<Person, 'trust' | 'fear'>[]): LampState {
  if (bay.length === 0) return 'out';
  const ease = bay.reduce((sum, person) => sum + easeOf(person), 0) / bay.length;
  if (ease >= leastEaseOfBay.lit) return 'lit';
  return ease >= leastEaseOfBay.low ? 'low' : 'out';
}

/** The word for a survey score. A team starts at about 54 (steady); a blamed one says 47 after three months, 41 after six: fear flatters. */
export function trustBandOf(points: number): TrustBand {
  if (points >= 60) return 'open';
  if (points >= 50) return 'steady';
  return points >= 42 ? 'guarded' : 'closed';
}

/** The word for true trust. It starts at 50, where the survey says 54, and falls further: 27 after three months of blame. */
export function trueTrustBandOf(points: number): TrustBand {
  if (points >= 57) return 'open';
  if (points >= 45) return 'steady';
  return points >= 33 ? 'guarded' : 'closed';
}
