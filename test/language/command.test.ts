import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { harmless } from '../../src/tools/lens/output.ts';
import { placesIn } from '../../src/tools/lens/places.ts';
import { commandLine } from './at-the-command-line.ts';

const here = commandLine();

/** file:line:column of the findings printed. */
function places(): string[] {
  return here().said.flatMap((text) => text.split('\n').flatMap((line) => /^(\S+:\d+:\d+) {2}/.exec(line)?.[1] ?? []));
}

describe('the command', () => {
  it('prints place, kind, words, why and what instead, and fails', async () => {
    const { lens, file, said } = here();
    expect(await lens(file('review.md', '# Review\n\nAll calm.\nYou should have known.\n'))).toBe(1);
    expect(said[0]).toContain('review.md:4:1  hindsight  “You should have known');
    expect(said[0]).toContain('→');
    expect(said[0]).toContain('1 finding in 1 text.');
    expect(said[0]).not.toContain('\u001B');
  });

  it('has colours where somebody looks', async () => {
    const { lens, file, said } = here();
    here().withColours = true;
    await lens(file('review.md', 'He is lazy.'));
    expect(said[0]).toContain('\u001B[1mreview.md:1:1\u001B[22m');
  });

  it('prints nothing of a text that a terminal would obey', async () => {
    const { lens, file, said } = here();
    await lens(file('review.md', 'He is\u001B[2J lazy. You\u202E are lazy.'));
    for (const sign of ['\u001B', '\u202E']) expect(said[0]).not.toContain(sign);
    expect(harmless('a\n b\u0007')).toBe('a b\uFFFD');
  });

  it('succeeds on a text that blames nobody', async () => {
    const { lens, file, said } = here();
    expect(await lens(file('calm.md', 'The cache filled up.'))).toBe(0);
    expect(said).toEqual(['0 findings in 1 text.']);
  });

  it('shows more than it fails at', async () => {
    const { lens, file, said } = here();
    const place = file('review.md', 'We should have tested it.');
    expect(await lens(place, '--fail-at', '0.95')).toBe(0);
    expect(said[0]).toContain('1 finding');
    expect(await lens(place, '--fail-at', 'never')).toBe(0);
    expect(await lens(place, '--threshold', '0.95')).toBe(0);
    expect(said[2]).toContain('0 findings');
  });

  it('reads standard input where no file is named, or where "-" is', async () => {
    here().input = 'Über uns: he is lazy.';
    const { lens, said } = here();
    expect(await lens()).toBe(1);
    expect(said[0]).toContain('standard input:1:11');
    expect(await lens('-')).toBe(1);
  });

  it('finds files by globs and in folders, in order, each once', async () => {
    const { lens, file } = here();
    for (const name of ['b.md', 'a.md', 'deep/er/c.txt', 'deep/d.MD', 'deep/no.png', 'node_modules/x/e.md', '.git/f.md'])
      file(name, 'He is lazy.');
    await lens('*.md', 'deep', 'a.md');
    expect(places()).toEqual(['a.md:1:1', 'b.md:1:1', 'deep/d.MD:1:1', 'deep/er/c.txt:1:1']);
    here().said.length = 0;
    await lens('**/*.md');
    expect(places()).toEqual(['a.md:1:1', 'b.md:1:1']);
    here().said.length = 0;
    await lens('.', path.join(here().folder, 'a.md'));
    expect(places()).toHaveLength(5);
  });

  it('reads a file whose name looks like a glob, and one it is told to read anywhere', async () => {
    const { lens, file } = here();
    file('a[1].md', 'He is lazy.');
    file('node_modules/x/e.md', 'He is lazy.');
    await lens('a[1].md', 'node_modules/x/e.md');
    expect(places()).toEqual(['a[1].md:1:1', 'node_modules/x/e.md:1:1']);
  });

  it('says what it cannot read, and reads the rest', async () => {
    const { lens, file, complained } = here();
    file('picture.md', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2]));
    file('latin.md', new Uint8Array([0x48, 0xe9, 0x2e]));
    file('sound.md', 'He is lazy.');
    expect(await lens('picture.md', 'latin.md', 'sound.md', 'nowhere.md', 'none-*.md')).toBe(2);
    expect(places()).toEqual(['sound.md:1:1']);
    expect(complained).toEqual([
      'nowhere.md: there is no such file, and no file matches it.',
      'none-*.md: there is no such file, and no file matches it.',
      'latin.md: this is not UTF-8. Save it as UTF-8, and it can be read.',
      'picture.md: this is no text file.',
    ]);
  });

  it('reads UTF-16, and counts no mark at the beginning', async () => {
    const { lens, file } = here();
    await lens(file('wide.txt', Buffer.from('\uFEFFHe is lazy.', 'utf16le')), file('marked.txt', '\uFEFFHe is lazy.'));
    expect(places()).toEqual(['marked.txt:1:1', 'wide.txt:1:1']);
  });

  it('says how far it is where somebody watches', async () => {
    const { lens, file } = here();
    const progress = vi.fn<(text?: string) => void>();
    here().progress = progress;
    await lens(file('a.md', 'Calm.'), file('b.md', 'Calm.'));
    expect(progress.mock.calls).toEqual([['0 of 2 files'], ['1 of 2 files'], []]);
  });

  it('reads and writes a line for each text, whole characters across pieces of a pipe', async () => {
    const lines = [
      { id: 'a', text: '😀😀 He is lazy.' },
      { id: 7, text: 'The disk was full.' },
    ];
    here().input = lines.map((line) => JSON.stringify(line)).join('\n');
    const { lens, said } = here();
    expect(await lens('--jsonl')).toBe(1);
    expect(said.map((line) => JSON.parse(line))).toEqual([
      { id: 'a', findings: [{ start: 5, end: 15, kind: 'character-judgement', confidence: expect.any(Number) }] },
      { id: 7, findings: [] },
    ]);
  });

  it('passes over a line that makes no sense', async () => {
    const { lens, file, said, complained } = here();
    expect(await lens('--jsonl', file('texts.jsonl', 'nonsense\n{"id":"a"}\n\n{"id":"b","text":"Calm."}'))).toBe(2);
    expect(said).toEqual(['{"id":"b","findings":[]}']);
    expect(complained).toEqual(['texts.jsonl:1: not a JSON object.', 'texts.jsonl:2: "id" and "text" are needed.']);
  });

  it('writes JSON with places', async () => {
    const { lens, file, said } = here();
    await lens('--json', file('review.md', 'Calm.\nHe is lazy. <!-- lens-off-next-line lazyness -->'));
    const [review] = JSON.parse(said[0] ?? '').files;
    expect(review.findings[0]).toMatchObject({ line: 2, column: 1, endLine: 2, endColumn: 11, text: 'He is lazy' });
    expect(review.notices).toEqual([{ line: 2, column: 37, message: 'There is no kind and no rule "lazyness".' }]);
  });

  it('offers what a switch may have meant', async () => {
    const { lens, file, complained } = here();
    expect(await lens(file('a.md', '<!-- lens-off hindsihgt -->\n<!-- lens-off-nxt-line -->'))).toBe(0);
    expect(complained).toEqual([
      'a.md:1:15 There is no kind and no rule "hindsihgt". Did you mean "hindsight"?',
      'a.md:2:6 There is no switch "lens-off-nxt-line". Did you mean "lens-off-next-line"?',
    ]);
  });

  it('compares with labels, several files together, parts kept aside for themselves', async () => {
    const row = (source: string) =>
      JSON.stringify({ id: source, text: 'He is lazy.', source, blame: true, kinds: ['character-judgement'], spans: [[0, 10]] });
    const { lens, file, said } = here();
    const content = [...'abcdefghijklmnop'].map(row).join('\n');
    file('one.jsonl', content);
    file('two.jsonl', content);
    expect(await lens('--evaluate', '*.jsonl')).toBe(0);
    expect(said[0]).toContain('sentences        P 1.00  R 1.00  F1 1.00');
    expect(said[0]).toContain('Sources kept aside');
    expect(said[0]).toContain('2 files together: 32 texts, 32 of them blame');
    expect(said[0]).toContain('character-judgement          16     16  1.00 1.00-1.00');
  });

  it('says loudly that there are no labels to compare with', async () => {
    vi.stubEnv('LENS_LABELLED', '');
    const cwd = vi.spyOn(process, 'cwd').mockReturnValue(here().folder);
    const { lens, complained } = here();
    expect(await lens('--evaluate')).toBe(2);
    expect(complained[0]).toContain('NOT MEASURED');
    vi.unstubAllEnvs();
    cwd.mockRestore();
  });

  it('says what it cannot do', async () => {
    const { lens, complained, said } = here();
    expect(await lens('--json', '--sarif', 'x')).toBe(2);
    expect(await lens('--threshold', 'high')).toBe(2);
    expect(await lens('--fail-at', '')).toBe(2);
    expect(await lens('--nonsense')).toBe(2);
    expect(complained).toHaveLength(4);
    expect(await lens('--help')).toBe(0);
    expect(said[0]).toContain('--sarif');
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
