/** What is known of one road through a scenario: who walked it, and what it came to. Light enough for a page. */
import type { PlayerKind } from '#scenario/players';
import type { Outcome } from './outcome.ts';

/** How many players are sent through a scenario. */
export const roadsToPlay = 400;

/** Those who always answer in one way, those who answer anyhow, and wanderers, who lean one way and stray. */
export const roadKinds = ['systemic', 'disguised', 'avoidant', 'blaming', 'mixed', 'wanderer'] as const satisfies readonly (
  | PlayerKind
  | 'wanderer'
)[];
export type RoadKind = (typeof roadKinds)[number];
export type Road = Outcome & { readonly kind: RoadKind };
export type Roads = { readonly roads: readonly Road[] };
