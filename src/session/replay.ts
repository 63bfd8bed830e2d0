/** Replay: a session's decisions folded through the story's machine, one after the other. */
import { firstSnapshot, nextSnapshot, offeredAt, refusal, type CompiledStory, type StorySnapshot } from '#scenario';
import { SessionRefused } from './problem.ts';
import { remembered } from './replay-cache.ts';
import type { Playthrough, Session } from './session.ts';

/**
 * The beats and weeks lived by a session. Throws `SessionRefused` if the session belongs to another scenario or edition, or
 * holds a decision that is not offered where it stands.
 */
export function replay(compiled: CompiledStory, session: Session): Playthrough {
  refuseStrangers(compiled, session);
  const cache = remembered(compiled);
  let { snapshot, decisions: done } = cache.longestPrefix(session) ?? { snapshot: undefined, decisions: 0 };
  if (!snapshot) {
    snapshot = firstSnapshot(compiled, session.seed);
    cache.keep(session, 0, snapshot);
  }
  while (done < session.decisions.length) {
    snapshot = step(compiled, session, snapshot, done);
    done += 1;
    cache.keep(session, done, snapshot);
  }
  return { ...snapshot.context, session, at: offeredAt(compiled, snapshot.context)?.beat };
}

function step(compiled: CompiledStory, session: Session, snapshot: StorySnapshot, index: number): StorySnapshot {
  const decision = session.decisions[index];
  if (!decision) throw new Error(`the session has ${session.decisions.length} decisions, none at ${index}`);
  const problem = { kind: 'not-offered', decision: index + 1 } as const;
  const waits = offeredAt(compiled, snapshot.context)?.beat;
  if (waits !== decision.beat) {
    throw new SessionRefused(
      problem,
      `Decision ${index + 1} was taken at "${decision.beat}", but the story ${waits === undefined ? 'is over' : `is at "${waits}"`}.`,
    );
  }
  const why = refusal(compiled, snapshot.context, decision.did);
  if (why !== undefined) throw new SessionRefused(problem, why);
  return nextSnapshot(compiled, snapshot, decision.did);
}

function refuseStrangers({ story, edition }: CompiledStory, session: Session): void {
  if (session.scenario !== story.id) {
    throw new SessionRefused(
      { kind: 'other-scenario' },
      `This session belongs to the scenario "${session.scenario}", not to "${story.id}".`,
    );
  }
  if (session.edition !== edition) {
    throw new SessionRefused(
      { kind: 'other-edition' },
      `This session was played with edition ${session.edition} of "${story.id}"; this is edition ${edition}, in which it could come out differently.`,
    );
  }
}
