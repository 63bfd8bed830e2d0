/** The files every scenario leans on: the cast, the principles and the glossary. */
import type { z } from 'zod';
import { castSchema, glossarySchema, principlesSchema } from '../shape.ts';
import type { Cast, GlossaryTerm, Principle } from '../story.ts';
import { camelKeyed } from './camel.ts';
import { unique } from './check-ids.ts';
import { wordCount } from './check-words.ts';
import { fieldsAt } from './fields.ts';
import { entriesOf } from './look-through.ts';
import { complaints } from './plain-words.ts';
import { inFileOrder } from './problem.ts';
import type { Problem, Say } from './problem.ts';
import { readYaml } from './yaml-source.ts';

export type Checked<T> = { readonly value?: T; readonly problems: readonly Problem[] };

/** Checks `cast.yaml`: ten people, and names and ids that are not mistaken for one another. */
export function checkCast(source: string, file: string): Checked<Cast> {
  return checkFile<Cast>(source, file, castSchema, (cast, say) => {
    const everyone = [...entriesOf(cast.people, ['people']), ...entriesOf(cast.outsiders, ['outsiders'])];
    unique(everyone, 'person', say);
    for (const { path, thing } of everyone)
      if (thing.id === 'you' || thing.id === 'nobody')
        say([...path, 'id'], `"${thing.id}" already has a meaning in scenarios. Give this person another id.`);
    const names = new Set<string>();
    for (const { path, thing } of [...everyone, ...entriesOf(cast.newcomers, ['newcomers'])]) {
      if (names.has(thing.name)) say([...path, 'name'], `There are two people called ${thing.name}.`);
      names.add(thing.name);
    }
  });
}

/** Checks `principles.yaml`. */
export function checkPrinciples(source: string, file: string): Checked<readonly Principle[]> {
  return checkFile<readonly Principle[]>(source, file, principlesSchema, (principles, say) => {
    unique(entriesOf(principles, []), 'principle', say);
    for (const { path, thing } of entriesOf(principles, [])) short([...path, 'explanation'], thing.explanation, 45, say);
  });
}

/** Checks `glossary.yaml`. */
export function checkGlossary(source: string, file: string): Checked<readonly GlossaryTerm[]> {
  return checkFile<readonly GlossaryTerm[]>(source, file, glossarySchema, (glossary, say) => {
    const terms = new Set<string>();
    for (const { path, thing } of entriesOf(glossary, [])) {
      if (terms.has(thing.term.toLowerCase())) say([...path, 'term'], `"${thing.term}" is explained twice.`);
      terms.add(thing.term.toLowerCase());
      short([...path, 'explanation'], thing.explanation, 35, say);
    }
  });
}

/** The cast and the principles together, as a scenario's check needs them. */
export function checkWorld(files: {
  readonly cast: { readonly source: string; readonly file: string };
  readonly principles: { readonly source: string; readonly file: string };
  readonly glossary: { readonly source: string; readonly file: string };
}): {
  readonly world?: { readonly cast: Cast; readonly principles: readonly Principle[]; readonly glossary: readonly GlossaryTerm[] };
  readonly problems: readonly Problem[];
} {
  const cast = checkCast(files.cast.source, files.cast.file);
  const principles = checkPrinciples(files.principles.source, files.principles.file);
  const glossary = checkGlossary(files.glossary.source, files.glossary.file);
  const problems = [...cast.problems, ...principles.problems, ...glossary.problems];
  return {
    problems,
    ...(cast.value && principles.value && glossary.value
      ? { world: { cast: cast.value, principles: principles.value, glossary: glossary.value } }
      : {}),
  };
}

function short(path: Parameters<Say>[0], text: string, most: number, say: Say): void {
  const words = wordCount(text);
  if (words > most) say(path, `This explanation has ${words} words; at most ${most} are read after a decision.`);
}

function checkFile<T>(source: string, file: string, schema: z.ZodType, checkMore: (value: T, say: Say) => void): Checked<T> {
  const yaml = readYaml(source, file);
  if (yaml.data === undefined) return { problems: inFileOrder(yaml.problems) };
  const parsed = schema.safeParse(yaml.data);
  if (!parsed.success) {
    const found = complaints(yaml.data, parsed.error.issues, (path) => fieldsAt(schema, path));
    const placed = found.map(({ path, key, message }) => ({
      file,
      ...(key === undefined ? yaml.placeOf(path) : yaml.placeOfKey(path, key)),
      message,
    }));
    return { problems: inFileOrder([...yaml.problems, ...placed]) };
  }
  const value = camelKeyed(parsed.data) as T;
  const problems: Problem[] = [...yaml.problems];
  checkMore(value, (path, message) => problems.push({ file, ...yaml.placeOf(path), message }));
  return problems.length === 0 ? { value, problems } : { problems: inFileOrder(problems) };
}
