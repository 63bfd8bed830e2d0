/** The 34 acceptance tests of the model, each a claim with a figure and a band. */
import { Evidence, gather, type Rows } from '#lab';
import type { Job } from '../../lab/job.ts';
import { blameTests } from './acceptance-blame.ts';
import { lawTests } from './acceptance-laws.ts';
import { leverTests } from './acceptance-levers.ts';
import { referenceTests } from './acceptance-references.ts';

export type AcceptanceTest = {
  readonly number: number;
  readonly claim: string;
  readonly band: string;
  readonly check: (given: Given) => Verdict;
};

/** What a test may look at: a number of seeds to live through itself, and what was gathered about as many. */
export type Given = { readonly seeds: number; readonly evidence: Evidence };

export type Verdict = { readonly figure: string; readonly holds: boolean };

export const acceptanceTests: readonly AcceptanceTest[] = [...lawTests, ...blameTests, ...leverTests, ...referenceTests].sort(
  (a, b) => a.number - b.number,
);

/** Laws that are checked on the same random leaders. */
const [firstLaw, lastLaw] = [2, 6];

/** Tests that live through seeds of their own; those that look at the same runs are kept together, so that these are lived once. */
const groups: readonly (readonly AcceptanceTest[])[] = [
  lawTests.filter(({ number }) => number >= firstLaw && number <= lastLaw),
  ...lawTests.filter(({ number }) => number < firstLaw || number > lastLaw).map((test) => [test]),
];

export type Tested = Verdict & { readonly number: number };
type AcceptancePart = { readonly tested: readonly Tested[]; readonly rows: Rows };

/** How many runs the job has: one for each group of laws, then one for each seed that the other tests look at. */
export const acceptanceRuns = (seeds: number): number => groups.length + seeds;

/** The acceptance tests as a job. */
export const acceptance: Job<{ readonly seeds: number }, AcceptancePart, readonly Tested[]> = {
  part({ seeds }, from, to) {
    const given = { seeds, evidence: new Evidence([]) };
    return {
      tested: groups.slice(from, to).flatMap((group) => group.map((test) => tested(test, given))),
      rows: gather({}, Math.max(0, from - groups.length), Math.max(0, to - groups.length)),
    };
  },
  whole({ seeds }, parts) {
    const given = { seeds, evidence: new Evidence(parts.map(({ rows }) => rows)) };
    const others = acceptanceTests.filter((test) => !lawTests.includes(test)).map((test) => tested(test, given));
    return [...parts.flatMap((part) => part.tested), ...others].toSorted((a, b) => a.number - b.number);
  },
};

function tested({ number, check }: AcceptanceTest, given: Given): Tested {
  return { number, ...check(given) };
}
