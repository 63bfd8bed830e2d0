/** All measures of scenarios as a job: each story is measured in two runs, what players meet in it and what its options do. */
import { compile, type Cast, type Story } from '#scenario';
import type { Job } from '../../lab/job.ts';
import { measureGuards } from './measure-guards.ts';
import { measureOptions, tryOptions } from './measure-options.ts';
import { measureEndings, measureOutcomes, measureSeen, measureWords } from './measure-outcomes.ts';
import { measurePolicies } from './measure-policies.ts';
import { playAll, starts } from './plays.ts';

/** Seeds with which every option is tried. */
export const optionSeeds = 64;
/** Most seeds for what words alone move. */
const wordSeeds = 100;

export type StoriesInput = { readonly stories: readonly Story[]; readonly cast: Cast; readonly seeds: number; readonly quick: boolean };
type InPlay = ReturnType<typeof measureInPlay>;
type Options = ReturnType<typeof measureOptions> | undefined;
export type MeasuredStory = { readonly id: string; readonly inPlay: InPlay; readonly options: Options };

/** Runs that a number of stories take. */
export const runsFor = (stories: number): number => 2 * stories;

export const storyMeasures: Job<StoriesInput, readonly (InPlay | Options)[], readonly MeasuredStory[]> = {
  part: ({ stories, cast, seeds, quick }, from, to) =>
    Array.from({ length: to - from }, (_, nth) => {
      const run = from + nth;
      const story = stories[Math.floor(run / 2)] as Story;
      if (run % 2 === 0) return measureInPlay(story, cast, seeds);
      return quick ? undefined : measureTries(story, cast);
    }),
  whole({ stories }, parts) {
    const halves = parts.flat();
    return stories.map(({ id }, nth) => ({ id, inPlay: halves[2 * nth] as InPlay, options: halves[2 * nth + 1] as Options }));
  },
};

/** What players of each kind meet in one scenario. */
function measureInPlay(story: Story, cast: Cast, seeds: number) {
  const compiled = compile(story, cast);
  const begin = starts(compiled);
  const plays = playAll(compiled, seeds, begin);
  return {
    outcomes: measureOutcomes(story, plays),
    seen: measureSeen(compiled, plays),
    guards: measureGuards(compiled, plays),
    words: measureWords(story, compiled, Math.min(seeds, wordSeeds)),
    acceptance: measurePolicies(plays, begin),
    endings: measureEndings(plays),
  };
}

/** What each of its options does. */
function measureTries(story: Story, cast: Cast) {
  const compiled = compile(story, cast);
  return measureOptions(compiled, tryOptions(compiled, optionSeeds, starts(compiled)));
}
