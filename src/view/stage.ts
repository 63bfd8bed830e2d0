/** The drawn house at one place of a playthrough: who sits how, what is on the board, the path and the board by the door. */
import { seatOf, type CompiledStory, type StoryContext, type TrailEntry } from '#scenario';
import type { Person, Team, WeekRecord } from '#simulation';
import { smallActs } from './acts.ts';
import { lampOf, postureOf } from './bands.ts';
import { nameOnBoard } from './board.ts';
import { outsiderOf, peopleOf, playerId, portraitOf, type People } from './people.ts';
import { heardInQuarter, isSeen, shippedInMonth, within } from './seen.ts';
import type { StagePerson, StageView } from './stage-view.ts';
import { partOfMonth } from './calendar.ts';
import { entryAt } from './trail-place.ts';

/** First and last seat of each bay, left to right. */
const bays = [
  [0, 2],
  [3, 5],
  [6, 7],
  [8, 9],
] as const;

/** The most signs drawn on the board before one stands for several. */
const mostNotes = 10;
const deploysPerParcel = 5;
/** Weeks of having been blamed left, above which somebody stands apart (a blame in public starts at up to 12). */
const apartAbove = 3;
/** Boxes stay on the desk for two months. */
const newForWeeks = 8;
/** Executive pressure above which the telephone rings: it rests near 0.17, rises with incidents seen, and blame quiets it. */
const ringingPressure = 0.26;
/** Hours of restoring seen in two weeks above which somebody stays late. */
const lateHours = 8;

/** The stage at a place of the trail, with the small acts that lead there from the place before. */
export function stageView(compiled: CompiledStory, played: StoryContext, cursor: number): StageView {
  const after = stillStage(compiled, played, cursor);
  if (cursor === 0) return { ...after, acts: [] };
  const entry = played.trail[cursor];
  const events = entry?.kind === 'passing' ? entry.events.filter(isSeen) : [];
  return { ...after, acts: smallActs(stillStage(compiled, played, cursor - 1), after, events, peopleOf(compiled.cast, played.weeks)) };
}

/** The picture without motion. */
export function stillStage(compiled: CompiledStory, played: StoryContext, cursor: number): Omit<StageView, 'acts'> {
  const entry = entryAt(played.trail, cursor);
  const { team } = entry;
  const beat = beatAround(compiled, played.trail, cursor);
  const speakers = speakersAround(played.trail, cursor);
  const visitor = visitorAmong(compiled, speakers);
  const downstairs = speakers.map((who) => seatOf(compiled.cast, who)).findLast((person) => person !== undefined);
  const board = nameOnBoard(compiled, played.trail, cursor);
  const late = whoStaysLate(played.weeks, team);
  const people = peopleOf(compiled.cast, played.weeks);
  return {
    people: team.people.map((person) => stagePerson(people, person, person.id === downstairs)),
    emptyChairs: team.vacancies.map((vacancy) => vacancy.seat).toSorted((a, b) => a - b),
    lamps: bays.map(([first, last]) => lampOf(team.people.filter((person) => person.seat >= first && person.seat <= last))),
    ...boardSigns(heardInQuarter(played.weeks, team.week)),
    ...(board === undefined ? {} : { nameOnBoard: board }),
    ...parcelSigns(played.weeks, team.week),
    gates: Math.min(6, Math.max(0, Math.round(team.gates))),
    papers: Math.round(team.paper * 12),
    alarm: beat?.alarm === true,
    phone: beat?.phone === true || team.pressure > ringingPressure,
    ...(late === undefined ? {} : { staysLate: late }),
    sun: partOfMonth(entry.week),
    player: { present: compiled.story.player?.seat !== 'person' },
    ...(visitor === undefined ? {} : { visitor }),
  };
}

function stagePerson(people: People, person: Person, speaking: boolean): StagePerson {
  const { name, role, silhouette } = portraitOf(people, person.id);
  return {
    id: person.id,
    name,
    role,
    silhouette,
    seat: person.seat,
    posture: postureOf(person),
    alone: person.blamedFor > apartAbove,
    isNew: person.tenure < newForWeeks,
    speaking,
  };
}

/** The beat whose scene the picture shows: at a beat and at the decision taken there. */
function beatAround(compiled: CompiledStory, trail: readonly TrailEntry[], cursor: number) {
  const entry = entryAt(trail, cursor);
  if (entry.kind !== 'beat' && entry.kind !== 'decision') return undefined;
  return compiled.story.beats.find((beat) => beat.id === entry.beat);
}

/** Who speaks in the scene, in order, without the player. After a decision the scene is still that of its beat. */
function speakersAround(trail: readonly TrailEntry[], cursor: number): readonly string[] {
  const entry = entryAt(trail, cursor);
  const own = entry.lines.flatMap((line) => (line.kind === 'says' && line.who !== playerId ? [line.who] : []));
  if (own.length > 0 || entry.kind !== 'decision') return own;
  const before = trail[cursor - 1];
  return before?.kind === 'beat' && before.beat === entry.beat ? speakersAround(trail, cursor - 1) : [];
}

function visitorAmong(compiled: CompiledStory, speakers: readonly string[]): StagePerson | undefined {
  const found = speakers.map((who) => outsiderOf(compiled.cast, who)).findLast((outsider) => outsider !== undefined);
  if (!found) return undefined;
  const { name, role, silhouette } = found.outsider;
  return { id: found.id, name, role, silhouette, seat: -1, posture: 'working', alone: false, isNew: false, speaking: true };
}

function boardSigns(heard: number) {
  return { notes: heard, perNote: Math.max(1, Math.ceil(heard / mostNotes)) };
}

function parcelSigns(weeks: readonly WeekRecord[], at: number) {
  const shipped = shippedInMonth(weeks, at);
  return {
    parcels: shipped,
    perParcel: deploysPerParcel,
    parcelSize: parcelSizeOf(weeks[at]?.batch ?? 1),
  };
}

/** Batches grow when less is shipped (three months of blame: 1.16 of the usual), and parcels with them. */
function parcelSizeOf(batch: number): 1 | 2 | 3 {
  if (batch < 1.12) return 1;
  return batch < 1.35 ? 2 : 3;
}

/** Who is still at a desk after hours of restoring that everybody saw: the one who was on the last such incident. */
function whoStaysLate(weeks: readonly WeekRecord[], team: Team): number | undefined {
  if (within(weeks, team.week, 2, (week) => week.visibleRestoreHours) < lateHours) return undefined;
  const events = weeks.slice(Math.max(0, team.week - 1), team.week + 1).flatMap((week) => week.events);
  const last = events.findLast((event) => event.kind === 'incident' && event.seen);
  if (last?.kind !== 'incident') return undefined;
  return team.people.some((person) => person.id === last.person) ? last.person : undefined;
}
