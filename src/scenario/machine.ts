/** The one machine of a story: its configuration is data, and these few guards and actions are all that runs. */
import { assign, setup } from 'xstate';
import type { SnapshotFrom } from 'xstate';
import { activityFacts } from './activity.ts';
import { begin } from './begin.ts';
import { holds } from './guards.ts';
import type { World } from './guards.ts';
import { endStory, openBeat, takeDecision } from './live-beat.ts';
import type {
  BeginParams,
  DecideParams,
  DoneParams,
  EndParams,
  HoldsParams,
  MachineConfig,
  OpenParams,
  PassParams,
} from './machine-config.ts';
import { mustFind } from './model-words.ts';
import { refusal } from './offers.ts';
import { passWeeks, slotOpens } from './pass-weeks.ts';
import type { Did, StoryContext } from './trail.ts';

/** One event type for each option and for each kind of activity. */
export type StoryEvent =
  | { readonly type: `OPTION.${string}` }
  | { readonly type: 'SILENCE' }
  | { readonly type: 'CARDS'; readonly cards: readonly (readonly [card: string, wording: string])[] }
  | { readonly type: 'PICKS'; readonly picks: readonly string[] }
  | { readonly type: 'ALLOCATION'; readonly allocation: Readonly<Record<string, number>> }
  | { readonly type: 'LEVERS'; readonly levers: Readonly<Record<string, boolean>> };

export type StoryInput = { readonly seed: string };
export type StoryMachine = ReturnType<typeof storyMachine>;
export type StorySnapshot = SnapshotFrom<StoryMachine>;

/** The event that takes a decision. */
export function eventFor(did: Did): StoryEvent {
  if ('option' in did) return { type: `OPTION.${did.option}` };
  if ('silence' in did) return { type: 'SILENCE' };
  if ('cards' in did) return { type: 'CARDS', cards: did.cards };
  if ('picks' in did) return { type: 'PICKS', picks: did.picks };
  if ('allocation' in did) return { type: 'ALLOCATION', allocation: did.allocation };
  return { type: 'LEVERS', levers: did.levers };
}

/** The decision an event stands for; undefined for the machine's own events. */
function didOf(event: StoryEvent): Did | undefined {
  switch (event.type) {
    case 'SILENCE':
      return { silence: true };
    case 'CARDS':
      return { cards: event.cards };
    case 'PICKS':
      return { picks: event.picks };
    case 'ALLOCATION':
      return { allocation: event.allocation };
    case 'LEVERS':
      return { levers: event.levers };
    default:
      return event.type.startsWith('OPTION.') ? { option: event.type.slice('OPTION.'.length) } : undefined;
  }
}

/** Makes the machine of a configuration; `world` holds the words. */
export function storyMachine(world: World, config: MachineConfig) {
  const passes = (context: StoryContext, { when, road, slot }: HoldsParams) => {
    const found = slot === undefined ? undefined : world.story.slots?.find(({ id }) => id === slot);
    return (
      (slot === undefined || (found !== undefined && slotOpens(world, context, found))) &&
      (road === undefined || context.road === road) &&
      holds(world, context, when)
    );
  };
  const { createMachine } = setup({
    types: {} as { context: StoryContext; events: StoryEvent; input: StoryInput },
    guards: {
      holds: ({ context }, params: HoldsParams) => passes(context, params),
      done: ({ context, event }, { beat, when, road }: DoneParams) => {
        const did = didOf(event);
        const activity = world.story.beats.find(({ id }) => id === beat)?.activity;
        if (!did || !activity || refusal(world, context, did) !== undefined) return false;
        return (road === undefined || context.road === road) && holds(world, context, when, activityFacts(activity, did));
      },
    },
    actions: {
      begin: assign(({ event }, params: BeginParams) => begin(seedOf(event), params)),
      pass: assign(({ context }, params: PassParams) => passWeeks(world, context, params)),
      open: assign(({ context }, params: OpenParams) => openBeat(world, context, params)),
      decide: assign(({ context, event }, params: DecideParams) =>
        takeDecision(world, context, params, mustFind(didOf(event), `a decision behind "${event.type}"`)),
      ),
      end: assign(({ context }, params: EndParams) => endStory(world, context, params)),
    },
  });
  // The configuration is data: its names and params are checked by building it, not by the types of a literal.
  return createMachine(config as unknown as Parameters<typeof createMachine>[0]);
}

/** The machine's first event carries the input. */
function seedOf(event: unknown): string {
  const { input } = event as { readonly input?: StoryInput };
  return mustFind(input?.seed, 'no seed; the machine is started with { seed }');
}
