/** Beginning a session, deciding in it, and going back. A session is never changed: each gives a new one. */
import { offeredAt, refusal, type CompiledStory, type Did } from '#scenario';
import { headline, oneDecimal } from '#simulation';
import { SessionRefused } from './problem.ts';
import { replay } from './replay.ts';
import type { Playthrough, Session, Summary } from './session.ts';

/** A new playthrough. The seed is all its luck: the same seed and decisions give the same weeks. */
export function startSession({ story, edition }: CompiledStory, seed: string): Session {
  return { scenario: story.id, edition, seed, decisions: [] };
}

/** Appends a decision at the beat that waits. Throws `SessionRefused` if it is not offered. At the end the summary is added. */
export function decide(compiled: CompiledStory, session: Session, did: Did): Session {
  const played = replay(compiled, session);
  const why = refusal(compiled, played, did);
  const beat = offeredAt(compiled, played)?.beat;
  if (why !== undefined || beat === undefined) {
    throw new SessionRefused({ kind: 'not-offered', decision: session.decisions.length + 1 }, why ?? 'The story is over.');
  }
  const decided: Session = { ...session, decisions: [...session.decisions, { beat, did }] };
  const summary = summaryOf(replay(compiled, decided));
  return summary ? { ...decided, summary } : decided;
}

/** Back to before the decision of that number (1 is the first, as on its flag): it waits to be taken again. Remarks made later go. */
export function undoTo(session: Session, decision: number): Session {
  if (!Number.isInteger(decision) || decision < 1 || decision > session.decisions.length) {
    throw new Error(`there are ${session.decisions.length} decisions, so none of number ${decision} to take again`);
  }
  const { scenario, edition, seed, remarks } = session;
  const decisions = session.decisions.slice(0, decision - 1);
  const beats = decisions.map(({ beat }) => beat);
  const kept = (remarks ?? []).filter(({ at }) => beats.includes(at));
  return { scenario, edition, seed, decisions, ...(kept.length > 0 ? { remarks: kept } : {}) };
}

/** What was reached at the end of the story, to one decimal; undefined before the end. */
export function summaryOf({ weeks, ending }: Playthrough): Summary | undefined {
  if (ending === undefined) return undefined;
  const { reporting, velocity, trust } = headline(weeks, weeks.length - 1);
  return { reporting: oneDecimal(reporting), velocity: oneDecimal(velocity), trust: oneDecimal(trust), ending };
}
