/**
 * A piece of computing over many numbered runs, cut into parts that any worker can do. Input, parts and result are plain data
 * (structured clone); the same input and numbers give the same part everywhere: browser, worker thread, command line. Where the
 * cuts between parts fall makes no difference to the answer.
 */
export type Job<Input, Part, Result> = {
  /** The runs from number `from` up to, and without, `to`. */
  part(input: Input, from: number, to: number): Part | Promise<Part>;
  /** All parts, in the order of their numbers, made into the answer. Also called with the parts so far, for a first look. */
  whole(input: Input, parts: readonly Part[]): Result;
};

export type InputOf<J> = J extends Job<infer Input, infer _Part, infer _Result> ? Input : never;
export type ResultOf<J> = J extends Job<infer _Input, infer _Part, infer Result> ? Result : never;

export type Running<Result> = {
  /** How many of the runs are done. */
  onProgress?(done: number, of: number): void;
  /** The answer from the runs so far, now and then while the rest is computed. */
  onFirstLook?(result: Result): void;
  /** There are no workers here: the page itself computes, which takes longer and may make it falter. */
  onNoWorkers?(): void;
  readonly signal?: AbortSignal;
};
