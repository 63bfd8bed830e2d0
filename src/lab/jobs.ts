/** Every job there is. Heavy: a page asks `runJob` by name and fetches none of this. */
import { anotherPerson } from './another-person.ts';
import { claims } from './claims.ts';
import { labRuns } from './lab-runs.ts';
import { openRoads } from './open-roads.ts';
import { roads } from './roads.ts';
import type { Jobs } from './work.ts';

export const jobs = { 'another-person': anotherPerson, claims, 'lab-runs': labRuns, 'open-roads': openRoads, roads } satisfies Jobs;
