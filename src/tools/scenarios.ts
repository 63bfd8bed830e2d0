/** `npm run scenarios`: checks scenario files, and measures what each kind of player meets in them. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { compile, isDecisionPoint, principlesCited } from '#scenario';
import type { Cast, Story } from '#scenario';
import { checkScenario, checkWorld, enoughPlayers, problemLine, scenarioSchemaText, walkProblems, wordsIn } from '#scenario/check';
import type { Problem, Walked } from '#scenario/check';
import { playerKinds } from '#scenario/players';
import type { PlayerKind } from '#scenario/players';
import { showProgress, endProgress } from './batch/progress.ts';
import { withThreads, type RunBatch, type Threads } from './batch/run-batch.ts';
import { checkPractice, isPractice } from './scenarios/practice.ts';
import { libraryLengths, libraryTells } from './scenarios/measure-library.ts';
import { optionSeeds, runsFor } from './scenarios/measure-story.ts';
import { withCoverage } from './scenarios/coverage.ts';
import { summary } from './scenarios/summary.ts';
import { transcript } from './scenarios/transcript.ts';

const usage = `npm run scenarios -- [FILES] [--json] [--quick] [--seeds N]
npm run scenarios -- --schema                        writes scenarios/scenario.schema.json
npm run scenarios -- --coverage                      writes into scenarios/README.md which principle lives where
npm run scenarios -- --transcript ID --as ${playerKinds.join('|')} [--seed S]

Checks the scenario files and the practice items (all of scenarios/ if none is given; scenarios/practice for all items). With --json also measures them: --seeds plays for outcomes
(200), and every option tried with ${optionSeeds} seeds unless --quick.`;

const coverageFile = 'scenarios/README.md';
const schemaFile = 'scenarios/scenario.schema.json';
/** Files of scenarios/ that are not scenarios. */
const worldFiles = { cast: 'scenarios/cast.yaml', principles: 'scenarios/principles.yaml', glossary: 'scenarios/glossary.yaml' };

export async function main(argv: readonly string[], threads: Threads = {}): Promise<number> {
  try {
    return await run(argv, threads);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  }
}

type Playable = { readonly file: string; readonly story: Story; readonly walked: Walked };

async function run(argv: readonly string[], threads: Threads): Promise<number> {
  const { values, positionals } = readArguments(argv);
  if (values.help) {
    console.log(usage);
    return 0;
  }
  if (values.schema) {
    writeFileSync(schemaFile, scenarioSchemaText());
    console.log(`Wrote ${schemaFile}.`);
    return 0;
  }
  const { world, problems: worldProblems } = checkWorld({
    cast: fileWithName(worldFiles.cast),
    principles: fileWithName(worldFiles.principles),
    glossary: fileWithName(worldFiles.glossary),
  });
  const transcribed = values.transcript;
  const files =
    positionals.length > 0
      ? positionals.filter((file) => !isWorldFile(file) && !isPractice(file))
      : scenarioFiles().filter((file) => transcribed === undefined || idOf(file) === transcribed);
  if (transcribed !== undefined && files.length === 0) throw new Error(`There is no scenario "${transcribed}".`);
  const problems: Problem[] = [...worldProblems];
  const playable: Playable[] = [];
  for (const file of files) {
    // Without the cast and the principles nothing can be said about a scenario.
    if (!world) break;
    const checked = checkScenario(fileWithName(file).source, file, world);
    problems.push(...checked.problems);
    const { story } = checked;
    if (!story) continue;
    if (transcribed !== undefined) {
      console.log(transcript(compile(story, world.cast), values.as, values.seed));
      return 0;
    }
    progress(`${story.id}: ${enoughPlayers} players walk through it`);
    const found = walkProblems({ ...checked, story }, file, world.cast);
    problems.push(...found.problems);
    playable.push({ file, story, walked: found.walked });
  }
  const ofPractice = positionals.filter(isPractice);
  const practice =
    world && transcribed === undefined && (positionals.length === 0 || ofPractice.length > 0)
      ? checkPractice(
          ofPractice,
          world.principles.map(({ id }) => id),
        )
      : undefined;
  problems.push(...(practice?.problems ?? []));
  if (transcribed !== undefined || !values.json) for (const problem of problems) console.error(problemLine(problem));
  if (transcribed !== undefined) return 1;
  if (values.coverage && world && problems.length === 0) {
    const stories = playable.map(({ story }) => story);
    writeFileSync(coverageFile, withCoverage(readFileSync(coverageFile, 'utf8'), world.principles, stories));
    console.log(`Wrote ${coverageFile}.`);
    return 0;
  }
  const report = {
    problems,
    scenarios: playable.map(factsOf),
    ...(practice ? { practice: { items: practice.items, balance: practice.balance } } : {}),
    ...(world && values.json
      ? await withThreads(threads, (runBatch) => measureAll(playable, world.cast, values.seeds, values.quick, runBatch))
      : {}),
  };
  console.log(values.json ? JSON.stringify(report, undefined, 2) : summary(report));
  return problems.length === 0 ? 0 : 1;
}

