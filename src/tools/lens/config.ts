/** The configuration of a house, `.lens.yaml`: what is fine in its texts, and how strict to be. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { catalogue, type HouseRules } from '#language';
import { problemLine, type Problem } from '#scenario/check';
import { closest } from '../../scenario/check/spelling.ts';
import { readYaml, type YamlSource } from '../../scenario/check/yaml-source.ts';

export const configName = '.lens.yaml';

export type LensConfig = {
  readonly house: HouseRules;
  /** 0 to 1. */
  readonly threshold: number | undefined;
  /** 0 to 1, or Infinity for never. */
  readonly failAt: number | undefined;
  /** Globs of files not to read, meant from `folder`. */
  readonly ignore: readonly string[];
  /** The absolute folder the globs are meant from; undefined where there is no configuration. */
  readonly folder: string | undefined;
};

const words = z.array(z.string().trim().min(1, 'an empty text says nothing')).optional();
const share = z.number().min(0).max(1);
const schema = z.strictObject({
  allow: words,
  names: words,
  'not-names': words,
  off: words,
  threshold: share.optional(),
  'fail-at': z.union([share, z.literal('never')]).optional(),
  ignore: words,
});
type Key = keyof typeof schema.shape;

const wanted: Readonly<Record<Key, string>> = {
  allow: 'a list of words and phrases',
  names: 'a list of names',
  'not-names': 'a list of names',
  off: 'a list of kinds and ids of rules',
  threshold: 'a number from 0 to 1',
  'fail-at': 'a number from 0 to 1, or never',
  ignore: 'a list of globs',
};

const none: LensConfig = { house: {}, threshold: undefined, failAt: undefined, ignore: [], folder: undefined };

/**
 * The configuration named, or the nearest one at or above a folder, or an empty one. Throws an Error with one line for everything
 * that is wrong in it, each with file, line and column.
 */
export function configFor(folder: string, named: string | undefined): LensConfig {
  const file = named === undefined ? nearest(folder) : path.resolve(folder, named);
  if (file === undefined) return none;
  const shown = named ?? path.relative(folder, file);
  if (!existsSync(file)) throw new Error(`There is no configuration ${shown}.`);
  return readConfig(readFileSync(file, 'utf8'), shown, path.dirname(file));
}

function nearest(folder: string): string | undefined {
  const file = path.join(folder, configName);
  if (existsSync(file)) return file;
  const above = path.dirname(folder);
  return above === folder ? undefined : nearest(above);
}

/** Reads the text of a configuration; see `configFor` for what it throws. */
export function readConfig(content: string, file: string, folder: string): LensConfig {
  const source = readYaml(content, file);
  // A file with nothing but comments is as good as none.
  const parsed = schema.safeParse(source.data ?? {});
  const problems = source.problems.length > 0 ? source.problems : complaints(parsed.error, source, file);
  if (problems.length > 0 || !parsed.success) throw new Error(problems.map(problemLine).join('\n'));
  const { allow, names, 'not-names': notNames, off, threshold, 'fail-at': failAt, ignore = [] } = parsed.data;
  const given = Object.entries({ allow, names, notNames, off }).filter(([, list]) => list !== undefined);
  return { house: Object.fromEntries(given), threshold, failAt: failAt === 'never' ? Infinity : failAt, ignore, folder };
}

function complaints(error: z.ZodError | undefined, source: YamlSource, file: string): Problem[] {
  const { kinds, rules } = catalogue('en');
  const known = [...kinds, ...rules].map(({ id }) => id);
  const off: unknown = (source.data as { off?: unknown } | undefined)?.off;
  const strange = (Array.isArray(off) ? off : []).flatMap((name, index) =>
    typeof name === 'string' && !known.includes(name.trim())
      ? [{ file, ...source.placeOf(['off', index]), message: `There is no kind and no rule "${name}".${meant(name, known)}` }]
      : [],
  );
  return [...(error?.issues ?? []).flatMap((issue) => sentences(issue, source, file)), ...strange];
}

function sentences(issue: z.core.$ZodIssue, source: YamlSource, file: string): Problem[] {
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({
      file,
      ...source.placeOfKey([], key),
      message: `The lens knows no setting "${key}".${meant(key, Object.keys(wanted))} It knows ${Object.keys(wanted).join(', ')}.`,
    }));
  const at = issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part));
  const [key] = at;
  if (typeof key !== 'string' || !(key in wanted))
    return [{ file, line: 1, column: 1, message: `A configuration is a list of settings, such as "threshold: 0.7".` }];
  const what = at.length > 1 ? `An entry of "${key}" has to be a text with something in it` : `"${key}" has to be ${wanted[key as Key]}`;
  return [{ file, ...source.placeOf(at), message: `${what}.` }];
}

function meant(written: string, known: Iterable<string>): string {
  const name = closest(written, known);
  return name === undefined ? '' : ` Did you mean "${name}"?`;
}
