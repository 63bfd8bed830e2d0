/** Sets the table for tests of the scenario language: a tiny story, the real cast, and short ways to play. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { compile, firstSnapshot, nextSnapshot } from '#scenario';
import type { CompiledStory, Did, Story, StorySnapshot, TrailEntry } from '#scenario';
import { checkScenario, checkWorld, problemLine, toStory } from '#scenario/check';

const root = path.resolve(import.meta.dirname, '../..');
const read = (file: string) => ({ source: readFileSync(path.join(root, file), 'utf8'), file });

export const checkedWorld = checkWorld({
  cast: read('scenarios/cast.yaml'),
  principles: read('scenarios/principles.yaml'),
  glossary: read('scenarios/glossary.yaml'),
});
if (!checkedWorld.world) throw new Error('The cast or the principles are broken.');
export const world = checkedWorld.world;
export const { cast } = world;

export const tinyText = read('test/scenario/tiny.yaml').source;
export const tinyStory: Story = toStory(parse(tinyText));
export const tiny: CompiledStory = compile(tinyStory, cast);

/** The tiny story with other parts; the parts are as the game holds them. */
export function tinyWith(change: (story: Mutable<Story>) => void): CompiledStory {
  const copy = structuredClone(tinyStory) as Mutable<Story>;
  change(copy);
  return compile(copy, cast);
}

export type Mutable<T> = T extends readonly (infer U)[] ? Mutable<U>[] : T extends object ? { -readonly [K in keyof T]: Mutable<T[K]> } : T;

export function beatOf(story: Mutable<Story>, id: string): Mutable<Story['beats'][number]> {
  const found = story.beats.find((beat) => beat.id === id);
  if (!found) throw new Error(`no beat "${id}"`);
  return found;
}

/** Plays decisions one after the other. */
export function playTiny(decisions: readonly Did[], compiled = tiny, seed = 'a'): StorySnapshot {
  return decisions.reduce((snapshot, did) => nextSnapshot(compiled, snapshot, did), firstSnapshot(compiled, seed));
}

/** The entries of one kind on a trail. */
export function entriesOf<K extends TrailEntry['kind']>({ context }: StorySnapshot, kind: K): readonly Extract<TrailEntry, { kind: K }>[] {
  return context.trail.filter((entry): entry is Extract<TrailEntry, { kind: K }> => entry.kind === kind);
}

/** Problems of a scenario text as the lines people read, without those about its size. */
export function problemsOf(text: string, file = 'scenarios/tiny.yaml'): readonly string[] {
  return checkScenario(text, file, world)
    .problems.map(problemLine)
    .filter((line) => !sizeRules.some((rule) => line.includes(rule)));
}

/** The tiny story is too small to teach, and says so. */
const sizeRules = ['way through has', 'decision points in the file', 'that end differently', 'at different cost; at least'];

export const toTheBoard: readonly Did[] = [{ option: 'what-changed' }, { picks: ['how'] }];
/** A whole play with the seed "a": a report opens the slot. */
export const everyStep: readonly Did[] = [
  ...toTheBoard,
  { allocation: { fixes: 10, partner: 3 } },
  { option: 'thank' },
  { levers: { reviews: true, gates: false } },
];
