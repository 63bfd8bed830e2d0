/** One saved playthrough as it lies in a browser's storage: a text with a version, a checksum, and who wrote it last. */
import { checksumOf } from './checksum.ts';
import type { SessionProblem } from './problem.ts';
import { readSession } from './read-session.ts';
import type { Session } from './session.ts';

/** Who wrote a save, and for the how-manieth time: two tabs never make the same stamp. */
export type Stamp = { readonly revision: number; readonly writer: string };

export type SavedPlaythrough = {
  readonly id: string;
  readonly stamp: Stamp;
  /** Milliseconds since 1970, given by the screen. */
  readonly touched: number;
  readonly finished: boolean;
  readonly session: Session;
};

/** A save that cannot be opened. It is kept, and its text can be taken home. */
export type BrokenSave = { readonly id: string; readonly problem: SessionProblem; readonly text: string };

const version = 1;

export function writeRecord({ stamp, touched, finished, session }: Omit<SavedPlaythrough, 'id'>): string {
  const checksum = checksumOf(JSON.stringify(session));
  return JSON.stringify({ version, revision: stamp.revision, writer: stamp.writer, touched, finished, checksum, session });
}

/** What a stored text holds; never throws. */
export function readRecord(id: string, text: string): SavedPlaythrough | BrokenSave {
  const broken = (problem: SessionProblem): BrokenSave => ({ id, problem, text });
  const record = parsed(text);
  if (typeof record?.version === 'number' && record.version > version) return broken({ kind: 'newer-version' });
  const { revision, writer, touched, finished, checksum } = record ?? {};
  if (typeof revision !== 'number' || typeof writer !== 'string' || typeof touched !== 'number' || typeof finished !== 'boolean') {
    return broken({ kind: 'damaged' });
  }
  const session = checksum === checksumOf(JSON.stringify(record?.session ?? '')) ? readSession(record?.session) : undefined;
  return session ? { id, stamp: { revision, writer }, touched, finished, session } : broken({ kind: 'damaged' });
}

export function isBroken(record: SavedPlaythrough | BrokenSave): record is BrokenSave {
  return 'problem' in record;
}

function parsed(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : undefined;
  } catch {
    return undefined;
  }
}
