/** The schema's complaints in plain words, for somebody who does not program. */
import type { z } from 'zod';
import { listed } from './problem.ts';
import type { Path } from './problem.ts';
import { didYouMean } from './spelling.ts';
import { subject, valueAt } from './subject.ts';

type Issue = z.core.$ZodIssue;

/** One complaint: where it is, what is wrong, and what of the data cannot be looked at further. */
export type Complaint = {
  readonly path: Path;
  /** Set if the name of a field is meant and not its value. */
  readonly key?: string;
  readonly message: string;
  /** The value at the path has the wrong form, so nothing else is said about it. */
  readonly unusable: boolean;
};

/** Every issue of the schema as sentences. `fieldsAt` tells which fields are known at a path. */
export function complaints(data: unknown, issues: readonly Issue[], fieldsAt: (path: Path) => readonly string[]): readonly Complaint[] {
  return issues.flatMap((issue) => complain(data, issue, [], fieldsAt));
}

function complain(data: unknown, issue: Issue, before: Path, fieldsAt: (path: Path) => readonly string[]): readonly Complaint[] {
  const path: Path = [...before, ...issue.path.map((part) => (typeof part === 'number' ? part : String(part)))];
  const value = valueAt(data, path);
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({
      path,
      key,
      message: `${subject(data, path)} has a field "${key}", which is not known here.${didYouMean(key, fieldsAt(path))}`,
      unusable: true,
    }));
  if (issue.code === 'invalid_union') {
    const nested = bestBranch(issue, value);
    if (nested) return nested.flatMap((inner) => complain(data, inner, path, fieldsAt));
  }
  if (value === undefined) return [{ path, message: missing(data, path), unusable: false }];
  const wrongForm = issue.code === 'invalid_type' || issue.code === 'invalid_value' || issue.code === 'invalid_union';
  return [{ path, message: sentence(data, issue, path, value), unusable: wrongForm }];
}

/** A union is spoken of by the branch the author most likely meant: the one that at least has the right form. */
function bestBranch(issue: Extract<Issue, { code: 'invalid_union' }>, value: unknown): readonly Issue[] | undefined {
  const meant = issue.errors.filter((branch) => branch.some(({ path }) => path.length > 0) && typeof value === 'object' && value !== null);
  return meant.toSorted((a, b) => a.length - b.length)[0];
}

function missing(data: unknown, path: Path): string {
  const name = path.at(-1);
  return `${subject(data, path.slice(0, -1))} needs "${String(name)}"${name === 'id' ? ': a short name in lower-case letters' : ''}.`;
}

function sentence(data: unknown, issue: Issue, path: Path, value: unknown): string {
  const name = path.findLast((part) => typeof part === 'string');
  const around = subject(data, typeof path.at(-1) === 'number' ? path.slice(0, -2) : path.slice(0, -1));
  const what = name === undefined ? 'the file' : `"${name}" of ${around}`;
  switch (issue.code) {
    case 'invalid_type':
      return `${what} should be ${article(issue.expected)}, and is ${form(value)}.`;
    case 'invalid_value':
      return oneOf(what, value, issue.values.map(String));
    case 'invalid_union':
      return 'note' in issue && issue.note === 'No matching discriminator' ? unknownKind(data, issue, path) : anyOf(what, issue, value);
    case 'invalid_format':
      return `${what} is "${String(value)}": ${issue.message}.`;
    case 'too_small':
      return issue.origin === 'array'
        ? `${what} should have ${issue.exact ? 'exactly' : 'at least'} ${issue.minimum} ${entries(issue.minimum)}, and has ${(value as unknown[]).length}.`
        : issue.origin === 'string'
          ? `${what} is empty.`
          : `${what} should be ${issue.inclusive ? 'at least' : 'more than'} ${issue.minimum}, and is ${String(value)}.`;
    case 'too_big':
      return issue.origin === 'array'
        ? `${what} should have ${issue.exact ? 'exactly' : 'at most'} ${issue.maximum} ${entries(issue.maximum)}, and has ${(value as unknown[]).length}.`
        : `${what} should be at most ${issue.maximum}, and is ${String(value)}.`;
    default:
      return `${what} is not right: ${issue.message}.`;
  }
}

function oneOf(what: string, value: unknown, values: readonly string[]): string {
  return `${what} is ${form(value)}; it can be ${listed(values)}.${typeof value === 'string' ? didYouMean(value, values) : ''}`;
}

function anyOf(what: string, issue: Extract<Issue, { code: 'invalid_union' }>, value: unknown): string {
  const branches = issue.errors.flatMap((branch) => branch.slice(0, 1));
  const values = branches.flatMap((branch) => (branch.code === 'invalid_value' ? branch.values.map(String) : []));
  if (values.length > 0) return oneOf(what, value, values);
  const forms = branches.map((branch) => (branch.code === 'invalid_type' ? article(branch.expected) : branch.message));
  return `${what} should be ${listed([...new Set(forms)])}, and is ${form(value)}.`;
}

function unknownKind(data: unknown, issue: Extract<Issue, { code: 'invalid_union' }>, path: Path): string {
  const name = path.at(-1);
  const options = 'options' in issue && Array.isArray(issue.options) ? issue.options.map(String) : [];
  return oneOf(`"${String(name)}" of ${subject(data, path.slice(0, -1))}`, valueAt(data, path), options);
}

const articles: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of fields',
};

function article(expected: string): string {
  return articles[expected] ?? expected;
}

function entries(count: number | bigint): string {
  return Number(count) === 1 ? 'entry' : 'entries';
}

function form(value: unknown): string {
  if (value === null) return 'empty';
  if (typeof value === 'string') return `"${value}"`;
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'a group of fields' : String(value);
}
