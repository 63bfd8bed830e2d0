/** A scenario of the library, fetched and compiled once in each worker. */
import { compile, type CompiledStory } from '#scenario';
import { loadCast, loadScenario } from '#scenarios';

const known = new Map<string, Promise<CompiledStory>>();

/** Rejects with a sentence if there is no such scenario. What could not be fetched is fetched again when asked for again. */
export function compiledStory(scenario: string): Promise<CompiledStory> {
  const found = known.get(scenario) ?? fetched(scenario);
  known.set(scenario, found);
  return found;
}

async function fetched(scenario: string): Promise<CompiledStory> {
  try {
    const [story, cast] = await Promise.all([loadScenario(scenario), loadCast()]);
    return compile(story, cast);
  } catch (error) {
    known.delete(scenario);
    throw error;
  }
}
