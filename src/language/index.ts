/** The lens: finds language that blames people in the prose of incidents. Pure, deterministic, without network. See README. */
export { analyse, unknownSwitches, usualThreshold, type Options } from './analyse.ts';
export type { Finding, Rewording } from './finding.ts';
export type { HouseRules } from './house-rules.ts';
export { kinds, type Kind } from './kinds.ts';
export { catalogue, locales, type Catalogue, type Locale } from './ready.ts';
export type { UnknownSwitch } from './switches.ts';
