/** `npm run scenarios`: what it prints, and how it ends. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { main } from '../../src/tools/scenarios.ts';
import { plainLine } from '../practice/items.ts';

const printed: string[] = [];
const complained: string[] = [];
vi.spyOn(console, 'log').mockImplementation((text: string) => void printed.push(text));
vi.spyOn(console, 'error').mockImplementation((text: string) => void complained.push(text));
vi.spyOn(process.stderr, 'write').mockReturnValue(true);

const run = async (...argv: readonly string[]) => {
  printed.length = 0;
  complained.length = 0;
  return { code: await main(argv), out: printed.join('\n'), err: complained.join('\n') };
};

const made: string[] = [];
afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true });
});

function file(text: string): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'second-story-'));
  made.push(folder);
  writeFileSync(path.join(folder, 'mine.yaml'), text);
  return path.join(folder, 'mine.yaml');
}

describe('npm run scenarios', () => {
  it('says that nothing is wrong, and how large each scenario is', async () => {
    const { code, out } = await run('scenarios/fourteen-thirty-two.yaml');
    expect(out).toMatch(/fourteen-thirty-two: \d+ beats, \d+ decision points \(\d+-\d+ in a play\), 6 of 6 endings reached, \d+ words/);
    expect(code).toBe(0);
  });

  it('lists what is wrong and ends with 1', async () => {
    const broken = file('id: mine\ntitel: Mine\n');
    const { code, err } = await run(broken);
    expect(code).toBe(1);
    expect(err).toContain(`${broken}:2:1 the file has a field "titel", which is not known here. Did you mean "title"?`);
    const json = await run(broken, '--json', '--quick', '--seeds', '1');
    expect(json.code).toBe(1);
    expect(JSON.parse(json.out).problems[0]).toEqual({
      file: broken,
      line: 1,
      column: 1,
      message: expect.stringContaining('the file needs'),
    });
  });

  it('takes the cast and the principles for what they are when a whole folder is named', async () => {
    const { code, out, err } = await run('scenarios/cast.yaml', './scenarios/principles.yaml', 'scenarios/fourteen-thirty-two.yaml');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^fourteen-thirty-two: .*\nNothing is wrong\.$/);
  });

  it('checks one file of practice items, and nothing else', async () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'second-story-'));
    made.push(folder);
    const mine = path.join(folder, 'practice/mine.yaml');
    mkdirSync(path.dirname(mine));
    writeFileSync(mine, plainLine);
    expect(await run(mine)).toEqual({ code: 0, err: '', out: '1 practice item.\nNothing is wrong.' });
    writeFileSync(mine, plainLine.replace('[accountability-is]', '[accountability]') + '  lens: It takes Jonas for a culprit.\n');
    expect(await run(mine)).toEqual({
      code: 1,
      err: [
        `${mine}:5:16 There is no principle "accountability". Did you mean "accountability-is"?`,
        `${mine}:10:9 The lens gets "owner-of-follow-up" right. Leave "lens" out.`,
      ].join('\n'),
      out: '1 practice item.\n2 problems.',
    });
  });

  it('shows what the library of practice has of everything', async () => {
    const { out } = await run('scenarios/practice');
    expect(out).toContain('Practice: there/needed, ! where too few');
    expect(out).toMatch(/\n {2}Items: all \d+\/300/);
    expect(out).not.toContain('beats');
  });

  it('measures what each kind of player meets', async () => {
    const { code, out } = await run('--json', '--quick', '--seeds', '12', 'scenarios/fourteen-thirty-two.yaml');
    const report = JSON.parse(out);
    expect(code).toBe(0);
    expect(report.scenarios[0]).toMatchObject({ id: 'fourteen-thirty-two', endings: 6, endingsReached: 6 });
    const { systemic, blaming, apart } = report.outcomes['fourteen-thirty-two'];
    expect(systemic.R - blaming.R).toBeGreaterThanOrEqual(15);
    expect(systemic.T - blaming.T).toBeGreaterThanOrEqual(15);
    expect(apart.both).toBeGreaterThanOrEqual(0.8);
    expect(report.seen['fourteen-thirty-two'].share).toBeGreaterThanOrEqual(0.8);
    expect(Math.abs(report.words['fourteen-thirty-two'].T.median)).toBeLessThan(3);
    expect(report.guards['fourteen-thirty-two'].length).toBeGreaterThanOrEqual(2);
    expect(report.best).toBeUndefined();
  });

  it('tells a playthrough as a story', async () => {
    const { code, out } = await run('--transcript', 'fourteen-thirty-two', '--as', 'blaming');
    expect(code).toBe(0);
    expect(out).toContain('Dana Reyes: ');
    expect(out).toContain('══ ');
    expect(out).toContain('In month 12, if this goes on: reporting ');
    expect(out).toBe((await run('--transcript', 'fourteen-thirty-two', '--as', 'blaming')).out);
  });

  it('answers wrong arguments in a sentence', async () => {
    expect(await run('--seeds', 'many')).toMatchObject({ code: 1, err: '--seeds takes a whole number from 1 on; it is "many".' });
    expect((await run('--as', 'nice')).err).toBe('--as can be systemic, disguised, avoidant, blaming, mixed; it is "nice".');
    expect((await run('--transcript', 'nowhere')).err).toBe('There is no scenario "nowhere".');
    expect((await run('nowhere.yaml')).err).toBe('The file nowhere.yaml cannot be read.');
    expect((await run('--nonsense')).code).toBe(1);
    expect((await run('--help')).out).toContain('npm run scenarios');
  });
});
