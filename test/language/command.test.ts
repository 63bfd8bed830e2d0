import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { main } from '../../src/tools/lens.ts';
import { placesIn } from '../../src/tools/lens/output.ts';

let folder: string;
let said: string[];
let complained: string[];
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'lens-'));
  said = [];
  complained = [];
  vi.spyOn(console, 'log').mockImplementation((line: string) => void said.push(line));
  vi.spyOn(console, 'error').mockImplementation((line: string) => void complained.push(line));
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

function file(name: string, text: string): string {
  const place = path.join(folder, name);
  writeFileSync(place, text);
  return place;
}

describe('the command', () => {
  it('prints place, kind, words, why and what instead, and fails', async () => {
    const place = file('review.md', '# Review\n\nAll calm.\nYou should have known.\n');
    expect(await main([place])).toBe(1);
    expect(said[0]).toContain(`${place}:4:1  hindsight  “You should have known”`);
    expect(said[0]).toContain('→');
    expect(said[0]).toContain('1 finding in 1 text.');
  });

  it('succeeds on a text that blames nobody', async () => {
    expect(await main([file('calm.md', 'The cache filled up.')])).toBe(0);
    expect(said[0]).toBe('0 findings in 1 text.');
  });

  it('shows more than it fails at', async () => {
    const place = file('review.md', 'We should have tested it.');
    expect(await main([place, '--fail-at', '0.9'])).toBe(0);
    expect(said[0]).toContain('1 finding');
    expect(await main([place, '--threshold', '0.9'])).toBe(0);
    expect(said[1]).toContain('0 findings');
  });

  it('reads and writes a line for each text', async () => {
    const lines = [
      { id: 'a', text: 'He is lazy.' },
      { id: 'b', text: 'The disk was full.' },
    ];
    await main(['--jsonl', file('texts.jsonl', lines.map((line) => JSON.stringify(line)).join('\n'))]);
    const [a, b] = said.map((line) => JSON.parse(line));
    expect(a).toEqual({ id: 'a', findings: [{ start: 0, end: 10, kind: 'character-judgement', confidence: expect.any(Number) }] });
    expect(b).toEqual({ id: 'b', findings: [] });
  });

  it('writes JSON and SARIF with places', async () => {
    const place = file('review.md', 'Calm.\nHe is lazy.');
    await main(['--json', place]);
    expect(JSON.parse(said[0] ?? '').files[0].findings[0]).toMatchObject({ line: 2, column: 1, text: 'He is lazy' });
    await main(['--sarif', place]);
    const [run] = JSON.parse(said[1] ?? '').runs;
    expect(run.results[0].locations[0].physicalLocation.region).toEqual({ startLine: 2, startColumn: 1, endLine: 2, endColumn: 11 });
    expect(run.tool.driver.rules.map((rule: { id: string }) => rule.id)).toContain(run.results[0].ruleId);
  });

  it('compares with labels, parts kept aside for themselves', async () => {
    const row = (source: string) =>
      JSON.stringify({ id: source, text: 'He is lazy.', source, blame: true, kinds: ['character-judgement'], spans: [[0, 10]] });
    expect(await main(['--evaluate', file('labelled.jsonl', [...'abcdefghijklmnop'].map(row).join('\n'))])).toBe(0);
    expect(said[0]).toContain('sentences        P 1.00  R 1.00  F1 1.00');
    expect(said[0]).toContain('Sources kept aside');
  });

  it('says what it cannot do', async () => {
    expect(await main(['--json', '--sarif', 'x'])).toBe(2);
    expect(await main(['--threshold', 'high'])).toBe(2);
    expect(await main([path.join(folder, 'nowhere.md')])).toBe(2);
    expect(await main(['--nonsense'])).toBe(2);
    expect(complained).toHaveLength(4);
    expect(await main(['--help'])).toBe(0);
  });

  it('finds line and column, also at the ends', () => {
    const placeOf = placesIn('ab\n\ncd');
    expect([0, 2, 3, 4, 6].map(placeOf)).toEqual([
      { line: 1, column: 1 },
      { line: 1, column: 3 },
      { line: 2, column: 1 },
      { line: 3, column: 1 },
      { line: 3, column: 3 },
    ]);
  });
});
