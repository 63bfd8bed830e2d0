/** Which principles a decision of a story shows. */
import type { Beat } from './story.ts';

/** Ids of all principles cited at a beat: by options, silence, outcomes, wordings and picks. Each once. */
export function principlesCited({ options = [], activity, ifNobodyAnswers }: Beat): ReadonlySet<string> {
  const citing: readonly { readonly principles?: readonly string[] | undefined }[] = [
    ...options,
    ...(ifNobodyAnswers ? [ifNobodyAnswers] : []),
    ...(activity?.outcomes ?? []),
    ...(activity?.kind === 'timeline' ? activity.cards.flatMap(({ wordings }) => wordings) : []),
    ...(activity?.kind === 'picks' ? activity.picks : []),
  ];
  return new Set(citing.flatMap(({ principles = [] }) => principles));
}
