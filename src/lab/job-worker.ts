/** The inside of a Web Worker that computes jobs. */
import { jobs } from './jobs.ts';
import { work } from './work.ts';

work(self, jobs);
