/** Files as text: Markdown, plain text, HTML, Word. Whatever else comes gets a reason, as an id of a sentence. */
import { textOfHtml } from './read-html.ts';

export const fileProblems = [
  'too-large',
  'empty',
  'binary',
  'pdf',
  'old-word',
  'rich-text',
  'damaged',
  'unreadable',
  'not-fetched',
] as const;
export type FileProblem = (typeof fileProblems)[number];

export type OpenedFile = { readonly text: string } | { readonly problem: FileProblem };

/** Largest text taken, in UTF-16 units: about 500,000 words, ten times the thickest report. */
export const largestText = 3_000_000;
/** Largest Word file, in bytes: pictures may make one heavy, and are not read. */
const largestDocx = 50_000_000;
/** Largest other file, in bytes: HTML says the same with more signs. */
const largestFile = 20_000_000;

/** Reads a file; never rejects. */
export async function openFile(file: Blob & { readonly name: string }): Promise<OpenedFile> {
  try {
    if (file.size === 0) return { problem: 'empty' };
    if (file.size > largestDocx) return { problem: 'too-large' };
    return checked(await textOf(new Uint8Array(await file.arrayBuffer()), file.name));
  } catch {
    return { problem: 'unreadable' }; // moved or locked since it was chosen
  }
}

function checked(opened: OpenedFile): OpenedFile {
  if ('problem' in opened) return opened;
  if (opened.text.trim() === '') return { problem: 'empty' };
  return opened.text.length > largestText ? { problem: 'too-large' } : opened;
}

async function textOf(bytes: Uint8Array, name: string): Promise<OpenedFile> {
  const begins = (...signs: readonly number[]) => signs.every((sign, at) => bytes[at] === sign);
  if (begins(0x25, 0x50, 0x44, 0x46)) return { problem: 'pdf' };
  if (begins(0xd0, 0xcf, 0x11, 0xe0)) return { problem: 'old-word' };
  if (begins(0x7b, 0x5c, 0x72, 0x74, 0x66)) return { problem: 'rich-text' };
  if (begins(0x50, 0x4b)) return /\.do[ct][xm]$/i.test(name) ? docx(bytes) : { problem: 'binary' };
  if (/\.docx$/i.test(name)) return { problem: 'damaged' };
  if (bytes.length > largestFile) return { problem: 'too-large' };
  const text = decode(bytes);
  if (text === undefined) return { problem: 'binary' };
  const isHtml = /\.x?html?$/i.test(name) || /^\s*(?:<!doctype html|<html[\s>])/i.test(text.slice(0, 300));
  return { text: isHtml ? textOfHtml(text) : plain(text) };
}

async function docx(bytes: Uint8Array): Promise<OpenedFile> {
  const reader = await import('./read-docx.ts').catch(() => undefined);
  if (!reader) return { problem: 'not-fetched' };
  try {
    return { text: plain(reader.textOfDocx(bytes)) };
  } catch {
    return { problem: 'damaged' };
  }
}

/** UTF-8, UTF-16 with its mark, or else the old encoding of Western Windows; undefined for what is no text. */
function decode(bytes: Uint8Array): string | undefined {
  const begins = (a: number, b: number) => bytes[0] === a && bytes[1] === b;
  if (begins(0xff, 0xfe)) return new TextDecoder('utf-16le').decode(bytes);
  if (begins(0xfe, 0xff)) return new TextDecoder('utf-16be').decode(bytes);
  // Text has no zero bytes, and hardly any control signs.
  const beginning = bytes.subarray(0, 4096);
  const strange = beginning.filter((byte) => byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13 && byte !== 27).length;
  if (bytes.includes(0) || strange * 50 > beginning.length) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** Line ends as `\n`, without a mark of byte order. */
export function plain(text: string): string {
  return text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
}
