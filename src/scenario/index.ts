/** Stories: their types, their compilation to one machine, and what is offered when. Players load this; the checker is `#scenario/check`. */
export * from './story.ts';
export * from './trail.ts';
