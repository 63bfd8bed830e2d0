/** A twin of a playthrough that differs in nothing a leader could see, and in everything else. */
import fc from 'fast-check';
import type { TrailEntry } from '#scenario';
import type { Playthrough } from '#session';
import { conditionClasses, type Item, type Team, type TeamEvent, type WeekRecord } from '#simulation';

/** Luck for the twin: one number 0-1 per name. */
export type Luck = (what: string) => number;

export const anyLuck: fc.Arbitrary<Luck> = fc.integer().map((salt) => (what: string) => {
  let hash = 0x811c9dc5 ^ salt;
  for (let i = 0; i < what.length; i++) hash = Math.imul(hash ^ what.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return ((hash ^ (hash >>> 13)) >>> 0) / 4294967296;
});

export function twinOf(played: Playthrough, luck: Luck): Playthrough {
  return {
    ...played,
    team: otherInside(played.team, luck),
    weeks: played.weeks.map((week) => otherWeek(week, luck)),
    trail: played.trail.map((entry) => otherEntry(entry, luck)),
  };
}

function otherEntry(entry: TrailEntry, luck: Luck): TrailEntry {
  const team = otherInside(entry.team, luck);
  return entry.kind === 'passing' ? { ...entry, team, events: otherEvents(entry.events, luck, entry.week) } : { ...entry, team };
}

/** U and S, guardrail strengths, K, c, Nrm and the simulation's own memory. */
function otherInside(team: Team, luck: Luck): Team {
  const known = team.items.filter((item) => item.state === 'known');
  const hidden = Array.from({ length: Math.floor(luck(`hidden ${team.week}`) * 40) }, (_, n): Item => {
    const here = (what: string) => luck(`${what} ${team.week} ${n}`);
    return {
      id: Math.floor(here('id') * 2 ** 32),
      class: Math.floor(here('class') * 12),
      pattern: 0,
      severity: here('severity') < 0.2 ? 1 : 3,
      born: 0,
      author: 0,
      progress: 0,
      promised: false,
      sys: 0,
      negligent: false,
      ...(here('state') < 0.5 ? { state: 'unnoticed' } : { state: 'silenced', knower: team.people[0]?.id ?? 0 }),
    };
  });
  return {
    ...team,
    items: [...hidden, ...known],
    guardrails: team.guardrails.map((_, index) => luck(`guardrail ${index}`)),
    knowledge: luck(`knowledge ${team.week}`),
    credibility: luck(`credibility ${team.week}`),
    norm: luck(`norm ${team.week}`) * 2 - 1,
    memory: { ...team.memory, hires: [] },
  };
}

/** R's denominator, untold near misses, true incidents and failures, true means, pbar, and what else nobody sees. */
function otherWeek(record: WeekRecord, luck: Luck): WeekRecord {
  const here = (what: string) => luck(`${what} of ${record.week}`);
  const count = (what: string) => Math.floor(here(what) * 9);
  return {
    ...record,
    occurred: record.occurred + count('occurred'),
    told: count('told'),
    nearMisses: count('near misses'),
    nearMissesTold: count('near misses told'),
    incidents: [count('one'), count('two'), count('three')],
    incidentsSomebodyKnew: count('knew'),
    changeIncidents: count('changes'),
    repeatIncidents: count('repeats'),
    delivered: here('delivered') * 20,
    trust: 1 + here('trust') * 6,
    fear: here('fear'),
    restoreHours: here('restore') * 50,
    unnoticed: count('unnoticed'),
    silenced: count('silenced'),
    born: count('born'),
    knowledge: here('knowledge'),
    norm: here('norm'),
    credibility: here('credibility'),
    guardrails: here('guardrails'),
    participation: here('participation'),
    events: otherEvents(record.events, luck, record.week),
  };
}

/** What nobody saw is gone, something else that nobody saw is there, and a seen incident tells nothing of who knew. */
function otherEvents(events: readonly TeamEvent[], luck: Luck, week: number): readonly TeamEvent[] {
  const here = (what: string) => luck(`${what} in ${week}`);
  const unseen: readonly TeamEvent[] = Array.from({ length: Math.floor(here('unseen') * 4) }, (_, n) => ({
    kind: 'kept-quiet',
    item: n,
    class: Math.floor(here(`class ${n}`) * conditionClasses.length),
    person: Math.floor(here(`person ${n}`) * 10),
    seen: false,
  }));
  const near: TeamEvent = { kind: 'near-miss', item: 1, class: 2, person: 3, told: false, seen: false };
  const seen = events
    .filter((event) => event.seen)
    .map((event) =>
      event.kind === 'incident' ? { ...event, somebodyKnew: here(`knew ${event.item}`) < 0.5, repeat: here('repeat') < 0.5 } : event,
    );
  return [...unseen, ...seen, near];
}
