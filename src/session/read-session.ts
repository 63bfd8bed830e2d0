/** The strict gate: anything at all goes in, a session of the right shape or nothing comes out. It never throws. */
import type { Did } from '#scenario';
import type { Decision, Remark, Session, Summary } from './session.ts';

/** Generous bounds: above them a text is not one of ours. */
const most = { id: 60, seed: 64, edition: 16, decisions: 200, inDecision: 40, remarks: 100, remark: 280 };

export function readSession(value: unknown): Session | undefined {
  if (!isRecord(value)) return undefined;
  const { scenario, edition, seed, decisions, remarks, summary, ...rest } = value;
  const read = {
    decisions: list(decisions, most.decisions, readDecision),
    remarks: remarks === undefined ? [] : list(remarks, most.remarks, readRemark),
    summary: summary === undefined ? undefined : readSummary(summary),
  };
  if (!isId(scenario) || !isText(edition, most.edition) || !isText(seed, most.seed) || seed === '' || edition === '') return undefined;
  if (!read.decisions || !read.remarks || Object.keys(rest).length > 0) return undefined;
  if (summary !== undefined && read.summary === undefined) return undefined;
  return {
    scenario,
    edition,
    seed,
    decisions: read.decisions,
    ...(read.remarks.length > 0 ? { remarks: read.remarks } : {}),
    ...(read.summary ? { summary: read.summary } : {}),
  };
}

/** Decisions of the right shape; whether a scenario offers them is for `replay` to say. */
export function readDid(value: unknown): Did | undefined {
  if (!isRecord(value)) return undefined;
  const [form, ...others] = Object.keys(value);
  if (form === undefined || others.length > 0) return undefined;
  const content = value[form];
  switch (form) {
    case 'option':
      return isId(content) ? { option: content } : undefined;
    case 'silence':
      return content === true ? { silence: true } : undefined;
    case 'cards': {
      const cards = list(content, most.inDecision, readCard);
      return cards && { cards };
    }
    case 'picks': {
      const picks = list(content, most.inDecision, (pick) => (isId(pick) ? pick : undefined));
      return picks && { picks };
    }
    case 'allocation': {
      const allocation = readMap(
        content,
        (share): share is number => Number.isInteger(share) && (share as number) >= 0 && (share as number) <= 100,
      );
      return allocation && { allocation };
    }
    case 'levers': {
      const levers = readMap(content, (on): on is boolean => typeof on === 'boolean');
      return levers && { levers };
    }
    default:
      return undefined;
  }
}

function readDecision(value: unknown): Decision | undefined {
  if (!isRecord(value) || Object.keys(value).length !== 2 || !isId(value.beat)) return undefined;
  const did = readDid(value.did);
  return did && { beat: value.beat, did };
}

function readCard(value: unknown): readonly [string, string] | undefined {
  if (!Array.isArray(value) || value.length !== 2) return undefined;
  const [card, wording]: unknown[] = value;
  return isId(card) && isId(wording) ? [card, wording] : undefined;
}

function readRemark(value: unknown): Remark | undefined {
  if (!isRecord(value) || Object.keys(value).length !== 2) return undefined;
  const { at, text } = value;
  return isText(at, most.id * 2) && isText(text, most.remark) ? { at, text } : undefined;
}

function readSummary(value: unknown): Summary | undefined {
  if (!isRecord(value) || Object.keys(value).length !== 4) return undefined;
  const { reporting, velocity, trust, ending } = value;
  if (!isMeasure(reporting) || !isMeasure(velocity) || !isMeasure(trust) || !isId(ending)) return undefined;
  return { reporting, velocity, trust, ending };
}

function readMap<T>(value: unknown, isRight: (content: unknown) => content is T): Readonly<Record<string, T>> | undefined {
  if (!isRecord(value)) return undefined;
  const entries = Object.entries(value);
  if (entries.length > most.inDecision) return undefined;
  const right = entries.filter((entry): entry is [string, T] => isId(entry[0]) && isRight(entry[1]));
  return right.length === entries.length ? Object.fromEntries(right) : undefined;
}

function list<T>(value: unknown, longest: number, read: (one: unknown) => T | undefined): readonly T[] | undefined {
  if (!Array.isArray(value) || value.length > longest) return undefined;
  const found: T[] = [];
  for (const one of value as unknown[]) {
    const item = read(one);
    if (item === undefined) return undefined;
    found.push(item);
  }
  return found;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isId(value: unknown): value is string {
  return isText(value, most.id) && /^[a-z][a-z0-9-]*$/.test(value);
}

function isText(value: unknown, longest: number): value is string {
  return typeof value === 'string' && value.length <= longest;
}

function isMeasure(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && Math.abs(value) <= 1000;
}
