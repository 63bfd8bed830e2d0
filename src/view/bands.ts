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

/** A neutral team (ease about 0.44, spread 0.09) is mostly at work with one or two open; three months of blame (0.08) turn it away and down. */
const leastEase = { open: 0.53, working: 0.27, 'turned-away': 0.1 };

export function postureOf(person: Pick<Person, 'trust' | 'fear'>): Posture {
  const ease = easeOf(person);
  if (ease >= leastEase.open) return 'open';
  if (ease >= leastEase.working) return 'working';
  return ease >= leastEase['turned-away'] ? 'turned-away' : 'head-down';
}

/** A bay's lamp is lit when its people dare to speak; a neutral team has about half its lamps lit, the rest low. */
const leastEaseOfBay = { lit: 0.44, low: 0.24 };

export function lampOf(bay: readonly Pick<Person, 'trust' | 'fear'>[]): LampState {
  if (bay.length === 0) return 'out';
  const ease = bay.reduce((sum, person) => sum + easeOf(person), 0) / bay.length;
  if (ease >= leastEaseOfBay.lit) return 'lit';
  return ease >= leastEaseOfBay.low ? 'low' : 'out';
}

/** Points of a survey, 0-100, from the scale 1..7. */
export function surveyPoints(scale: number): number {
  return ((scale - 1) / 6) * 100;
}

/** The word for a survey score. A neutral team answers about 54 (steady), a blamed one 38 to 46: fear flatters the score. */
export function trustBandOf(points: number): TrustBand {
  if (points >= 64) return 'open';
  if (points >= 51) return 'steady';
  return points >= 41 ? 'guarded' : 'closed';
}
