/** The lens: finds language that blames people in the prose of incidents. Pure, deterministic, without network. See README. */
export { analyse, locales, type Locale, type Options } from './analyse.ts';
export type { Finding, Rewording } from './finding.ts';
export { kinds, type Kind } from './kinds.ts';
