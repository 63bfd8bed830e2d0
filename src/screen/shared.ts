/**
 * A playthrough that came in a link. Whatever stands in the link, this gives a playthrough that can be shown or says what is
 * wrong; it writes nothing anywhere. Part of what is fetched later, so that unpacking is not in the way of the first words.
 */
import type { CompiledStory, Principle } from '#scenario';
import { decode, replay, SessionRefused, summaryOf, type Playthrough, type Session, type Summary } from '#session';
import type { Game } from './game.ts';

export const sharedProblems = ['damaged', 'newer-version', 'unknown-scenario', 'unfinished', 'other-edition'] as const;
export type SharedProblem = {
  readonly kind: (typeof sharedProblems)[number];
  /** What an older edition reached, where the link says it; `ending` is its title, if the story still has that ending. */
  readonly reached?: { readonly title: string; readonly summary: Summary; readonly ending: string | undefined };
};
export type Shared =
  | { readonly compiled: CompiledStory; readonly played: Playthrough; readonly principles: readonly Principle[] }
  | { readonly problem: SharedProblem };

/** Rejects only if the scenario could not be fetched. */
export async function readShared(text: string, game: Pick<Game, 'scenarios' | 'load' | 'principles'>): Promise<Shared> {
  const read = decode(text);
  if ('problem' in read) return { problem: { kind: read.problem.kind === 'newer-version' ? 'newer-version' : 'damaged' } };
  const { session } = read;
  if (!game.scenarios.some(({ id }) => id === session.scenario)) return { problem: { kind: 'unknown-scenario' } };
  const [compiled, principles] = await Promise.all([game.load(session.scenario), game.principles()]);
  const opened = opening(compiled, session);
  return 'problem' in opened ? opened : { compiled, principles, ...opened };
}

function opening(compiled: CompiledStory, session: Session): { readonly played: Playthrough } | { readonly problem: SharedProblem } {
  try {
    const played = replay(compiled, session);
    const summary = summaryOf(played);
    if (!summary) return { problem: { kind: 'unfinished' } };
    // What was reached is worked out here; what the link says of it is not believed.
    return { played: { ...played, session: { ...session, summary } } };
  } catch (error) {
    // Of what is wrong with a text from outside the reader needs to know only this much, whatever it made us stumble over.
    const isOther = error instanceof SessionRefused && error.problem.kind === 'other-edition';
    return { problem: isOther ? olderEdition(compiled, session) : { kind: 'damaged' } };
  }
}

function olderEdition({ story }: CompiledStory, { summary }: Session): SharedProblem {
  if (!summary) return { kind: 'other-edition' };
  const ending = story.endings.find(({ id }) => id === summary.ending)?.title;
  return { kind: 'other-edition', reached: { title: story.title, summary, ending } };
}
