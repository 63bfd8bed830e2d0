/** Every job there is. Heavy: a page asks `runJob` by name and fetches none of this. */
import { labRuns } from './lab-runs.ts';
import { roads } from './roads.ts';
import type { Jobs } from './work.ts';

export const jobs = { 'lab-runs': labRuns, roads } satisfies Jobs;
