import process from 'node:process';

/** Where a command runs and to whom it speaks, so that a test can be both. */
export type Surroundings = {
  /** Absolute; names of files are meant from here. */
  readonly folder: string;
  readonly input: AsyncIterable<Uint8Array | string>;
  readonly say: (line: string) => void;
  readonly complain: (line: string) => void;
  readonly withColours: boolean;
  /** Called now and then with how far the work is, and at its end with nothing; absent where nobody watches. */
  readonly progress?: (text?: string) => void;
};

/** The folder is the one npm was called in: the runner itself works in the root of the project. */
export function surroundingsOf({ show, end }: { show: (text: string) => void; end: () => void }): Surroundings {
  return {
    folder: process.env.INIT_CWD ?? process.cwd(),
    input: process.stdin,
    say: (line) => console.log(line),
    complain: (line) => console.error(line),
    withColours: process.stdout.isTTY && !process.env.NO_COLOR,
    ...(process.stderr.isTTY ? { progress: (text?: string) => (text === undefined ? end() : show(text)) } : {}),
  };
}
