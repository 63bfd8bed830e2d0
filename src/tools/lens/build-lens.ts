import path from 'node:path';
import { build, type Rolldown } from 'vite';
import { lensPlugin } from '../lens-plugin.ts';

/** The lens with its tagger as one ES module that needs nothing else, as a build of the game has it in. */
export async function buildLens({ root = process.cwd(), minify = true } = {}): Promise<string> {
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
        input: path.resolve(root, 'src/language/index.ts'),
        preserveEntrySignatures: 'strict',
        output: { codeSplitting: false },
      },
    },
  })) as Rolldown.RolldownOutput;
  return built.output[0].code;
}
