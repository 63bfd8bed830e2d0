/** Makes a tool written in TypeScript, and the inside of its threads, into files that Node runs. */
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** @param {string} name a file of src/tools @param {string} outDir is emptied first @returns {Promise<{ tool: URL, thread: URL }>} */
export async function bundleTool(name, outDir) {
  const vite = await import('vite');
  await vite.build({
    logLevel: 'error',
    build: {
      ssr: true,
      rolldownOptions: { input: { [name]: `src/tools/${name}.ts`, thread: 'src/tools/batch/thread.ts' } },
      outDir,
      emptyOutDir: true,
      copyPublicDir: false,
      minify: false,
    },
  });
  const fileOf = (/** @type {string} */ entry) => pathToFileURL(path.join(outDir, `${entry}.js`));
  return { tool: fileOf(name), thread: fileOf('thread') };
}
