/**
 * The shape of a story without its guards: which beat can follow which, and what lies on the longest way through. Works on
 * drafts too, so that the checker can walk a story that is not finished.
 */
import type { Beat, Draft, Story } from './story.ts';

export type DraftStory = Draft<Story>;
export type DraftBeat = Draft<Beat>;
type Path = readonly (string | number)[];

/** The endings in file order, chosen by their guards. */
export const theEnd = 'end';

/** One way out of a beat, and where in the file it is written (from the beat on). */
export type WayOut = { readonly to: string; readonly path: Path; readonly guarded: boolean };

/** The week in which every way through a story ends: the last week of its last month. A draft that does not say never ends. */
export function endWeek({ months }: Pick<DraftStory, 'months'>): number {
  return months === undefined ? Infinity : Math.round((months * 52) / 12);
}

/** Whether something is decided here. */
export function isDecisionPoint(beat: DraftBeat): boolean {
  return (beat.options ?? []).length > 0 || beat.activity !== undefined;
}

/** Beats opened by an event of the model and not by the story's own calendar. */
export function slotBeats(story: DraftStory): ReadonlySet<string> {
  return new Set((story.slots ?? []).flatMap((slot) => (slot?.beat === undefined ? [] : [slot.beat])));
}

/** All ways out of a beat, whatever was decided there. A beat that says nothing leads to the end. */
export function waysOut(beat: DraftBeat): readonly WayOut[] {
  const decided = [
    ...(beat.options ?? []).map((option, index) => ({ next: option?.next, path: ['options', index] as Path })),
    ...(beat.activity?.outcomes ?? []).map((outcome, index) => ({ next: outcome?.next, path: ['activity', 'outcomes', index] as Path })),
    ...(beat.ifNobodyAnswers ? [{ next: beat.ifNobodyAnswers.next, path: ['ifNobodyAnswers'] as Path }] : []),
  ];
  const own = waysOfNext(beat.next ?? theEnd, ['next']);
  const usesOwn = decided.length === 0 || decided.some(({ next }) => next === undefined);
  return [...(usesOwn ? own : []), ...decided.flatMap(({ next, path }) => (next === undefined ? [] : waysOfNext(next, [...path, 'next'])))];
}

function waysOfNext(next: NonNullable<DraftBeat['next']>, path: Path): readonly WayOut[] {
  if (typeof next === 'string') return [{ to: next, path, guarded: false }];
  return next.flatMap((branch, index) =>
    branch?.to === undefined ? [] : [{ to: branch.to, path: [...path, index, 'to'], guarded: branch.when !== undefined }],
  );
}

/** Whether every way leads somewhere. If one does not, what can be reached says little. */
export function allWaysLead(story: DraftStory): boolean {
  const known = new Set([...beatsById(story).keys(), ...(story.endings ?? []).map((ending) => ending?.id), theEnd]);
  return [...beatsById(story).values()].every((beat) => waysOut(beat).every(({ to }) => known.has(to)));
}

/** The beats and endings some way leads to, if all guards may hold. Endings chosen at the end count when the end is reached. */
export function reachable(story: DraftStory): ReadonlySet<string> {
  const beats = beatsById(story);
  const reached = new Set<string>();
  const open = [story.beats?.[0]?.id, ...slotBeats(story)];
  for (let id = open.pop(); open.length > 0 || id !== undefined; id = open.pop()) {
    if (id === undefined || reached.has(id)) continue;
    reached.add(id);
    const beat = beats.get(id);
    if (beat && !(slotBeats(story).has(id) && beat.next === undefined)) open.push(...waysOut(beat).map(({ to }) => to));
  }
  if (reached.has(theEnd)) for (const ending of story.endings ?? []) if (ending?.id !== undefined) reached.add(ending.id);
  return reached;
}

export function beatsById(story: DraftStory): ReadonlyMap<string, DraftBeat> {
  return new Map((story.beats ?? []).flatMap((beat) => (beat?.id === undefined ? [] : [[beat.id, beat] as const])));
}

/** A beat that is met again on the way from itself, if there is one: such a story would never end. */
export function circle(story: DraftStory): string | undefined {
  const beats = beatsById(story);
  const done = new Set<string>();
  const visit = (id: string, behind: ReadonlySet<string>): string | undefined => {
    if (behind.has(id)) return id;
    const beat = beats.get(id);
    if (!beat || done.has(id)) return undefined;
    const before = new Set([...behind, id]);
    const found = waysOut(beat)
      .map(({ to }) => visit(to, before))
      .find((one) => one !== undefined);
    done.add(id);
    return found;
  };
  const first = story.beats?.[0]?.id;
  return first === undefined ? undefined : visit(first, new Set());
}

/** The beats some way leads to on which none of these beats lies before them (a beat of theirs does not lead on). */
export function reachedWithout(story: DraftStory, avoided: ReadonlySet<string>): ReadonlySet<string> {
  const beats = beatsById(story);
  const reached = new Set<string>();
  const visit = (id: string | undefined): void => {
    const beat = id === undefined ? undefined : beats.get(id);
    if (id === undefined || !beat || reached.has(id) || avoided.has(id)) return;
    reached.add(id);
    for (const { to } of waysOut(beat)) visit(to);
  };
  visit(story.beats?.[0]?.id);
  return reached;
}

/** The least and the most beats for which `counts` holds, over all ways from the first beat to the end. Slots' beats lie on no way. */
export function countOnWays(story: DraftStory, counts: (beat: DraftBeat) => boolean): { readonly least: number; readonly most: number } {
  const first = story.beats?.[0]?.id;
  const beats = beatsById(story);
  const known = new Map<string, { least: number; most: number }>();
  const none = { least: 0, most: 0 };
  const visit = (id: string, behind: ReadonlySet<string>): { least: number; most: number } => {
    const beat = beats.get(id);
    const before = known.get(id);
    if (before || !beat || behind.has(id)) return before ?? none;
    const after = waysOut(beat).map(({ to }) => visit(to, new Set([...behind, id])));
    const here = counts(beat) ? 1 : 0;
    const found = {
      least: here + Math.min(...after.map(({ least }) => least)),
      most: here + Math.max(...after.map(({ most }) => most)),
    };
    known.set(id, found);
    return found;
  };
  return first === undefined ? none : visit(first, new Set());
}

/**
 * How many decisions share the weight of a scripted incident: the most that concern it on one way through the story, and
 * every slot's beat that concerns it, since it may come on any way. Shorter ways then answer less than the whole: what is
 * passed over in silence is not answered.
 */
export function decisionsConcerning(story: DraftStory, incident: string): number {
  const concerns = (beat: DraftBeat) => beat.concerns === incident && isDecisionPoint(beat);
  const drawn = [...slotBeats(story)].filter((id) => {
    const beat = beatsById(story).get(id);
    return beat !== undefined && concerns(beat);
  });
  return countOnWays(story, concerns).most + drawn.length;
}
