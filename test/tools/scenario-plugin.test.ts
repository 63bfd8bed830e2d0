/** The game imports checked data; what is wrong in a file fails the build with its place. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { build } from 'vite';
import { afterEach, describe, expect, it } from 'vitest';
import { scenarioPlugin } from '../../src/tools/scenario-plugin.ts';
import { plainLine } from '../practice/items.ts';

const library = path.resolve(import.meta.dirname, '../../scenarios');
const made: string[] = [];
afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true });
});

/** A small project with a copy of the library in it, built for Node. */
async function built(source: string, change: (scenarios: string) => void = () => {}): Promise<string> {
  const root = mkdtempSync(path.join(os.tmpdir(), 'second-story-'));
  made.push(root);
  const scenarios = path.join(root, 'scenarios');
  cpSync(library, scenarios, { recursive: true });
  change(scenarios);
  writeFileSync(path.join(root, 'main.js'), source);
  const result = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [scenarioPlugin()],
    build: { ssr: 'main.js', write: false },
  });
  const outputs = Array.isArray(result) ? result : [result];
  return outputs
    .flatMap((one) => ('output' in one ? one.output : []))
    .map((chunk) => ('code' in chunk ? chunk.code : ''))
    .join('\n');
}

const scenario = 'fourteen-thirty-two.yaml';
const edit = (was: string, is: string) => (scenarios: string) => {
  const file = path.join(scenarios, scenario);
  const text = readFileSync(file, 'utf8');
  expect(text).toContain(was);
  writeFileSync(file, text.replace(was, is));
};

describe('the plugin for scenarios', () => {
  it('gives the whole story as data, and nothing of the checker', async () => {
    const code = await built(`import story from './scenarios/${scenario}'; export { story };`);
    expect(code).toContain('contentNote');
    expect(code).not.toContain('zod');
    expect(code).not.toContain('Did you mean');
  });

  it('gives a card without the words of the beats', async () => {
    const code = await built(`import card from './scenarios/${scenario}?card'; export { card };`);
    expect(code).toContain('blurb');
    expect(code).not.toContain('beats');
    expect(code.length).toBeLessThan(2000);
  });

  it('fails the build with all that is wrong, and where', async () => {
    const failing = built(
      `import story from './scenarios/${scenario}'; export { story };`,
      edit('    next: the-call\n', '    next: the-cal\n'),
    );
    await expect(failing).rejects.toThrow(
      /scenarios\/fourteen-thirty-two\.yaml:\d+:11 beat "the-page" leads to "the-cal", and there is no beat of that name\. Did you mean "the-call"\?/,
    );
  });

  it('gives the items of practice as data, and fails the build where one is wrong', async () => {
    const source = "import items from './scenarios/practice/en/tried.yaml'; export { items };";
    const write = (text: string) => (scenarios: string) => {
      mkdirSync(path.join(scenarios, 'practice/en'), { recursive: true });
      writeFileSync(path.join(scenarios, 'practice/en/tried.yaml'), text);
    };
    const code = await built(source, write(plainLine));
    expect(code).toContain('looksLike');
    expect(code).not.toContain('zod');
    await expect(built(source, write(plainLine.replace('[accountability-is]', '[accountability]')))).rejects.toThrow(
      'scenarios/practice/en/tried.yaml:5:16 There is no principle "accountability". Did you mean "accountability-is"?',
    );
  });

  it('fails the build when the cast is broken, in the words of the cast', async () => {
    const failing = built(`import story from './scenarios/${scenario}'; export { story };`, (scenarios) => {
      const file = path.join(scenarios, 'cast.yaml');
      writeFileSync(file, readFileSync(file, 'utf8').replace('skill: 1.18', 'skil: 1.18'));
    });
    await expect(failing).rejects.toThrow(
      /scenarios\/cast\.yaml:\d+:5 person "priya" has a field "skil", which is not known here\. Did you mean "skill"\?/,
    );
  });
});
