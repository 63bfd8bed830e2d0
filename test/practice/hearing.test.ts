/** d′ and the criterion against known values, and what is said of them. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detection, hearing, sensitivity, windowSize } from '#practice';
import type { Answered, Heard } from '#practice';
import { density, inverseNormal } from '../../src/practice/normal.ts';

let made = 0;
/** So many first meetings with a line. */
const judged = (heard: Heard, count: number): Answered[] =>
  Array.from({ length: count }, (_, at) => ({ item: `line-${made++}`, format: 'spot', at: at + 1, score: 1, heard }));
const heard = (said: boolean, blame: boolean, kind: Heard['kind'] = 'hindsight', level: Heard['level'] = 1): Heard => ({
  said,
  blame,
  kind: kind ?? 'hindsight',
  level,
});

describe('the inverse normal', () => {
  // Python 3, statistics.NormalDist().inv_cdf
  it.each([
    [1e-8, -5.61200124417479],
    [0.001, -3.090232306167813],
    [0.02, -2.0537489106318225],
    [0.0749, -1.4402382675279632],
    [0.0751, -1.4388253927525398],
    [0.31, -0.4958503473474532],
    [0.5, 0],
    [0.8, 0.8416212335729144],
    [0.975, 1.9599639845400536],
    [0.999, 3.090232306167813],
  ])('of %d is %d', (p, z) => {
    expect(inverseNormal(p)).toBeCloseTo(z, 12);
  });

  it('rises with p, and is the same on both sides', () => {
    const p = fc.double({ min: 1e-9, max: 1 - 1e-9, noNaN: true });
    fc.assert(
      fc.property(p, p, (a, b) => {
        expect(Math.sign(inverseNormal(a) - inverseNormal(b)) * Math.sign(a - b)).toBeGreaterThanOrEqual(0);
        expect(inverseNormal(0.5 + (a - 0.5) / 2)).toBeCloseTo(-inverseNormal(0.5 - (a - 0.5) / 2), 10);
      }),
    );
  });

  it('refuses what is no probability', () => {
    for (const p of [0, 1, -1, Number.NaN]) expect(() => inverseNormal(p)).toThrow(RangeError);
  });

  it('has the density of the tables', () => {
    expect(density(0)).toBeCloseTo(0.3989422804014327, 14);
    expect(density(1.5)).toBeCloseTo(0.12951759566589174, 14);
  });
});

describe('detection', () => {
  it.each([
    // Stanislaw & Todorov 1999, Behavior Research Methods 31:137-149: 20 of 25 signals heard, 10 of 25 noises taken for one.
    [0.8, 0.4, 1.0949683367087142, -0.2941370652185573],
    // Macmillan & Creelman 2005, table of d′: H = .69, F = .31 lie one d′ apart (0.99), without bias.
    [0.69, 0.31, 0.9917006946949063, 0],
    // Macmillan & Creelman's tables at .99 and .01.
    [0.99, 0.01, 4.6526957480816815, 0],
    // roc-face, measures.d_prime(0.75, 0.21) and measures.c_bias(0.75, 0.21).
    [0.75, 0.21, 1.480910997214322, 0.06596574841107933],
    [0.5, 0.5, 0, 0],
  ])('of hit rate %d and false alarm rate %d', (hitRate, falseAlarmRate, d, c) => {
    const found = detection(hitRate, falseAlarmRate);
    expect(found.d).toBeCloseTo(d, 10);
    expect(found.c).toBeCloseTo(c, 10);
  });
});

describe('sensitivity', () => {
  // A reference written in Python with statistics.NormalDist: log-linear rates, standard error of Gourevitch & Galanter.
  it.each([
    [20, 5, 10, 15, 1.044498707092581, -0.2788451757356595, 0.37926132974645965],
    [25, 0, 0, 25, 4.139803661790102, 0, 0.8294355279212041],
    [0, 10, 10, 0, -3.3812432591697963, 0, 0.974860485226001],
    [6, 4, 3, 7, 0.7026732385714994, 0.12145250170651756, 0.5749619702112643],
    [50, 50, 5, 35, 1.1070028805379077, 0.5535014402689539, 0.27900746994031816],
  ])('of %d hits, %d misses, %d false alarms and %d correct rejections', (hits, misses, falseAlarms, correctRejections, d, c, error) => {
    const found = sensitivity({ hits, misses, falseAlarms, correctRejections });
    expect(found?.d).toBeCloseTo(d, 10);
    expect(found?.c).toBeCloseTo(c, 10);
    expect(((found?.dInterval.high ?? 0) - (found?.dInterval.low ?? 0)) / 2).toBeCloseTo(1.959963984540054 * error, 10);
  });

  it('is finite for all counts, changes sides with the answers, and is less sure of fewer', () => {
    const count = fc.nat(60);
    fc.assert(
      fc.property(count, count, count, count, (hits, misses, falseAlarms, correctRejections) => {
        fc.pre(hits + misses > 0 && falseAlarms + correctRejections > 0);
        const found = sensitivity({ hits, misses, falseAlarms, correctRejections });
        const turned = sensitivity({ hits: misses, misses: hits, falseAlarms: correctRejections, correctRejections: falseAlarms });
        const width = (one: typeof found) => (one?.dInterval.high ?? 0) - (one?.dInterval.low ?? 0);
        expect(Number.isFinite(found?.d)).toBe(true);
        expect(turned?.d).toBeCloseTo(-(found?.d ?? 0), 9);
        expect(turned?.c).toBeCloseTo(-(found?.c ?? 0), 9);
        const more = { hits: hits * 4, misses: misses * 4, falseAlarms: falseAlarms * 4, correctRejections: correctRejections * 4 };
        // Where all answers agree, more of them move the rates themselves towards 0 or 1.
        fc.pre(hits > 0 && misses > 0 && falseAlarms > 0 && correctRejections > 0);
        expect(width(sensitivity(more))).toBeLessThan(width(found));
      }),
    );
  });

  it('cannot be told where nothing was a signal, or nothing noise', () => {
    expect(sensitivity({ hits: 3, misses: 1, falseAlarms: 0, correctRejections: 0 })).toBeUndefined();
    expect(sensitivity({ hits: 0, misses: 0, falseAlarms: 2, correctRejections: 9 })).toBeUndefined();
  });
});

