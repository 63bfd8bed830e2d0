/** Writes the lens as a package that another project can install and import without the game. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { engines, license, version } from '../../../package.json';
import { buildLens } from './build-lens.ts';

export const packageName = 'second-story-lens';

/** Packages whose code is inside the one file, with their licences. */
const inside = ['compromise', 'efrt', 'grad-school', 'suffix-thumb'];

/** Fills a folder, which must be new, empty or an earlier package of the lens; throws an Error otherwise. Gives the names of the files written. */
export async function packLens(folder: string, root = process.cwd()): Promise<readonly string[]> {
  mustBeOurs(folder);
  const files: Record<string, string> = {
    ...(await buildLens({ root, minify: false })),
    ...declarations(path.resolve(root, 'src/language/index.ts'), path.resolve(root, 'src/language/structure.ts')),
    'package.json': `${JSON.stringify(manifest(), undefined, 2)}\n`,
    'README.md': readFileSync(path.join(root, 'src/language/README.md'), 'utf8'),
    LICENSE: licences(root),
  };
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), content);
  }
  return Object.keys(files);
}

function mustBeOurs(folder: string): void {
  if (!existsSync(folder) || readdirSync(folder).length === 0) return;
  const file = path.join(folder, 'package.json');
  const name: unknown = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as { name?: unknown }).name : undefined;
  if (name !== packageName) throw new Error(`${folder} holds something else. Name a folder that is new or empty.`);
}

function manifest(): object {
  return {
    name: packageName,
    version,
    description: 'Finds language that blames people in the prose of incidents: on the device, deterministic, with reasons.',
    license,
    type: 'module',
    exports: {
      '.': { types: './types/index.d.ts', default: './index.js' },
      './structure': { types: './types/structure.d.ts', default: './structure.js' },
    },
    types: './types/index.d.ts',
    sideEffects: false,
    engines,
    keywords: ['blameless', 'postmortem', 'incident', 'lint', 'prose'],
  };
}

/** The types of everything that can be reached from the front doors. Throws an Error if the sources do not compile. */
function declarations(...doors: readonly string[]): Record<string, string> {
  const folder = path.dirname(doors[0] ?? '');
  const program = ts.createProgram([...doors], {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    strict: true,
    skipLibCheck: true,
    declaration: true,
    emitDeclarationOnly: true,
    allowImportingTsExtensions: true,
    types: [],
    rootDir: folder,
    outDir: '/types',
  });
  const emitted = new Map<string, string>();
  const { diagnostics } = program.emit(undefined, (file, text) => {
    emitted.set(path.posix.basename(file) === file ? file : file.replace(/^.*?\/types\//, ''), text);
  });
  const [wrong] = [...ts.getPreEmitDiagnostics(program), ...diagnostics];
  if (wrong) throw new Error(ts.flattenDiagnosticMessageText(wrong.messageText, '\n'));
  const files: Record<string, string> = {};
  const take = (name: string) => {
    const text = emitted.get(name);
    if (text === undefined || files[`types/${name}`] !== undefined) return;
    files[`types/${name}`] = text.replace(/(from\s+['"]\.[^'"]*)\.ts(['"])/g, '$1.js$2');
    for (const [, target = ''] of text.matchAll(/from\s+['"](\.[^'"]*)\.ts['"]/g))
      take(path.posix.join(path.posix.dirname(name), `${target}.d.ts`));
  };
  for (const door of doors) take(`${path.basename(door, '.ts')}.d.ts`);
  return files;
}

function licences(root: string): string {
  const own = readFileSync(path.join(root, 'LICENSE'), 'utf8').trimEnd();
  const others = inside.flatMap((name) => {
    const file = ['LICENSE', 'LICENSE.md', 'license', 'LICENCE'].map((one) => path.join(root, 'node_modules', name, one)).find(existsSync);
    return file === undefined ? [] : [`index.js holds code of ${name}:\n\n${readFileSync(file, 'utf8').trimEnd()}`];
  });
  return `${[own, ...others].join('\n\n---\n\n')}\n`;
}
