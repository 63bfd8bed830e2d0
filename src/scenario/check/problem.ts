/** What is wrong in a file, as a sentence with its place. */
export type Problem = { readonly file: string; readonly line: number; readonly column: number; readonly message: string };
export type Path = readonly (string | number)[];
export type Place = { readonly line: number; readonly column: number };

/** Takes down a problem at a place of the file. A path leads to a value; `key` means the field's name itself. */
export type Say = (path: Path, message: string) => void;

/** A problem as one line, as compilers print it. */
export function problemLine({ file, line, column, message }: Problem): string {
  return `${file}:${line}:${column} ${message}`;
}

/** Each problem once, in the order of the file. */
export function inFileOrder(problems: readonly Problem[]): readonly Problem[] {
  const once = new Map(problems.map((problem) => [problemLine(problem), problem]));
  return [...once.values()].toSorted((a, b) => a.line - b.line || a.column - b.column || (a.message < b.message ? -1 : 1));
}

/** "a, b or c". */
export function listed(words: readonly string[], join = 'or'): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${join} ${words.at(-1)}`;
}
