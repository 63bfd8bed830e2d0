import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultLevers, policies, policyNames, tableValues, type ParameterName } from '#simulation';
import { fitLever, leverControls, leverIds, type LeverValue } from '../../src/lab/levers.ts';
import { chartNames } from '../../src/lab/outputs.ts';
import { parameterRange } from '../../src/lab/parameter-range.ts';
import {
  changesOnTheWay,
  decodeLab,
  encodeLab,
  fitMonths,
  leversOf,
  runCounts,
  startPresets,
  teamOf,
  usualLab,
  withLever,
  withParameter,
  withParameters,
  type LabSettings,
  type TeamSettings,
} from '../../src/lab/settings.ts';

const parameterNames = Object.keys(tableValues) as ParameterName[];

/** What a control can be moved to, and beyond. */
const leverMove = fc.constantFrom(...leverIds).chain((id) => {
  const control = leverControls[id];
  const value: fc.Arbitrary<LeverValue> =
    control.kind === 'switch'
      ? fc.boolean()
      : control.kind === 'choice'
        ? fc.constantFrom<LeverValue>(...control.choices)
        : fc.oneof(fc.double({ min: -2, max: 2, noNaN: true }), control.kind === 'target' ? fc.constant(undefined) : fc.constant(0));
  return value.map((to) => ({ id, to }));
});

const team: fc.Arbitrary<TeamSettings> = fc
  .record({
    preset: fc.constantFrom(...startPresets),
    policy: fc.constantFrom(...policyNames),
    moves: fc.array(leverMove, { maxLength: 8 }),
  })
  .map(({ preset, policy, moves }) => moves.reduce((so, { id, to }) => withLever(so, id, to), { ...teamOf(policy), preset }));

const settings: fc.Arbitrary<LabSettings> = fc
  .record({
    page: fc.constantFrom('try' as const, 'model' as const),
    a: team,
    b: fc.option(team, { nil: undefined }),
    months: fc.integer({ min: 3, max: 36 }),
    runs: fc.constantFrom(...runCounts),
    charts: fc.subarray([...chartNames]),
    view: fc.constantFrom('true' as const, 'seen' as const),
    singles: fc.boolean(),
    parameters: fc.constant({}),
  })
  .chain((plain) =>
    fc
      .array(fc.tuple(fc.constantFrom(...parameterNames), fc.double({ min: -5, max: 5, noNaN: true })), { maxLength: 6 })
      .map((changes) => changes.reduce<LabSettings>((so, [name, value]) => withParameter(so, name, value), plain)),
  );

describe('the settings of the lab as a link', () => {
  it('come back as they went in', () => {
    fc.assert(
      fc.property(settings, (one) => {
        expect(decodeLab(encodeLab(one))).toEqual({ settings: one, damaged: false });
      }),
      { numRuns: 500 },
    );
  });

  it('use only characters that no address changes', () => {
    fc.assert(
      fc.property(settings, (one) => {
        expect(encodeURIComponent(encodeLab(one))).toBe(encodeLab(one));
      }),
    );
  });

  it('are empty as the lab comes, and can be read where something is changed', () => {
    expect(encodeLab(usualLab)).toBe('');
    const changed = { ...usualLab, a: withLever(teamOf('neutral'), 'fund', 0.12), b: undefined, months: 12 };
    expect(encodeLab(changed)).toBe('a_neutral_fund-0.12~b_none~months_12');
  });

  it('never throw, whatever stands in the link', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom('a', 'b', '_', '~', '-', '1', '.', 'fund', 'neutral', 'numbers') })),
        (text) => {
          const { settings: read, damaged } = decodeLab(text);
          expect(decodeLab(encodeLab(read))).toEqual({ settings: damaged ? usualLab : read, damaged: false });
        },
      ),
      { numRuns: 2000 },
    );
  });

  it.each([
    '__proto__',
    'constructor',
    'a_neutral_constructor-1',
    'a_neutral_fund-0.1_fund-0.2',
    'a_neutral_fund-NaN',
    'a_neutral_fund-1e9',
    'a_neutral_tone-shouted',
    'a_nobody',
    'months_',
    'months_12_13',
    'show_everything',
    'show_trust_trust',
    'numbers_nothing-1',
    'numbers_hz-0.1_hz-0.2',
    'runs_<script>',
    'seen_not',
    'a_neutral~a_systemic',
  ])('are the usual ones, and said to be, for a text that makes no sense: %s', (text) => {
    expect(decodeLab(text)).toEqual({ settings: usualLab, damaged: true });
  });

  it('are the usual ones for a text longer than the lab ever writes', () => {
    expect(decodeLab(`a_neutral${'~'.repeat(9000)}`).damaged).toBe(true);
  });

  it('bring numbers into their ranges', () => {
    const { settings: read, damaged } = decodeLab(
      'a_neutral_fund-7_messenger--3_stance-5~months_99~runs_999999~numbers_hz-50_N0-99_tauT-0',
    );
    expect(damaged).toBe(false);
    expect(leversOf(read.a)).toMatchObject({ fund: 0.4, messenger: -1, stance: 1 });
    expect(read).toMatchObject({ months: 36, runs: 1000, parameters: { hz: parameterRange('hz').high, N0: 12, tauT: 6.5 } });
    expect(decodeLab('months_1~runs_0')).toMatchObject({ settings: { months: 3, runs: 1 } });
    expect(fitMonths(12.4)).toBe(12);
  });
});

describe('the numbers a sceptic changes', () => {
  it('are held in one order and in their ranges, and are gone when put back', () => {
    const changed = withParameters(usualLab, { tauT: 0, hz: 0.19 });
    expect(Object.entries(changed.parameters)).toEqual([
      ['tauT', 6.5],
      ['hz', 0.19],
    ]);
    expect(encodeLab(changed)).toBe(encodeLab(withParameters(usualLab, { hz: 0.19, tauT: 0 })));
    expect(withParameters(changed, { hz: tableValues.hz })).toEqual(usualLab);
  });
});

describe('a team of the lab', () => {
  it('has a control for every lever, on which every reference policy and the usual levers can be set', () => {
    expect([...leverIds].sort()).toEqual([...Object.keys(defaultLevers), 'paperTarget'].sort());
    for (const name of policyNames) {
      const levers = leversOf(teamOf(name));
      for (const id of leverIds) expect([name, id, fitLever(id, levers[id])]).toEqual([name, id, levers[id]]);
    }
  });

  it('lives its policy as it is until a lever is touched, and again when it is put back', () => {
    expect(changesOnTheWay(teamOf('turnaround'))).toBe(true);
    const touched = withLever(teamOf('turnaround'), 'fund', 0.1);
    expect(changesOnTheWay(touched)).toBe(false);
    expect(withLever(touched, 'fund', policies.turnaround.levers.fund)).toEqual(teamOf('turnaround'));
    expect(changesOnTheWay(teamOf('neutral'))).toBe(false);
  });
});
