import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { analyse } from '#language';
import { english } from '../../src/language/en/index.ts';
import { withoutExamples } from '../../src/tools/lens-plugin.ts';
import { buildLens } from '../../src/tools/lens/build-lens.ts';
import { packLens } from '../../src/tools/lens/pack.ts';

const texts = [
  'You should have known. Who broke the build?',
  'The cache filled up.',
  '<!-- lens-off -->He is lazy.',
  'He “is” lazy 😀.',
  ...english.rules.flatMap(({ match, not }) => [...match, ...not]),
];
let project: string;
let installed: string;

/** Another project, outside this repository, that has the lens among its packages. */
beforeAll(async () => {
  project = mkdtempSync(path.join(tmpdir(), 'lens-user-'));
  installed = path.join(project, 'node_modules/second-story-lens');
  mkdirSync(installed, { recursive: true });
  writeFileSync(path.join(project, 'package.json'), '{"name":"user","private":true,"type":"module"}');
  await packLens(installed);
});
afterAll(() => rmSync(project, { recursive: true }));

describe('the package of the lens', () => {
  it('finds in another project what it finds here', () => {
    writeFileSync(
      path.join(project, 'use.js'),
      `import { analyse } from 'second-story-lens';
       import { readStructure } from 'second-story-lens/structure';
       if (readStructure('# A', 'en').sections[0].title !== 'A') throw new Error('no sections');
       console.log(JSON.stringify(${JSON.stringify(texts)}.map((text) => analyse(text, 'en'))));`,
    );
    const said = execFileSync(process.execPath, ['use.js'], { cwd: project, encoding: 'utf8' });
    expect(JSON.parse(said)).toEqual(texts.map((text) => analyse(text, 'en')));
    expect(JSON.parse(said)[0]).toHaveLength(2);
    expect(texts.length).toBeGreaterThan(100);
  });

  it('brings types that hold what they promise', () => {
    writeFileSync(
      path.join(project, 'use.ts'),
      `import { analyse, catalogue, type Finding, type Kind } from 'second-story-lens';
       import { readStructure, type Structure } from 'second-story-lens/structure';
       export const structure: Structure = readStructure('# A', 'en');
       const found: readonly Finding[] = analyse('a', 'en', { threshold: 0.5, allow: ['a'], off: ['hindsight'] });
       export const kinds: Kind[] = [...found.map(({ kind }) => kind), ...catalogue('en').rules.map(({ kind }) => kind)];
       // @ts-expect-error there is no such language
       analyse('a', 'xx');
       // @ts-expect-error places are numbers
       export const wrong: string = found[0]!.start;`,
    );
    const tsc = path.resolve('node_modules/typescript/bin/tsc');
    const options = ['--noEmit', '--strict', '--target', 'es2022', '--module', 'nodenext', 'use.ts'];
    expect(execFileSync(process.execPath, [tsc, ...options], { cwd: project, encoding: 'utf8' })).toBe('');
  });

  it('says what it is and under which licences', () => {
    const manifest = JSON.parse(readFileSync(path.join(installed, 'package.json'), 'utf8'));
    expect(manifest).toMatchObject({ name: 'second-story-lens', license: 'MIT', type: 'module' });
    expect(manifest.version).toBe(JSON.parse(readFileSync('package.json', 'utf8')).version);
    expect(manifest).not.toHaveProperty('dependencies');
    for (const file of [manifest.exports['.'].default, manifest.exports['.'].types, 'README.md'])
      expect(existsSync(path.join(installed, file))).toBe(true);
    const licence = readFileSync(path.join(installed, 'LICENSE'), 'utf8');
    expect(licence).toContain('code of compromise');
    expect(licence.match(/Permission is hereby granted/g)?.length).toBeGreaterThan(1);
  });

  it('is written anew over itself, and over nothing else', async () => {
    await expect(packLens(project)).rejects.toThrow('holds something else');
    writeFileSync(path.join(installed, 'index.js'), '');
    expect(await packLens(installed)).toContain('index.js');
    expect(readFileSync(path.join(installed, 'index.js'), 'utf8')).not.toBe('');
  });
});

describe('the lens in a build', () => {
  it('has at most 160 kB, gzipped', async () => {
    const code = (await buildLens({ only: ['index'] }))['index.js'] ?? '';
    const bytes = gzipSync(code, { level: 9 }).length;
    console.log(`The lens for a browser: ${(bytes / 1000).toFixed(1)} kB gzipped, ${(code.length / 1000).toFixed(0)} kB as it is.`);
    expect(bytes).toBeLessThanOrEqual(160_000);
    // Were the tagger or the rules left out, it would be far smaller.
    expect(bytes).toBeGreaterThan(100_000);
  });

  it('leaves out what only tests and authors read, and keeps patterns and words', async () => {
    const code = Object.values(await buildLens({ minify: false })).join('\n');
    for (const { match, note, patterns } of english.rules) {
      for (const text of [...match, note]) expect(code).not.toContain(JSON.stringify(text).slice(1, -1));
      expect(code).toContain(JSON.stringify(patterns[0]).slice(1, -1));
    }
  });

  it('touches only fields of rules', () => {
    const source = `const not = 'a'; export const rules = [{ id: 'x', patterns: ['“a”'], note: \`b, \${not}\`, source, match: ['}'], not: [not] }, { not: 1 }];`;
    expect(withoutExamples(source)).toBe(`const not = 'a'; export const rules = [{ id: 'x', patterns: ['“a”'],     }, { not: 1 }];`);
  });
});
