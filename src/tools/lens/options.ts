import { parseArgs } from 'node:util';

export type Format = 'text' | 'json' | 'jsonl' | 'sarif';

/** What was asked for on the command line; what is undefined is up to the configuration. */
export type LensOptions = {
  /** Files, folders or globs. */
  readonly files: readonly string[];
  readonly format: Format;
  /** Findings below this confidence are not shown, 0 to 1. */
  readonly threshold: number | undefined;
  /** A finding at least this sure makes the exit code 1; Infinity is never. */
  readonly failAt: number | undefined;
  readonly config: string | undefined;
  readonly evaluate: boolean;
  /** Learn the weights anew and write them. */
  readonly learn: boolean;
  /** Folder to write an installable package of the library to. */
  readonly pack: string | undefined;
  readonly help: boolean;
};

export const help = `npm run lens -- FILES…              marks language that blames people; files, folders or quoted globs ("docs/**/*.md");
                                  "-" or nothing reads standard input
  --json | --jsonl | --sarif      other output than text; --jsonl reads {"id","text"} a line and writes findings a line
  --threshold 0.55                how sure a finding must be to be shown, 0 to 1
  --fail-at 0.55                  how sure a finding must be to make the exit code 1; or never
  --config FILE                   the configuration; else .lens.yaml of this folder or the nearest one above
npm run lens -- --evaluate FILES…   compares with labelled texts, one JSON object a line
npm run lens -- --learn FILES…      learns the weights anew from the labelled texts there are, and from documents without blame
npm run lens -- --pack FOLDER       writes the lens as a package that another project can install
Exit code: 0 nothing found, 1 found something, 2 the arguments, the configuration or a file make no sense.`;

/** Reads the arguments, or gives a sentence on what is wrong with them. */
export function parseOptions(argv: readonly string[]): LensOptions | string {
  let parsed;
  try {
    parsed = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        json: { type: 'boolean' },
        jsonl: { type: 'boolean' },
        sarif: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
        threshold: { type: 'string' },
        'fail-at': { type: 'string' },
        config: { type: 'string' },
        evaluate: { type: 'boolean' },
        learn: { type: 'boolean' },
        pack: { type: 'string' },
      },
    });
  } catch (error) {
    return `${(error as Error).message}\n\n${help}`;
  }
  const { values, positionals } = parsed;
  const chosen = (['json', 'jsonl', 'sarif'] as const).filter((format) => values[format]);
  if (chosen.length > 1) return 'Choose one of --json, --jsonl and --sarif.';
  const threshold = share(values.threshold);
  const failAt = values['fail-at'] === 'never' ? Infinity : share(values['fail-at']);
  if (Number.isNaN(threshold)) return `--threshold ${values.threshold}: a number from 0 to 1 is needed.`;
  if (Number.isNaN(failAt)) return `--fail-at ${values['fail-at']}: a number from 0 to 1 is needed, or never.`;
  return {
    files: positionals,
    format: chosen[0] ?? 'text',
    threshold,
    failAt,
    config: values.config,
    evaluate: values.evaluate === true,
    learn: values.learn === true,
    pack: values.pack,
    help: values.help === true,
  };
}

/** A number from 0 to 1, NaN for anything else. */
function share(written: string | undefined): number | undefined {
  if (written === undefined) return undefined;
  const number = written.trim() === '' ? Number.NaN : Number(written);
  return number >= 0 && number <= 1 ? number : Number.NaN;
}
