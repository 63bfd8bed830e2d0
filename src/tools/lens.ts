/** `npm run lens`: marks language that blames people in files, measures how well it does so, and packs the library for others. */
import path from 'node:path';
import { endProgress, showProgress } from './batch/progress.ts';
import { check } from './lens/check.ts';
import { evaluate } from './lens/evaluate.ts';
import { learn } from './lens/learn.ts';
import { help, parseOptions } from './lens/options.ts';
import { packageName, packLens } from './lens/pack.ts';
import { surroundingsOf, type Surroundings } from './lens/surroundings.ts';

/** Exit code: 0 nothing found, 1 found something sure enough, 2 the arguments, the configuration or a file make no sense. */
export async function main(argv: string[]): Promise<number> {
  // Whoever reads may stop reading: `| head` is no error.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
  return runLens(argv, surroundingsOf({ show: showProgress, end: endProgress }));
}

export async function runLens(argv: readonly string[], surroundings: Surroundings): Promise<number> {
  const options = parseOptions(argv);
  if (typeof options === 'string') {
    surroundings.complain(options);
    return 2;
  }
  if (options.help) {
    surroundings.say(help);
    return 0;
  }
  try {
    if (options.learn) return learn(options.files, surroundings);
    if (options.pack !== undefined) return await pack(options.pack, surroundings);
    return options.evaluate ? evaluate(options, surroundings) : await check(options, surroundings);
  } catch (error) {
    surroundings.complain((error as Error).message);
    return 2;
  }
}

async function pack(name: string, { folder, say }: Surroundings): Promise<number> {
  const files = await packLens(path.resolve(folder, name));
  say(`${packageName} with ${files.length} files is in ${name}. Another project takes it in with: npm install ${name}`);
  return 0;
}
