/** What a few hundred players find in a story: what nobody ever reaches is as good as missing. */
import { compile } from '../compile.ts';
import type { CompiledStory } from '../compile.ts';
import { isDecisionPoint } from '../plot.ts';
import type { Cast, Line, Story } from '../story.ts';
import type { CheckedScenario } from './check-scenario.ts';
import { beatsOf, consequencesOfDraft, decisionsOf, entriesOf, linesOf, picksOf } from './look-through.ts';
import { play, wanderer } from '../players/index.ts';
import { inFileOrder } from './problem.ts';
import type { Path, Problem } from './problem.ts';

export type Walked = {
  readonly beats: ReadonlySet<string>;
  readonly endings: ReadonlySet<string>;
  /** Options and picks that were offered, and outcomes that came, as beat/id. */
  readonly offered: ReadonlySet<string>;
  readonly taken: ReadonlySet<string>;
  readonly consequences: ReadonlySet<string>;
  readonly spoken: ReadonlySet<string>;
  readonly fewestDecisions: number;
  readonly mostDecisions: number;
};

/** Lets wanderers play a story, each with its own seed. */
export function walk(compiled: CompiledStory, players: number): Walked {
  const beats = new Set<string>();
  const endings = new Set<string>();
  const offered = new Set<string>();
  const taken = new Set<string>();
  const consequences = new Set<string>();
  const spoken = new Set<string>();
  let fewestDecisions = Infinity;
  let mostDecisions = 0;
  for (let nth = 0; nth < players; nth++) {
    const seed = `walk-${nth}`;
    const { context } = play(compiled, seed, wanderer(seed));
    let decisions = 0;
    for (const entry of context.trail) {
      for (const line of entry.lines) spoken.add(line.text);
      if (entry.kind === 'beat') {
        beats.add(entry.beat);
        for (const id of entry.offered) offered.add(`${entry.beat}/${id}`);
      }
      if (entry.kind === 'decision') decisions += 1;
      if (entry.kind === 'passing') for (const id of entry.consequences) consequences.add(id);
      if (entry.kind === 'ending') endings.add(entry.ending);
    }
    for (const id of context.chosen) taken.add(id);
    fewestDecisions = Math.min(fewestDecisions, decisions);
    mostDecisions = Math.max(mostDecisions, decisions);
  }
  return { beats, endings, offered, taken, consequences, spoken, fewestDecisions, mostDecisions };
}

/** Players enough to find what one in a hundred finds. */
export const enoughPlayers = 400;

/** What nobody found, as problems with their place. */
export function walkProblems(
  checked: CheckedScenario & { readonly story: Story },
  file: string,
  cast: Cast,
  players = enoughPlayers,
): { readonly walked: Walked; readonly problems: readonly Problem[] } {
  const { story, placeOf } = checked;
  const walked = walk(compile(story, cast), players);
  const problems: Problem[] = [];
  const say = (path: Path, message: string) => problems.push({ file, ...placeOf(path), message });
  const never = `in ${players} plays`;
  for (const found of beatsOf(story)) {
    const { path, thing: beat } = found;
    if (!walked.beats.has(beat.id ?? '')) {
      say([...path, 'id'], `Nobody reaches beat "${beat.id ?? ''}" ${never}.`);
      continue;
    }
    if (!isDecisionPoint(beat)) continue;
    for (const { path: at, id, name, thing } of decisionsOf(found)) {
      const key = `${beat.id ?? ''}/${id ?? ''}`;
      const isOption = thing !== beat.ifNobodyAnswers && beat.options !== undefined;
      if (isOption && !walked.offered.has(key)) say(at, `${name} is never offered ${never}.`);
      else if (!walked.taken.has(key)) say(at, `${name} never comes ${never}.`);
    }
    for (const { path: at, thing } of picksOf(found))
      if (!walked.offered.has(`${beat.id ?? ''}/${thing.id ?? ''}`)) say(at, `pick "${thing.id ?? ''}" is never offered ${never}.`);
  }
  for (const { path, thing } of consequencesOfDraft(story))
    if (!walked.consequences.has(thing.id ?? '')) say(path, `consequence "${thing.id ?? ''}" never comes ${never}.`);
  for (const { path, thing } of linesOf(story))
    if (thing.when && !walked.spoken.has(textOf(thing))) say(path, `This line is never spoken ${never}: its condition never holds.`);
  for (const { path, thing } of entriesOf(story.endings, ['endings']))
    if (!walked.endings.has(thing.id)) say([...path, 'id'], `Nobody reaches ending "${thing.id}" ${never}.`);
  return { walked, problems: inFileOrder(problems) };
}

function textOf({ says, stage, log }: Partial<Record<keyof Line, unknown>>): string {
  return String(says ?? stage ?? log ?? '');
}
