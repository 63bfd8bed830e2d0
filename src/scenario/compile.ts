/** A story made playable: one state machine, and the edition by which a saved session knows it again. */
import { initialTransition, transition } from 'xstate';
import { edition } from './edition.ts';
import { machineConfig } from './machine-config.ts';
import { eventFor, storyMachine } from './machine.ts';
import type { StoryMachine, StorySnapshot } from './machine.ts';
import { refusal } from './offers.ts';
import { habitStep } from './response.ts';
import type { Cast, Story } from './story.ts';
import type { Did } from './trail.ts';

export type CompiledStory = {
  readonly story: Story;
  readonly cast: Cast;
  readonly machine: StoryMachine;
  readonly edition: string;
};

/** Compiles a checked story. */
export function compile(story: Story, cast: Cast): CompiledStory {
  const config = machineConfig(story, cast, habitStep);
  return { story, cast, machine: storyMachine({ story, cast }, config), edition: edition(config) };
}

/** The first snapshot of a playthrough: it waits at the first decision. */
export function firstSnapshot({ machine }: CompiledStory, seed: string): StorySnapshot {
  return healthy(initialTransition(machine, { seed })[0]);
}

/** The snapshot after one more decision. Throws with a sentence if that is not offered. */
export function nextSnapshot(compiled: CompiledStory, snapshot: StorySnapshot, did: Did): StorySnapshot {
  const why = refusal(compiled, snapshot.context, did);
  if (why !== undefined) throw new Error(why);
  return healthy(transition(compiled.machine, snapshot, eventFor(did))[0]);
}

function healthy(snapshot: StorySnapshot): StorySnapshot {
  if (snapshot.status === 'error') throw snapshot.error;
  return snapshot;
}
