/** The lens against the bank of labelled sentences: `bank/open.jsonl`, and `bank/aside*.jsonl`, which nobody who writes rules reads and nothing is learned from. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analyse, kinds } from '#language';
import { hardNegativesMarked, sentenceScore, type Judged } from '../../src/tools/lens/evaluation.ts';
import { readLabelled } from '../../src/tools/lens/read-lines.ts';

type Entry = {
  readonly id: string;
  readonly text: string;
  readonly source: string;
  readonly register: string;
  readonly blame: boolean;
  readonly kinds: readonly string[];
  readonly spans: readonly (readonly [number, number])[];
  readonly span_kinds: readonly (readonly string[])[];
  readonly note: string;
};

const files = { open: contentOf('open'), aside: contentOf('aside'), 'aside-b': contentOf('aside-b') };
/** What the weights are learned from besides. */
const learnedFrom = ['train-a', 'train-b', 'train-c'].flatMap((name) => entriesOf(contentOf(name)));
const open = entriesOf(files.open);
const aside = entriesOf(files.aside);
const asideB = entriesOf(files['aside-b']);
const all = [...open, ...aside, ...asideB, ...learnedFrom];
const places = (entries: readonly Entry[]) => new Set(entries.map(({ source }) => source));

describe('the bank of labelled sentences', () => {
  it('is large, from many settings, and half of it blames', () => {
    for (const entries of [open, aside]) {
      expect(entries.length).toBeGreaterThanOrEqual(280);
      expect(places(entries).size).toBeGreaterThanOrEqual(25);
      const share = entries.filter(({ blame }) => blame).length / entries.length;
      expect(share).toBeGreaterThan(0.4);
      expect(share).toBeLessThan(0.55);
    }
  });

  it('shows every kind at least twelve times in either file', () => {
    for (const entries of [open, aside])
      for (const kind of kinds) expect(entries.filter((entry) => entry.kinds.includes(kind)).length, kind).toBeGreaterThanOrEqual(12);
  });

  it('keeps the settings of what is learned from and what is kept aside apart', () => {
    const known = places([...open, ...learnedFrom]);
    expect([...places([...aside, ...asideB])].filter((source) => known.has(source))).toEqual([]);
  });

  it('says nothing twice', () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(new Set(all.map(({ text }) => text.toLowerCase().replace(/\W+/gu, ' ').trim())).size).toBe(all.length);
  });

  it('marks something wherever it says blame, and nothing elsewhere', () => {
    const odd = all.filter(({ blame, kinds: of, spans }) => spans.length > 0 !== blame || of.length > 0 !== blame);
    expect(odd.map(({ id }) => id)).toEqual([]);
  });

  it('gives each span a kind, and each sentence the kinds of its spans', () => {
    for (const entry of all) {
      expect(entry.span_kinds.length, entry.id).toBe(entry.spans.length);
      expect(new Set(entry.span_kinds.flat()), entry.id).toEqual(new Set(entry.kinds));
      expect(
        entry.span_kinds.every((of) => of.length > 0),
        entry.id,
      ).toBe(true);
      for (const kind of entry.kinds) expect(kinds, entry.id).toContain(kind);
    }
  });

  it('has spans inside the text, in order, apart, and without a space at either end', () => {
    for (const { id, text, spans } of all) {
      let before = 0;
      for (const [start, end] of spans) {
        expect(start, id).toBeGreaterThanOrEqual(before);
        expect(end, id).toBeGreaterThan(start);
        expect(end, id).toBeLessThanOrEqual(text.length);
        expect(text.slice(start, end).trim(), id).toBe(text.slice(start, end));
        before = end;
      }
    }
  });

  it('names a register, and a class for what is hard without being blame', () => {
    for (const { id, register } of all) expect(['postmortem', 'chat', 'issue', 'email', 'doc'], id).toContain(register);
    for (const { id, note } of all.filter(({ blame }) => blame)) expect(note, id).not.toContain('hard-negative');
    for (const { id, note } of all.filter(({ blame }) => !blame)) expect(note, id).toMatch(/^$|^hard-negative:[a-z-]+(?:; |$)/);
  });
});

describe('the lens on the bank', () => {
  const onOpen = judge('open');
  const onAside = judge('aside');
  const onAsideB = judge('aside-b');

  it('is right when it marks a sentence', () => {
    expect(sentenceScore(onOpen).precision).toBeGreaterThanOrEqual(0.9);
    expect(sentenceScore(onAside).precision).toBeGreaterThanOrEqual(0.87);
    expect(sentenceScore(onAsideB).precision).toBeGreaterThanOrEqual(0.8);
  });

  it('finds its share of the blame', () => {
    expect(sentenceScore(onOpen).recall).toBeGreaterThanOrEqual(0.75);
    expect(sentenceScore(onAside).recall).toBeGreaterThanOrEqual(0.56);
    expect(sentenceScore(onAsideB).recall).toBeGreaterThanOrEqual(0.5);
  });

  it('leaves hard sentences alone', () => {
    expect(hardNegativesMarked(onOpen)).toBeLessThanOrEqual(0.06);
    expect(hardNegativesMarked(onAside)).toBeLessThanOrEqual(0.09);
  });
});

function contentOf(name: string): string {
  return readFileSync(new URL(`bank/${name}.jsonl`, import.meta.url), 'utf8');
}

function entriesOf(content: string): Entry[] {
  return content
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Entry);
}

function judge(name: keyof typeof files): Judged[] {
  return readLabelled(files[name], name).map((labelled) => ({ labelled, findings: analyse(labelled.text, 'en') }));
}
