/** What SARIF 2.1.0 (OASIS) asks of the parts the lens writes; code-review tools refuse a file that lacks it. */
import { describe, expect, it } from 'vitest';
import { catalogue, type Finding } from '#language';
import { asSarif } from '../../src/tools/lens/sarif.ts';
import { commandLine } from './at-the-command-line.ts';

const here = commandLine();

const finding: Finding = {
  start: 6,
  end: 16,
  kind: 'character-judgement',
  also: [],
  rule: 'insult',
  confidence: 0.8,
  why: 'Why.',
  instead: 'Instead.',
  rewording: { start: 6, end: 17, text: 'The queue was long.' },
};
const calm = { name: 'docs/räum #1.md', text: 'Calm.\nHe is lazy.', findings: [finding], notices: [] };

describe('SARIF', () => {
  it('has version, tool, rules with descriptions, and results that point at them', async () => {
    const { lens, file, said } = here();
    expect(await lens('--sarif', file('a b.md', 'Calm.\nHe is lazy. Who broke\nthe build?'))).toBe(1);
    const { version, $schema, runs } = JSON.parse(said[0] ?? '');
    expect([version, $schema]).toEqual(['2.1.0', 'https://json.schemastore.org/sarif-2.1.0.json']);
    const [{ tool, results, columnKind, invocations }] = runs;
    expect(columnKind).toBe('utf16CodeUnits');
    expect(invocations).toEqual([{ executionSuccessful: true, toolExecutionNotifications: [] }]);
    expect(tool.driver.semanticVersion).toMatch(/^\d+\.\d+\.\d+$/);
    expect(tool.driver.rules.map(({ id }: { id: string }) => id)).toEqual(catalogue('en').kinds.map(({ id }) => id));
    for (const { name, shortDescription, fullDescription, help, defaultConfiguration } of tool.driver.rules) {
      expect(name).toMatch(/^([A-Z][a-z]+)+$/);
      for (const { text } of [shortDescription, fullDescription, help]) expect(text).toMatch(/\.$/);
      expect(defaultConfiguration.level).toBe('note');
    }
    expect(results).toHaveLength(2);
    for (const { ruleId, ruleIndex, level, rank, message, locations, partialFingerprints } of results) {
      expect(tool.driver.rules[ruleIndex].id).toBe(ruleId);
      expect(['note', 'warning']).toContain(level);
      expect(rank > 0 && rank <= 100).toBe(true);
      expect(message.text.length).toBeGreaterThan(20);
      expect(locations[0].physicalLocation.artifactLocation.uri).toBe('a%20b.md');
      expect(partialFingerprints['wording/v1']).toMatch(/^[0-9a-f]{32}$/);
    }
    const regions = results.map(
      (result: { locations: { physicalLocation: { region: object } }[] }) => result.locations[0]?.physicalLocation.region,
    );
    expect(regions).toMatchObject([
      { startLine: 2, startColumn: 1, endLine: 2, endColumn: 11, charOffset: 6, charLength: 10, snippet: { text: 'He is lazy' } },
      { startLine: 2, startColumn: 13, endLine: 3 },
    ]);
  });

  it('offers a rewording as a fix, and nothing where there is none', () => {
    const { rewording: _, ...plain } = finding;
    const [run] = JSON.parse(asSarif([{ ...calm, findings: [finding, plain] }])).runs;
    const [{ fixes }, other] = run.results;
    expect(fixes).toEqual([
      {
        description: { text: expect.any(String) },
        artifactChanges: [
          {
            artifactLocation: { uri: 'docs/r%C3%A4um%20%231.md' },
            replacements: [
              {
                deletedRegion: { startLine: 2, startColumn: 1, endLine: 2, endColumn: 12, charOffset: 6, charLength: 11 },
                insertedContent: { text: 'The queue was long.' },
              },
            ],
          },
        ],
      },
    ]);
    expect(other).not.toHaveProperty('fixes');
    expect(other.partialFingerprints).not.toEqual(run.results[0].partialFingerprints);
  });

  it('knows a finding again when lines are added above it', () => {
    const fingerprint = (text: string, start: number) => {
      const [run] = JSON.parse(asSarif([{ ...calm, text, findings: [{ ...finding, start, end: start + 10 }] }])).runs;
      return run.results[0].partialFingerprints;
    };
    expect(fingerprint('He is lazy.', 0)).toEqual(fingerprint('One.\nTwo.\nHe is lazy.', 10));
  });

  it('tells of switches that mean nothing and of files it could not read', async () => {
    const { lens, file, said } = here();
    expect(await lens('--sarif', file('a.md', '<!-- lens-off everything -->'), 'nowhere.md')).toBe(2);
    const [{ invocations }] = JSON.parse(said[0] ?? '').runs;
    expect(invocations[0].executionSuccessful).toBe(false);
    expect(invocations[0].toolExecutionNotifications).toMatchObject([
      { level: 'warning', locations: [{ physicalLocation: { region: { startLine: 1, startColumn: 15 } } }] },
    ]);
  });

  it('gives whole addresses of files outside', () => {
    const [run] = JSON.parse(asSarif([{ ...calm, name: '/srv/a b.md' }])).runs;
    expect(run.results[0].locations[0].physicalLocation.artifactLocation.uri).toBe('file:///srv/a%20b.md');
  });
});
