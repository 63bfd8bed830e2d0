/**
 * "What if it had been somebody else?" Each week with an incident is lived again with the same luck: once with each other
 * person in the chair, and once without the condition that failed. Nothing else is changed.
 */
import { teamBefore, warmUpWeeks, type CompiledStory, type StoryContext } from '#scenario';
import { advanceWeeks, withoutItem, type Team, type TeamEvent } from '#simulation';
import { incidentTitle } from './debrief-view.ts';
import { nameOf, peopleOf } from './people.ts';
import type { Said } from './said.ts';

type Lived = Pick<StoryContext, 'seed' | 'trail' | 'weeks'>;
type Incident = Extract<TeamEvent, { kind: 'incident' }>;

/**
 * Where an incident comes from. `written`: the story lets it happen in its week, whoever is there. `slip`: made and failed within the week, so
 * that there was nothing to fix before. `drawn`: a condition that lay there met the others and a bad moment.
 */
export type IncidentOrigin = 'written' | 'drawn' | 'slip';

export type IncidentReplayed = {
  /** Story week, 0 the first. */
  readonly week: number;
  readonly incident: Incident;
  readonly origin: IncidentOrigin;
  /** Weeks the condition had lain there; undefined for a slip. */
  readonly age?: number;
  readonly team: Team;
};

/** The incidents of the lived weeks one after the other, each with the team as it was before its week. */
export function* incidentsToReplay(compiled: CompiledStory, lived: Lived): Generator<IncidentReplayed, void, undefined> {
  for (const { events, week: modelWeek } of lived.weeks.slice(warmUpWeeks)) {
    const incidents = events.filter((event) => event.kind === 'incident');
    if (incidents.length === 0) continue;
    const week = modelWeek - warmUpWeeks;
    const team = teamBefore(compiled, lived, week);
    for (const incident of incidents) {
      const item = team.items.find(({ id }) => id === incident.item);
      const origin = incident.name !== undefined ? ('written' as const) : item ? ('drawn' as const) : ('slip' as const);
      yield { week, incident, origin, team, ...(item ? { age: modelWeek - item.born } : {}) };
    }
  }
}

/** Whether the same incident, as severe, happens in that week with on-call and the last to touch moved on by so many people. */
export function happensWithAnother({ incident, team }: IncidentReplayed, by: number): boolean {
  return happens(incident, advanceWeeks(withAnotherWritten(team, incident, by), 1, { differentPerson: by }).weeks[0]?.events);
}

/** Whether it happens although the condition was fixed before. A slip has no condition to fix. */
export function happensThoughFixed({ incident, team }: IncidentReplayed): boolean {
  return happens(incident, advanceWeeks(withoutItem(team, incident.item), 1).weeks[0]?.events);
}

function happens({ item, severity }: Incident, events: readonly TeamEvent[] = []): boolean {
  return events.some((event) => event.kind === 'incident' && event.item === item && event.severity === severity);
}

/** The person a story names for its incident moves on as well. */
function withAnotherWritten(team: Team, { name, person }: Incident, by: number): Team {
  const place = team.people.findIndex(({ id }) => id === person);
  const other = team.people[(Math.max(0, place) + by) % team.people.length]?.id ?? person;
  const scripted = team.memory.scripted.map((one) => (one.name === name ? { ...one, person: other } : one));
  return name === undefined ? team : { ...team, memory: { ...team.memory, scripted } };
}

/** One incident of a playthrough with its answers, for the eye. */
export type SomebodyElse = {
  readonly week: number;
  readonly title: Said;
  readonly severity: 1 | 2 | 3;
  readonly origin: IncidentOrigin;
  /** On whom it fell, and whether as the one who had changed something or as the one on call. */
  readonly name: string;
  readonly changed: boolean;
  /** How many others were put in the chair, and with how many of them it happens all the same. */
  readonly others: number;
  readonly happens: number;
  /** Who, on call, would have caught it in time. */
  readonly caughtBy: readonly string[];
  /** Whether fixing the condition before prevents it; undefined where there was nothing to fix. */
  readonly prevented?: boolean;
  readonly age?: number;
};

/**
 * Every incident of a playthrough with each other person of the team in turn, and without its condition. Given one at a time: each
 * takes a few milliseconds, and a page can do other things in between.
 */
export function* somebodyElse(compiled: CompiledStory, lived: Lived): Generator<SomebodyElse, void, undefined> {
  const people = peopleOf(compiled.cast, lived.weeks);
  for (const replayed of incidentsToReplay(compiled, lived)) {
    const { week, incident, origin, team, age } = replayed;
    const shifts = Array.from({ length: team.people.length - 1 }, (_, nth) => nth + 1);
    const stopped = shifts.filter((by) => !happensWithAnother(replayed, by));
    yield {
      week,
      title: incidentTitle(compiled, incident),
      severity: incident.severity,
      origin,
      name: nameOf(people, incident.person),
      changed: incident.changeInduced,
      others: shifts.length,
      happens: shifts.length - stopped.length,
      caughtBy: stopped.map((by) => nameOf(people, onCallWith(team, by))),
      ...(origin === 'slip' ? {} : { prevented: !happensThoughFixed(replayed) }),
      ...(age === undefined ? {} : { age }),
    };
  }
}

/** The seats take turns on call, a week each. */
function onCallWith({ people, week }: Team, by: number): number {
  return people[(week + 1 + by) % people.length]?.id ?? 0;
}
