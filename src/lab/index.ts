/** The model laid open: computing over many runs, away from the page. The jobs themselves stay behind; `#lab/jobs` holds them. */
export { runJob } from './run-job.ts';
export type { JobKind } from './run-job.ts';
export type { InputOf, ResultOf, Running } from './job.ts';
export { outcomeMonths, outcomeOf } from './outcome.ts';
export type { Outcome } from './outcome.ts';
export type { Road, RoadKind, Roads } from './roads.ts';
