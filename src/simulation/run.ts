/** A whole run of one leader: for reference policies, bands and tests. */
import { advanceWeek } from './advance-weeks.ts';
import { pack, unpack } from './unpack-team.ts';
import type { Policy } from './policies.ts';
import { respondLive } from './respond.ts';
import { startTeam, type StartOptions } from './start-team.ts';
import type { Team } from './team.ts';
import type { WeekRecord } from './week-record.ts';

export type RunOptions = StartOptions & { readonly seed: string; readonly policy: Policy; readonly weeks: number };

/** `weeks` weeks under this policy, from a fresh team. The policy's levers and parameters win over the options'. */
export function run(options: RunOptions): { weeks: WeekRecord[]; team: Team } {
  const { policy } = options;
  const team = unpack(
    startTeam(options.seed, {
      ...options,
      levers: { ...options.levers, ...policy.levers },
      parameters: { ...options.parameters, ...policy.parameters },
    }),
  );
  const weeks: WeekRecord[] = [];
  let present: number[] = [];
  for (let week = 0; week < options.weeks; week++) {
    if (policy.before !== undefined) {
      if (week === 0 || (weeks[week - 1] as WeekRecord).events.length > 0) present = team.people.map((person) => person.id);
      const move = policy.before(week, weeks[week - 1], present);
      if (move !== undefined) respondLive(team, move.acts ?? [], move.levers);
    }
    weeks.push(advanceWeek(team));
  }
  return { weeks, team: pack(team) };
}
