/**
 * The team unpacked for the week loop: the same facts as `Team`, but mutable and with room for what a week works out.
 * Nothing outside this folder sees it; `unpack-team.ts` makes one of a team and a team of one.
 */
import type { LeverSettings } from './levers.ts';
import type { Parameters } from './parameters.ts';
import type { ItemState, Severity, StartPreset, Vacancy } from './team.ts';
import type { Pending, ScriptedMemory } from './team-memory.ts';
import type { Tally } from './week/tally.ts';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

export type LivePerson = {
  id: number;
  seat: number;
  trust: number;
  fear: number;
  skill: number;
  market: number;
  sensitivity: number;
  tenure: number;
  blamedFor: number;
  negligent: boolean;
  negligentActs: number;
  lastNegligentAct: number | undefined;
  negligenceHandled: boolean;
  /** dT and dF gathered during the week. */
  trustStep: number;
  fearStep: number;
  /** rho, del, M, att of E6. */
  ramp: number;
  delivery: number;
  mechanical: number;
  attention: number;
  /** The part of E18's logit that does not depend on the problem, and the part for one's own fault. */
  tellBase: number;
  tellOwn: number;
};

export type LiveItem = {
  id: number;
  name: string | undefined;
  class: number;
  pattern: number;
  severity: Severity;
  born: number;
  author: number;
  state: ItemState;
  knower: number | undefined;
  reported: number | undefined;
  progress: number;
  promised: boolean;
  sys: number;
  due: number | undefined;
  negligent: boolean;
  gone: boolean;
  /** Of fixing it, this week (E28). */
  priority: number;
};

export type LivePending = Mutable<Omit<Pending, 'incidents' | 'events' | 'securityClosed'>> & {
  securityClosed: [number, number, number];
  incidents: string[];
  events: Pending['events'][number][];
};

export type LiveTeam = {
  seed: string;
  seedHash: number;
  preset: StartPreset;
  /** The week being run, or the last one run. */
  week: number;
  weekKey: number;
  p: Parameters;
  size: number;
  people: LivePerson[];
  vacancies: Mutable<Vacancy>[];
  /** In order of id. */
  items: LiveItem[];
  guardrails: number[];
  gates: number;
  paper: number;
  knowledge: number;
  practice: number;
  credibility: number;
  norm: number;
  folklore: number;
  resentment: number;
  deviance: number;
  pressure: number;
  unplanned: number;
  reviewLoad: number;
  guardrailProgress: number;
  levers: LeverSettings;
  staying: Readonly<Record<number, number>>;
  parameters: Partial<Parameters>;
  hires: number[];
  lastFailed: number[];
  closedInTime: number[];
  closedLate: number[];
  acknowledged: number;
  mixedUntil: number;
  scripted: Mutable<ScriptedMemory>[];
  pending: LivePending;
  /** Offset of on-call and of last-to-touch, for "a different person" (0 in an ordinary run). */
  shift: number;
  /** Worked out once per week by `lookAtWeek` (E1-E6, E18, E20). */
  now: WeekFigures;
  tally: Tally;
};

/** What holds during one week. */
export type WeekFigures = {
  championEffect: number;
  effectiveGates: number;
  trustMean: number;
  fearMean: number;
  guardrailMean: number;
  bypass: number;
  friction: number;
  decisionDays: number;
  flow: number;
  stress: number;
  fixShare: number;
  load: number;
  deliveryPower: number;
  boldMean: number;
  /** Sum of skill x ramp. */
  skillPower: number;
  rampMean: number;
  mechanicalMean: number;
  attentionMean: number;
  onCall: number;
  support: boolean;
  /** cm and fg of E20, pbar of E23. */
  belief: number;
  openness: number;
  participation: number;
  deploys: number;
  batch: number;
  /** batch^batchR. */
  batchRisk: number;
  /** q of E9. */
  carelessness: number;
};
