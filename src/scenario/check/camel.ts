/** Keys are `kebab-case` in files and `camelCase` in the game. Values are never changed. */
import type { Path } from './problem.ts';

/** The same data with every key in camelCase. */
export function camelKeyed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(camelKeyed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, field]) => [camel(key), camelKeyed(field)]));
}

export function camel(key: string): string {
  return key.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** A path of the game as it is written in the file. */
export function kebabPath(path: Path): Path {
  return path.map((part) => (typeof part === 'string' ? part.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`) : part));
}
