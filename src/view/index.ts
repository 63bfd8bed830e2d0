/** View-models: functions from a playthrough to plain facts for the eye. No words for people, no DOM. */
export * from './said.ts';
export * from './said-ids.ts';
export * from './stage-view.ts';
export * from './play-facts.ts';
export * from './debrief-facts.ts';
export { trustBands } from './bands.ts';
export type { TrustBand } from './bands.ts';
export { playView } from './play-view.ts';
export { debriefStage, debriefView } from './debrief-view.ts';
export { ghostView, otherOptions } from './ghost-view.ts';
export type { GhostView } from './ghost-view.ts';
export { stageView } from './stage.ts';
export { describeAct, describeStage } from './describe-stage.ts';
export * from './expectation.ts';
export * from './predictions.ts';
export { csvOf } from './report-csv.ts';
export type { Cell } from './report-csv.ts';
export * from './report.ts';
