/** The leaders of section 11, "no cheap winner": each leaves out something the systemic one pays for. */
import { alwaysBlame, easeGuardrailWork, policies, systemic, type Policy } from './policies.ts';
import type { LeverSettings } from './levers.ts';

export const otherPolicyNames = [
  'ignore-everything',
  'kind-but-idle',
  'every-free-kindness',
  'kindness-neutral-funding',
  'fixes-without-culture',
  'tools',
  'tools-under-blame',
  'kind-and-funded-without-reviews',
  'half-the-capacity-on-fixes',
  'change-freeze',
  'monthly-apology-while-blaming',
  'weekly-apology',
] as const;
export type OtherPolicyName = (typeof otherPolicyNames)[number];

/** Everything kind that takes nobody's time but that of a review. */
const freeKindness: Partial<LeverSettings> = {
  stance: 1,
  public: true,
  ownIt: true,
  tone: 'calm',
  review: 'real',
  distribution: 2,
  advocate: true,
  celebrate: true,
  fund: 0,
  recognition: 1,
  register: true,
  trainNewcomers: true,
  address: 1,
  negligence: 'private',
};

export const otherPolicies: Readonly<Record<OtherPolicyName, Policy>> = {
  'ignore-everything': { levers: { stance: 0, review: 'none', fund: 0, negligence: 'none' } },
  'kind-but-idle': { levers: { stance: 1, review: 'none', fund: 0, negligence: 'none' } },
  'every-free-kindness': { levers: freeKindness },
  'kindness-neutral-funding': { levers: { ...freeKindness, fund: 0.04 } },
  'fixes-without-culture': { levers: { stance: 0, review: 'ritual', fund: 0.12, guardrailWork: 0.04, negligence: 'private' } },
  tools: { levers: { ...policies.neutral.levers, guardrailWork: 0.05, scanner: true } },
  'tools-under-blame': { levers: { ...alwaysBlame, guardrailWork: 0.05, scanner: true } },
  'kind-and-funded-without-reviews': {
    levers: { ...systemic, review: 'none' },
    before: (_week, last) => easeGuardrailWork(last),
  },
  'half-the-capacity-on-fixes': { levers: { ...systemic, fund: 0.4, guardrailWork: 0.1 } },
  'change-freeze': { levers: policies.neutral.levers, parameters: { nu: 0 } },
  'monthly-apology-while-blaming': {
    levers: alwaysBlame,
    before: (week) => (week % 4 === 3 ? { acts: [{ kind: 'acknowledge' }] } : undefined),
  },
  'weekly-apology': { levers: policies.neutral.levers, before: () => ({ acts: [{ kind: 'acknowledge' }] }) },
};
