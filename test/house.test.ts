/**
 * The shape of the house: who may import whom (architecture of the README), and no clock, dice or engine-dependent maths in
 * the pure folders. Read from the source with Vite's own parser. The list of exceptions is empty, and stays so.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseAst } from 'vite';
import { describe, expect, it } from 'vitest';

/** Folder → what it may import besides itself: folders of the house (`#name`) and npm packages. */
const mayImport: Record<string, readonly string[]> = {
  'src/language': ['compromise'],
  'src/simulation': [],
  'src/look': [],
  'src/words': ['intl-messageformat'],
  'src/scenario': ['#simulation', 'xstate'],
  'src/lab': ['#simulation', '#scenario', '#scenario/players', '#scenarios', '#session', '#view', '#look'],
  'src/scenario/check': ['#simulation', '#scenario', 'src/scenario', 'xstate', 'yaml', 'zod'],
  'src/practice': ['#language', '#words', '#simulation', 'ts-fsrs'],
  'src/practice/check': ['#practice', 'src/practice', '#language', '#scenario/check', 'zod'],
  scenarios: ['#scenario', '#practice'],
  'src/session': ['#scenario', '#simulation', 'xstate', 'fflate'],
  'src/view': ['#session', '#scenario', '#simulation'],
  scenes: ['#view', '#look', 'phaser'],
  'src/screen': [
    '#view',
    '#look',
    '#words',
    '#session',
    '#scenario',
    '#scenarios',
    '#scenes',
    '#lab',
    '#practice',
    '#scenarios/practice',
    '#language',
    '#language/structure',
    'preact',
    '@preact/signals',
    'xstate',
    'fflate',
  ],
};
/** The composition root and the tools may import everyone; nobody imports the tools. */
const mayImportEveryone = ['src/main.ts', 'src/main.tsx', 'src/screens.ts', 'src/tools'];
const exceptions: readonly string[] = [];

const pureFolders = [
  'src/simulation',
  'src/scenario',
  'src/session',
  'src/view',
  'src/look',
  'src/words',
  'src/language',
  'src/lab',
  'src/practice',
];
/** Starts workers and takes turns with the page; what is computed there is as pure as the rest of `src/lab`. */
const machinery = ['src/lab/run-job.ts'];
const forbiddenNames = [
  'Date',
  'window',
  'document',
  'localStorage',
  'performance',
  'navigator',
  'setTimeout',
  'setInterval',
  'fetch',
  'crypto',
];
const engineDependent = ['random', 'exp', 'log', 'log2', 'log10', 'log1p', 'expm1', 'pow', 'sin', 'cos', 'tan', 'cbrt', 'hypot'];

type Node = { type: string; [key: string]: unknown };
type Module = { file: string; folder: string; program: Node };

const root = path.resolve(import.meta.dirname, '..');
const files = ['src', 'scenes', 'scenarios'].flatMap((folder) =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => `${folder}/${file.split(path.sep).join('/')}`),
);
const modules: Module[] = files.map((file) => read(file, readFileSync(path.join(root, file), 'utf8')));

function read(file: string, source: string): Module {
  return { file, folder: folderOf(file), program: parseAst(source, { lang: file.endsWith('x') ? 'tsx' : 'ts' }) as unknown as Node };
}

function folderOf(file: string): string {
  if (mayImportEveryone.includes(file)) return file;
  const parts = file.split('/');
  if (file.startsWith('src/scenario/check/') || file === 'src/scenario/shape.ts') return 'src/scenario/check';
  if (file.startsWith('src/practice/check/')) return 'src/practice/check';
  return parts[0] === 'src' ? parts.slice(0, 2).join('/') : (parts[0] ?? file);
}

/** Calls `see` for each node of a tree. */
function walk(node: unknown, see: (node: Node, parent?: Node, key?: string) => void, parent?: Node, key?: string): void {
  if (Array.isArray(node)) for (const child of node) walk(child, see, parent, key);
  else if (node && typeof node === 'object' && 'type' in node) {
    const here = node as Node;
    see(here, parent, key);
    for (const [name, child] of Object.entries(here)) if (child && typeof child === 'object') walk(child, see, here, name);
  }
}

function importsOf(module: Module): string[] {
  const found: string[] = [];
  walk(module.program, (node) => {
    const source = node.source as Node | null | undefined;
    if (/^(Import|ExportNamed|ExportAll)(Declaration|Expression)$/.test(node.type) && typeof source?.value === 'string') {
      // A type import disappears when compiled; only `check` may name the schema's types elsewhere.
      if (node.importKind === 'type' || node.exportKind === 'type') return;
      found.push(source.value);
    }
  });
  return found;
}

