/**
 * A pool of workers that share out the parts of jobs: Web Workers on a page, threads on the command line. One more worker than
 * compute gathers the parts and makes the answer, so that whoever asks only waits.
 */
import { cut, type Span } from './cut.ts';
import type { Running } from './job.ts';
import type { FromWorker, Task, ToWorker } from './messages.ts';

/** One worker as the pool holds it. */
export interface Hand {
  post(said: ToWorker, carried?: readonly MessagePort[]): void;
  end(): void;
}

/** Starts a worker. What it says goes to `hear`; when it breaks, or cannot start, `broke` is told why, in a sentence. */
export type StartHand = (hear: (said: FromWorker) => void, broke: (sentence: string) => void) => Hand;

/** Thrown where no worker can be had at all, before anything was computed. */
export class NoWorkers extends Error {}

type Seat = { readonly hand: Hand; busy: boolean };
type Under = {
  readonly task: Task;
  readonly spans: readonly Span[];
  readonly running: Running<never>;
  next: number;
  atWork: number;
  partsDone: number;
  runsDone: number;
  readonly finish: (result: unknown) => void;
  readonly fail: (error: Error) => void;
};

export class Pool {
  readonly #gatherer: Hand;
  readonly #seats: Seat[] = [];
  readonly #under = new Map<number, Under>();
  #started = 0;
  #broken: Error | undefined;

  /** Starts `size` workers that compute and one that gathers. Throws what `start` throws. */
  constructor(start: StartHand, size: number) {
    const broke = (sentence: string): void => this.#break(sentence, size + 1);
    this.#gatherer = start((said) => this.#hear(said), broke);
    for (let nth = 0; nth < size; nth++) {
      const seat: Seat = {
        hand: start((said) => {
          if (said.say === 'computed' || said.say === 'failed') seat.busy = false;
          this.#hear(said);
        }, broke),
        busy: false,
      };
      const { port1, port2 } = new MessageChannel();
      this.#gatherer.post({ say: 'gather-from', computer: port1 }, [port1]);
      seat.hand.post({ say: 'compute-for', gatherer: port2 }, [port2]);
      this.#seats.push(seat);
    }
  }

  get isIdle(): boolean {
    return this.#under.size === 0;
  }

  get isBroken(): boolean {
    return this.#broken !== undefined;
  }

  /**
   * Computes a job. Rejects with what a worker complained of, with `NoWorkers` if they did not start, or with an `AbortError`.
   * After a stop no further part is begun; one that is being computed is left to end, unheard.
   */
  run(kind: string, input: unknown, runs: number, running: Running<never>): Promise<unknown> {
    const spans = cut(runs);
    return new Promise((finish, fail) => {
      if (this.#broken) return fail(this.#broken);
      if (running.signal?.aborted) return fail(stopped());
      const id = ++lastTask;
      const leave = (): void => {
        this.#under.delete(id);
        running.signal?.removeEventListener('abort', stop);
      };
      const stop = (): void => {
        this.#gatherer.post({ say: 'forget', task: id });
        leave();
        fail(stopped());
      };
      running.signal?.addEventListener('abort', stop, { once: true });
      this.#under.set(id, {
        task: { id, kind, input },
        spans,
        running,
        next: 0,
        atWork: 0,
        partsDone: 0,
        runsDone: 0,
        finish: (result) => {
          leave();
          finish(result);
        },
        fail: (error) => {
          leave();
          fail(error);
        },
      });
      if (spans.length === 0) this.#finish(id);
      this.#handOut();
    });
  }

  /** Ends every worker; what is under way is rejected. */
  close(): void {
    this.#broken ??= new Error('The workers were sent home.');
    this.#gatherer.end();
    for (const { hand } of this.#seats) hand.end();
    for (const { fail } of this.#under.values()) fail(this.#broken);
  }

  /** Free hands take the next part of the job that has the fewest at work. */
  #handOut(): void {
    for (const seat of this.#seats) {
      if (seat.busy) continue;
      const [under] = [...this.#under.values()].filter(({ next, spans }) => next < spans.length).toSorted((a, b) => a.atWork - b.atWork);
      if (!under) return;
      const place = under.next++;
      const span = under.spans[place] as Span;
      under.atWork += 1;
      seat.busy = true;
      seat.hand.post({ say: 'compute', task: under.task, place, span });
    }
  }

  #hear(said: FromWorker): void {
    if (said.say === 'ready') {
      this.#started += 1;
      return;
    }
    const under = this.#under.get(said.task);
    // What was stopped or has failed may still be answered.
    if (under) this.#follow(under, said);
    this.#handOut();
  }

  #follow(under: Under, said: Exclude<FromWorker, { say: 'ready' }>): void {
    switch (said.say) {
      case 'computed': {
        const { from, to } = under.spans[said.place] as Span;
        under.atWork -= 1;
        under.partsDone += 1;
        under.runsDone += to - from;
        under.running.onProgress?.(under.runsDone, under.spans.at(-1)?.to ?? 0);
        if (under.partsDone === under.spans.length) this.#finish(under.task.id);
        else if (under.running.onFirstLook && isTimeToLook(under.partsDone)) this.#gatherer.post({ say: 'look', task: under.task });
        return;
      }
      case 'looked':
        under.running.onFirstLook?.(said.result as never);
        return;
      case 'finished':
        under.finish(said.result);
        return;
      case 'failed':
        this.#gatherer.post({ say: 'forget', task: said.task });
        under.fail(new Error(said.sentence));
    }
  }

  #finish(id: number): void {
    const under = this.#under.get(id);
    if (under) this.#gatherer.post({ say: 'finish', task: under.task, parts: under.spans.length });
  }

  #break(sentence: string, all: number): void {
    if (this.#broken) return;
    this.#broken = this.#started < all ? new NoWorkers(sentence) : new Error(sentence);
    this.close();
  }
}

let lastTask = 0;

/** After 1, 2, 4, 8 … parts: early when there is nothing to see, seldom when little changes. */
function isTimeToLook(parts: number): boolean {
  return (parts & (parts - 1)) === 0;
}

/** What a stopped job rejects with. */
export function stopped(): DOMException {
  return new DOMException('The computing was stopped.', 'AbortError');
}
