/** What the leader heard of while weeks passed: seen events only, grouped, at most six sentences. */
import type { CompiledStory } from '#scenario';
import { conditionClasses, type TeamEvent } from '#simulation';
import { listNames, nameOf, type People } from './people.ts';
import { said } from './said-ids.ts';
import type { Said } from './said.ts';
import { isSeen } from './seen.ts';

const mostNews = 6;
const aMonth = 4;
type Of<K extends TeamEvent['kind']> = Extract<TeamEvent, { kind: K }>;

/** @param weeks how many weeks passed. */
export function newsOf(compiled: CompiledStory, people: People, events: readonly TeamEvent[], weeks: number): readonly Said[] {
  const seen = events.filter(isSeen);
  const of = <K extends TeamEvent['kind']>(kind: K) =>
    seen.filter((event): event is Of<K> & { readonly seen: true } => event.kind === kind);
  const name = (person: number) => nameOf(people, person);
  const isTold = seen.some((event) => event.kind === 'report' || event.kind === 'near-miss');
  const all: Said[] = [
    ...of('resignation').map((event) => said('news.left', { name: name(event.person) })),
    ...of('hired').map((event) => said('news.hired', { name: name(event.person) })),
    ...incidents(compiled, people, of('incident')),
    ...of('peer-blame').map((event) =>
      said('news.peer-blame', { name: name(event.person), addressed: event.addressed > 0 ? 'yes' : 'no' }),
    ),
    ...of('negligence').map((event) => said('news.negligence', { name: name(event.person) })),
    ...told(people, [...of('report'), ...of('near-miss')]),
    ...counted('news.gates-added', of('gate-added').length),
    ...counted('news.gates-retired', of('gate-retired').length),
    ...counted('news.fixed', of('fixed').length),
  ];
  // An empty board is news after a month, and after any time in which nothing else was heard of.
  if (!isTold && (weeks >= aMonth || all.length === 0)) all.push(said('news.no-notes'));
  return all.length <= mostNews ? all : [...all.slice(0, mostNews - 1), said('news.more', { count: all.length - mostNews + 1 })];
}

export function className(index: number): string {
  return conditionClasses[index] ?? 'deploy';
}

/** Severe ones one by one, small ones together. The scenario's own incidents have their beat and are not news. */
function incidents(compiled: CompiledStory, people: People, events: readonly Of<'incident'>[]): readonly Said[] {
  const drawn = events.filter((event) => !compiled.story.incidents?.some((incident) => incident.id === event.name));
  return [
    ...drawn
      .filter((event) => event.severity < 3)
      .map((event) =>
        said('news.incident', {
          class: className(event.class),
          severity: event.severity,
          hours: Math.max(1, Math.round(event.hours)),
          name: nameOf(people, event.person),
        }),
      ),
    ...counted('news.small-incidents', drawn.filter((event) => event.severity === 3).length),
  ];
}

/** One or two tellers are named with what they told; more are counted. */
function told(people: People, events: readonly (Of<'report'> | Of<'near-miss'>)[]): readonly Said[] {
  const name = (person: number) => nameOf(people, person);
  if (events.length > 2) {
    const names = [...new Set(events.map((event) => name(event.person)))];
    return [said('news.reports', { count: events.length, names: listNames(names) })];
  }
  return events.map((event) => {
    const values = { name: name(event.person), class: className(event.class) };
    if (event.kind === 'near-miss') return said('news.near-miss', values);
    return said(event.late ? 'news.report-late' : 'news.report', { ...values, severity: event.severity });
  });
}

function counted(id: 'news.gates-added' | 'news.gates-retired' | 'news.fixed' | 'news.small-incidents', count: number): readonly Said[] {
  return count === 0 ? [] : [said(id, { count })];
}
