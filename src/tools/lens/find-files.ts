/** Which files are meant by what stands on the command line. */
import { statSync } from 'node:fs';
import path from 'node:path';
import { escapePath, globSync } from 'tinyglobby';

/** Files that a folder is searched for. */
const textEndings = 'md,markdown,mdx,txt,text,html,htm,xhtml,rst,adoc,asciidoc,org,textile';
const never = ['**/node_modules/**', '**/.git/**'];

export type FoundFiles = {
  /** As they are to be shown: from the folder, in order, each once. `-` is standard input. */
  readonly files: readonly string[];
  /** One sentence for each argument that means nothing. */
  readonly problems: readonly string[];
};

/**
 * Files, files in folders, and files that globs match. What the globs `ignore`, meant from `base`, match is left out, even when it
 * is named; `node_modules` and `.git` are not searched.
 */
export function findFiles(asked: readonly string[], folder: string, ignore: readonly string[] = [], base = folder): FoundFiles {
  const found = new Set<string>();
  const problems: string[] = [];
  const search = (pattern: string, left: readonly string[], caseSensitiveMatch = true) =>
    globSync(fromBase(pattern), { cwd: base, ignore: [...left], absolute: true, expandDirectories: false, caseSensitiveMatch });
  const fromBase = (pattern: string) =>
    path.isAbsolute(pattern)
      ? path.posix.relative(slashed(base), pattern)
      : path.posix.join(escapePath(slashed(path.relative(base, folder))), pattern);
  for (const name of asked) {
    if (name === '-') {
      found.add(name);
      continue;
    }
    const sort = sortOf(path.resolve(folder, name));
    const inside = escapePath(slashed(path.relative(folder, path.resolve(folder, name)))) || '.';
    const files =
      sort === 'file'
        ? search(inside, ignore)
        : sort === 'folder'
          ? search(`${inside}/**/*.{${textEndings}}`, [...never, ...ignore], false)
          : search(slashed(name), [...never, ...ignore]);
    for (const file of files) found.add(shownAs(file, name, folder));
    if (files.length === 0 && sort === undefined) problems.push(`${name}: there is no such file, and no file matches it.`);
    if (files.length === 0 && sort === 'folder') problems.push(`${name}: no file in this folder is a text.`);
  }
  return { files: [...found].sort((a, b) => (a < b ? -1 : 1)), problems };
}

function sortOf(place: string): 'file' | 'folder' | undefined {
  const entry = statSync(place, { throwIfNoEntry: false });
  if (!entry) return undefined;
  return entry.isDirectory() ? 'folder' : 'file';
}

/** An absolute name stays absolute, everything else is told from the folder. */
function shownAs(file: string, asked: string, folder: string): string {
  return path.isAbsolute(asked) ? slashed(path.normalize(file)) : slashed(path.relative(folder, file));
}

function slashed(name: string): string {
  return name.split(path.sep).join('/');
}
