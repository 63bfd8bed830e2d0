/** A worker's side of a pool: it computes the parts it is asked for, or gathers the parts of others into the answer. */
import type { Job } from './job.ts';
import type { FromWorker, SentPart, Task, ToWorker } from './messages.ts';

/** Where a worker hears and answers: its own scope in a browser, its parent's port in a thread. */
export interface Desk {
  onmessage: ((event: MessageEvent<ToWorker>) => void) | null;
  postMessage(said: FromWorker): void;
}

export type Jobs = Readonly<Record<string, Job<never, unknown, unknown>>>;
type AnyJob = Job<unknown, unknown, unknown>;

/** Takes a seat in the pool that speaks through `desk`, and says when it is ready. */
export function work(desk: Desk, jobs: Jobs): void {
  const gathering = gatherer();
  let parts: MessagePort | undefined;

  const hear = async (said: ToWorker): Promise<void> => {
    switch (said.say) {
      case 'compute-for':
        parts = said.gatherer;
        return;
      case 'gather-from':
        said.computer.onmessage = ({ data }: MessageEvent<SentPart>) => gathering.take(data);
        return;
      case 'compute': {
        const { task, place, span } = said;
        const part = await jobOf(jobs, task).part(task.input, span.from, span.to);
        parts?.postMessage({ task: task.id, place, part } satisfies SentPart);
        desk.postMessage({ say: 'computed', task: task.id, place });
        return;
      }
      case 'look': {
        const { task } = said;
        const soFar = gathering.partsOf(task.id);
        if (soFar.length > 0) desk.postMessage({ say: 'looked', task: task.id, result: jobOf(jobs, task).whole(task.input, soFar) });
        return;
      }
      case 'finish': {
        const { task } = said;
        const all = await gathering.all(task.id, said.parts);
        desk.postMessage({ say: 'finished', task: task.id, result: jobOf(jobs, task).whole(task.input, all) });
        gathering.forget(task.id);
        return;
      }
      case 'forget':
        gathering.forget(said.task);
    }
  };

  desk.onmessage = ({ data }) => {
    hear(data).catch((error: unknown) => {
      if ('task' in data && typeof data.task === 'object')
        desk.postMessage({ say: 'failed', task: data.task.id, sentence: error instanceof Error ? error.message : String(error) });
    });
  };
  desk.postMessage({ say: 'ready' });
}

function jobOf(jobs: Jobs, { kind }: Task): AnyJob {
  const job = Object.hasOwn(jobs, kind) ? jobs[kind] : undefined;
  if (!job) throw new Error(`There is no job "${kind}".`);
  return job as AnyJob;
}

/** The parts of several tasks, each in its place. */
function gatherer() {
  const kept = new Map<number, Map<number, unknown>>();
  /** Whoever waits for the last part of a task. */
  const waiting = new Map<number, { readonly parts: number; readonly come: () => void }>();
  const forgotten = new Set<number>();

  const partsOf = (task: number): readonly unknown[] => [...(kept.get(task) ?? [])].toSorted(([a], [b]) => a - b).map(([, part]) => part);

  const settle = (task: number): void => {
    const wait = waiting.get(task);
    if (wait && (kept.get(task)?.size ?? 0) >= wait.parts) wait.come();
  };

  return {
    partsOf,
    /** A part of a task already forgotten may still come, and goes the same way. */
    take({ task, place, part }: SentPart): void {
      if (forgotten.has(task)) return;
      kept.set(task, (kept.get(task) ?? new Map<number, unknown>()).set(place, part));
      settle(task);
    },
    async all(task: number, parts: number): Promise<readonly unknown[]> {
      await new Promise<void>((come) => {
        waiting.set(task, { parts, come });
        settle(task);
      });
      return partsOf(task);
    },
    forget(task: number): void {
      forgotten.add(task);
      kept.delete(task);
      waiting.delete(task);
    },
  };
}
