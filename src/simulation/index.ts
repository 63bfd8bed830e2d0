/** The team simulation: pure, deterministic, no clock, no dice of the machine. The model and its sources are in the README. */
export * from './team.ts';
export type { TeamMemory } from './team-memory.ts';
export * from './levers.ts';
export * from './week-record.ts';
export { chance } from './chance.ts';
export { parameterNames, parameters, type Parameter, type ParameterName, type Parameters, type Provenance } from './parameters.ts';
export { startTeam, type StartOptions } from './start-team.ts';
export { respond } from './respond.ts';
export { advanceWeeks, type AdvanceOptions } from './advance-weeks.ts';
export { run, type RunOptions } from './run.ts';
export { policies, policyNames, type Move, type Policy, type PolicyName } from './policies.ts';
export { harmOf, headline, onHundred, type Headline, type Indicators, type SeenHeadline } from './headline.ts';
export { trustsYou } from './trusts-you.ts';
export { withoutItem } from './without-item.ts';
export { monthEndWeek } from './calendar.ts';
export { modelVersion } from './model-version.ts';
export { otherPolicies, otherPolicyNames, type OtherPolicyName } from './other-policies.ts';
