/**
 * The team as plain JSON: everything the model knows at a week's end. It survives `JSON.parse(JSON.stringify(team))`
 * and structured clone, so a session can cache it after each decision and a screen can never hold a half-run week.
 * Symbols in brackets are those of the model specification (README, "The model").
 */
import type { LeverSettings } from './levers.ts';
import type { TeamMemory } from './team-memory.ts';

/** The twelve classes of latent condition: eight of operations, then four of security. Order is part of the draw names. */
export const conditionClasses = [
  'deploy',
  'config',
  'capacity',
  'database',
  'dependency',
  'monitoring',
  'backup',
  'runbook',
  'access',
  'secrets',
  'vulnerability',
  'data-exposure',
] as const;
export type ConditionClass = (typeof conditionClasses)[number];
export const firstSecurityClass = 8;

/** Five patterns within a class: the same class and pattern failing again is a repeat incident. */
export const patternCount = 5;

export type Severity = 1 | 2 | 3;

/** Where a condition lies: unnoticed (U), known to one person and kept quiet (S), or in the known backlog (B). */
export type ItemState = 'unnoticed' | 'silenced' | 'known';

/** One latent condition of the system. */
export type Item = {
  /** Unsigned 32-bit hash of (week born, class, k-th of that class in that week); never a counter. */
  readonly id: number;
  /** Name given by a scenario, for a scripted condition. */
  readonly name?: string;
  /** Index into `conditionClasses`. */
  readonly class: number;
  /** 0 to 4. */
  readonly pattern: number;
  readonly severity: Severity;
  /** Week of birth; negative for items older than the run. */
  readonly born: number;
  /** Identity of the author (`Person.id`). */
  readonly author: number;
  readonly state: ItemState;
  /** Identity of the one who knows, when silenced. */
  readonly knower?: number;
  /** Week it entered the known backlog. */
  readonly reported?: number;
  /** Engineer-weeks of fixing done. */
  readonly progress: number;
  readonly promised: boolean;
  /** Quality of the review behind the promise (0 to 1); 0 means a patch that may regrow. */
  readonly sys: number;
  /** Week the promise falls due. */
  readonly due?: number;
  /** A negligent act made it (E11): triggers at 1.6 x the normal rate. */
  readonly negligent: boolean;
};

/** One engineer present in a seat of the team. */
export type Person = {
  /** Identity: the seat number for the ten who start, larger for everyone hired later. Never reused. */
  readonly id: number;
  /** Seat 0..N0-1; a newcomer takes the empty seat. */
  readonly seat: number;
  /** Psychological safety T, 1..7. */
  readonly trust: number;
  /** Acute fear F, 0..1. */
  readonly fear: number;
  /** Productivity, 0.75-1.3. */
  readonly skill: number;
  /** Job-market options, 0-1. */
  readonly market: number;
  /** Reactivity, 0.8-1.2. */
  readonly sensitivity: number;
  /** Weeks in the team. */
  readonly tenure: number;
  /** Weeks left as "the one who was blamed", 0..12. */
  readonly blamedFor: number;
  /** Negligence trait (rare) and what came of it. */
  readonly negligent: boolean;
  readonly negligentActs: number;
  readonly lastNegligentAct?: number;
  readonly negligenceHandled: boolean;
};

/** A seat nobody sits in, and the week somebody will. */
export type Vacancy = { readonly seat: number; readonly filledInWeek: number };

/** The whole state at the end of `week`. `week` is -1 before the first step. */
export type Team = {
  readonly seed: string;
  readonly preset: StartPreset;
  /** Last week run (0-based); -1 at the start. Scenario week w is model week w + warm-up. */
  readonly week: number;
  readonly people: readonly Person[];
  readonly vacancies: readonly Vacancy[];
  readonly items: readonly Item[];
  /** Guardrail strength per class G_c, 0..1. */
  readonly guardrails: readonly number[];
  /** Approval gates A, 0..6. */
  readonly gates: number;
  /** Documentation demanded D, 0..1. */
  readonly paper: number;
  /** Knowledge of how the system fails K, 0..1. */
  readonly knowledge: number;
  /** Review practice Pr, 0..1. */
  readonly practice: number;
  /** Credibility of the leader's words c, 0..1. */
  readonly credibility: number;
  /** Blame norm Nrm, -1 (blame) .. 1 (learning). */
  readonly norm: number;
  /** Stories about culprits Folk, 0..1. */
  readonly folklore: number;
  /** Resentment of controls Rz, 0..1. */
  readonly resentment: number;
  /** Normalised deviance Dev, 0..1. */
  readonly deviance: number;
  /** Executive pressure X, 0..1. */
  readonly pressure: number;
  /** Smoothed unplanned work, engineer-weeks/week. */
  readonly unplanned: number;
  /** Last week's review effort, engineer-weeks. */
  readonly reviewLoad: number;
  /** Guardrail work not yet a whole unit (gAcc), engineer-weeks. */
  readonly guardrailProgress: number;
  /** Counters and short memories the equations need (windows for E30, repeats, negligence). Opaque outside the simulation. */
  readonly memory: TeamMemory;
  /** Levers in force. */
  readonly levers: LeverSettings;
  /** Nobody with `person.id` here leaves before that week (a story needs them). */
  readonly staying: Readonly<Record<number, number>>;
};

export const startPresets = ['neutral', 'blame-heavy', 'generative'] as const;
export type StartPreset = (typeof startPresets)[number];

/** Fixed traits and start values of one person; what is absent is drawn from the seed (E-table of start draws). */
export type PersonStart = {
  readonly trust?: number;
  readonly fear?: number;
  readonly skill?: number;
  readonly market?: number;
  readonly sensitivity?: number;
  readonly tenure?: number;
  readonly negligent?: boolean;
};
