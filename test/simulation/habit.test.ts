/**
 * The model played as a story plays it: a warm-up, decisions that move a habit, scripted incidents whose weight the decisions
 * share, levers set one by one. The habit rule itself belongs to the story: h += 0.35 (stance - h).
 */
import { describe, expect, it } from 'vitest';
import {
  advanceWeeks,
  headline,
  policies,
  respond,
  run,
  startTeam,
  type Act,
  type LeverSettings,
  type ScriptedIncident,
  type Team,
  type WeekRecord,
} from '#simulation';
import { alwaysBlame, systemic } from '../../src/simulation/policies.ts';
import { mean, median } from '#lab';

const seeds = Array.from({ length: 60 }, (_, k) => `player-${k}`);
const warmUp = 26;
const quarter = 13;
const year = 52;

/** Eight decisions, four about each of two incidents. */
const decisionWeeks = [1, 2, 3, 5, 7, 8, 10, 12];

type Player = { readonly stance: number; readonly levers: readonly Partial<LeverSettings>[] };

/** Levers as options set them, one or two at a time. */
const systemicPlayer: Player = {
  stance: 1,
  levers: [
    { public: true, ownIt: true, tone: 'calm', review: 'real' },
    { fund: 0.12, recognition: 1 },
    { distribution: 2, advocate: true },
    { guardrailWork: 0.04, retireGates: true },
    { partner: true, address: 1 },
    { champions: 1, championTime: true, celebrate: true },
    { register: true, trainNewcomers: true },
    { paperTarget: 0.08 },
  ],
};
const blamingPlayer: Player = {
  stance: -1,
  levers: [{ named: true, public: true, tone: 'heated' }, { messenger: -0.6 }, { fund: 0 }, { gateChance: 0.12 }, {}, {}, {}, {}],
};
const wordsAlone: Player = { stance: 1, levers: decisionWeeks.map(() => ({ public: true })) };

const warm = new Map(seeds.map((seed) => [seed, advanceWeeks(startTeam(seed, { levers: policies.neutral.levers }), warmUp)]));

function warmed(seed: string): { team: Team; weeks: WeekRecord[] } {
  return warm.get(seed) as { team: Team; weeks: WeekRecord[] };
}

/** Habit after a decision. */
function moved(habit: number, stance: number): number {
  return habit + 0.35 * (stance - habit);
}

function play(seed: string, player: Player): WeekRecord[] {
  const start = warmed(seed);
  let team = start.team;
  const weeks = [...start.weeks];
  let habit = 0;
  for (let week = 0; week < year; week++) {
    const decision = decisionWeeks.indexOf(week);
    if (decision >= 0) {
      const name = decision < 4 ? 'first' : 'second';
      const acts: Act[] = [];
      if (decision % 4 === 0) acts.push({ kind: 'incident', incident: incident(name, team) });
      const target = player.stance < 0 ? incident(name, team).lastTouched : undefined;
      acts.push({
        kind: 'answer',
        incident: name,
        stance: player.stance,
        public: true,
        share: 0.25,
        ...(target === undefined ? {} : { target }),
      });
      habit = moved(habit, player.stance);
      team = respond(team, acts, { ...player.levers[decision], stance: habit });
    }
    const lived = advanceWeeks(team, 1);
    team = lived.team;
    weeks.push(...lived.weeks);
  }
  return weeks;
}

function incident(name: string, team: Team): ScriptedIncident {
  const [a, b, c] = team.people.map((person) => person.id) as [number, number, number];
  return {
    name,
    class: name === 'first' ? 'deploy' : 'access',
    pattern: 0,
    severity: name === 'first' ? 1 : 2,
    onCall: a,
    lastTouched: b,
    author: c,
    visible: true,
    hours: 4,
    ageWeeks: 12,
  };
}

/** The policy started after the same warm-up. */
function lead(seed: string, levers: Partial<LeverSettings>): WeekRecord[] {
  const start = warmed(seed);
  return [...start.weeks, ...advanceWeeks(respond(start.team, [], levers), year).weeks];
}

function medians(lives: readonly WeekRecord[][], weeksAfter: number): { R: number; V: number; T: number } {
  const heads = lives.map((weeks) => headline(weeks, warmUp + weeksAfter - 1));
  return {
    R: median(heads.map((head) => head.reporting)),
    V: median(heads.map((head) => head.velocity)),
    T: median(heads.map((head) => head.trust)),
  };
}

