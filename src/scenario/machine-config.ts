/**
 * A story as the configuration of a state machine: plain JSON, without words, so that it can be exported, drawn and
 * hashed. Beats and endings are states named by their ids; between them lie roads (states with `--` in their name) that
 * pass the weeks and then choose.
 */
import type { PersonStart, ScriptedIncident, StartPreset } from '#simulation';
import { scriptedIncident } from './model-words.ts';
import { decisionsConcerning, endWeek, slotBeats, theEnd } from './plot.ts';
import type { Activity, Beat, Cast, Guard, Response, Story, StoryAct, StoryLevers } from './story.ts';
import { activityRules, beginning, effectsOf, leaderAnswers } from './wordless.ts';

/** What a decision does, without words. */
export type Effects = {
  readonly response?: Response | undefined;
  readonly levers?: StoryLevers | undefined;
  readonly acts?: readonly StoryAct[] | undefined;
  readonly sets?: readonly string[] | undefined;
  readonly consequences?: readonly ConsequenceRule[] | undefined;
};
export type ConsequenceRule = Omit<Effects, 'response' | 'consequences'> & {
  readonly id: string;
  readonly in: number;
  readonly when?: readonly Guard[] | undefined;
};

export type BeginParams = {
  readonly preset: StartPreset;
  readonly levers?: StoryLevers | undefined;
  readonly people: readonly PersonStart[];
  readonly staying: Readonly<Record<number, number>>;
  readonly habit: number;
};
export type PassParams = { readonly road: string; readonly to: number; readonly slots: readonly string[] };
export type OpenParams = {
  readonly beat: string;
  readonly happens?: readonly ScriptedIncident[] | undefined;
  /** Scripted incidents no decision concerns, answered by the leader of a story played from below. */
  readonly leaderAnswers?: readonly string[] | undefined;
  readonly levers?: StoryLevers | undefined;
  readonly acts?: readonly StoryAct[] | undefined;
};
export type DecideParams = {
  readonly beat: string;
  /** The option, the outcome of the activity, or `silence`. */
  readonly from: string;
  readonly effects: Effects;
  readonly incident?: string | undefined;
  /** This decision's share of the incident's weight. */
  readonly share?: number | undefined;
  /** How far the response moves the habit. */
  readonly step: number;
};
export type EndParams = { readonly ending: string };
export type HoldsParams = { readonly when?: readonly Guard[] | undefined; readonly road?: string; readonly slot?: string };
export type DoneParams = HoldsParams & { readonly beat: string };

export type ActionConfig =
  | { readonly type: 'begin'; readonly params: BeginParams }
  | { readonly type: 'pass'; readonly params: PassParams }
  | { readonly type: 'open'; readonly params: OpenParams }
  | { readonly type: 'decide'; readonly params: DecideParams }
  | { readonly type: 'end'; readonly params: EndParams };
export type GuardConfig = { readonly type: 'holds'; readonly params: HoldsParams } | { readonly type: 'done'; readonly params: DoneParams };
export type TransitionConfig = {
  readonly target: string;
  readonly guard?: GuardConfig | undefined;
  readonly actions?: readonly ActionConfig[];
};
export type StateConfig = {
  readonly type?: 'final';
  readonly entry: readonly ActionConfig[];
  readonly on?: Readonly<Record<string, readonly TransitionConfig[]>>;
  readonly always?: readonly TransitionConfig[];
  readonly meta?: { readonly week?: number | undefined; readonly minute?: number | undefined; readonly activity?: unknown };
};
export type MachineConfig = {
  readonly id: string;
  readonly initial: string;
  readonly context: Record<string, never>;
  readonly entry: readonly ActionConfig[];
  readonly states: Readonly<Record<string, StateConfig>>;
};

type Next = NonNullable<Beat['next']>;

