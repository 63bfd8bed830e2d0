import { parseArgs } from 'node:util';

export type LensOptions = {
  readonly files: readonly string[];
  readonly format: 'text' | 'json' | 'jsonl' | 'sarif';
  /** Findings below this confidence are not shown. */
  readonly threshold: number;
  /** A finding at least this sure makes the exit code 1. */
  readonly failAt: number;
  readonly evaluate: string | undefined;
  readonly help: boolean;
};

export const help = `npm run lens -- FILES…            marks language that blames people; "-" or no file reads standard input
  --json | --jsonl | --sarif      other output than text; --jsonl reads {"id","text"} a line and writes findings a line
  --threshold 0.5                 how sure a finding must be to be shown, 0 to 1
  --fail-at 0.5                   how sure a finding must be to make the exit code 1; 2 is never
npm run lens -- --evaluate FILE   compares with labelled texts, one JSON object a line
Exit code: 0 nothing found, 1 found something, 2 the arguments or a file make no sense.`;

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
        threshold: { type: 'string', default: '0.5' },
        'fail-at': { type: 'string' },
        evaluate: { type: 'string' },
      },
    });
  } catch (error) {
    return `${(error as Error).message}\n\n${help}`;
  }
  const { values, positionals } = parsed;
  const chosen = (['json', 'jsonl', 'sarif'] as const).filter((format) => values[format]);
  if (chosen.length > 1) return 'Choose one of --json, --jsonl and --sarif.';
  const threshold = Number(values.threshold);
  const failAt = Number(values['fail-at'] ?? values.threshold);
  if (!(threshold >= 0 && threshold <= 1)) return `--threshold ${values.threshold}: a number from 0 to 1 is needed.`;
  if (!(failAt >= 0 && failAt <= 2)) return `--fail-at ${values['fail-at']}: a number from 0 to 2 is needed.`;
  return { files: positionals, format: chosen[0] ?? 'text', threshold, failAt, evaluate: values.evaluate, help: values.help === true };
}
