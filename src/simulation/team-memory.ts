/** What the equations must remember beyond the stocks: windows, repeats, scripted incidents and acts not yet charged. JSON. */
import type { Severity } from './team.ts';
import type { TeamEvent } from './week-record.ts';
import type { Parameters } from './parameters.ts';

/** Length of the windows of E30 and of repeat incidents, weeks. */
export const longWindow = 26;

export type TeamMemory = {
  /** Parameters that differ from the table. */
  readonly parameters: Partial<Parameters>;
  /** How many were hired into each seat: gives newcomers an identity that does not depend on other seats. */
  readonly hires: readonly number[];
  /** Week in which each class and pattern last failed (index class * 5 + pattern); far in the past if never. */
  readonly lastFailed: readonly number[];
  /** Promised items closed in time and late, per week, a ring of 26 weeks (E30). */
  readonly closedInTime: readonly number[];
  readonly closedLate: readonly number[];
  /** Week of the last `acknowledge`; far in the past if never. */
  readonly acknowledged: number;
  /** Until this week reviews suffer from negligence dealt with inside them (E27). */
  readonly mixedUntil: number;
  readonly scripted: readonly ScriptedMemory[];
  readonly pending: Pending;
};

/** A scripted incident, kept so that later decisions can answer it. */
export type ScriptedMemory = {
  readonly name: string;
  readonly item: number;
  readonly class: number;
  readonly pattern: number;
  readonly severity: Severity;
  readonly person: number;
  readonly visible: boolean;
  readonly hours: number;
  readonly somebodyKnew: boolean;
  /** Answers given so far: each has luck of its own. */
  readonly answers: number;
};

/** What acts since the last week will cost and count in the next one. */
export type Pending = {
  readonly born: number;
  readonly closed: number;
  readonly fixes: number;
  readonly promisesKept: number;
  readonly securityClosed: readonly [number, number, number];
  /** Problems told, told late and kept by acts (`tell`, `keep`). */
  readonly reports: number;
  readonly lateReports: number;
  readonly keptQuiet: number;
  readonly left: number;
  /** Scripted incidents, by name, that happen in the coming week. */
  readonly incidents: readonly string[];
  /** Items made by acts so far: tells them apart. */
  readonly added: number;
  readonly events: readonly TeamEvent[];
};

export const nothingPending: Pending = {
  born: 0,
  closed: 0,
  fixes: 0,
  promisesKept: 0,
  securityClosed: [0, 0, 0],
  reports: 0,
  lateReports: 0,
  keptQuiet: 0,
  left: 0,
  incidents: [],
  added: 0,
  events: [],
};

export const never = -1000;
