/** What holds for every scenario there is: clean, playable, and all of it reached by somebody. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { compile, epilogueWeeks, isDecisionPoint } from '#scenario';
import { checkScenario, checkWorld, problemLine, walkProblems } from '#scenario/check';
import { play, playerKinds, playerOf, wanderer } from '#scenario/players';
import { loadCast, loadGlossary, loadPrinciples, loadScenario, scenarioList } from '#scenarios';

const folder = path.resolve(import.meta.dirname, '../scenarios');
const read = (name: string) => ({ source: readFileSync(path.join(folder, name), 'utf8'), file: `scenarios/${name}` });
const others = ['cast.yaml', 'principles.yaml', 'glossary.yaml'];
const files = readdirSync(folder).filter((name) => name.endsWith('.yaml') && !others.includes(name));
const { world } = checkWorld({ cast: read('cast.yaml'), principles: read('principles.yaml'), glossary: read('glossary.yaml') });
if (!world) throw new Error('The cast, the principles or the glossary are broken: run "npm run scenarios".');

/** Enough to find what one in a hundred finds; the whole matrix walks more. */
const players = process.env.TEST_ALL ? 1200 : 400;

describe.each(files)('%s', (name) => {
  const { source, file } = read(name);
  const checked = checkScenario(source, file, world);
  const { story } = checked;

  it('has nothing wrong', () => {
    expect(checked.problems.map(problemLine)).toEqual([]);
  });

  it.runIf(story)('is walked to every beat, option and ending by random players', () => {
    if (!story) return;
    const { walked, problems } = walkProblems({ ...checked, story }, file, world.cast, players);
    expect(problems.map(problemLine)).toEqual([]);
    expect(walked.endings).toEqual(new Set(story.endings.map(({ id }) => id)));
    expect(walked.fewestDecisions).toBeGreaterThanOrEqual(6);
    // A slot may add a decision or two to the ten of the calendar.
    expect(walked.mostDecisions).toBeLessThanOrEqual(10 + (story.slots?.length ?? 0));
    expect(story.beats.filter(isDecisionPoint).length).toBeGreaterThanOrEqual(12);
  });

  it.runIf(story)('compiles to a machine of plain data', () => {
    if (!story) return;
    const { machine } = compile(story, world.cast);
    expect(JSON.parse(JSON.stringify(machine.config))).toEqual(machine.config);
  });

  it.runIf(story)('is played to its end by every kind of player, and can be replayed from their decisions', () => {
    if (!story) return;
    const compiled = compile(story, world.cast);
    for (const kind of playerKinds) {
      const { context } = play(compiled, 'replay', playerOf(kind, 'replay'));
      const decisions = context.trail.flatMap((entry) => (entry.kind === 'decision' ? [entry.did] : []));
      const again = play(compiled, 'replay', () => decisions.shift() ?? { silence: true });
      expect(JSON.stringify(again.context)).toBe(JSON.stringify(context));
      expect(epilogueWeeks(context, 12).length + context.week).toBeGreaterThanOrEqual(52);
    }
  });

  it.runIf(story)('leaves the past alone whatever is decided next', () => {
    if (!story) return;
    const compiled = compile(story, world.cast);
    const { context } = play(compiled, 'past', wanderer('past'));
    const decisions = context.trail.flatMap((entry) => (entry.kind === 'decision' ? [entry.did] : []));
    let taken = 0;
    const half = Math.floor(decisions.length / 2);
    const other = play(compiled, 'past', (story_, now) => {
      const did = decisions[taken++];
      return did !== undefined && taken <= half ? did : playerOf('avoidant', 'past')(story_, now);
    });
    const split = other.context.trail.filter(({ kind }) => kind === 'decision')[half];
    expect(other.context.weeks.slice(0, 26 + (split?.week ?? 0))).toEqual(context.weeks.slice(0, 26 + (split?.week ?? 0)));
  });
});

describe('the library', () => {
  it('lists every file by its card, and loads each when it is asked for', async () => {
    expect(scenarioList.map(({ id }) => `${id}.yaml`).toSorted()).toEqual(files.toSorted());
    for (const card of scenarioList) {
      const story = await loadScenario(card.id);
      expect(story).toMatchObject(card);
      expect(Object.keys(card).toSorted()).toEqual(['blurb', 'contentNote', 'id', 'level', 'minutes', 'months', 'role', 'title']);
    }
    await expect(loadScenario('nowhere')).rejects.toThrow('There is no scenario "nowhere".');
  });

  it('gives the cast, the principles and the glossary as the checker knows them', async () => {
    expect(await loadCast()).toEqual(world.cast);
    expect(await loadPrinciples()).toEqual(world.principles);
    expect(await loadGlossary()).toEqual(world.glossary);
  });
});
