/** The sentences as the build has read them: the same words, without the parser, and no build with one that cannot be read. */
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Rolldown } from 'vite';
import { build } from 'vite';
import { wordsPlugin } from '../../src/tools/words-plugin.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'second-story-words-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function built(sentences: Readonly<Record<string, string>>): Promise<string> {
  const words = path.join(folder, 'src', 'words');
  mkdirSync(words, { recursive: true });
  writeFileSync(path.join(words, 'some-words.ts'), `export const words = ${JSON.stringify(sentences)} as const;`);
  writeFileSync(path.join(folder, 'main.js'), `export { words } from './src/words/some-words.ts?parsed';`);
  const output = (await build({
    root: folder,
    configFile: false,
    logLevel: 'silent',
    plugins: [wordsPlugin()],
    build: { write: false, lib: { entry: 'main.js', formats: ['es'] } },
  })) as Rolldown.RolldownOutput[];
  return (output[0]?.output[0].code ?? '').replaceAll('\\"', '"');
}

describe('the sentences of a build', () => {
  it('stay plain text without gaps, and are taken apart with them', async () => {
    const code = await built({ plain: 'It’s a plain sentence.', gap: 'Decision {number}' });
    expect(code).toContain('"plain":"It’s a plain sentence."');
    expect(code).toContain('"gap":[{"type":0,"value":"Decision "},{"type":1,"value":"number"}]');
  });

  it('stop the build when one cannot be read, and name it', async () => {
    await expect(built({ broken: 'Decision {number' })).rejects.toThrow('The message "broken" cannot be read');
  });
});
