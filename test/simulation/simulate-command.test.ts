/** The arguments of `npm run simulate`, and the shape of what it prints. */
import { describe, expect, it } from 'vitest';
import { helpText, parseOptions } from '../../src/tools/simulate/options.ts';
import { outputNames } from '../../src/tools/simulate/outputs.ts';
import { bandsOfPolicy } from '../../src/tools/simulate/policy-table.ts';
import { quantile } from '#lab';

describe('npm run simulate', () => {
  it('runs the nine reference policies unless told otherwise', () => {
    expect(parseOptions([])).toMatchObject({ policies: { length: 9 }, seeds: 200, weeks: 104, json: false, verify: false });
    expect(parseOptions(['--policy', 'all'])).toMatchObject({ policies: { length: 9 } });
    expect(parseOptions(['--policy=tools', '--seeds=5', '--weeks', '52', '--json', '--weekly'])).toMatchObject({
      policies: ['tools'],
      seeds: 5,
      weeks: 52,
      json: true,
      weekly: true,
    });
  });

  it.each([
    [['--policy', 'kindness'], 'There is no policy "kindness". There are: all, neutral'],
    [['--policy', 'toString'], 'There is no policy "toString"'],
    [['--policy'], '--policy needs the name'],
    [['--seeds', '0'], '--seeds needs a whole number from 1 to 100000, not "0"'],
    [['--seeds', '1e3'], 'not "1e3"'],
    [['--weeks'], '--weeks needs a whole number'],
    [['--weeks', '521'], '1 to 520'],
    [['--weeks', '12'], 'at least 13'],
    [['--json=yes'], '--json takes no value'],
    [['--verify', '--json'], '--verify goes with --seeds only'],
    [['--different-person', '--weeks', '52'], '--different-person goes with --seeds and --json only'],
    [['--different-person', '--policy', 'neutral'], '--different-person goes with'],
    [['--different-person='], 'needs the name of a scenario'],
    [['neutral'], '"neutral" is not an option'],
  ])('says what is wrong with %j', (argv, sentence) => {
    expect(parseOptions(argv)).toContain(sentence);
  });

  it('asks for a different person in the starter scenario, or in the one named', () => {
    expect(parseOptions(['--different-person', '--json'])).toMatchObject({
      differentPerson: { scenario: undefined },
      seeds: 200,
      json: true,
    });
    expect(parseOptions(['--different-person', 'fourteen-thirty-two', '--seeds=5'])).toMatchObject({
      differentPerson: { scenario: 'fourteen-thirty-two' },
      seeds: 5,
    });
    expect(parseOptions([])).not.toHaveProperty('differentPerson');
  });

  it('lists every policy and output in its help', () => {
    for (const name of outputNames) expect(helpText()).toContain(`  ${name} `);
    expect(helpText()).toContain('systemic-one-blame');
  });

  it('gives a band for every output and every month lived', async () => {
    const asked = { policy: 'neutral', weeks: 60 };
    const bands = bandsOfPolicy.whole(asked, [await bandsOfPolicy.part(asked, 0, 4)]);
    expect(Object.keys(bands)).toEqual(outputNames);
    expect(Object.keys(bands.T)).toEqual(['m3', 'm6', 'm12']);
    for (const name of outputNames) {
      for (const band of Object.values(bands[name])) {
        expect(band.p10).toBeLessThanOrEqual(band.p50);
        expect(band.p50).toBeLessThanOrEqual(band.p90);
      }
    }
  });

  it('interpolates quantiles', () => {
    expect(quantile([4, 1, 3, 2], 0.5)).toBe(2.5);
    expect(quantile([1], 0.9)).toBe(1);
    expect(quantile([], 0.5)).toBeNaN();
  });
});
