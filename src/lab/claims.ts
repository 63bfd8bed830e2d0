/** What the model claims, each claim with the figures it stands on, and the job that checks them under changed numbers. */
import { Evidence, gather, type MeasureName, type Rows } from './claims-evidence.ts';
import { claimIds, type Claim, type ClaimId, type Claims, type ClaimsInput, type Figure, type Need } from './claims-list.ts';
import { cheapWinners, gapsToTheTruth, leavingPerYear, talkOnly } from './claims-figures.ts';
import type { Job } from './job.ts';
import { total } from './statistics.ts';

type Asked = Omit<Figure, 'holds'>;
type Figures = (evidence: Evidence) => readonly Asked[];

const atLeast = (bound: number): Need => ({ kind: 'at-least', bound });
const atMost = (bound: number): Need => ({ kind: 'at-most', bound });
const rising: Need = { kind: 'rising' };
const falling: Need = { kind: 'falling' };
const figure = (id: string, values: number | readonly number[], digits: number, need: Need): Asked => ({
  id,
  values: typeof values === 'number' ? [values] : values,
  digits,
  need,
});

/** Every claim. The bounds are what its words say, not how well the model was fitted: a claim may hold with numbers no team has. */
const figuresOf: Readonly<Record<ClaimId, Figures>> = {
  'blame-never-wins': (evidence) => {
    const pair = (read: 'R' | 'V' | 'T' | 'harm') => [evidence.median('systemicEnd', read), evidence.median('blameEnd', read)];
    const ahead = (read: 'R' | 'V' | 'T') => {
      const blaming = evidence.column('blameEnd', read);
      return evidence.column('systemicEnd', read).map((value, run) => (blaming[run] as number) > value);
    };
    const [R, V, T] = [ahead('R'), ahead('V'), ahead('T')];
    const wins = R.filter((won, run) => won && V[run] === true && T[run] === true).length;
    return [
      figure('reporting', pair('R'), 0, falling),
      figure('velocity', pair('V'), 0, falling),
      figure('trust', pair('T'), 0, falling),
      figure('harm', pair('harm'), 0, rising),
      figure('wins', (100 * wins) / R.length, 0, atMost(0)),
    ];
  },
  'one-blame': (evidence) => [
    figure('undone', evidence.median('undone', 'undone'), 0, atLeast(13)),
    figure('regained', evidence.median('undone', 'regained'), 0, atLeast(13)),
  ],
  witnesses: (evidence) => {
    const overt = evidence.mean('oneBlame', 'neutral');
    return [
      figure('private', overt / evidence.mean('oneBlame', 'inPrivate'), 1, atLeast(1.5)),
      figure('disguised', (100 * evidence.mean('oneBlame', 'disguised')) / overt, 0, atLeast(15)),
    ];
  },
  'looks-good': (evidence) => [
    figure('seen', ratio(evidence.mean('blame', 'visible', 6), evidence.mean('neutral', 'visible', 6)), 2, atMost(0.9)),
    figure('hidden', ratio(evidence.mean('blame', 'hidden', 12), evidence.mean('neutral', 'hidden', 12)), 2, atLeast(1.1)),
    figure('severe', ratio(evidence.mean('blameEnd', 'severeInYearTwo'), evidence.mean('neutralEnd', 'severeInYearTwo')), 2, atLeast(1.1)),
  ],
  gates: (evidence) => {
    const failures = [0, 2].map((at) => evidence.mean('gates', 'changeFailure', at)) as [number, number];
    return [
      figure('velocity', byGates(evidence, 'V'), 0, falling),
      figure('lead', byGates(evidence, 'leadTime'), 1, rising),
      figure('failures', ratio(failures[1], failures[0]), 2, atLeast(0.9)),
    ];
  },
  paper: (evidence) => [
    figure('velocity', ratio(evidence.median('processEnd', 'V'), evidence.median('neutralEnd', 'V')), 2, atMost(0.95)),
    figure('harm', ratio(evidence.median('processEnd', 'harm'), evidence.median('neutralEnd', 'harm')), 2, atLeast(0.85)),
  ],
  talk: (evidence) => {
    const { month, fall, reporting } = talkOnly(evidence);
    return [
      figure('peak', month, 0, { kind: 'between', low: 2, high: 18 }),
      figure('fall', fall, 1, atMost(-2)),
      figure('reporting', reporting, 1, atMost(-2)),
    ];
  },
  'costs-first': (evidence) => [
    figure('dip', evidence.median('systemic', 'V', 3) - evidence.median('neutral', 'V', 3), 0, atMost(-2)),
    figure('later', ratio(evidence.median('systemic', 'V', 24), evidence.median('neutral', 'V', 24)), 2, atLeast(1.1)),
  ],
  'reports-first': (evidence) => {
    const toNeutral = (read: 'reports' | 'incidents' | 'visible') =>
      ratio(evidence.mean('systemic', read, 6), evidence.mean('neutral', read, 6));
    return [
      figure('reports', toNeutral('reports'), 2, atLeast(1.1)),
      figure('incidents', toNeutral('incidents'), 2, atMost(0.9)),
      figure('seen', toNeutral('visible'), 2, atLeast(0.9)),
    ];
  },
  'somebody-else': (evidence) => {
    const share = (finding: 'same' | 'prevented') =>
      ratio(100 * total(evidence.column('somebodyElse', finding)), total(evidence.column('somebodyElse', 'lived')));
    return [figure('same', share('same'), 1, atLeast(90)), figure('prevented', share('prevented'), 0, atLeast(100))];
  },
  'no-cheap-winner': (evidence) => [figure('winners', cheapWinners(evidence).length, 0, atMost(0))],
  thanks: (evidence) => [
    figure(
      'reporting',
      [0, 1, 2].map((at) => evidence.median('recognition', 'R', at)),
      0,
      rising,
    ),
  ],
  'turning-round': (evidence) => {
    const [at, four, six] = [6, 10, 12].map((month) => evidence.median('turnaround', 'R', month)) as [number, number, number];
    return [
      figure('four', ratio(four, at), 1, atLeast(1.3)),
      figure('six', ratio(six, at), 1, atLeast(1.6)),
      figure('scars', [evidence.median('systemic', 'T', 6), evidence.median('turnaround', 'T', 12)], 0, falling),
    ];
  },
  leaving: (evidence) => {
    const shares = (['blameEnd', 'neutralEnd', 'systemicEnd'] as const).map((end) => leavingPerYear(evidence, end));
    return [figure('share', shares, 0, falling), figure('ratio', ratio(shares[0] as number, shares[2] as number), 1, atLeast(2))];
  },
  dashboard: (evidence) => {
    const [incidents, trust, compliance] = gapsToTheTruth(evidence);
    return [figure('incidents', incidents, 1, falling), figure('trust', trust, 1, falling), figure('compliance', compliance, 1, falling)];
  },
  negligence: (evidence) => {
    const [handled, ignored, reviewed] = [0, 1, 2].map((at) => evidence.mean('negligence', 'T', at)) as [number, number, number];
    return [figure('ignored', ignored - handled, 1, atMost(-2)), figure('reviewed', reviewed - handled, 1, atMost(-1))];
  },
};

