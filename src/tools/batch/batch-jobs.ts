/** Every job of the command line: those of the lab, and those of the commands. */
import { jobs as labJobs } from '#lab/jobs';
import { storyMeasures } from '../scenarios/measure-story.ts';
import { acceptance } from '../simulate/acceptance.ts';
import { bandsOfPolicy } from '../simulate/policy-table.ts';

export const batchJobs = {
  ...labJobs,
  'bands-of-policy': bandsOfPolicy,
  acceptance,
  'story-measures': storyMeasures,
};
