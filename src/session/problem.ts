/** What can be wrong with a session from outside. Never a sentence: the screen says `problem.<kind>` in its words. */
export const problemKinds = [
  'damaged',
  'newer-version',
  'other-scenario',
  'other-edition',
  'not-offered',
  'not-saved',
  'changed-elsewhere',
] as const;
export type ProblemKind = (typeof problemKinds)[number];

export type SessionProblem = {
  readonly kind: ProblemKind;
  /** For `not-offered`: the number of the decision, as on its flag. */
  readonly decision?: number;
};

/** Thrown by `replay` and `decide`: this session does not belong to this scenario as it is now. */
export class SessionRefused extends Error {
  readonly problem: SessionProblem;
  constructor(problem: SessionProblem, because: string) {
    super(because);
    this.name = 'SessionRefused';
    this.problem = problem;
  }
}
