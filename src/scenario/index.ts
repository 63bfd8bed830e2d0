/** Stories: their types, their compilation to one machine, and what is offered when. Players load this; the checker is `#scenario/check`. */
export * from './story.ts';
export * from './trail.ts';
export { compile, firstSnapshot, nextSnapshot } from './compile.ts';
export type { CompiledStory } from './compile.ts';
export { eventFor } from './machine.ts';
export type { StoryEvent, StoryInput, StoryMachine, StorySnapshot } from './machine.ts';
export { offeredAt, refusal } from './offers.ts';
export type { Offer } from './offers.ts';
export { epilogueWeeks } from './epilogue.ts';
export { principlesCited } from './cited.ts';
export { teamBefore } from './team-before.ts';
export { endWeek, isDecisionPoint } from './plot.ts';
export { fullResponse, habitStep, responseDefaults, seatOf } from './response.ts';
