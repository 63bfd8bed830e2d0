/**
 * The library: every YAML file of this folder, found by its name, so that a new scenario is one new file. The list needs
 * only the cards; words and rules of a scenario are loaded when it is played.
 */
import type { Cast, GlossaryTerm, Principle, Story } from '#scenario';

/** What the list of scenarios shows of one. */
export type ScenarioCard = Pick<Story, 'id' | 'title' | 'blurb' | 'role' | 'level' | 'minutes' | 'months' | 'contentNote'>;

const cards = import.meta.glob<ScenarioCard>(['./*.yaml', '!./cast.yaml', '!./principles.yaml', '!./glossary.yaml'], {
  query: '?card',
  import: 'default',
  eager: true,
});
const stories = import.meta.glob<Story>(['./*.yaml', '!./cast.yaml', '!./principles.yaml', '!./glossary.yaml'], { import: 'default' });

const levels: readonly ScenarioCard['level'][] = ['starter', 'core', 'advanced'];

/** The scenarios there are, starters first. */
export const scenarioList: readonly ScenarioCard[] = Object.values(cards).toSorted(
  (a, b) => levels.indexOf(a.level) - levels.indexOf(b.level) || (a.title < b.title ? -1 : 1),
);

/** The whole scenario of that id. Rejects with a sentence if there is none. */
export async function loadScenario(id: string): Promise<Story> {
  const load = stories[`./${id}.yaml`];
  if (!load) throw new Error(`There is no scenario "${id}".`);
  return load();
}

export async function loadCast(): Promise<Cast> {
  return (await import.meta.glob<Cast>('./cast.yaml', { import: 'default' })['./cast.yaml']?.()) ?? missing('cast.yaml');
}

export async function loadPrinciples(): Promise<readonly Principle[]> {
  const files = import.meta.glob<readonly Principle[]>('./principles.yaml', { import: 'default' });
  return (await files['./principles.yaml']?.()) ?? missing('principles.yaml');
}

export async function loadGlossary(): Promise<readonly GlossaryTerm[]> {
  const files = import.meta.glob<readonly GlossaryTerm[]>('./glossary.yaml', { import: 'default' });
  return (await files['./glossary.yaml']?.()) ?? missing('glossary.yaml');
}

function missing(file: string): never {
  throw new Error(`The file scenarios/${file} is missing.`);
}
