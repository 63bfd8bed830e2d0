/**
 * Whether the player is asked what they expect after a decision. A guess belongs to a road: a story, its luck, and the
 * decisions up to the one it follows. It is asked for once with the same luck: whoever plays on from an earlier decision,
 * or again with the same luck, has seen what came. If the road is the same, the earlier guess goes along; if it is another,
 * it was a guess about something else, and is left behind. What was taken back at the desk is asked anew.
 */
import type { CompiledStory } from '#scenario';
import type { Remark, Session, Shelf } from '#session';
import { readExpected, type Expectable } from '#view';
import { settings } from '../settings.ts';

export type WhatToAsk = (
  compiled: CompiledStory,
  session: Session,
  beat: string,
  shelf: Pick<Shelf, 'contents'>,
) => {
  readonly ask?: Expectable;
  /** The guess of an earlier playthrough of the same road, to be kept with this one. */
  readonly kept?: Remark;
};

export const whatToAsk: WhatToAsk = ({ story }, session, beat, shelf) => {
  const measure = story.beats.find(({ id }) => id === beat)?.predict;
  if (measure === undefined || guessAt(session, beat, measure)) return {};
  const { finished, resumable } = shelf.contents();
  const earlier = [...finished, ...resumable]
    .map((saved) => saved.session)
    .filter(({ scenario, edition, seed }) => scenario === session.scenario && edition === session.edition && seed === session.seed)
    .flatMap((one) => {
      const guess = guessAt(one, beat, measure);
      return guess ? [{ guess, isSameRoad: roadTo(one, beat) === roadTo(session, beat) }] : [];
    });
  const kept = earlier.find(({ isSameRoad }) => isSameRoad)?.guess;
  if (kept) return { kept };
  return earlier.length > 0 || !settings.value.predictions ? {} : { ask: measure };
};

function guessAt({ remarks }: Session, beat: string, measure: Expectable): Remark | undefined {
  return remarks?.find(({ at, text }) => at === beat && readExpected(text)?.measure === measure);
}

/** The decisions up to and with the one at a beat. */
function roadTo({ decisions }: Session, beat: string): string {
  return JSON.stringify(decisions.slice(0, decisions.findIndex((decision) => decision.beat === beat) + 1));
}
