/** The reference policies of section 9: leaders who never change their mind, and three who do once. */
import { defaultLevers, type Act, type LeverSettings } from './levers.ts';
import type { Parameters } from './parameters.ts';
import type { WeekRecord } from './week-record.ts';

/** A leader: levers from the start, and what changes before a week. */
export type Policy = {
  readonly levers: Partial<LeverSettings>;
  /**
   * Levers to change and acts to do before `week` begins; `last` is the record of the week before, `present` the people by
   * identity. Nothing when nothing changes.
   */
  readonly before?: (week: number, last: WeekRecord | undefined, present: readonly number[]) => Move | undefined;
  /** Conditions that are not levers (a change freeze). */
  readonly parameters?: Partial<Parameters>;
};

export type Move = { readonly levers?: Partial<LeverSettings>; readonly acts?: readonly Act[] };

export const policyNames = [
  'neutral',
  'always-blame',
  'polite-blame',
  'process-only',
  'talk-only',
  'systemic',
  'systemic-one-blame',
  'turnaround',
  'fintech',
] as const;
export type PolicyName = (typeof policyNames)[number];

const neutral: Partial<LeverSettings> = { review: 'ritual', fund: 0.04, negligence: 'private' };

export const alwaysBlame: Partial<LeverSettings> = {
  stance: -1,
  named: true,
  public: true,
  review: 'ritual',
  fund: 0,
  messenger: -0.6,
  gateChance: 0.12,
  tone: 'heated',
  negligence: 'private',
};

export const systemic: Partial<LeverSettings> = {
  stance: 1,
  public: true,
  ownIt: true,
  tone: 'calm',
  review: 'real',
  distribution: 2,
  advocate: true,
  celebrate: true,
  fund: 0.12,
  guardrailWork: 0.04,
  recognition: 1,
  retireGates: true,
  champions: 1,
  championTime: true,
  partner: true,
  register: true,
  trainNewcomers: true,
  address: 1,
  paperTarget: 0.08,
  negligence: 'private',
};

/** Guardrail work may slacken once most controls run by themselves. */
export function easeGuardrailWork(last: WeekRecord | undefined): Move | undefined {
  return last !== undefined && last.guardrails > 0.6 ? { levers: { guardrailWork: 0.02 } } : undefined;
}

/** Owns past blame in week `at`, then leads systemically. */
function changeCourse(week: number, at: number, last: WeekRecord | undefined): Move | undefined {
  if (week === at) return { levers: { ...defaultLevers, ...systemic }, acts: [{ kind: 'acknowledge' }] };
  return week > at ? easeGuardrailWork(last) : undefined;
}

export const policies: Readonly<Record<PolicyName, Policy>> = {
  neutral: { levers: neutral },
  'always-blame': { levers: alwaysBlame },
  'polite-blame': {
    levers: {
      stance: -0.28,
      named: true,
      public: true,
      review: 'real',
      fund: 0.02,
      messenger: -0.15,
      reassignChance: 0.06,
      negligence: 'private',
    },
  },
  'process-only': { levers: { ...neutral, gateChance: 0.3, paperStep: 0.03 } },
  'talk-only': {
    levers: {
      stance: 1,
      public: true,
      review: 'real',
      distribution: 1,
      fund: 0,
      recognition: 0.3,
      tone: 'calm',
      address: 0.5,
      negligence: 'private',
    },
  },
  systemic: { levers: systemic, before: (_week, last) => easeGuardrailWork(last) },
  'systemic-one-blame': {
    levers: systemic,
    before: (week, last, present) => (week === 52 ? publicBlame(1, present) : easeGuardrailWork(last)),
  },
  turnaround: { levers: alwaysBlame, before: (week, last) => changeCourse(week, 26, last) },
  fintech: {
    levers: neutral,
    before: (week, last, present) => {
      if (week === 4) return vulnerabilityFound(present);
      if (week === 5) return { levers: fintechAfterwards };
      return changeCourse(week, 30, last);
    },
  },
};

/** One overt public blame of somebody present. */
export function publicBlame(intensity: number, present: readonly number[]): Move {
  return { acts: [{ kind: 'blame', stance: -1, intensity, public: true, target: present[0] ?? 0 }] };
}

/** A months-old vulnerability is found and patched, its author blamed in public twice, gates and paper follow. */
function vulnerabilityFound(present: readonly number[]): Move {
  const author = present[0] ?? 0;
  return {
    acts: [
      { kind: 'add-item', name: 'the-vulnerability', class: 'vulnerability', pattern: 0, severity: 1, state: 'known', author },
      { kind: 'fix-item', item: 'the-vulnerability', sys: 0 },
      { kind: 'blame', stance: -1, intensity: 1, public: true, target: author },
      { kind: 'blame', stance: -0.6, intensity: 0.6, public: true, target: author },
      { kind: 'gates', by: 3 },
      { kind: 'paper', by: 0.4 },
    ],
  };
}

const fintechAfterwards: Partial<LeverSettings> = {
  stance: -0.6,
  named: true,
  public: true,
  tone: 'heated',
  fund: 0.015,
  messenger: -0.3,
  gateChance: 0.06,
};
