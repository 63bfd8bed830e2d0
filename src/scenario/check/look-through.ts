/** Walks through a draft and shows each kind of thing in it with its path: lines, guards, acts, decisions. */
import type { DraftBeat, DraftStory } from '../plot.ts';
import type { Activity, Draft, Guard, Line, Option, Story, StoryAct, StoryLevers } from '../story.ts';
import type { Path } from './problem.ts';

export type Found<T> = { readonly path: Path; readonly thing: T };
export type DraftEffects = Draft<NonNullable<Story['beats'][number]['ifNobodyAnswers']>>;
type Condition = Draft<Guard>;

/** The entries of a list that are there, each with its path. */
export function entriesOf<T>(list: readonly (T | undefined)[] | undefined, path: Path): readonly Found<T>[] {
  return (list ?? []).flatMap((thing, index) => (thing === undefined ? [] : [{ path: [...path, index], thing }]));
}

/** The ids in a list, of those that have one. */
export function idsOf(list: readonly ({ readonly id?: string | undefined } | undefined)[] | undefined): readonly string[] {
  return (list ?? []).flatMap((thing) => (thing?.id === undefined ? [] : [thing.id]));
}

export function beatsOf(story: DraftStory): readonly Found<DraftBeat>[] {
  return entriesOf(story.beats, ['beats']);
}

export function optionsOf({ path, thing }: Found<DraftBeat>): readonly Found<Draft<Option>>[] {
  return entriesOf(thing.options, [...path, 'options']);
}

/** One thing that can be decided, and what it does: an option, an outcome of an activity, or silence. */
export type Deciding = Found<DraftEffects> & { readonly name: string; readonly id: string | undefined; readonly beat: DraftBeat };

export function decisionsOf(found: Found<DraftBeat>): readonly Deciding[] {
  const { path, thing: beat } = found;
  const silence = beat.ifNobodyAnswers;
  return [
    ...optionsOf(found).map((option) => ({ ...option, id: option.thing.id, name: `option "${option.thing.id ?? ''}"`, beat })),
    ...entriesOf<Draft<Activity['outcomes'][number]>>(beat.activity?.outcomes, [...path, 'activity', 'outcomes']).map((outcome) => ({
      ...outcome,
      id: outcome.thing.id,
      name: `outcome "${outcome.thing.id ?? ''}"`,
      beat,
    })),
    ...(silence
      ? [{ path: [...path, 'ifNobodyAnswers'], thing: silence, id: 'silence', name: `silence at beat "${beat.id ?? ''}"`, beat }]
      : []),
  ];
}

export type DraftConsequence = NonNullable<NonNullable<DraftEffects['consequences']>[number]>;

export function consequencesOfDraft(story: DraftStory): readonly (Found<DraftConsequence> & { readonly decision: Deciding })[] {
  return beatsOf(story).flatMap((beat) =>
    decisionsOf(beat).flatMap((decision) =>
      entriesOf(decision.thing.consequences, [...decision.path, 'consequences']).map((consequence) => ({ ...consequence, decision })),
    ),
  );
}

/** Every line, with the beat it is spoken at, the consequence it belongs to, or neither (endings). */
export type SpokenAt = Found<Draft<Line>> & {
  readonly beat?: DraftBeat;
  readonly dueIn?: number;
  /** What else has to hold for the line to be there: the condition of its consequence. */
  readonly onlyIf?: readonly (Condition | undefined)[];
};

export function linesOf(story: DraftStory): readonly SpokenAt[] {
  return [
    ...beatsOf(story).flatMap(({ path, thing: beat }) => [
      ...entriesOf(beat.lines, [...path, 'lines']).map((line) => ({ ...line, beat })),
      ...picksOf({ path, thing: beat }).flatMap((pick) =>
        entriesOf(pick.thing.answer, [...pick.path, 'answer']).map((line) => ({ ...line, beat })),
      ),
    ]),
    ...consequencesOfDraft(story).flatMap(({ path, thing, decision }) =>
      entriesOf(thing.lines, [...path, 'lines']).map((line) => ({
        ...line,
        beat: decision.beat,
        dueIn: thing.in ?? 0,
        onlyIf: thing.when ?? [],
      })),
    ),
    ...entriesOf(story.endings, ['endings']).flatMap(({ path, thing }) => entriesOf(thing.lines, [...path, 'lines'])),
  ];
}

export type DraftPick = Draft<Extract<Activity, { kind: 'picks' }>['picks'][number]>;

export function picksOf({ path, thing: { activity } }: Found<DraftBeat>): readonly Found<DraftPick>[] {
  return activity?.kind === 'picks' ? entriesOf<DraftPick>(activity.picks, [...path, 'activity', 'picks']) : [];
}

