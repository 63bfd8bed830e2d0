/** The 34 acceptance tests of the model, each a claim with a figure and a band. */
import { blameTests } from './acceptance-blame.ts';
import { lawTests } from './acceptance-laws.ts';
import { leverTests } from './acceptance-levers.ts';
import { referenceTests } from './acceptance-references.ts';
import type { References } from './references.ts';

export type AcceptanceTest = {
  readonly number: number;
  readonly claim: string;
  readonly band: string;
  readonly check: (references: References) => Verdict;
};

export type Verdict = { readonly figure: string; readonly holds: boolean };

export const acceptanceTests: readonly AcceptanceTest[] = [...lawTests, ...blameTests, ...leverTests, ...referenceTests].sort(
  (a, b) => a.number - b.number,
);
