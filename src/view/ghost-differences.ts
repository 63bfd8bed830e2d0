/** What came out differently on the road not taken, as short sentences of facts. Both roads are told to the end of the epilogue. */
import { warmUpWeeks, type CompiledStory, type TrailEntry } from '#scenario';
import type { Playthrough } from '#session';
import { headline, type TeamEvent, type WeekRecord } from '#simulation';
import { metricIds } from './play-facts.ts';
import { listNames, nameOf, peopleOf } from './people.ts';
import { said } from './said-ids.ts';
import type { Said } from './said.ts';

/** A road with its epilogue: what was lived, or what would have been. */
export type WholeRoad = { readonly played: Playthrough; readonly weeks: readonly WeekRecord[] };

/** @param fromWeek the story week of the decision: before it both roads are one. */
export function ghostDifferences(
  compiled: CompiledStory,
  lived: WholeRoad,
  other: WholeRoad,
  decision: number,
  fromWeek: number,
): readonly Said[] {
  return [
    ...metrics(lived, other),
    hidden(lived, other),
    ...incidents(lived, other, fromWeek),
    ...people(compiled, lived, other),
    ending(compiled, lived, other),
    ...later(lived, other, decision),
  ];
}

const yesNo = (holds: boolean) => (holds ? 'yes' : 'no');

function metrics(lived: WholeRoad, other: WholeRoad): readonly Said[] {
  const [was, would] = [lived, other].map(({ weeks }) => headline(weeks, weeks.length - 1));
  return metricIds.map((metric) => {
    const values = { lived: Math.round(was?.[metric] ?? 0), other: Math.round(would?.[metric] ?? 0) };
    return said('road.metric', { metric, ...values, same: yesNo(values.lived === values.other) });
  });
}

function hidden(lived: WholeRoad, other: WholeRoad): Said {
  const values = { lived: lived.weeks.at(-1)?.silenced ?? 0, other: other.weeks.at(-1)?.silenced ?? 0 };
  return said('road.hidden', { ...values, same: yesNo(values.lived === values.other) });
}

/** The same incidents are those of the same condition in the same week. */
function incidents(lived: WholeRoad, other: WholeRoad, fromWeek: number): readonly Said[] {
  const [was, would] = [lived, other].map(({ weeks }) => incidentsOf(weeks));
  if (!was || !would) return [];
  const before = was.filter(({ week }) => week < fromWeek).length;
  const isSame = was.length === would.length && was.every(({ item, week }, nth) => would[nth]?.item === item && would[nth]?.week === week);
  const after = would.length - was.length;
  const direction = isSame ? 'same' : after === 0 ? 'others' : after < 0 ? 'fewer' : 'more';
  return [said('road.incidents', { before: isSame ? was.length : before, week: fromWeek, after: Math.abs(after), direction })];
}

function incidentsOf(weeks: readonly WeekRecord[]): readonly { readonly item: number; readonly week: number }[] {
  return weeks.slice(warmUpWeeks).flatMap(({ events, week }) =>
    events
      .filter((event) => event.kind === 'incident')
      .map(({ item }) => ({ item, week: week - warmUpWeeks }))
      .toSorted((a, b) => a.item - b.item),
  );
}

/** Only the people of the cast are there on every road; those hired later are counted, not named. */
function people(compiled: CompiledStory, lived: WholeRoad, other: WholeRoad): readonly Said[] {
  const [was, would] = [lived, other].map(({ weeks }) => leaversOf(weeks));
  if (!was || !would) return [];
  const named = (identities: readonly number[]) => {
    const names = identities
      .filter((person) => person < compiled.cast.people.length)
      .map((person) => nameOf(peopleOf(compiled.cast, lived.weeks), person));
    return { count: names.length, names: listNames(names) };
  };
  const stayed = named(was.filter((person) => !would.includes(person)));
  const gone = named(would.filter((person) => !was.includes(person)));
  return [
    ...(stayed.count > 0 ? [said('road.stayed', stayed)] : []),
    ...(gone.count > 0 ? [said('road.gone', gone)] : []),
    said('road.left', { lived: was.length, other: would.length, same: yesNo(was.length === would.length) }),
  ];
}

function leaversOf(weeks: readonly WeekRecord[]): readonly number[] {
  const isLeaving = (event: TeamEvent) => event.kind === 'resignation';
  return weeks.slice(warmUpWeeks).flatMap(({ events }) => events.filter(isLeaving).map(({ person }) => person));
}

function ending({ story }: CompiledStory, lived: WholeRoad, other: WholeRoad): Said {
  const [was, would] = [lived, other].map(({ played }) => story.endings.find(({ id }) => id === played.ending)?.title ?? '');
  return said('road.ending', { lived: was ?? '', other: would ?? '', same: yesNo(was === would) });
}

/** What became of the decisions after the one changed: most stay; some are no longer open, or come up on one road only. */
function later(lived: WholeRoad, other: WholeRoad, decision: number): readonly Said[] {
  const [was, would] = [lived, other].map(({ played }) => decisionsOf(played.trail).slice(decision));
  if (!was || !would || was.length + would.length === 0) return [];
  const done = new Map(was.map(({ beat, did }) => [beat, JSON.stringify(did)]));
  const changed = would.filter(({ beat, did }) => done.has(beat) && done.get(beat) !== JSON.stringify(did)).length;
  const added = would.filter(({ beat }) => !done.has(beat)).length;
  const missed = was.filter(({ beat }) => !would.some((one) => one.beat === beat)).length;
  if (changed + added + missed === 0) return [said('road.later-kept')];
  return [
    ...(changed > 0 ? [said('road.later-changed', { count: changed })] : []),
    ...(added > 0 ? [said('road.later-added', { count: added })] : []),
    ...(missed > 0 ? [said('road.later-missed', { count: missed })] : []),
  ];
}

function decisionsOf(trail: readonly TrailEntry[]): readonly Extract<TrailEntry, { kind: 'decision' }>[] {
  return trail.filter((entry) => entry.kind === 'decision');
}
