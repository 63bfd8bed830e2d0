/** What one blame does, and whether somebody else in the chair would have prevented an incident: lives compared under the same luck. */
import { advanceWeeks, onHundred, policies, respond, withoutItem, type Act, type PolicyName, type Team, type TeamEvent } from '#simulation';
import type { Lives } from './claims-lives.ts';
import { mean } from './statistics.ts';

type Blame = Extract<Act, { kind: 'blame' }>;

/** A team at `week` of a leader, lived on with and without one blame: differences of trust (0..100) in the weeks after. */
export function trustAfterBlame(
  lives: Lives,
  name: PolicyName,
  week: number,
  lags: number,
  change: Partial<Blame> = {},
): readonly number[] {
  let spared = lives.teamAfter(name, week);
  const target = spared.people[0]?.id ?? 0;
  let blamed = respond(spared, [{ kind: 'blame', stance: -1, intensity: 1, public: true, target, ...change }]);
  const differences: number[] = [];
  for (let lag = 0; lag < lags; lag++) {
    blamed = advanceWeeks(blamed, 1).team;
    spared = advanceWeeks(spared, 1).team;
    differences.push(trustOf(blamed) - trustOf(spared));
  }
  return differences;
}

/** A systemic team blamed once, before everybody, in week 52: weeks of building undone, and weeks until the trust before is back. */
export function undoneByOneBlame(lives: Lives): { readonly undone: readonly number[]; readonly regained: readonly number[] } {
  const weeks = lives.under(policies['systemic-one-blame'], 182);
  const before = weeks[51]?.trust ?? 0;
  const after = weeks[52]?.trust ?? 0;
  let back = 51;
  while (back > 0 && (weeks[back]?.trust ?? 0) > after) back--;
  const again = weeks.findIndex((week) => week.week > 52 && week.trust >= before);
  return { undone: [51 - back], regained: [(again < 0 ? weeks.length : again) - 52] };
}

/**
 * Every incident of half a year in a neutral team, lived again with somebody else on call and last to touch, and again without
 * its condition: how many were lived again, happened all the same, and were prevented.
 */
export function somebodyElse(lives: Lives) {
  let lived = 0;
  let same = 0;
  let prevented = 0;
  let team = lives.teamAfter('neutral', 26);
  for (let week = 0; week < 26; week++) {
    const next = advanceWeeks(team, 1);
    for (const incident of incidentsOf(next.weeks[0]?.events ?? [])) {
      // A slip is made and fails within the week: there was no condition to remove before it.
      if (!team.items.some((item) => item.id === incident.item)) continue;
      lived++;
      const replaced = incidentsOf(advanceWeeks(team, 1, { differentPerson: 1 }).weeks[0]?.events ?? []);
      if (replaced.some((each) => each.item === incident.item && each.severity === incident.severity)) same++;
      const removed = incidentsOf(advanceWeeks(withoutItem(team, incident.item), 1).weeks[0]?.events ?? []);
      if (!removed.some((each) => each.item === incident.item)) prevented++;
    }
    team = next.team;
  }
  return { lived: [lived], same: [same], prevented: [prevented] };
}

function trustOf(team: Team): number {
  return onHundred(mean(team.people.map((person) => person.trust)));
}

function incidentsOf(events: readonly TeamEvent[]): Extract<TeamEvent, { kind: 'incident' }>[] {
  return events.filter((event) => event.kind === 'incident');
}
