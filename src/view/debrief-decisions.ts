/** Each decision in the debrief: your own words, what it did at once and to whom, and what followed until the next one. */
import type { Beat, CompiledStory, Did, Principle, TrailEntry } from '#scenario';
import { onHundred, type Person, type Team, type TeamEvent, type WeekRecord } from '#simulation';
import type { DebriefDecision } from './debrief-facts.ts';
import { allIncidents } from './debrief-months.ts';
import { standingChanges } from './lever-changes.ts';
import { nameOf, peopleOf, type People } from './people.ts';
import { visibleIncidents } from './seen.ts';
import { tookLine, tookTexts } from './took.ts';

/** At most this many people are named as those a decision moved, if it moved them by half a point or more. */
const mostPeople = 3;
const leastPoints = 0.5;

type Played = { readonly trail: readonly TrailEntry[]; readonly weeks: readonly WeekRecord[] };
type Taken = Extract<TrailEntry, { kind: 'decision' }>;

export function debriefDecisions(compiled: CompiledStory, played: Played, principles: readonly Principle[]): readonly DebriefDecision[] {
  const places = played.trail.flatMap((entry, place) => (entry.kind === 'decision' ? [{ entry, place }] : []));
  return places.map(({ entry, place }, index) => {
    const before = played.trail[place - 1]?.team ?? entry.team;
    const untilWeek = places[index + 1]?.entry.team.week ?? played.weeks.length - 1;
    return decisionView(compiled, played, principles, { entry, number: index + 1, before, untilWeek });
  });
}

function decisionView(
  compiled: CompiledStory,
  { weeks }: Played,
  principles: readonly Principle[],
  { entry, number, before, untilWeek }: { entry: Taken; number: number; before: Team; untilWeek: number },
): DebriefDecision {
  const beat = compiled.story.beats.find(({ id }) => id === entry.beat);
  return {
    number,
    beat: entry.beat,
    week: entry.week,
    place: beat?.place ?? '',
    ...(beat?.ask === undefined ? {} : { ask: beat.ask }),
    ...(beat ? tookOf(beat, entry.did) : { took: [] }),
    ...(entry.heard === undefined ? {} : { heard: entry.heard }),
    ...(entry.later === undefined ? {} : { later: entry.later }),
    principles: entry.principles.flatMap((id) => principles.filter((principle) => principle.id === id)),
    effect: {
      trust: meanPoints(entry.team, trustPoints) - meanPoints(before, trustPoints),
      fear: meanPoints(entry.team, fearPoints) - meanPoints(before, fearPoints),
      pressure: (entry.team.pressure - before.pressure) * 100,
      people: mostMoved(before, entry.team, peopleOf(compiled.cast, weeks)),
      changes: standingChanges(before, entry.team),
    },
    until: whatFollowed(weeks.slice(entry.team.week + 1, untilWeek + 1)),
  };
}

function tookOf(beat: Beat, did: Did): Pick<DebriefDecision, 'took' | 'counted'> {
  const line = tookLine(beat, did);
  return { took: tookTexts(beat, did), ...(line.form === 'activity' ? { counted: line.text } : {}) };
}

const trustPoints = (person: Person) => onHundred(person.trust);
const fearPoints = (person: Person) => person.fear * 100;

function meanPoints(team: Team, points: (person: Person) => number): number {
  return team.people.reduce((sum, person) => sum + points(person), 0) / Math.max(1, team.people.length);
}

function mostMoved(before: Team, after: Team, people: People): DebriefDecision['effect']['people'] {
  const was = new Map(before.people.map((person) => [person.id, trustPoints(person)]));
  return after.people
    .map((person) => ({ name: nameOf(people, person.id), trust: trustPoints(person) - (was.get(person.id) ?? trustPoints(person)) }))
    .filter(({ trust }) => Math.abs(trust) >= leastPoints)
    .toSorted((a, b) => Math.abs(b.trust) - Math.abs(a.trust))
    .slice(0, mostPeople);
}

/** Counts of the weeks between two decisions. */
function whatFollowed(weeks: readonly WeekRecord[]): DebriefDecision['until'] {
  const sum = (count: (week: WeekRecord) => number) => weeks.reduce((total, week) => total + count(week), 0);
  return {
    weeks: weeks.length,
    told: sum((week) => week.reports + week.lateReports + visibleIncidents(week)),
    keptQuiet: sum((week) => week.events.filter(isKeptQuiet).length),
    incidents: sum(allIncidents),
  };
}

/** Something noticed or nearly gone wrong, and not told. */
function isKeptQuiet(event: TeamEvent): boolean {
  return event.kind === 'kept-quiet' || (event.kind === 'near-miss' && !event.told);
}
