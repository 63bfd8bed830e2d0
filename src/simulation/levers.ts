/** Standing levers (hold until changed) and one-off acts: the vocabulary in which a story, a policy or the lab speaks to the model. */
import type { ConditionClass, Severity } from './team.ts';

export const reviewKinds = ['none', 'ritual', 'real'] as const;
export type ReviewKind = (typeof reviewKinds)[number];
export const tones = ['calm', 'neutral', 'heated'] as const;
export type Tone = (typeof tones)[number];
export const negligencePaths = ['none', 'private', 'postmortem', 'any'] as const;
/** How HR answers negligence (E27). */
export type NegligencePath = (typeof negligencePaths)[number];

/** Every standing lever. Ranges in comments; defaults in `defaultLevers`. */
export type LeverSettings = {
  /** -1 blaming .. +1 systemic: what answers drawn incidents and reports (E21, E22). */
  readonly stance: number;
  /** The person involved is named (target exists even for stance >= 0). */
  readonly named: boolean;
  /** The answer is given before the whole team. */
  readonly public: boolean;
  /** -1..0: how each teller is received (E26). */
  readonly messenger: number;
  /** 0..1: recognition of early reporting (E26). */
  readonly recognition: number;
  readonly review: ReviewKind;
  /** 0..2: how far reviews are distributed (nobody, team, organisation). */
  readonly distribution: number;
  /** 0..0.4 of capacity for fixes. */
  readonly fund: number;
  /** 0..0.1 of capacity for guardrails. */
  readonly guardrailWork: number;
  readonly partner: boolean;
  /** 0..2 security champions. */
  readonly champions: number;
  readonly championTime: boolean;
  /** 0..1: how a public blamer is addressed. */
  readonly address: number;
  /** Rotating advocate in reviews. */
  readonly advocate: boolean;
  readonly celebrate: boolean;
  readonly ownIt: boolean;
  readonly tone: Tone;
  /** Register of risk decisions. */
  readonly register: boolean;
  readonly trainNewcomers: boolean;
  /** 0..1: probability of one more approval gate per answered sev 1-2 incident. */
  readonly gateChance: number;
  /** 0..1: paper added per answered sev 1-2 incident. */
  readonly paperStep: number;
  /** Demanded paper drifts to this, 0..1; undefined leaves it. */
  readonly paperTarget?: number;
  /** Gates are retired once guardrails carry the load. */
  readonly retireGates: boolean;
  readonly scanner: boolean;
  /** People are ranked with the metrics. */
  readonly shame: boolean;
  /** 0..1: chance that an answered sev 1-2 incident ends in a quiet reassignment. */
  readonly reassignChance: number;
  readonly negligence: NegligencePath;
};

export type LeverId = keyof LeverSettings;

/** Model section 5, "Default levers". */
export const defaultLevers: LeverSettings = {
  stance: 0,
  named: false,
  public: false,
  messenger: 0,
  recognition: 0,
  review: 'ritual',
  distribution: 0,
  fund: 0.015,
  guardrailWork: 0,
  partner: false,
  champions: 0,
  championTime: false,
  address: 0,
  advocate: false,
  celebrate: false,
  ownIt: false,
  tone: 'neutral',
  register: false,
  trainNewcomers: false,
  gateChance: 0,
  paperStep: 0,
  retireGates: false,
  scanner: false,
  shame: false,
  reassignChance: 0,
  negligence: 'none',
};

/** A person is meant by identity (`Person.id`); one who has left is ignored without effect on others' luck. */
export type Act =
  /** E21: public or private blame of somebody, intensity 0..1, stance -1..0. */
  | { readonly kind: 'blame'; readonly stance: number; readonly intensity: number; readonly public: boolean; readonly target?: number }
  | { readonly kind: 'reassign'; readonly target: number }
  | { readonly kind: 'hiring-filter'; readonly target: number }
  | { readonly kind: 'story'; readonly target: number }
  /** A colleague blames somebody in public; `address` 0..1 is what the leader does about it. */
  | { readonly kind: 'peer-blame'; readonly target: number; readonly address: number }
  | { readonly kind: 'gates'; readonly by: number }
  | { readonly kind: 'paper'; readonly by: number }
  | {
      readonly kind: 'add-item';
      readonly name?: string;
      readonly class: ConditionClass;
      readonly pattern: number;
      readonly severity: Severity;
      readonly state: 'unnoticed' | 'silenced' | 'known';
      readonly author?: number;
      readonly knower?: number;
      readonly promised?: boolean;
      /** Review quality behind it, 0..1. */
      readonly sys?: number;
    }
  /** A named item is told to the leader (moves to the backlog); nothing if it is gone. */
  | { readonly kind: 'tell'; readonly item: string }
  /** A named item is kept quiet by `knower`. */
  | { readonly kind: 'keep'; readonly item: string; readonly knower: number }
  /** A named item is fixed and closed at once (emergency patch); it may regrow unless `sys` > 0. */
  | { readonly kind: 'fix-item'; readonly item: string; readonly sys: number }
  | { readonly kind: 'acknowledge' }
  | { readonly kind: 'cold-case' }
  /** Somebody speaks up for a person: trust of that person and the norm move a little (played from below). */
  | { readonly kind: 'speak-for'; readonly target: number }
  /**
   * The leader answers a scripted incident (E20-E25), `share` of its weight (1/k, k decisions concern it).
   * Levers in force decide review, distribution and the rest; `stance`, `public` and `target` come from the option.
   */
  | {
      readonly kind: 'answer';
      readonly incident: string;
      readonly stance: number;
      readonly public: boolean;
      readonly target?: number;
      readonly share: number;
    }
  /** A scripted incident happens in the coming week: a real item and a real event through E13-E17. */
  | { readonly kind: 'incident'; readonly incident: ScriptedIncident };

export type ScriptedIncident = {
  readonly name: string;
  readonly class: ConditionClass;
  readonly pattern: number;
  readonly severity: Severity;
  /** Identities. */
  readonly onCall: number;
  readonly lastTouched: number;
  readonly author: number;
  readonly visible: boolean;
  /** Hours to restore. */
  readonly hours: number;
  /** Weeks the condition had been there. */
  readonly ageWeeks: number;
};
