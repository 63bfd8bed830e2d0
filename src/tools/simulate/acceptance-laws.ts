/** Tests 1 to 13: what holds exactly, and what must come to nothing when its cause is taken away. */
import { mean, median, seedName, total } from '#lab';
import {
  advanceWeeks,
  chance,
  headline,
  policies,
  respond,
  run,
  startTeam,
  type Parameters,
  type StartOptions,
  type Team,
  type WeekRecord,
} from '#simulation';
import type { AcceptanceTest, Given, Verdict } from './acceptance.ts';
import { randomActs, randomLevers } from './random-leader.ts';

const quiet = { peer0: 0, tight: 0, tightB: 0 } satisfies Partial<Parameters>;

export const lawTests: readonly AcceptanceTest[] = [
  {
    number: 1,
    claim: 'same seed and levers, same history, whatever else is drawn',
    band: 'exact',
    check: ({ seeds }) => {
      const differing = count(seeds, (seed) => {
        const once = run({ seed, policy: policies.fintech, weeks: 52 });
        let team = startTeam(seed, { levers: policies.fintech.levers });
        const weeks: WeekRecord[] = [];
        let present = team.people.map((person) => person.id);
        for (let week = 0; week < 52; week++) {
          chance(seed, week, 'something-else', week);
          const move = policies.fintech.before?.(week, weeks.at(-1), present);
          if (move) team = respond(team, move.acts ?? [], move.levers);
          const next = advanceWeeks(team, 1);
          team = next.team;
          weeks.push(...next.weeks);
          present = team.people.map((person) => person.id);
        }
        return JSON.stringify(once) !== JSON.stringify({ weeks, team });
      });
      return { figure: `${differing} of ${seeds} differ`, holds: differing === 0 };
    },
  },
  law(2, 'engineers and vacancies add up to the team size', (lived) => lived.seats),
  law(3, 'open items = 60 + born - closed = U + S + B', (lived) => lived.items),
  law(4, 'told never exceeds occurred, R within 0..100', (lived) => lived.told),
  law(5, 'visible never exceeds true, severity 1 is always visible', (lived) => lived.visible),
  law(6, 'all stocks stay inside their ranges', (lived) => lived.ranges),
  {
    number: 7,
    claim: 'zero deploys: change-induced incidents and velocity',
    band: '0; 0',
    check: ({ seeds }) => {
      let changed = 0;
      let delivered = 0;
      eachSeed(seeds, (seed) => {
        for (const week of lived(seed, { parameters: { nu: 0 }, levers: policies.neutral.levers }, 52).weeks) {
          changed += week.changeIncidents;
          delivered += week.delivered;
        }
      });
      return { figure: `${changed}; ${delivered}`, holds: changed === 0 && delivered === 0 };
    },
  },
  {
    number: 8,
    claim: 'nothing comes in: incidents in 50 runs of 52 weeks',
    band: '<= 2',
    check: () => {
      const incidents = sumOver(50, (seed) =>
        countIncidents(lived(seed, { parameters: { hz: 0, env: 0, slip: 0, H0: 0 }, negligence: 'none' }, 52).weeks),
      );
      return { figure: String(incidents), holds: incidents <= 2 };
    },
  },
  {
    number: 9,
    claim: 'full trust, no fear, no capacity, 26 weeks: fixes; known problems; R',
    band: '0; >= 55; 45-70',
    check: ({ seeds }) => {
      const people = Array.from({ length: 10 }, () => ({ trust: 7 }));
      const ends = each(seeds, (seed) => {
        const { weeks } = lived(seed, { people, parameters: { F0: 0, good: 0 }, levers: { fund: 0 } }, 26);
        return { fixes: weeks.reduce((sum, week) => sum + week.fixes, 0), known: weeks[25]?.known ?? 0, R: headline(weeks, 25).reporting };
      });
      const fixes = ends.reduce((sum, end) => sum + end.fixes, 0);
      const known = median(ends.map((end) => end.known));
      const reporting = median(ends.map((end) => end.R));
      return {
        figure: `${fixes}; ${known.toFixed(0)}; ${reporting.toFixed(1)}`,
        holds: fixes === 0 && known >= 55 && reporting >= 45 && reporting <= 70,
      };
    },
  },
  {
    number: 10,
    claim: 'nobody would ever tell: voluntary reports; R from outages alone',
    band: '0; 4-10',
    check: ({ seeds }) => {
      const ends = each(seeds, (seed) => {
        const { weeks } = lived(seed, { parameters: { b0: -60 }, levers: policies.neutral.levers }, 26);
        return { reports: weeks.reduce((sum, week) => sum + week.reports + week.lateReports, 0), R: headline(weeks, 25).reporting };
      });
      const reports = ends.reduce((sum, end) => sum + end.reports, 0);
      const reporting = median(ends.map((end) => end.R));
      return { figure: `${reports}; ${reporting.toFixed(1)}`, holds: reports === 0 && reporting >= 4 && reporting <= 10 };
    },
  },
  {
    number: 11,
    claim: 'no blame, praise, peer blame or new gates: drift of trust in 52 weeks',
    band: '-3..+3',
    check: ({ seeds }) => {
      const drift = mean(
        each(seeds, (seed) => {
          const start = startTeam(seed, { parameters: { ...quiet, A0: 0 }, levers: policies.neutral.levers });
          const end = advanceWeeks(start, 52).team;
          return trustOf(end) - trustOf(start);
        }),
      );
      return { figure: drift.toFixed(1), holds: Math.abs(drift) <= 3 };
    },
  },
  {
    number: 12,
    claim: 'no gates and no paper: lead-time impact of controls, days',
    band: '0',
    check: ({ seeds }) => {
      const impact = sumOver(seeds, (seed) =>
        lived(seed, { parameters: { ...quiet, A0: 0, D0: 0 }, levers: policies.neutral.levers }, 26).weeks.reduce(
          (sum, week) => sum + week.leadImpactDays,
          0,
        ),
      );
      return { figure: String(impact), holds: impact === 0 };
    },
  },
  {
    number: 13,
    claim: 'nobody with two negligent acts: HR none, private and postmortem are the same history',
    band: 'exact',
    check: ({ seeds }) => {
      let compared = 0;
      const differing = count(seeds, (seed) => {
        const ways = (['none', 'private', 'postmortem'] as const).map((negligence) => {
          const { team, weeks } = lived(seed, { negligence: 'none', levers: { ...policies.neutral.levers, negligence } }, 52);
          return { weeks: JSON.stringify(weeks), acts: Math.max(...team.people.map((person) => person.negligentActs)) };
        });
        if (ways.some((way) => way.acts >= 2)) return false;
        compared++;
        return ways.some((way) => way.weeks !== ways[0]?.weeks);
      });
      return { figure: `${differing} of ${compared} differ`, holds: differing === 0 && compared > 0 };
    },
  },
];

