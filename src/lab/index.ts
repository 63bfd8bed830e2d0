/** The model laid open: computing over many runs, away from the page. The jobs themselves stay behind; `#lab/jobs` holds them. */
export { runJob } from './run-job.ts';
export type { JobKind } from './run-job.ts';
export type { InputOf, ResultOf, Running } from './job.ts';
export { outcomeMonths, outcomeOf } from './outcome.ts';
export type { Outcome } from './outcome.ts';
export type { Road, RoadKind, Roads } from './roads.ts';
export { mostSingles } from './lab-runs.ts';
export type { LabRunsInput, LabRunsResult, OutputRuns, WeeklyBand } from './lab-runs.ts';
export * from './levers.ts';
export { chartNames, charts, outputsOf } from './outputs.ts';
export type { ChartName, OutputName } from './outputs.ts';
export { parameterRange } from './parameter-range.ts';
export type { ParameterRange } from './parameter-range.ts';
export * from './settings.ts';
