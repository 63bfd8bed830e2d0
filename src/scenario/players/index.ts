/** Players that walk a story by themselves: for the checker, for measures, and for a playthrough's place among all roads. */
export { candidatesAt, play, playOn, playerKinds, playerOf, wanderer } from './players.ts';
export type { Candidate, Player, PlayerKind } from './players.ts';
