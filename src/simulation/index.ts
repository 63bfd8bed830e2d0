/** The team simulation: pure, deterministic, no clock, no dice of the machine. The model and its sources are in the README. */
export * from './team.ts';
export * from './levers.ts';
export * from './week-record.ts';
