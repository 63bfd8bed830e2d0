/** The name on the board that nobody wipes off: a story about somebody lives on in the team. */
import { fullResponse, seatOf, stanceValue, type Cast, type CompiledStory, type StoryAct, type TrailEntry } from '#scenario';
import { effectsOf, type Effect } from './effects.ts';

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
  const { story, cast } = compiled;
  const effects = whatHappened(compiled, entry);
  const told = effects.flatMap((effect) => effect.acts ?? []).findLast(isStory)?.person;
  if (told !== undefined) return nameAt(cast, seatOf(cast, told));
  const incident = entry.kind === 'decision' ? entry.incident : undefined;
  const responses = effects.flatMap(({ response }) => (response ? [fullResponse(story, cast, response, incident)] : []));
  return nameAt(cast, responses.findLast(({ stance, public: isPublic }) => isPublic && stance <= stanceValue.sharp)?.target);
}

function nameAt(cast: Cast, seat: number | undefined): string | undefined {
  return seat === undefined ? undefined : cast.people[seat]?.name;
}

function isStory(act: StoryAct): act is Extract<StoryAct, { act: 'story' }> {
  return act.act === 'story';
}

/** What an entry of the trail set in motion, in the words of the scenario. */
function whatHappened(compiled: CompiledStory, entry: TrailEntry): readonly Effect[] {
  const beatOf = (id: string) => compiled.story.beats.find((beat) => beat.id === id);
  switch (entry.kind) {
    case 'beat':
      return [{ acts: beatOf(entry.beat)?.acts }];
    case 'decision':
      return effectsOf(beatOf(entry.beat), entry.did, entry.outcome);
    case 'passing':
      return compiled.story.beats
        .flatMap((beat) => [
          ...(beat.options ?? []),
          ...(beat.activity?.outcomes ?? []),
          ...(beat.ifNobodyAnswers ? [beat.ifNobodyAnswers] : []),
        ])
        .flatMap((effect) => effect.consequences ?? [])
        .filter((consequence) => entry.consequences.includes(consequence.id))
        .map(({ acts }) => ({ acts }));
    case 'ending':
      return [];
  }
}
