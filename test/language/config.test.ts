import { describe, expect, it } from 'vitest';
import { commandLine } from './at-the-command-line.ts';

const here = commandLine();

describe('the configuration of a house', () => {
  it('allows words, knows names and products, and leaves out kinds', async () => {
    const { lens, file, said } = here();
    file('.lens.yaml', 'allow: [operator error]\nnames: [Leroy Jenkins]\nnot-names:\n  - Victor\noff: [who-question]\n');
    file('a.md', 'This was operator error.\n\nJenkins broke the build.\n\nVictor broke the build.\n\nWho broke the build?\n');
    await lens('a.md');
    expect(said[0]?.match(/a\.md:\d+/g)).toEqual(['a.md:3']);
  });

  it('says how sure is sure enough, and the command line overrules it', async () => {
    const { lens, file } = here();
    file('.lens.yaml', 'threshold: 0.3\nfail-at: never\n');
    file('a.md', 'He is lazy.');
    expect(await lens('a.md')).toBe(0);
    expect(await lens('a.md', '--fail-at', '0.5')).toBe(1);
  });

  it('is looked for upwards, and its globs are meant from where it lies', async () => {
    const { folder, file, lens, said } = here();
    file('.lens.yaml', 'ignore: ["old/**", "docs/draft-*.md"]\n');
    for (const name of ['old/a.md', 'docs/draft-b.md', 'docs/c.md', 'docs/old/d.md']) file(name, 'He is lazy.');
    await lens('.');
    await lens('docs/draft-b.md', 'docs/c.md');
    expect(said.map((text) => text.match(/^\S+\.md/gm))).toEqual([['docs/c.md', 'docs/old/d.md'], ['docs/c.md']]);
    const { runLens } = await import('../../src/tools/lens.ts');
    const lines: string[] = [];
    const surroundings = { folder: `${folder}/docs`, input: (async function* () {})(), complain: () => {}, withColours: false };
    await runLens(['.'], { ...surroundings, say: (line) => void lines.push(line) });
    expect(lines[0]?.match(/^\S+\.md/gm)).toEqual(['c.md', 'old/d.md']);
  });

  it('may be another file', async () => {
    const { lens, file, complained } = here();
    file('house/strict.yaml', 'off: [character-judgement]\n');
    file('a.md', 'He is lazy.');
    expect(await lens('a.md', '--config', 'house/strict.yaml')).toBe(0);
    expect(await lens('a.md', '--config', 'nowhere.yaml')).toBe(2);
    expect(complained).toEqual(['There is no configuration nowhere.yaml.']);
  });

  it('may be empty', async () => {
    const { lens, file } = here();
    file('.lens.yaml', '# nothing yet\n');
    expect(await lens(file('a.md', 'He is lazy.'))).toBe(1);
  });

  it('is told everything that is wrong with it, with places, and nothing is read', async () => {
    const { lens, file, said, complained } = here();
    file('a.md', 'He is lazy.');
    file('.lens.yaml', 'alow: [a]\noff:\n  - hindsigth\n  - hindsight\nthreshold: 2\nfail-at: sometimes\nnames: Sam\nignore: [""]\n');
    expect(await lens('a.md')).toBe(2);
    expect(said).toEqual([]);
    expect(complained[0]?.split('\n').toSorted()).toEqual([
      '.lens.yaml:1:1 The lens knows no setting "alow". Did you mean "allow"? It knows allow, names, not-names, off, threshold, fail-at, ignore.',
      '.lens.yaml:3:5 There is no kind and no rule "hindsigth". Did you mean "hindsight"?',
      '.lens.yaml:5:12 "threshold" has to be a number from 0 to 1.',
      '.lens.yaml:6:10 "fail-at" has to be a number from 0 to 1, or never.',
      '.lens.yaml:7:8 "names" has to be a list of names.',
      '.lens.yaml:8:10 An entry of "ignore" has to be a text with something in it.',
    ]);
  });

  it.each([
    ['just words', '.lens.yaml:1:1 A configuration is a list of settings, such as "threshold: 0.7".'],
    ['- threshold', '.lens.yaml:1:1 A configuration is a list of settings, such as "threshold: 0.7".'],
    ['off: [', '.lens.yaml:'],
  ])('is told that it is no configuration: %s', async (content, sentence) => {
    const { lens, file, complained } = here();
    file('.lens.yaml', content);
    expect(await lens(file('a.md', 'Calm.'))).toBe(2);
    expect(complained[0]).toContain(sentence);
  });
});
