/**
 * What a pool and its workers say to each other. Parts never pass through whoever asked: the workers that compute send them
 * straight to the one that gathers, so that a page only hears how far it is, and the answer.
 */
import type { Span } from './cut.ts';

/** One job under way. */
export type Task = { readonly id: number; readonly kind: string; readonly input: unknown };

export type ToWorker =
  | { readonly say: 'compute-for'; readonly gatherer: MessagePort }
  | { readonly say: 'gather-from'; readonly computer: MessagePort }
  /** Compute this part, which has this place among all parts. */
  | { readonly say: 'compute'; readonly task: Task; readonly place: number; readonly span: Span }
  /** The answer from the parts that have come so far. */
  | { readonly say: 'look'; readonly task: Task }
  /** The answer, once so many parts have come. */
  | { readonly say: 'finish'; readonly task: Task; readonly parts: number }
  | { readonly say: 'forget'; readonly task: number };

export type FromWorker =
  | { readonly say: 'ready' }
  | { readonly say: 'computed'; readonly task: number; readonly place: number }
  | { readonly say: 'looked'; readonly task: number; readonly result: unknown }
  | { readonly say: 'finished'; readonly task: number; readonly result: unknown }
  | { readonly say: 'failed'; readonly task: number; readonly sentence: string };

/** From a worker that computes to the one that gathers. */
export type SentPart = { readonly task: number; readonly place: number; readonly part: unknown };