/** What the claims stand on; other measures are for the acceptance tests alone. */
const needed: readonly MeasureName[] = [
  'neutral',
  'blame',
  'systemic',
  'talk',
  'turnaround',
  'neutralEnd',
  'blameEnd',
  'systemicEnd',
  'processEnd',
  'others',
  'oneBlame',
  'undone',
  'somebodyElse',
  'recognition',
  'gates',
  'negligence',
];

export const claims: Job<ClaimsInput, Rows, Claims> = {
  part: ({ parameters }, from, to) => gather(parameters, from, to, needed),
  whole(_, parts) {
    const evidence = new Evidence(parts);
    return { runs: evidence.column('undone', 'undone').length, claims: claimIds.map((id) => judge(id, evidence)) };
  },
};

function judge(id: ClaimId, evidence: Evidence): Claim {
  const figures = figuresOf[id](evidence).map((asked) => ({ ...asked, holds: isMet(asked) }));
  const isKnown = ({ values }: Figure) => values.every((value) => Number.isFinite(value));
  const state = figures.some((each) => isKnown(each) && !each.holds) ? 'broken' : figures.every(isKnown) ? 'holds' : 'unknown';
  return { id, state, figures, winners: id === 'no-cheap-winner' ? cheapWinners(evidence) : [] };
}

function isMet({ values, need }: Asked): boolean {
  switch (need.kind) {
    case 'at-least':
      return values.every((value) => value >= need.bound);
    case 'at-most':
      return values.every((value) => value <= need.bound);
    case 'between':
      return values.every((value) => value >= need.low && value <= need.high);
    case 'rising':
      return values.every((value, k) => k === 0 || value > (values[k - 1] as number));
    case 'falling':
      return values.every((value, k) => k === 0 || value < (values[k - 1] as number));
  }
}

function byGates(evidence: Evidence, read: 'V' | 'leadTime'): readonly number[] {
  return [0, 1, 2].map((at) => evidence.median('gates', read, at));
}

/** Of nothing there is no share: NaN. */
function ratio(part: number, whole: number): number {
  return whole === 0 ? Number.NaN : part / whole;
}
