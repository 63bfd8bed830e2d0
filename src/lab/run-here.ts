/** A job computed where it is asked for, in slices of one run, with room for other tasks between them. */
import type { Job, Running } from './job.ts';
import { stopped } from './pool.ts';

/** As a pool would answer, only slower. For pages without workers, and for tests. */
export async function runHere<Input, Part, Result>(
  job: Job<Input, Part, Result>,
  input: Input,
  runs: number,
  { onProgress, signal }: Running<Result> = {},
): Promise<Result> {
  const parts: Part[] = [];
  for (let run = 0; run < runs; run++) {
    await roomForOthers();
    if (signal?.aborted) throw stopped();
    parts.push(await job.part(input, run, run + 1));
    onProgress?.(run + 1, runs);
  }
  await roomForOthers();
  if (signal?.aborted) throw stopped();
  return job.whole(input, parts);
}

/** Lets everything that waits have its turn; a timer would be slowed down after the fifth. */
function roomForOthers(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