function readArguments(argv: readonly string[]) {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      schema: { type: 'boolean', default: false },
      coverage: { type: 'boolean', default: false },
      quick: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
      seeds: { type: 'string', default: '200' },
      transcript: { type: 'string' },
      as: { type: 'string', default: 'systemic' },
      seed: { type: 'string', default: 'a-tuesday' },
    },
  });
  const seeds = Number(values.seeds);
  if (!Number.isInteger(seeds) || seeds < 1) throw new Error(`--seeds takes a whole number from 1 on; it is "${values.seeds}".`);
  const as = playerKinds.find((kind) => kind === values.as);
  if (!as) throw new Error(`--as can be ${playerKinds.join(', ')}; it is "${values.as}".`);
  return { values: { ...values, seeds, as: as satisfies PlayerKind }, positionals };
}

/** These are checked each time, and `scenarios/*.yaml` on a command line names them too. */
function isWorldFile(file: string): boolean {
  return Object.values(worldFiles).some((one) => path.resolve(one) === path.resolve(file));
}

function scenarioFiles(): readonly string[] {
  return readdirSync('scenarios')
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => `scenarios/${name}`)
    .filter((file) => !isWorldFile(file))
    .toSorted();
}

function fileWithName(file: string): { readonly source: string; readonly file: string } {
  try {
    return { source: readFileSync(file, 'utf8'), file };
  } catch {
    throw new Error(`The file ${file} cannot be read.`);
  }
}

function idOf(file: string): string {
  return path.basename(file, '.yaml');
}

function factsOf({ story, walked }: Playable) {
  const cited = story.beats.flatMap((beat) => [...principlesCited(beat)]);
  return {
    id: story.id,
    beats: story.beats.length,
    decisionPoints: story.beats.filter(isDecisionPoint).length,
    decisionsOnPath: { least: walked.fewestDecisions, most: walked.mostDecisions },
    endings: story.endings.length,
    endingsReached: walked.endings.size,
    words: wordsIn(story),
    principles: [...new Set(cited)].toSorted(),
  };
}

/** All measures by scenario, the tells over the whole library. */
async function measureAll(playable: readonly Playable[], cast: Cast, seeds: number, quick: boolean, runBatch: RunBatch) {
  const stories = playable.map(({ story }) => story);
  progress(`measuring with ${seeds} seeds for each kind of player${quick ? '' : `, and every option with ${optionSeeds}`}`);
  const measured = await runBatch('story-measures', { stories, cast, seeds, quick }, runsFor(stories.length), {
    onProgress: (done, of) => showProgress(`${done} of ${of} measures`),
  });
  endProgress();
  const byMeasure: Record<string, Record<string, unknown>> = {};
  for (const { id, inPlay, options } of measured)
    for (const [measure, value] of Object.entries({ ...inPlay, ...options })) byMeasure[measure] = { ...byMeasure[measure], [id]: value };
  const tells = measured.flatMap(({ id, options }) => (options ? [[id, options.tells] as const] : []));
  return {
    ...byMeasure,
    ...(quick ? {} : { tells: libraryTells(Object.fromEntries(tells)), stanceAndLength: libraryLengths(stories) }),
  };
}

function progress(message: string): void {
  process.stderr.write(`${message} …\n`);
}
