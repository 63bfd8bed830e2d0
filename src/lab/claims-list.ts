/** The model's claims by name, and what is said of each when it was checked. The checking itself is in `claims.ts`. */
import type { OtherPolicyName, Parameters } from '#simulation';

/** Each claim with the acceptance test of the model (section 13 of its specification) that holds the same figures to a narrower band. */
export const claimTests = {
  'blame-never-wins': 22,
  'one-blame': 16,
  witnesses: 17,
  'looks-good': 23,
  gates: 19,
  paper: 27,
  talk: 26,
  'costs-first': 24,
  'reports-first': 25,
  'somebody-else': 30,
  'no-cheap-winner': 32,
  thanks: 18,
  'turning-round': 28,
  leaving: 33,
  dashboard: 34,
  negligence: 31,
} as const;

export type ClaimId = keyof typeof claimTests;
export const claimIds = Object.keys(claimTests) as readonly ClaimId[];

/** How many runs the page asks for: enough that what holds by luck alone does not, few enough to wait for. */
export const claimRuns = 60;

/** What a figure must be for the claim to hold: at least or at most a bound, between two, or each value above or below the one before. */
export type Need =
  | { readonly kind: 'at-least' | 'at-most'; readonly bound: number }
  | { readonly kind: 'between'; readonly low: number; readonly high: number }
  | { readonly kind: 'rising' | 'falling' };

export type Figure = {
  /** Unique within its claim. */
  readonly id: string;
  readonly values: readonly number[];
  /** Decimals worth showing. */
  readonly digits: number;
  readonly need: Need;
  readonly holds: boolean;
};

/** `unknown` where something the claim compares does not happen at all. */
export type ClaimState = 'holds' | 'broken' | 'unknown';

export type Claim = {
  readonly id: ClaimId;
  readonly state: ClaimState;
  readonly figures: readonly Figure[];
  /** The leaders that break the claim, where it is about leaders. */
  readonly winners: readonly OtherPolicyName[];
};

export type ClaimsInput = { readonly parameters: Partial<Parameters> };
export type Claims = { readonly runs: number; readonly claims: readonly Claim[] };
