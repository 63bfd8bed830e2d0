import path from 'node:path';
import { build, type Rolldown } from 'vite';
import { lensPlugin } from '../lens-plugin.ts';

/** The front doors of the lens: findings, and how a document is built. */
const doors = { index: 'src/language/index.ts', structure: 'src/language/structure.ts' };

/**
 * The lens with its tagger as ES modules that need nothing else, as a build of the game has it in: the front doors `index.js` and
 * `structure.js`, and what they share. Name by content.
 */
export async function buildLens({ root = process.cwd(), minify = true, only = Object.keys(doors) } = {}): Promise<Record<string, string>> {
  const input = Object.fromEntries(Object.entries(doors).filter(([door]) => only.includes(door)));
  const built = (await build({
    configFile: false,
    root,
    logLevel: 'error',
    publicDir: false,
    plugins: [lensPlugin()],
    build: {
      write: false,
      target: 'es2022',
      minify,
      modulePreload: false,
      rolldownOptions: {
        input: Object.fromEntries(Object.entries(input).map(([door, file]) => [door, path.resolve(root, file)])),
        preserveEntrySignatures: 'strict',
        output: { entryFileNames: '[name].js', chunkFileNames: '[name].js' },
      },
    },
  })) as Rolldown.RolldownOutput;
  return Object.fromEntries(built.output.flatMap((file) => (file.type === 'chunk' ? [[file.fileName, file.code]] : [])));
}
