/** The text of a file, or a sentence on why it has none. */
import { readFileSync } from 'node:fs';
import type { Surroundings } from './surroundings.ts';

const meanings: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file.',
  EACCES: 'this file may not be read.',
  EPERM: 'this file may not be read.',
  EISDIR: 'this is a folder.',
  ERR_FS_FILE_TOO_LARGE: 'this file is too large.',
  ERR_STRING_TOO_LONG: 'this file is too large.',
};

/** Throws an Error that begins with the name and says what the matter is. */
export function readText(file: string, shown: string): string {
  try {
    return decoded(readFileSync(file));
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new Error(`${shown}: ${meanings[code ?? ''] ?? message}`, { cause: error });
  }
}

/** All of standard input. */
export async function readInput(input: Surroundings['input']): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of input) chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk);
  try {
    return decoded(Buffer.concat(chunks));
  } catch (error) {
    throw new Error(`standard input: ${(error as Error).message}`, { cause: error });
  }
}

/** UTF-8, or UTF-16 with a mark at its beginning. The mark is no part of the text. Throws an Error for anything else. */
function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  // Programs, pictures and archives have a zero among their first bytes; texts have none.
  if (bytes.subarray(0, 8192).includes(0)) throw new Error('this is no text file.');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_STRING_TOO_LONG') throw error;
    throw new Error('this is not UTF-8. Save it as UTF-8, and it can be read.', { cause: error });
  }
}
