/** One week of team life after another (model section 5, in its order). */
import { keyOfWeek } from './chance.ts';
import type { LiveTeam } from './live-team.ts';
import type { Team } from './team.ts';
import { longWindow } from './team-memory.ts';
import { livePending, pack, unpack } from './unpack-team.ts';
import { answerIncidents, tightenAgainstBypass } from './week/answer.ts';
import { letPeopleLeave, welcomeNewcomers } from './week/coming-and-going.ts';
import { buildGuardrails, fix, shareOfPromisesKept } from './week/fixing.ts';
import { sweep } from './week/item-moves.ts';
import { lookAtWeek } from './week/look-at-week.ts';
import { meetNegligence } from './week/negligence.ts';
import { bringConditions, deploy } from './week/new-conditions.ts';
import { notice } from './week/noticing.ts';
import { movePeople, moveStocks } from './week/people-and-stocks.ts';
import { receiveReports } from './week/reports.ts';
import { chargePending, happenAsWritten } from './week/scripted.ts';
import { newTally } from './week/tally.ts';
import { trigger } from './week/triggers.ts';
import { weekRecord } from './week/week-record-of.ts';
import type { WeekRecord } from './week-record.ts';

export type AdvanceOptions = {
  /**
   * "A different person": on-call and the last to touch move on by this many people in these weeks, with the same luck.
   * Nothing else changes.
   */
  readonly differentPerson?: number;
};

/** Lets `weeks` weeks pass with the levers in force (E1-E35). Plain data in and out; the team given is not changed. */
export function advanceWeeks(team: Team, weeks: number, options: AdvanceOptions = {}): { team: Team; weeks: WeekRecord[] } {
  const live = unpack(team);
  live.shift = options.differentPerson ?? 0;
  const records: WeekRecord[] = [];
  for (let k = 0; k < weeks; k++) records.push(advanceWeek(live));
  return { team: pack(live), weeks: records };
}

/** The same on an unpacked team, in place. */
export function advanceWeek(team: LiveTeam): WeekRecord {
  team.week++;
  team.weekKey = keyOfWeek(team.seedHash, team.week);
  team.tally = newTally();
  lookAtWeek(team);
  chargePending(team);
  const workers = team.people.length;

  deploy(team);
  bringConditions(team);
  happenAsWritten(team);
  trigger(team);
  team.pending = livePending();
  notice(team);

  answerIncidents(team);
  tightenAgainstBypass(team);
  receiveReports(team);
  meetNegligence(team);

  fix(team);
  buildGuardrails(team);
  const promisesKept = shareOfPromisesKept(team);

  movePeople(team);
  moveStocks(team, promisesKept);
  letPeopleLeave(team);
  welcomeNewcomers(team);
  sweep(team.items);
  const next = (team.week + 1) % longWindow;
  team.closedInTime[next] = 0;
  team.closedLate[next] = 0;
  return weekRecord(team, workers, promisesKept);
}
