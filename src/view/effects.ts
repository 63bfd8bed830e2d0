/** What a decision did, looked up in the scenario: the option taken, or the outcome and the picks of an activity. */
import type { Beat, Did, Response, StoryAct, StoryLevers } from '#scenario';

export type Effect = {
  readonly response?: Response | undefined;
  readonly acts?: readonly StoryAct[] | undefined;
  readonly levers?: StoryLevers | undefined;
};

export function effectsOf(beat: Beat | undefined, did: Did, outcome: string | undefined): readonly Effect[] {
  if (!beat) return [];
  if ('option' in did) return (beat.options ?? []).filter((option) => option.id === did.option);
  if ('silence' in did) return beat.ifNobodyAnswers ? [beat.ifNobodyAnswers] : [];
  const outcomes = (beat.activity?.outcomes ?? []).filter((one) => one.id === outcome);
  if (!('picks' in did) || beat.activity?.kind !== 'picks') return outcomes;
  return [...beat.activity.picks.filter((pick) => did.picks.includes(pick.id)).map(({ acts, levers }) => ({ acts, levers })), ...outcomes];
}