/** Builds the configuration. The story has been checked. */
export function machineConfig(story: Story, cast: Cast, habitStep: number): MachineConfig {
  const states: Record<string, StateConfig> = {};
  const beats = new Map(story.beats.map((beat) => [beat.id, beat]));
  const drawn = slotBeats(story);
  const lastWeek = endWeek(story);
  const step = story.player?.seat === 'person' ? story.player.sway : habitStep;
  const slots = (story.slots ?? []).map(({ id, kind, when, beat, fromWeek, toWeek }) => ({ id, kind, when, beat, fromWeek, toWeek }));

  /** Roads each slot may open from; its beat leads back to them. */
  const roadsOfSlot = new Map(slots.map(({ id }) => [id, [] as string[]]));

  const weekOf = (target: string): number => beats.get(target)?.week ?? lastWeek;

  const road = (id: string, to: number, branches: () => readonly TransitionConfig[]): string => {
    if (states[id]) return id;
    const open = slots.filter(({ fromWeek }) => fromWeek <= to);
    for (const slot of open) roadsOfSlot.get(slot.id)?.push(id);
    states[id] = { entry: [] };
    states[id] = {
      entry: [{ type: 'pass', params: { road: id, to, slots: open.map((slot) => slot.id) } }],
      always: [
        ...open.map((slot) => ({ target: slot.beat, guard: { type: 'holds', params: { slot: slot.id, when: slot.when } } as const })),
        ...branches(),
      ],
    };
    return id;
  };

  const roadTo = (target: string, fromWeek: number): string => {
    if (target === theEnd)
      return road('end--choice', lastWeek, () => story.endings.map(({ id, when }) => ({ target: id, ...guarded(when) })));
    return weekOf(target) > fromWeek ? road(`to--${target}`, weekOf(target), () => [{ target }]) : target;
  };

  const roadOut = (beat: Beat, next: Next): string => {
    const fromWeek = beat.week ?? 0;
    if (typeof next === 'string') return roadTo(next, fromWeek);
    const earliest = Math.min(...next.map(({ to }) => weekOf(to)));
    return road(roadName(beat, next), Math.max(fromWeek, earliest), () =>
      next.map(({ to, when }) => ({ target: roadTo(to, earliest), ...guarded(when) })),
    );
  };

  /** The ways a decision can leave its beat: one for a beat of the calendar, one back to each road for a slot's beat. */
  const leaving = (beat: Beat, next: Next | undefined): readonly { readonly target: string; readonly road?: string }[] => {
    if (!drawn.has(beat.id)) return [{ target: roadOut(beat, next ?? beat.next ?? theEnd) }];
    const roads = slots.filter((slot) => slot.beat === beat.id).flatMap(({ id }) => roadsOfSlot.get(id) ?? []);
    return [...new Set(roads)].map((id) => ({ target: id, road: id }));
  };

  const incidentOf = (beat: Beat) =>
    beat.concerns === undefined ? {} : { incident: beat.concerns, share: 1 / Math.max(1, decisionsConcerning(story, beat.concerns)) };

  const beatState = (beat: Beat): StateConfig => {
    const open: ActionConfig = {
      type: 'open',
      params: {
        beat: beat.id,
        happens: beat.happens?.map((id) => scriptedIncident(story, cast, id)),
        levers: beat.levers,
        acts: beat.acts,
        ...leaderAnswers(story, beat),
      },
    };
    const meta = { week: beat.week, minute: beat.minute, activity: beat.activity && activityRules(beat.activity) };
    const decide = (from: string, effects: Effects): ActionConfig => ({
      type: 'decide',
      params: { beat: beat.id, from, effects: effectsOf(effects), ...incidentOf(beat), step },
    });
    const on: Record<string, readonly TransitionConfig[]> = {};
    for (const option of beat.options ?? [])
      on[`OPTION.${option.id}`] = leaving(beat, option.next).map(({ target, road: back }) => ({
        target,
        ...guarded(option.when, back),
        actions: [decide(option.id, option)],
      }));
    if (beat.activity) {
      const done = beat.activity.outcomes.flatMap((outcome) =>
        leaving(beat, outcome.next).map(({ target, road: back }) => ({
          target,
          guard: { type: 'done', params: { beat: beat.id, when: outcome.when, ...(back === undefined ? {} : { road: back }) } } as const,
          actions: [decide(outcome.id, outcome)],
        })),
      );
      on[activityEvents[beat.activity.kind]] = done;
    }
    const silence = beat.ifNobodyAnswers;
    if (silence)
      on['SILENCE'] = leaving(beat, silence.next).map(({ target, road: back }) => ({
        target,
        ...guarded(undefined, back),
        actions: [decide('silence', silence)],
      }));
    if (Object.keys(on).length > 0) return { entry: [open], on, meta };
    const always = leaving(beat, undefined).map(({ target, road: back }) => ({ target, ...guarded(undefined, back) }));
    return { entry: [open], always, meta };
  };

  const first = story.beats[0]?.id ?? theEnd;
  const initial = roadTo(first, 0);
  // Beats of the calendar first: they lay all roads, and the beats of slots lead back to them.
  for (const beat of story.beats) if (!drawn.has(beat.id)) states[beat.id] = beatState(beat);
  for (const beat of story.beats) if (drawn.has(beat.id)) states[beat.id] = beatState(beat);
  for (const { id } of story.endings) states[id] = { type: 'final', entry: [{ type: 'end', params: { ending: id } }] };

  const config: MachineConfig & { readonly meta: unknown } = {
    id: story.id,
    initial,
    context: {},
    entry: [{ type: 'begin', params: beginning(story, cast) }],
    meta: { slots, seat: story.player?.seat },
    states,
  };
  return JSON.parse(JSON.stringify(config));
}

/** One event type for each kind of activity. */
export const activityEvents = {
  timeline: 'CARDS',
  picks: 'PICKS',
  capacity: 'ALLOCATION',
  levers: 'LEVERS',
} as const satisfies Record<Activity['kind'], string>;

function roadName(beat: Beat, next: Next): string {
  const lists = [
    beat.next,
    ...(beat.options ?? []).map((option) => option.next),
    ...(beat.activity?.outcomes ?? []).map((outcome) => outcome.next),
    beat.ifNobodyAnswers?.next,
  ].filter((list) => Array.isArray(list));
  return `from-${beat.id}--${lists.indexOf(next as never) + 1}`;
}

function guarded(when: readonly Guard[] | undefined, road?: string): { guard?: GuardConfig } {
  if (when === undefined && road === undefined) return {};
  return { guard: { type: 'holds', params: { when, ...(road === undefined ? {} : { road }) } } };
}