/** What a team under a random leader violated, by law. */
type Violations = { seats: number; items: number; told: number; visible: number; ranges: number };

let livedRandomly: { seeds: number; violations: Violations } | undefined;

function law(number: number, claim: string, violations: (all: Violations) => number): AcceptanceTest {
  return {
    number,
    claim: `${claim}, under random levers and acts`,
    band: 'exact',
    check: ({ seeds }: Pick<Given, 'seeds'>): Verdict => {
      if (livedRandomly?.seeds !== seeds) livedRandomly = { seeds, violations: liveRandomly(seeds) };
      const found = violations(livedRandomly.violations);
      return { figure: `${found} violations`, holds: found === 0 };
    },
  };
}

function liveRandomly(seeds: number): Violations {
  const found: Violations = { seats: 0, items: 0, told: 0, visible: 0, ranges: 0 };
  eachSeed(seeds, (seed) => {
    let team = startTeam(seed);
    let open = team.items.length;
    const weeks: WeekRecord[] = [];
    for (let week = 0; week < 104; week++) {
      team = respond(team, randomActs(seed, week), week % 4 === 0 ? randomLevers(seed, week) : undefined);
      const next = advanceWeeks(team, 1);
      team = next.team;
      const record = next.weeks[0] as WeekRecord;
      weeks.push(record);
      open += record.born - record.closed;
      const reporting = headline(weeks, week).reporting;
      if (team.people.length + team.vacancies.length !== 10) found.seats++;
      if (team.items.length !== open || record.unnoticed + record.silenced + record.known !== open) found.items++;
      if (record.told > record.occurred || !(reporting >= 0 && reporting <= 100)) found.told++;
      const hidden = record.incidents.some((incidents, k) => (record.visibleIncidents[k] ?? 0) > incidents);
      if (hidden || record.visibleIncidents[0] !== record.incidents[0]) found.visible++;
      if (!insideRanges(team)) found.ranges++;
    }
  });
  return found;
}

export function insideRanges(team: Team): boolean {
  const inside = (value: number, low: number, high: number): boolean => value >= low && value <= high;
  const shares = [
    ...team.guardrails,
    team.paper,
    team.knowledge,
    team.practice,
    team.credibility,
    team.folklore,
    team.resentment,
    team.deviance,
    team.pressure,
  ];
  return (
    shares.every((share) => inside(share, 0, 1)) &&
    inside(team.norm, -1, 1) &&
    inside(team.gates, 0, 6) &&
    Number.isFinite(team.unplanned) &&
    team.unplanned >= 0 &&
    team.reviewLoad >= 0 &&
    team.people.every(
      (person) => inside(person.trust, 1, 7) && inside(person.fear, 0, 1) && inside(person.blamedFor, 0, 12) && person.tenure >= 0,
    )
  );
}

function lived(seed: string, options: StartOptions, weeks: number): { team: Team; weeks: WeekRecord[] } {
  return advanceWeeks(startTeam(seed, options), weeks);
}

/** Mean trust of a team, 0..100. */
function trustOf(team: Team): number {
  return ((mean(team.people.map((person) => person.trust)) - 1) / 6) * 100;
}

function countIncidents(weeks: readonly WeekRecord[]): number {
  return weeks.reduce((sum, week) => sum + total(week.incidents), 0);
}

function eachSeed(seeds: number, live: (seed: string) => void): void {
  for (let seed = 0; seed < seeds; seed++) live(seedName(seed));
}

function each<Item>(seeds: number, live: (seed: string) => Item): Item[] {
  return Array.from({ length: seeds }, (_, seed) => live(seedName(seed)));
}

function count(seeds: number, live: (seed: string) => boolean): number {
  return each(seeds, live).filter(Boolean).length;
}

function sumOver(seeds: number, live: (seed: string) => number): number {
  return each(seeds, live).reduce((sum, value) => sum + value, 0);
}