describe('hearing', () => {
  it('hears hindsight, misses polite blame and rarely cries wolf', () => {
    const { byKind, overall } = hearing([
      ...judged(heard(true, true), 9),
      ...judged(heard(false, true, 'euphemism'), 7),
      ...judged(heard(true, true, 'euphemism'), 2),
      ...judged(heard(false, false, 'hindsight'), 9),
      ...judged(heard(true, false, 'hindsight'), 1),
    ]);
    expect(byKind.hindsight).toMatchObject({ hears: 'hears', wolf: 'rarely-cries-wolf' });
    expect(byKind.euphemism).toMatchObject({ hears: 'misses', wolf: 'too-few-to-say' });
    expect(byKind.deflection).toMatchObject({ hears: 'too-few-to-say', wolf: 'too-few-to-say' });
    expect(byKind.deflection.sensitivity).toBeUndefined();
    expect(overall).toMatchObject({ hears: 'half', wolf: 'rarely-cries-wolf' });
  });

  it('cries wolf where what looks like blame is taken for it', () => {
    expect(hearing(judged(heard(true, false, 'named-culprit'), 4)).byKind['named-culprit'].wolf).toBe('cries-wolf');
    expect(hearing(judged(heard(true, false, 'named-culprit'), 3)).byKind['named-culprit'].wolf).toBe('too-few-to-say');
  });

  it('takes d′ of a kind against all noise while too little looks like it', () => {
    const answers = [...judged(heard(true, true, 'euphemism'), 6), ...judged(heard(false, false, 'hindsight'), 8)];
    expect(hearing(answers).byKind.euphemism.sensitivity?.counts).toEqual({ hits: 6, misses: 0, falseAlarms: 0, correctRejections: 8 });
    const enough = [...answers, ...judged(heard(true, false, 'euphemism'), 4)];
    expect(hearing(enough).byKind.euphemism.sensitivity?.counts).toEqual({ hits: 6, misses: 0, falseAlarms: 4, correctRejections: 0 });
  });

  it('counts only the first meeting with a line: later ones tell what is remembered', () => {
    const line = { item: 'x', format: 'spot' as const, score: 1 };
    const { overall } = hearing([
      { ...line, at: 1, heard: heard(false, true) },
      { ...line, at: 2, heard: heard(true, true), again: true },
      { ...line, at: 3, heard: heard(true, true) },
      { ...line, item: 'y', format: 'reword', at: 4, score: 0.5 },
      { ...line, item: 'y', at: 5, heard: heard(true, true) },
    ]);
    expect(overall.counts).toEqual({ hits: 0, misses: 1, falseAlarms: 0, correctRejections: 0 });
  });

  it('tells the levels apart', () => {
    const { byLevel } = hearing([...judged(heard(true, true, 'hindsight', 1), 8), ...judged(heard(false, true, 'hindsight', 3), 8)]);
    expect(byLevel[1].hears).toBe('hears');
    expect(byLevel[3].hears).toBe('misses');
  });

  it('shows a player who learns as a line that rises', () => {
    const early = [
      ...judged(heard(true, true), 8),
      ...judged(heard(false, true), 7),
      ...judged(heard(true, false), 8),
      ...judged(heard(false, false), 7),
    ];
    const late = [
      ...judged(heard(true, true), 14),
      ...judged(heard(false, true), 1),
      ...judged(heard(true, false), 1),
      ...judged(heard(false, false), 14),
    ];
    const { overTime } = hearing([...early, ...late].map((one, at) => ({ ...one, at: at + 1 })));
    expect(overTime).toHaveLength(2);
    expect(overTime.map(({ from, to }) => [from, to])).toEqual([
      [1, windowSize],
      [windowSize + 1, 2 * windowSize],
    ]);
    // A day later the points there were have not moved.
    const more = [...early, ...late, ...judged(heard(true, true), 3), ...judged(heard(false, false), 3)];
    expect(hearing(more.map((one, at) => ({ ...one, at: at + 1 }))).overTime.slice(0, 2)).toEqual(overTime);
    expect(overTime[0]?.sensitivity.d).toBeLessThan(0.5);
    expect(overTime[1]?.sensitivity.d).toBeGreaterThan(2);
  });
});
