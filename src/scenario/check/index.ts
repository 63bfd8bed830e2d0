/** The checker of scenario files: for the build, the command line and imported files. Players never load it (zod, yaml). */
export { checkScenario, toStory } from './check-scenario.ts';
export type { CheckedScenario } from './check-scenario.ts';
export type { ScenarioWorld } from './check-names.ts';
export { checkCast, checkGlossary, checkPrinciples, checkWorld } from './check-world.ts';
export type { Checked } from './check-world.ts';
export { scenarioSchemaText } from './json-schema.ts';
/** What every checker of a YAML file needs; the checker of practice items is built on it. */
export { camelKeyed } from './camel.ts';
export { fieldsAt } from './fields.ts';
export { complaints } from './plain-words.ts';
export { inFileOrder, listed, problemLine } from './problem.ts';
export type { Path, Place, Problem, Say } from './problem.ts';
export { didYouMean } from './spelling.ts';
export { readYaml } from './yaml-source.ts';
export { wordCount, wordsIn } from './check-words.ts';
export { enoughPlayers, walk, walkProblems } from './walk.ts';
export type { Walked } from './walk.ts';
export { wayTo } from './way-to.ts';
export type { Way } from './way-to.ts';
