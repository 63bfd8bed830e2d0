/** A session is the whole truth of a playthrough: scenario, seed and decisions. Everything else is recomputed. */
import type { Did, StoryContext } from '#scenario';
import type { WeekRecord } from '#simulation';

export type Decision = { readonly beat: string; readonly did: Did };

/** Free text and notes; they never touch the model. At most 280 characters each; dropped first near a size limit. */
export type Remark = { readonly at: string; readonly text: string };

/** What was reached; travels along so that an old edition can still be shown although it cannot be replayed. */
export type Summary = {
  readonly reporting: number;
  readonly velocity: number;
  readonly trust: number;
  readonly ending: string;
};

export type Session = {
  readonly scenario: string;
  readonly edition: string;
  readonly seed: string;
  readonly decisions: readonly Decision[];
  readonly remarks?: readonly Remark[];
  readonly summary?: Summary;
};

/** The beats and weeks lived by a session. */
export type Playthrough = StoryContext & {
  readonly session: Session;
  /** The beat that waits for a decision; undefined when the story has ended. */
  readonly at: string | undefined;
};

/** What stands goes on, without decisions, to a month: records of the weeks after the story's end. */
export type Epilogue = {
  readonly months: 12 | 24;
  readonly weeks: readonly WeekRecord[];
};
