/** Tests 21 to 29, 33 and 34: the reference policies against each other. */
import { crossingWeek, gapsToTheTruth, leavingPerYear, talkOnly } from '#lab';
import type { AcceptanceTest } from './acceptance.ts';

const within = (value: number, low: number, high: number): boolean => value >= low && value <= high;
const figures = (values: readonly number[], digits = 2): string => values.map((value) => value.toFixed(digits)).join('; ');

export const referenceTests: readonly AcceptanceTest[] = [
  {
    number: 21,
    claim: 'neutral, month 24: R; V; T',
    band: '18-32; 80-96; 41-51',
    check: ({ evidence }) => {
      const [r, v, t] = (['R', 'V', 'T'] as const).map((read) => evidence.median('neutral', read, 24)) as [number, number, number];
      return { figure: figures([r, v, t], 1), holds: within(r, 18, 32) && within(v, 80, 96) && within(t, 41, 51) };
    },
  },
  {
    number: 22,
    claim: 'always-blame: R month 6; V month 24 to neutral; T month 12',
    band: '5-14; 0.5-0.72; 12-22',
    check: ({ evidence }) => {
      const r = evidence.median('blame', 'R', 6);
      const v = evidence.median('blame', 'V', 24) / evidence.median('neutral', 'V', 24);
      const t = evidence.median('blame', 'T', 12);
      return { figure: figures([r, v, t]), holds: within(r, 5, 14) && within(v, 0.5, 0.72) && within(t, 12, 22) };
    },
  },
  {
    number: 23,
    claim: 'always-blame to neutral: visible month 6; hidden month 12; severity 1 in year 2',
    band: '0.55-0.80; 1.25-1.60; >= 1.2',
    check: ({ evidence }) => {
      const seen = evidence.mean('blame', 'visible', 6) / evidence.mean('neutral', 'visible', 6);
      const hidden = evidence.mean('blame', 'hidden', 12) / evidence.mean('neutral', 'hidden', 12);
      const severe = evidence.mean('blameEnd', 'severeInYearTwo') / evidence.mean('neutralEnd', 'severeInYearTwo');
      return { figure: figures([seen, hidden, severe]), holds: within(seen, 0.55, 0.8) && within(hidden, 1.25, 1.6) && severe >= 1.2 };
    },
  },
  {
    number: 24,
    claim: 'systemic and neutral: V month 3 minus; crossing week of means; V month 24 to neutral',
    band: '-12..-4; 20-34; 1.2-1.5',
    check: ({ evidence }) => {
      const dip = evidence.median('systemic', 'V', 3) - evidence.median('neutral', 'V', 3);
      const crossing = crossingWeek(evidence);
      const ratio = evidence.median('systemic', 'V', 24) / evidence.median('neutral', 'V', 24);
      return {
        figure: figures([dip, crossing, ratio]),
        holds: within(dip, -12, -4) && within(crossing, 20, 34) && within(ratio, 1.2, 1.5),
      };
    },
  },
  {
    number: 25,
    claim: 'systemic to neutral, month 6: reports; true incidents; visible incidents',
    band: '>= 1.15; <= 0.85; 0.9-1.3',
    check: ({ evidence }) => {
      const [reports, incidents, seen] = (['reports', 'incidents', 'visible'] as const).map(
        (read) => evidence.mean('systemic', read, 6) / evidence.mean('neutral', read, 6),
      ) as [number, number, number];
      return { figure: figures([reports, incidents, seen]), holds: reports >= 1.15 && incidents <= 0.85 && within(seen, 0.9, 1.3) };
    },
  },
  {
    number: 26,
    claim: 'talk-only: month of the peak of T; T month 24 minus peak; R month 24 minus month 3',
    band: '4-14; <= -4; <= -4',
    check: ({ evidence }) => {
      const { month, fall, reporting } = talkOnly(evidence);
      return { figure: figures([month, fall, reporting], 1), holds: within(month, 4, 14) && fall <= -4 && reporting <= -4 };
    },
  },
  {
    number: 27,
    claim: 'process-only to neutral, month 24: V; harm',
    band: '<= 0.88; 0.90-1.08',
    check: ({ evidence }) => {
      const v = evidence.median('process', 'V', 24) / evidence.median('neutral', 'V', 24);
      const harm = evidence.median('processEnd', 'harm') / evidence.median('neutralEnd', 'harm');
      return { figure: figures([v, harm]), holds: v <= 0.88 && within(harm, 0.9, 1.08) };
    },
  },
  {
    number: 28,
    claim: 'turnaround: R 4 and 6 months after to at the change; security days fall',
    band: '>= 1.6; >= 2.4; >= 60 %',
    check: ({ evidence }) => {
      const [at, four, six] = [6, 10, 12].map((month) => evidence.median('turnaround', 'R', month)) as [number, number, number];
      const fall = 1 - evidence.median('turnaround', 'remediationDays', 12) / evidence.median('turnaround', 'remediationDays', 6);
      return {
        figure: `${figures([four / at, six / at])}; ${(100 * fall).toFixed(0)} %`,
        holds: four / at >= 1.6 && six / at >= 2.4 && fall >= 0.6,
      };
    },
  },
  {
    number: 29,
    claim: 'fintech: R week 16 to week 3; lead time week 29 to week 3; R week 47 to week 29',
    band: '<= 0.55; >= 1.6; >= 1.6',
    check: ({ evidence }) => {
      const R = (at: number): number => evidence.median('fintech', 'R', at);
      const fall = R(1) / R(0);
      const slower = evidence.median('fintech', 'leadTime', 2) / evidence.median('fintech', 'leadTime', 0);
      const rise = R(3) / R(2);
      return { figure: figures([fall, slower, rise]), holds: fall <= 0.55 && slower >= 1.6 && rise >= 1.6 };
    },
  },
  {
    number: 33,
    claim: 'leaving per year, %: systemic; neutral; always-blame',
    band: '5-11; 8-16; 22-38',
    check: ({ evidence }) => {
      const [s, n, b] = (['systemicEnd', 'neutralEnd', 'blameEnd'] as const).map((end) => leavingPerYear(evidence, end)) as [
        number,
        number,
        number,
      ];
      return { figure: figures([s, n, b], 1), holds: within(s, 5, 11) && within(n, 8, 16) && within(b, 22, 38) };
    },
  },
  {
    number: 34,
    claim: 'month 12, blame > neutral > systemic: incidents not seen; named survey minus true T; compliance seen minus true',
    band: 'ordering',
    check: ({ evidence }) => {
      const rows = gapsToTheTruth(evidence);
      return {
        figure: rows.map((row) => row.map((value) => value.toFixed(1)).join(' > ')).join('; '),
        holds: rows.every(([b, n, s]) => b > n && n > s),
      };
    },
  },
];
