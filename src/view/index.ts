/** View-models: functions from a playthrough to plain facts for the eye. No words for people, no DOM. */
export * from './said.ts';
export * from './said-ids.ts';
export * from './stage-view.ts';
export * from './play-facts.ts';
export * from './debrief-facts.ts';
