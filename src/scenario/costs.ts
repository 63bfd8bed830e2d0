/** Which standing levers cost the leader something: words alone must not count as a systemic answer. */
import type { Draft, LeverName, StoryLevers } from './story.ts';

type Levers = Draft<StoryLevers>;

/**
 * Each with the reason it costs, in the model's terms. Levers that only cost courage (owning it, a calm voice) are not here:
 * they are words, and words alone move nothing.
 */
export const costs = {
  review: { spent: ({ review }) => review === 'real', why: 'a real review takes hours of everybody next week' },
  fund: { spent: ({ fund }) => (fund ?? 0) > 0, why: 'money for fixes is capacity taken from delivery' },
  'guardrail-work': { spent: ({ guardrailWork }) => (guardrailWork ?? 0) > 0, why: 'guardrails are built in hours of the team' },
  recognition: {
    spent: ({ recognition }) => (recognition ?? 0) > 0,
    why: 'recognition is paid each time somebody reports, with attention',
  },
  distribution: { spent: ({ distribution }) => (distribution ?? 0) > 0, why: 'what others may read cannot be softened afterwards' },
  address: { spent: ({ address }) => (address ?? 0) > 0, why: 'somebody who blames has to be faced, each time' },
  partner: { spent: ({ partner }) => partner === true, why: 'a security partner has a running cost' },
  'champion-time': { spent: ({ championTime }) => championTime === true, why: 'a champion’s time is a tenth of a person' },
} as const satisfies Partial<Record<LeverName, { readonly spent: (levers: Levers) => boolean; readonly why: string }>>;

/** Whether any of these levers costs something. */
export function costsSomething(levers: Levers | undefined): boolean {
  return levers !== undefined && Object.values(costs).some(({ spent }) => spent(levers));
}
