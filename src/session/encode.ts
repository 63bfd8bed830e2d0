/**
 * A session as a short text and back: for links, for a learning system's suspend data, for a report of a problem. The text
 * says its version and carries a checksum, so that a damaged one is known for what it is.
 */
import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import type { Did } from '#scenario';
import { checksumOf } from './checksum.ts';
import type { SessionProblem } from './problem.ts';
import { readSession } from './read-session.ts';
import type { Decision, Session } from './session.ts';

/** Version of the short text; a later one adds a case to `decode`. */
const mark = 'ss';
const version = 1;
/** Longer than any session; what is longer is not unpacked. */
const longestText = 40_000;
const longestUnpacked = 200_000;

/** The short text. Near a size limit remarks are dropped first, the oldest first, then the summary; decisions never. */
export function encode(session: Session, limit = Number.POSITIVE_INFINITY): string {
  let kept = session;
  let text = pack(kept);
  while (text.length > limit && (kept.remarks || kept.summary)) {
    kept = lighter(kept);
    text = pack(kept);
  }
  return text;
}

/** The session of a text, or what is wrong with it. Never throws, whatever it is given. */
export function decode(text: string): { readonly session: Session } | { readonly problem: SessionProblem } {
  const damaged = { problem: { kind: 'damaged' } } as const;
  const parts = /^ss(\d{1,4})\.([0-9a-z]{7})\.([A-Za-z0-9_-]+)$/.exec(text.length > longestText ? '' : text.trim());
  if (!parts) return damaged;
  const [, itsVersion = '', checksum = '', body = ''] = parts;
  if (Number(itsVersion) > version) return { problem: { kind: 'newer-version' } };
  if (Number(itsVersion) < version || checksum !== checksumOf(body)) return damaged;
  const session = readSession(unpacked(body));
  return session ? { session } : damaged;
}

function lighter(session: Session): Session {
  const { remarks, summary, ...bare } = session;
  if (!remarks) return bare;
  const fewer = remarks.slice(1);
  return { ...bare, ...(fewer.length > 0 ? { remarks: fewer } : {}), ...(summary ? { summary } : {}) };
}

function pack(session: Session): string {
  const { scenario, edition, seed, decisions, remarks, summary } = session;
  const compact = [
    scenario,
    edition,
    seed,
    decisions.map(packDecision),
    remarks?.map(({ at, text }) => [at, text]) ?? 0,
    packSummary(summary),
  ];
  const body = base64url(deflateSync(strToU8(JSON.stringify(compact)), { level: 9 }));
  return `${mark}${version}.${checksumOf(body)}.${body}`;
}

/** An option is by far the most common: its beat and its id, nothing else. */
function packDecision({ beat, did }: Decision): readonly unknown[] {
  return 'option' in did ? [beat, did.option] : [beat, did];
}

function packSummary(summary: Session['summary']): unknown {
  return summary ? [summary.reporting, summary.velocity, summary.trust, summary.ending] : 0;
}

/** The shape `readSession` judges, or anything else if the text is not ours. */
function unpacked(body: string): unknown {
  let compact: unknown;
  try {
    // Into a space of that size: a small text that unpacks to millions of signs gets no more of the memory.
    const bytes = inflateSync(fromBase64url(body), { out: new Uint8Array(longestUnpacked) });
    compact = bytes.length === longestUnpacked ? undefined : JSON.parse(strFromU8(bytes));
  } catch {
    return undefined;
  }
  if (!Array.isArray(compact) || compact.length !== 6) return undefined;
  const [scenario, edition, seed, decisions, remarks, summary]: unknown[] = compact;
  return {
    scenario,
    edition,
    seed,
    decisions: each(decisions, ([beat, did]) => ({ beat, did: typeof did === 'string' ? ({ option: did } satisfies Did) : did })),
    ...(remarks === 0 ? {} : { remarks: each(remarks, ([at, remark]) => ({ at, text: remark })) }),
    ...(summary === 0 ? {} : { summary: summaryFrom(summary) }),
  };
}

function summaryFrom(summary: unknown): unknown {
  if (!Array.isArray(summary)) return summary;
  const [reporting, velocity, trust, ending]: unknown[] = summary;
  return { reporting, velocity, trust, ending };
}

function each(list: unknown, make: (pair: readonly unknown[]) => unknown): unknown {
  return Array.isArray(list)
    ? list.map((pair: unknown) => (Array.isArray(pair) && pair.length === 2 ? make(pair as unknown[]) : pair))
    : list;
}

function base64url(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function fromBase64url(text: string): Uint8Array {
  return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (sign) => sign.charCodeAt(0));
}