describe('a player', () => {
  const blaming = seeds.map((seed) => play(seed, blamingPlayer));
  const kind = seeds.map((seed) => play(seed, systemicPlayer));

  it.each([26, 52])('who blames at every decision ends within 5 points of always-blame (week %i)', (week) => {
    const played = medians(blaming, week);
    const policy = medians(
      seeds.map((seed) => lead(seed, alwaysBlame)),
      week,
    );
    expect(Math.abs(played.T - policy.T)).toBeLessThanOrEqual(5);
    expect(Math.abs(played.R - policy.R)).toBeLessThanOrEqual(5);
  });

  it.each([26, 52])('who answers systemically and pays for it ends within 8 points of the systemic policy (week %i)', (week) => {
    const played = medians(kind, week);
    const policy = medians(
      seeds.map((seed) => lead(seed, systemic)),
      week,
    );
    expect(Math.abs(played.T - policy.T)).toBeLessThanOrEqual(8);
    expect(Math.abs(played.R - policy.R)).toBeLessThanOrEqual(8);
    expect(Math.abs(played.V - policy.V)).toBeLessThanOrEqual(8);
  });

  it('who only says kind words moves trust by less than two points in a quarter', () => {
    const words = medians(
      seeds.map((seed) => play(seed, wordsAlone)),
      quarter,
    ).T;
    const before = medians(
      [...warm.values()].map(({ weeks }) => weeks),
      0,
    ).T;
    expect(Math.abs(words - before)).toBeLessThan(2);
  });

  it('sees it get worse before it gets better', () => {
    const [start, dip, end] = [0, quarter, year].map((week) => medians(kind, week).V) as [number, number, number];
    expect(dip).toBeLessThan(start - 4);
    expect(end).toBeGreaterThan(start + 3);
  });

  it('blaming and systemic play differ by far more than 15 points of R and T after a year', () => {
    const apart = seeds.filter((_, k) => {
      const [a, b] = [blaming[k], kind[k]].map((weeks) => headline(weeks as WeekRecord[], warmUp + year - 1));
      return a && b && b.reporting - a.reporting >= 15 && b.trust - a.trust >= 15;
    });
    expect(apart.length).toBeGreaterThan(0.9 * seeds.length);
  });
});

/** Tests 14 to 17 of the model, with the blame as a response: the act, and the habit it leaves until the next decision. */
describe('one blaming response', () => {
  const blame = { kind: 'blame', stance: -1, intensity: 1, public: true } as const;

  function differences(lags: number, change: Partial<Extract<Act, { kind: 'blame' }>> = {}): number[][] {
    return seeds.map((seed) => {
      let spared = warmed(seed).team;
      const act = { ...blame, target: spared.people[0]?.id ?? 0, ...change };
      let blamed = respond(spared, [act], { stance: moved(0, act.stance), public: act.public });
      return Array.from({ length: lags }, () => {
        spared = advanceWeeks(spared, 1).team;
        blamed = advanceWeeks(blamed, 1).team;
        return points(blamed) - points(spared);
      });
    });
  }

  it('leaves trust lower in every seed a week later, and on average for eight weeks', () => {
    const lived = differences(8);
    for (const path of lived) expect(path[0]).toBeLessThan(0);
    for (let lag = 0; lag < 8; lag++) expect(mean(lived.map((path) => path[lag] as number))).toBeLessThan(0);
  });

  it('costs a neutral team 6 to 9 points in a week', () => {
    const loss = mean(differences(1).map((path) => path[0] as number));
    expect(loss).toBeLessThan(-6);
    expect(loss).toBeGreaterThan(-9);
  });

  it('in private costs a third, disguised a third of the overt one', () => {
    const loss = (change: Partial<Extract<Act, { kind: 'blame' }>>): number =>
      -mean(differences(1, change).map((path) => path[0] as number));
    const overt = loss({});
    expect(overt / loss({ public: false })).toBeGreaterThan(2.4);
    expect(overt / loss({ public: false })).toBeLessThan(3.5);
    expect(loss({ stance: -0.35 }) / overt).toBeGreaterThan(0.3);
    expect(loss({ stance: -0.35 }) / overt).toBeLessThan(0.4);
  });

  it('after a systemic year undoes months, and takes most of another year to make good with a decision a month', () => {
    const undone: number[] = [];
    const regained: number[] = [];
    for (const seed of seeds) {
      const start = run({ seed, policy: policies.systemic, weeks: 52 });
      const before = points(start.team);
      let habit = moved(1, -1);
      let team = respond(start.team, [{ ...blame, target: start.team.people[0]?.id ?? 0 }], { stance: habit });
      let weeks = 0;
      let lowest = Infinity;
      for (; weeks < 104; weeks++) {
        if (weeks > 0 && weeks % 4 === 0) {
          habit = moved(habit, 1);
          team = respond(team, [], { stance: habit });
        }
        team = advanceWeeks(team, 1).team;
        if (weeks === 0) lowest = points(team);
        if (weeks > 0 && points(team) >= before) break;
      }
      regained.push(weeks + 1);
      const trust = start.weeks.map((week) => ((week.trust - 1) / 6) * 100);
      undone.push(51 - trust.findLastIndex((value) => value <= lowest));
    }
    expect(median(undone)).toBeGreaterThanOrEqual(22);
    expect(median(undone)).toBeLessThanOrEqual(36);
    expect(median(regained)).toBeGreaterThanOrEqual(30);
    expect(median(regained)).toBeLessThanOrEqual(52);
  });
});

function points(team: Team): number {
  return ((mean(team.people.map((person) => person.trust)) - 1) / 6) * 100;
}
