/** Tests 21 to 29, 33 and 34: the reference policies against each other. */
import { harmOf, monthEndWeek, type Headline, type PolicyName } from '#simulation';
import type { AcceptanceTest } from './acceptance.ts';
import { all, R, T, V, type References } from './references.ts';
import { mean, median, total } from './statistics.ts';

const visible = (head: Headline): number => all(head.seen.visibleIncidents);
const within = (value: number, low: number, high: number): boolean => value >= low && value <= high;
const figures = (values: readonly number[], digits = 2): string => values.map((value) => value.toFixed(digits)).join('; ');

export const referenceTests: readonly AcceptanceTest[] = [
  {
    number: 21,
    claim: 'neutral, month 24: R; V; T',
    band: '18-32; 80-96; 41-51',
    check: (references) => {
      const [r, v, t] = [R, V, T].map((read) => references.median('neutral', 24, read)) as [number, number, number];
      return { figure: figures([r, v, t], 1), holds: within(r, 18, 32) && within(v, 80, 96) && within(t, 41, 51) };
    },
  },
  {
    number: 22,
    claim: 'always-blame: R month 6; V month 24 to neutral; T month 12',
    band: '5-14; 0.5-0.72; 12-22',
    check: (references) => {
      const r = references.median('always-blame', 6, R);
      const v = references.median('always-blame', 24, V) / references.median('neutral', 24, V);
      const t = references.median('always-blame', 12, T);
      return { figure: figures([r, v, t]), holds: within(r, 5, 14) && within(v, 0.5, 0.72) && within(t, 12, 22) };
    },
  },
  {
    number: 23,
    claim: 'always-blame to neutral: visible month 6; hidden month 12; severity 1 in year 2',
    band: '0.55-0.80; 1.25-1.60; >= 1.2',
    check: (references) => {
      const ratio = (month: number, read: (head: Headline) => number): number =>
        references.mean('always-blame', month, read) / references.mean('neutral', month, read);
      const seen = ratio(6, visible);
      const hidden = ratio(12, (head) => head.hidden);
      const severe = severeInYearTwo(references, 'always-blame') / severeInYearTwo(references, 'neutral');
      return { figure: figures([seen, hidden, severe]), holds: within(seen, 0.55, 0.8) && within(hidden, 1.25, 1.6) && severe >= 1.2 };
    },
  },
  {
    number: 24,
    claim: 'systemic and neutral: V month 3 minus; crossing week of means; V month 24 to neutral',
    band: '-12..-4; 20-34; 1.2-1.5',
    check: (references) => {
      const dip = references.median('systemic', 3, V) - references.median('neutral', 3, V);
      const crossing = crossingWeek(references);
      const ratio = references.median('systemic', 24, V) / references.median('neutral', 24, V);
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
    check: (references) => {
      const ratio = (read: (head: Headline) => number): number =>
        references.mean('systemic', 6, read) / references.mean('neutral', 6, read);
      const reports = ratio((head) => head.seen.reports);
      const incidents = ratio((head) => all(head.incidents));
      const seen = ratio(visible);
      return { figure: figures([reports, incidents, seen]), holds: reports >= 1.15 && incidents <= 0.85 && within(seen, 0.9, 1.3) };
    },
  },
  {
    number: 26,
    claim: 'talk-only: month of the peak of T; T month 24 minus peak; R month 24 minus month 3',
    band: '4-14; <= -4; <= -4',
    check: (references) => {
      const trust = Array.from({ length: 24 }, (_, k) => references.median('talk-only', k + 1, T));
      const peak = Math.max(...trust);
      const month = trust.indexOf(peak) + 1;
      const fall = (trust[23] as number) - peak;
      const reporting = references.median('talk-only', 24, R) - references.median('talk-only', 3, R);
      return { figure: figures([month, fall, reporting], 1), holds: within(month, 4, 14) && fall <= -4 && reporting <= -4 };
    },
  },
  {
    number: 27,
    claim: 'process-only to neutral, month 24: V; harm',
    band: '<= 0.88; 0.90-1.08',
    check: (references) => {
      const v = references.median('process-only', 24, V) / references.median('neutral', 24, V);
      const harm = harmOfTwoYears(references, 'process-only') / harmOfTwoYears(references, 'neutral');
      return { figure: figures([v, harm]), holds: v <= 0.88 && within(harm, 0.9, 1.08) };
    },
  },
  {
    number: 28,
    claim: 'turnaround: R 4 and 6 months after to at the change; security days fall',
    band: '>= 1.6; >= 2.4; >= 60 %',
    check: (references) => {
      const [at, four, six] = [6, 10, 12].map((month) => references.median('turnaround', month, R)) as [number, number, number];
      const days = (month: number): number => references.median('turnaround', month, (head) => head.indicators.remediationDays);
      const fall = 1 - days(12) / days(6);
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
    check: (references) => {
      const at = (week: number, read: (head: Headline) => number): number => median(references.atWeek('fintech', week, read));
      const fall = at(16, R) / at(3, R);
      const slower = at(29, (head) => head.leadTimeDays) / at(3, (head) => head.leadTimeDays);
      const rise = at(47, R) / at(29, R);
      return { figure: figures([fall, slower, rise]), holds: fall <= 0.55 && slower >= 1.6 && rise >= 1.6 };
    },
  },
  {
    number: 33,
    claim: 'leaving per year, %: systemic; neutral; always-blame',
    band: '5-11; 8-16; 22-38',
    check: (references) => {
      const [s, n, b] = (['systemic', 'neutral', 'always-blame'] as const).map((name) => leavingPerYear(references, name)) as [
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
    check: (references) => {
      const gaps: readonly ((head: Headline) => number)[] = [
        (head) => all(head.incidents) - visible(head),
        (head) => head.seen.trust - head.trust,
        (head) => 100 * (head.seen.compliance - head.compliance),
      ];
      const rows = gaps.map((gap) => (['always-blame', 'neutral', 'systemic'] as const).map((name) => references.mean(name, 12, gap)));
      return {
        figure: rows.map((row) => row.map((value) => value.toFixed(1)).join(' > ')).join('; '),
        holds: rows.every(([b, n, s]) => (b as number) > (n as number) && (n as number) > (s as number)),
      };
    },
  },
];

function severeInYearTwo(references: References, name: PolicyName): number {
  return mean(references.of(name).map(({ weeks }) => total(weeks.slice(52).map((week) => week.incidents[0]))));
}

function harmOfTwoYears(references: References, name: PolicyName): number {
  return median(references.of(name).map(({ weeks }) => harmOf(weeks, 0, 103)));
}

/** First week from the third month on in which the mean velocity of systemic teams has reached that of neutral ones. */
function crossingWeek(references: References): number {
  for (let week = monthEndWeek(3); week < 104; week++) {
    if (mean(references.atWeek('systemic', week, V)) >= mean(references.atWeek('neutral', week, V))) return week;
  }
  return Infinity;
}

/** Leavers per person-year, %. */
function leavingPerYear(references: References, name: PolicyName): number {
  const lived = references.of(name);
  const left = total(lived.map(({ weeks }) => total(weeks.map((week) => week.left))));
  const personWeeks = total(lived.map(({ weeks }) => total(weeks.map((week) => week.engineers))));
  return (100 * 52 * left) / personWeeks;
}
