import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { runLens } from '../../src/tools/lens.ts';

export type CommandLine = {
  readonly folder: string;
  readonly said: string[];
  readonly complained: string[];
  readonly file: (name: string, content: string | Uint8Array) => string;
  readonly lens: (...argv: string[]) => Promise<number>;
  /** What standard input holds for the next commands. */
  input: string;
  withColours: boolean;
  progress?: (text?: string) => void;
};

/** A folder of its own for each test of a file, and the lens called in it. */
export function commandLine(): () => CommandLine {
  let here: CommandLine;
  beforeEach(() => {
    const folder = mkdtempSync(path.join(tmpdir(), 'lens-'));
    here = {
      folder,
      said: [],
      complained: [],
      input: '',
      withColours: false,
      file(name, content) {
        mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
        writeFileSync(path.join(folder, name), content);
        return name;
      },
      lens: (...argv) =>
        runLens(argv, {
          folder,
          input: chunks(here.input),
          say: (line) => void here.said.push(line),
          complain: (line) => void here.complained.push(line),
          withColours: here.withColours,
          ...(here.progress ? { progress: here.progress } : {}),
        }),
    };
  });
  afterEach(() => rmSync(here.folder, { recursive: true }));
  return () => here;
}

/** As a pipe gives it: in pieces that know nothing of characters. */
async function* chunks(text: string): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; at += 7) yield bytes.subarray(at, at + 7);
}
