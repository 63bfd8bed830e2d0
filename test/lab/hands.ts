/** A pool whose workers are all in the test's own thread, so that a test sees what each of them does. */
import { Pool, type StartHand } from '../../src/lab/pool.ts';
import { work, type Desk, type Jobs } from '../../src/lab/work.ts';

export function poolHere(jobs: Jobs, size: number): Pool {
  const start: StartHand = (hear) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => hear(data);
    work(port2 as Desk, jobs);
    return { post: (said, carried = []) => port1.postMessage(said, [...carried]), end: () => port1.close() };
  };
  return new Pool(start, size);
}
