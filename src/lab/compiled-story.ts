/** A scenario of the library, fetched and compiled once in each worker. */
import { compile, type CompiledStory } from '#scenario';
import { loadCast, loadScenario } from '#scenarios';

const known = new Map<string, Promise<CompiledStory>>();

/** Rejects with a sentence if there is no such scenario. */
export function compiledStory(scenario: string): Promise<CompiledStory> {
  const found = known.get(scenario) ?? Promise.all([loadScenario(scenario), loadCast()]).then(([story, cast]) => compile(story, cast));
  known.set(scenario, found);
  return found;
}
