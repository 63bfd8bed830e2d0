/** The inside of a thread that computes jobs for the command line. */
import { parentPort } from 'node:worker_threads';
import { work, type Desk } from '../../lab/work.ts';
import { batchJobs } from './batch-jobs.ts';

// A port hears and answers as a browser's worker does; only its types are Node's own.
work(parentPort as unknown as Desk, batchJobs);
