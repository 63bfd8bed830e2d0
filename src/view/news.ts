/** What the leader heard of while weeks passed: seen events only, grouped, at most six sentences. */
import type { CompiledStory } from '#scenario';
import { conditionClasses, type TeamEvent } from '#simulation';
import { listNames, nameOf } from './people.ts';
import { said } from './said-ids.ts';
import type { Said } from './said.ts';
import { isSeen } from './seen.ts';

const mostNews = 6;
type Of<K extends TeamEvent['kind']> = Extract<TeamEvent, { kind: K }>;

/** @param weeks how many weeks passed: an empty board is news only after a month. */
export function newsOf(compiled: CompiledStory, events: readonly TeamEvent[], weeks: number): readonly Said[] {
  const seen = events.filter(isSeen);
  const of = <K extends TeamEvent['kind']>(kind: K) =>
    seen.filter((event): event is Of<K> & { readonly seen: true } => event.kind === kind);
  const name = (person: number) => nameOf(compiled.cast, person);
  const all = [
    ...of('resignation').map((event) => said('news.left', { name: name(event.person) })),
    ...of('hired').map((event) => said('news.hired', { name: name(event.person) })),
    ...incidents(compiled, of('incident')),
    ...of('peer-blame').map((event) =>
      said('news.peer-blame', { name: name(event.person), addressed: event.addressed > 0 ? 'yes' : 'no' }),
    ),
    ...of('negligence').map((event) => said('news.negligence', { name: name(event.person) })),
    ...told(compiled, of('report'), of('near-miss'), weeks),
    ...counted('news.gates-added', of('gate-added').length),
    ...counted('news.gates-retired', of('gate-retired').length),
    ...counted('news.fixed', of('fixed').length),
  ];
  return all.length <= mostNews ? all : [...all.slice(0, mostNews - 1), said('news.more', { count: all.length - mostNews + 1 })];
}

export function className(index: number): string {
  return conditionClasses[index] ?? 'deploy';
}

/** Severe ones one by one, small ones together. The scenario's own incidents have their beat and are not news. */
function incidents(compiled: CompiledStory, events: readonly Of<'incident'>[]): readonly Said[] {
  const drawn = events.filter((event) => !compiled.story.incidents?.some((incident) => incident.id === event.name));
  return [
    ...drawn
      .filter((event) => event.severity < 3)
      .map((event) =>
        said('news.incident', {
          class: className(event.class),
          severity: event.severity,
          hours: Math.max(1, Math.round(event.hours)),
          name: nameOf(compiled.cast, event.person),
        }),
      ),
    ...counted('news.small-incidents', drawn.filter((event) => event.severity === 3).length),
  ];
}

/** One or two tellers are named with what they told; more are counted. */
function told(
  compiled: CompiledStory,
  reports: readonly Of<'report'>[],
  nearMisses: readonly Of<'near-miss'>[],
  weeks: number,
): readonly Said[] {
  const name = (person: number) => nameOf(compiled.cast, person);
  const tellers = reports.length;
  if (tellers === 0) return weeks >= 3 ? [said('news.no-notes')] : [];
  if (tellers > 2) {
    const names = [...new Set(reports.map((event) => name(event.person)))];
    return [said('news.reports', { count: tellers, names: listNames(names) })];
  }
  return reports.map((event) => {
    const values = { name: name(event.person), class: className(event.class) };
    if (nearMisses.some((nearMiss) => nearMiss.item === event.item)) return said('news.near-miss', values);
    return said(event.late ? 'news.report-late' : 'news.report', { ...values, severity: event.severity });
  });
}

function counted(id: 'news.gates-added' | 'news.gates-retired' | 'news.fixed' | 'news.small-incidents', count: number): readonly Said[] {
  return count === 0 ? [] : [said(id, { count })];
}