/** Every list of guards: where it is, and the beat whose activity it may ask about (outcomes only). */
export type GuardList = Found<readonly (Condition | undefined)[]> & { readonly activityOf?: DraftBeat; readonly beat?: DraftBeat };

export function guardLists(story: DraftStory): readonly GuardList[] {
  const list = (path: Path, thing: readonly (Condition | undefined)[] | undefined, more: Partial<GuardList> = {}): readonly GuardList[] =>
    thing === undefined ? [] : [{ path: [...path, 'when'], thing, ...more }];
  const ofNext = (path: Path, next: DraftBeat['next'], beat: DraftBeat) =>
    typeof next === 'string' || next === undefined
      ? []
      : entriesOf(next, [...path, 'next']).flatMap((way) => list(way.path, way.thing.when, { beat }));
  return [
    ...linesOf(story).flatMap(({ path, thing, beat }) => list(path, thing.when, beat ? { beat } : {})),
    ...beatsOf(story).flatMap((found) => {
      const { thing: beat } = found;
      return [
        ...ofNext(found.path, beat.next, beat),
        ...optionsOf(found).flatMap(({ path, thing }) => list(path, thing.when, { beat })),
        ...picksOf(found).flatMap(({ path, thing }) => list(path, thing.when, { beat })),
        ...entriesOf<Draft<Activity['outcomes'][number]>>(beat.activity?.outcomes, [...found.path, 'activity', 'outcomes']).flatMap(
          ({ path, thing }) => list(path, thing.when, { beat, activityOf: beat }),
        ),
        ...decisionsOf(found).flatMap(({ path, thing }) => ofNext(path, thing.next, beat)),
      ];
    }),
    ...consequencesOfDraft(story).flatMap(({ path, thing, decision }) => list(path, thing.when, { beat: decision.beat })),
    ...entriesOf(story.slots, ['slots']).flatMap(({ path, thing }) => list(path, thing.when)),
    ...entriesOf(story.endings, ['endings']).flatMap(({ path, thing }) => list(path, thing.when)),
  ];
}

/** Every single condition, also those inside `any`. */
export function conditions(
  story: DraftStory,
): readonly (Found<Condition> & { readonly activityOf?: DraftBeat; readonly beat?: DraftBeat })[] {
  return guardLists(story).flatMap(({ path, thing, ...about }) =>
    entriesOf(thing, path).flatMap((guard) => [
      { ...guard, ...about },
      ...entriesOf<Condition>(guard.thing.any, [...guard.path, 'any']).map((inner) => ({ ...inner, ...about })),
    ]),
  );
}

/** Every one-off act. */
export function actsOf(story: DraftStory): readonly Found<Draft<StoryAct>>[] {
  return [
    ...beatsOf(story).flatMap((found) => [
      ...entriesOf<Draft<StoryAct>>(found.thing.acts, [...found.path, 'acts']),
      ...decisionsOf(found).flatMap(({ path, thing }) => entriesOf<Draft<StoryAct>>(thing.acts, [...path, 'acts'])),
      ...picksOf(found).flatMap(({ path, thing }) => entriesOf<Draft<StoryAct>>(thing.acts, [...path, 'acts'])),
    ]),
    ...consequencesOfDraft(story).flatMap(({ path, thing }) => entriesOf<Draft<StoryAct>>(thing.acts, [...path, 'acts'])),
  ];
}

/** Every flag something sets. */
export function flagsSet(story: DraftStory): ReadonlySet<string> {
  const lists = [
    ...beatsOf(story).flatMap((found) => [...decisionsOf(found), ...picksOf(found)].map(({ thing }) => thing.sets)),
    ...consequencesOfDraft(story).map(({ thing }) => thing.sets),
  ];
  return new Set(lists.flatMap((sets) => (sets ?? []).filter((flag) => flag !== undefined)));
}

/** Standing levers the activity of a beat can set. */
export function activityLeversOf({ activity }: DraftBeat): readonly Draft<StoryLevers>[] {
  if (activity?.kind === 'picks') return (activity.picks ?? []).flatMap((pick) => (pick?.levers ? [pick.levers] : []));
  if (activity?.kind === 'levers') return (activity.offers ?? []).flatMap((offer) => (offer?.levers ? [offer.levers] : []));
  if (activity?.kind === 'capacity')
    return (activity.lines ?? []).flatMap((line) => [
      ...(line?.gives ? [line.gives] : []),
      ...(line?.lever === 'fund' ? [{ fund: (line.most ?? 0) / 100 }] : []),
      ...(line?.lever === 'guardrail-work' ? [{ guardrailWork: (line.most ?? 0) / 100 }] : []),
    ]);
  return [];
}
