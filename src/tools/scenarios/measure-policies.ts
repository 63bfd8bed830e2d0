/** Whether a story drives the model as a standing policy of the same mind would: the joint's acceptance. */
import { metricsAfter } from '#lab';
import type { StorySnapshot } from '#scenario';
import { warmUpWeeks } from '#scenario';
import { advanceWeeks, defaultLevers, monthEndWeek, policies, respond } from '#simulation';
import type { WeekRecord } from '#simulation';
import { outcomeOf, seedOf } from './plays.ts';
import type { PlaysByKind, Starts } from './plays.ts';
import { median, round } from './statistics.ts';

/** Which policy a player's conduct is held against, and how many points of R and T they may differ. */
const heldAgainst = {
  blaming: { policy: 'always-blame', within: 5 },
  systemic: { policy: 'systemic', within: 8 },
} as const;

/** Medians of R and T of play and policy at the end of the story and in month 12, from the same start and with the same luck. */
export function measurePolicies(plays: PlaysByKind, begin: Starts) {
  const seeds = plays.systemic.length;
  return Object.fromEntries(
    (['blaming', 'systemic'] as const).map((kind) => {
      const { policy, within } = heldAgainst[kind];
      const months = Math.round(((plays[kind][0]?.context.week ?? 0) * 12) / 52);
      const runs = Array.from({ length: seeds }, (_, nth) => runPolicy(begin(seedOf(nth)), policy));
      const at = (month: number, played: readonly { readonly R: number; readonly T: number }[]) => {
        const stood = runs.map((weeks) => metricsAfter(weeks.slice(0, warmUpWeeks + monthEndWeek(month) + 1)));
        const points = (['R', 'T'] as const).map((metric) => {
          const [play, standing] = [median(played.map((one) => one[metric])), median(stood.map((one) => one[metric]))];
          return [metric, { play: round(play), policy: round(standing), apart: round(play - standing) }] as const;
        });
        return Object.fromEntries(points);
      };
      const atTheEnd = at(
        months,
        plays[kind].map(({ context }) => metricsAfter(context.weeks)),
      );
      const inMonth12 = at(
        12,
        plays[kind].map(({ context }) => outcomeOf(context)),
      );
      const holds = [...Object.values(atTheEnd), ...Object.values(inMonth12)].every(({ apart }) => Math.abs(apart) <= within);
      return [kind, { policy, within, atTheEnd, inMonth12, holds }];
    }),
  );
}

/** A year of one leader from the start of the story on. */
function runPolicy({ context }: StorySnapshot, name: 'always-blame' | 'systemic'): readonly WeekRecord[] {
  const { levers, before } = policies[name];
  const { team: start } = context;
  let team = respond(start, [], { ...defaultLevers, ...levers });
  const weeks: WeekRecord[] = [];
  for (let week = 0; week <= monthEndWeek(12); week++) {
    const move = before?.(
      week,
      weeks.at(-1),
      team.people.map(({ id }) => id),
    );
    if (move) team = respond(team, move.acts ?? [], move.levers);
    const next = advanceWeeks(team, 1);
    team = next.team;
    weeks.push(...next.weeks);
  }
  return [...context.weeks, ...weeks];
}