function typeImportsOf(module: Module): string[] {
  const found: string[] = [];
  walk(module.program, (node) => {
    const source = node.source as Node | null | undefined;
    if ((node.importKind === 'type' || node.exportKind === 'type') && typeof source?.value === 'string') found.push(source.value);
  });
  return found;
}

/** Why an import is not allowed, or undefined. */
function objection(module: Module, target: string): string | undefined {
  if (exceptions.includes(`${module.file} ${target}`)) return undefined;
  if (mayImportEveryone.includes(module.folder)) return undefined;
  const allowed = mayImport[module.folder];
  if (!allowed) return `${module.file}: the folder ${module.folder} is not in the house`;
  if (target.startsWith('.')) {
    const file = path.posix.normalize(path.posix.join(path.posix.dirname(module.file), target.replace(/\?.*$/, '')));
    const folder = folderOf(file);
    if (folder === module.folder || allowed.includes(folder)) return undefined;
    if (/\.(css|yaml)$/.test(file) && file.startsWith(module.folder)) return undefined;
    return `${module.file} imports ${target}: folders are entered by their front door`;
  }
  const name = target.startsWith('#')
    ? target
    : target
        .split('/')
        .slice(0, target.startsWith('@') ? 2 : 1)
        .join('/');
  if (allowed.includes(name) || name.startsWith('@fontsource-variable')) return undefined;
  return `${module.file} imports ${target}`;
}

/** Clock, dice, page or engine-dependent maths in a module that must be pure. */
function impurities(module: Module): string[] {
  const found: string[] = [];
  walk(module.program, (node, parent, key) => {
    if (node.type === 'BinaryExpression' && node.operator === '**') found.push(`${module.file}: **`);
    if (node.type === 'MemberExpression' && (node.object as Node).name === 'Math') {
      const name = String((node.property as Node).name);
      if (engineDependent.includes(name)) found.push(`${module.file}: Math.${name}`);
    }
    if (node.type !== 'Identifier' || !forbiddenNames.includes(String(node.name))) return;
    const isProperty = (parent?.type === 'MemberExpression' && key === 'property' && !parent.computed) || key === 'key';
    const isType = parent?.type.startsWith('TS') === true;
    if (!isProperty && !isType) found.push(`${module.file}: ${String(node.name)}`);
  });
  return found;
}

describe('the house', () => {
  it('has its files in the rooms of the plan', () => {
    expect(files.length).toBeGreaterThan(20);
    const rooms = new Set(modules.map((module) => module.folder));
    for (const room of rooms) expect([...Object.keys(mayImport), ...mayImportEveryone], `${room} is no room of the house`).toContain(room);
  });

  it('lets nobody import whom they may not', () => {
    const objections = modules.flatMap((module) => importsOf(module).map((target) => objection(module, target))).filter(Boolean);
    expect(objections).toEqual([]);
  });

  it('keeps types to the same stairs, schema types apart', () => {
    const objections = modules
      .flatMap((module) =>
        typeImportsOf(module)
          .filter((target) => target !== 'zod' && !target.endsWith('/shape.ts'))
          .map((target) => objection(module, target)),
      )
      .filter(Boolean);
    expect(objections).toEqual([]);
  });

  it('lets nobody import the tools', () => {
    const guilty = modules.filter(
      (module) => module.folder !== 'src/tools' && importsOf(module).some((target) => target.includes('/tools/')),
    );
    expect(guilty.map((module) => module.file)).toEqual([]);
  });

  it('has no clock, no dice and no engine-dependent maths in the pure folders', () => {
    const pure = modules.filter(({ file }) => pureFolders.some((folder) => file.startsWith(`${folder}/`)) && !machinery.includes(file));
    expect(pure.flatMap(impurities)).toEqual([]);
  });

  it('notices a trespasser', () => {
    const trespasser = read(
      'src/simulation/trespasser.ts',
      `import { render } from 'preact'; import '#view'; import type { Story } from '#scenario';
       export const luck = Math.random() + Math.exp(1) + 2 ** 3 + Date.now(); document.title = window.name;`,
    );
    expect(importsOf(trespasser).filter((target) => objection(trespasser, target))).toEqual(['preact', '#view']);
    expect(typeImportsOf(trespasser).filter((target) => objection(trespasser, target))).toEqual(['#scenario']);
    expect(impurities(trespasser).map((found) => found.split(': ')[1])).toEqual([
      'Math.random',
      'Math.exp',
      '**',
      'Date',
      'document',
      'window',
    ]);
  });

  it('has no exceptions', () => {
    expect(exceptions).toEqual([]);
  });

  it('gives each folder a name that says what lives there', () => {
    const vague = files.filter((file) => /(^|\/)(utils?|helpers?|common|misc|types|services)(\/|\.)/.test(file));
    expect(vague).toEqual([]);
  });
});
