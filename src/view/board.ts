/** The name on the board that nobody wipes off: a story about somebody lives on in the team. */
import type { CompiledStory, StoryAct, TrailEntry } from '#scenario';
import { effectsOf } from './effects.ts';
import { identityOf, nameOf } from './people.ts';

/** Stories about culprits fade; below this (a team without any rests near 0.05) the name has been wiped off. */
const storyLives = 0.12;

/** The last person a story was told about, or who was blamed before everybody, while the team still tells it. */
export function nameOnBoard(compiled: CompiledStory, trail: readonly TrailEntry[], cursor: number): string | undefined {
  const team = trail[cursor]?.team;
  if (!team || team.folklore < storyLives) return undefined;
  for (let place = cursor; place >= 0; place--) {
    const entry = trail[place];
    const who = entry && whomAStoryNames(compiled, entry);
    if (who !== undefined) return who;
  }
  return undefined;
}

function whomAStoryNames(compiled: CompiledStory, entry: TrailEntry): string | undefined {
  const effects = whatHappened(compiled, entry);
  const told = effects.flatMap((effect) => effect.acts ?? []).findLast(isStory)?.person;
  const blamed = effects.findLast(
    ({ response }) => response?.target !== undefined && (response.stance === 'blaming' || response.stance === 'sharp') && response.channel !== 'private',
  )?.response?.target;
  const who = told ?? blamed;
  const identity = who === undefined ? undefined : identityOf(compiled.cast, who);
  return identity === undefined ? undefined : nameOf(compiled.cast, identity);
}

function isStory(act: StoryAct): act is Extract<StoryAct, { act: 'story' }> {
  return act.act === 'story';
}

/** What an entry of the trail set in motion, in the words of the scenario. */
function whatHappened(compiled: CompiledStory, entry: TrailEntry) {
  const beatOf = (id: string) => compiled.story.beats.find((beat) => beat.id === id);
  switch (entry.kind) {
    case 'beat':
      return [{ acts: beatOf(entry.beat)?.acts, response: undefined }];
    case 'decision':
      return effectsOf(beatOf(entry.beat), entry.did, entry.outcome);
    case 'passing':
      return compiled.story.beats
        .flatMap((beat) => [...(beat.options ?? []), ...(beat.activity?.outcomes ?? [])])
        .flatMap((effect) => effect.consequences ?? [])
        .filter((consequence) => entry.consequences.includes(consequence.id))
        .map((consequence) => ({ acts: consequence.acts, response: undefined }));
    case 'ending':
      return [];
  }
}
