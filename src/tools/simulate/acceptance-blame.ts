/** Tests 14 to 17 and 30: what one public blame does, and whether another person would have prevented it. */
import { advanceWeeks, policies, respond, run, startTeam, withoutItem, type Act, type Team, type TeamEvent } from '#simulation';
import { trustOf } from './acceptance-laws.ts';
import type { AcceptanceTest } from './acceptance.ts';
import { seedName } from './references.ts';
import { mean, median } from './statistics.ts';

export const blameTests: readonly AcceptanceTest[] = [
  {
    number: 14,
    claim: 'one public blame: seeds where trust is not lower the week after; largest mean difference in weeks 1-8',
    band: '0; < 0',
    check: ({ seeds }) => {
      const paths = pairs(seeds, 26, 8);
      const notLower = paths.filter((path) => (path.differences[0] as number) >= 0).length;
      const worst = Math.max(...Array.from({ length: 8 }, (_, lag) => mean(paths.map((path) => path.differences[lag] as number))));
      return { figure: `${notLower}; ${worst.toFixed(2)}`, holds: notLower === 0 && worst < 0 };
    },
  },
  {
    number: 15,
    claim: 'its size a week later: neutral team; systemic at month 12',
    band: '-9..-6; -16..-11',
    check: ({ seeds }) => {
      const neutral = mean(pairs(seeds, 26, 1).map((path) => path.differences[0] as number));
      const mature = mean(pairs(seeds, 52, 1, 'systemic').map((path) => path.differences[0] as number));
      return {
        figure: `${neutral.toFixed(1)}; ${mature.toFixed(1)}`,
        holds: neutral >= -9 && neutral <= -6 && mature >= -16 && mature <= -11,
      };
    },
  },
  {
    number: 16,
    claim: 'weeks of building undone; weeks to regain (systemic, week 52), medians',
    band: '22-36; 30-52',
    check: ({ seeds }) => {
      const undone: number[] = [];
      const regained: number[] = [];
      for (let seed = 0; seed < seeds; seed++) {
        const { weeks } = run({ seed: seedName(seed), policy: policies['systemic-one-blame'], weeks: 182 });
        const before = weeks[51]?.trust ?? 0;
        const after = weeks[52]?.trust ?? 0;
        let back = 51;
        while (back > 0 && (weeks[back]?.trust ?? 0) > after) back--;
        undone.push(51 - back);
        const again = weeks.findIndex((week) => week.week > 52 && week.trust >= before);
        regained.push((again < 0 ? weeks.length : again) - 52);
      }
      const [lost, regain] = [median(undone), median(regained)];
      return { figure: `${lost}; ${regain}`, holds: lost >= 22 && lost <= 36 && regain >= 30 && regain <= 52 };
    },
  },
  {
    number: 17,
    claim: 'loss, public to private; disguised to overt',
    band: '2.4-3.5; 0.30-0.40',
    check: ({ seeds }) => {
      const loss = (act: Partial<Extract<Act, { kind: 'blame' }>>): number =>
        -mean(pairs(seeds, 26, 1, 'neutral', act).map((path) => path.differences[0] as number));
      const overt = loss({});
      const toPrivate = overt / loss({ public: false });
      const disguised = loss({ stance: -0.35 }) / overt;
      return {
        figure: `${toPrivate.toFixed(2)}; ${disguised.toFixed(3)}`,
        holds: toPrivate >= 2.4 && toPrivate <= 3.5 && disguised >= 0.3 && disguised <= 0.4,
      };
    },
  },
  {
    number: 30,
    claim: 'different person, same week: the same incident still happens; with the item removed: prevented',
    band: '>= 97 %; 100 %',
    check: ({ seeds }) => {
      let replays = 0;
      let same = 0;
      let prevented = 0;
      for (let seed = 0; seed < seeds; seed++) {
        let team = advanceWeeks(startTeam(seedName(seed), { levers: policies.neutral.levers }), 26).team;
        for (let week = 0; week < 26; week++) {
          const lived = advanceWeeks(team, 1);
          for (const incident of incidentsOf(lived.weeks[0]?.events ?? [])) {
            // A slip is made and fails within the week: there was no item to remove before it.
            if (!team.items.some((item) => item.id === incident.item)) continue;
            replays++;
            const replaced = incidentsOf(advanceWeeks(team, 1, { differentPerson: 1 }).weeks[0]?.events ?? []);
            if (replaced.some((each) => each.item === incident.item && each.severity === incident.severity)) same++;
            const removed = incidentsOf(advanceWeeks(withoutItem(team, incident.item), 1).weeks[0]?.events ?? []);
            if (!removed.some((each) => each.item === incident.item)) prevented++;
          }
          team = lived.team;
        }
      }
      const share = (100 * same) / replays;
      return {
        figure: `${share.toFixed(1)} %; ${((100 * prevented) / replays).toFixed(0)} % of ${replays} replays`,
        holds: share >= 97 && prevented === replays,
      };
    },
  },
];

/** A team at `week` of a policy, lived on with and without one act: differences of trust (0..100) in the weeks after. */
function pairs(
  seeds: number,
  week: number,
  lags: number,
  name: 'neutral' | 'systemic' = 'neutral',
  change: Partial<Extract<Act, { kind: 'blame' }>> = {},
): { differences: number[] }[] {
  return Array.from({ length: seeds }, (_, seed) => {
    const { team } = run({ seed: seedName(seed), policy: policies[name], weeks: week });
    const target = team.people[0]?.id ?? 0;
    let blamed = respond(team, [{ kind: 'blame', stance: -1, intensity: 1, public: true, target, ...change }]);
    let spared = team;
    const differences: number[] = [];
    for (let lag = 0; lag < lags; lag++) {
      blamed = advance(blamed);
      spared = advance(spared);
      differences.push(trustOf(blamed) - trustOf(spared));
    }
    return { differences };
  });
}

function advance(team: Team): Team {
  return advanceWeeks(team, 1).team;
}

function incidentsOf(events: readonly TeamEvent[]): Extract<TeamEvent, { kind: 'incident' }>[] {
  return events.filter((event) => event.kind === 'incident');
}
