/** Players that walk a story by themselves: for the checker, for measures, and for a playthrough's place among all roads. */
export { play, playOn, playerKinds, playerOf, wanderer } from './players.ts';
export type { Player, PlayerKind } from './players.ts';
