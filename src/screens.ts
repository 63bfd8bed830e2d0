/** The machine of the screens: which page is open, what had to be fetched for it, and what went wrong on the way. */
import { assign, fromPromise, setup, type SnapshotFrom } from 'xstate';
import type { CompiledStory, Principle } from '#scenario';
import {
  hashOf,
  openDesk,
  type Desk,
  type Game,
  type LabScreens,
  type LaterScreens,
  type PracticeScreens,
  type Route,
  type Shared,
  type SharedProblem,
  type TextScreens,
} from '#screen';
import { placeOf, replay, SessionRefused, startSession, undoTo, type Playthrough, type Session, type SessionProblem } from '#session';

/** How a playthrough is to begin: anew (with the same luck if a seed is given), or from a decision of an earlier one. */
export type Beginning = { readonly seed?: string } | { readonly from: Session; readonly decision: number };

export type ScreensEvent =
  | { readonly type: 'go'; readonly route: Route }
  | { readonly type: 'begin'; readonly scenario: string; readonly how: Beginning }
  | { readonly type: 'accept' }
  | { readonly type: 'finish' }
  | { readonly type: 'retry' };

type Context = {
  readonly game: Game;
  readonly route: Route;
  readonly beginning?: Beginning | undefined;
  readonly compiled?: CompiledStory | undefined;
  readonly desk?: Desk | undefined;
  readonly played?: Playthrough | undefined;
  readonly principles?: readonly Principle[] | undefined;
  readonly later?: LaterScreens | undefined;
  readonly lab?: LabScreens | undefined;
  readonly practice?: PracticeScreens | undefined;
  readonly text?: TextScreens | undefined;
  /** What is wrong with a kept playthrough, and the playthrough itself. */
  readonly refused?: { readonly problem: SessionProblem; readonly session: Session } | undefined;
  /** What is wrong with the link that was opened. */
  readonly sharedProblem?: SharedProblem | undefined;
};

type Fetch = { readonly game: Game; readonly scenario: string };
const fetchStory = fromPromise<CompiledStory, Fetch>(({ input }) => input.game.load(input.scenario));
type FetchedDebrief = { readonly compiled: CompiledStory; readonly principles: readonly Principle[]; readonly later: LaterScreens };
const fetchDebrief = fromPromise<FetchedDebrief, Fetch>(async ({ input: { game, scenario } }) => {
  const [compiled, principles, later] = await Promise.all([game.load(scenario), game.principles(), game.laterScreens()]);
  return { compiled, principles, later };
});
/** A link is read by what is fetched later; nothing of it is needed for the first words. */
const fetchShared = fromPromise<{ readonly shared: Shared; readonly later: LaterScreens }, { readonly game: Game; readonly route: Route }>(
  async ({ input: { game, route } }) => {
    const later = await game.laterScreens();
    return { shared: await later.readShared(route.screen === 'shared' ? route.text : '', game), later };
  },
);
const fetchPage = fromPromise<LaterScreens, Fetch>(({ input }) => input.game.laterScreens());
const fetchPractice = fromPromise<PracticeScreens, Fetch>(({ input }) => input.game.practiceScreens());
const fetchText = fromPromise<TextScreens, Fetch>(({ input }) => input.game.textScreens());
const fetchLab = fromPromise<LabScreens, Fetch>(({ input }) => input.game.labScreens());

const machine = setup({
  // `failed`: what the page needs could not be fetched, and can be asked for again.
  types: { context: {} as Context, events: {} as ScreensEvent, input: {} as { game: Game; route: Route }, tags: {} as 'failed' },
  actors: { fetchStory, fetchDebrief, fetchShared, fetchPage, fetchLab, fetchPractice, fetchText },
  actions: {
    fetchAhead: ({ context: { game, desk } }) => {
      if (desk) fetchAhead(game, desk);
    },
    showAddress: ({ context }) => {
      const hash = hashOf(context.route);
      if (location.hash !== hash) location.hash = hash;
    },
  },
  guards: {
    isTitle: ({ context }) => context.route.screen === 'title',
    isScenarios: ({ context }) => context.route.screen === 'scenarios',
    isPage: ({ context }) => context.route.screen === 'settings' || context.route.screen === 'about',
    labIsHere: ({ context }) => context.route.screen === 'lab' && context.lab !== undefined,
    isPractice: ({ context }) => context.route.screen === 'practice',
    isText: ({ context }) => context.route.screen === 'text',
    isLab: ({ context }) => context.route.screen === 'lab',
    isShared: ({ context }) => context.route.screen === 'shared',
    isKnownPlay: ({ context }) => context.route.screen === 'play' && knows(context, context.route.scenario),
    isKnownDebrief: ({ context }) => context.route.screen === 'debrief' && knows(context, context.route.scenario),
    deskIsOpen: ({ context }) =>
      context.beginning === undefined &&
      context.desk !== undefined &&
      context.route.screen === 'play' &&
      context.desk.compiled.story.id === context.route.scenario &&
      context.desk.session.value.summary === undefined,
    isRefused: ({ context }) => context.refused !== undefined,
    isNew: ({ context }) => context.desk?.session.value.decisions.length === 0 && !('from' in (context.beginning ?? {})),
    isWrongLink: ({ context }) => context.sharedProblem !== undefined,
    isOver: ({ context }) => context.played?.ending !== undefined,
  },
});

/**
 * Whoever goes offline while playing still finds the panels and the debrief: they are fetched with the first line read, not
 * before, so that nothing stands in the way of the first words and of the stage; and again with the next line if that failed.
 */
function fetchAhead(game: Game, desk: Desk): void {
  const linesThen = desk.linesOut.value;
  let isFetching = false;
  const stop = desk.linesOut.subscribe((lines) => {
    if (lines === linesThen || isFetching) return;
    isFetching = true;
    Promise.all([game.laterScreens(), game.principles(), game.glossary()]).then(
      () => stop(),
      () => (isFetching = false),
    );
  });
}

function knows({ game }: Context, scenario: string): boolean {
  return game.scenarios.some(({ id }) => id === scenario);
}

/** Lays out the playthrough a play address asks for: the one just begun, the one under way, or a new one. */
function layOut({ game, route, beginning }: Context, compiled: CompiledStory): Pick<Context, 'compiled' | 'desk' | 'refused'> {
  const kept = beginning === undefined && route.screen === 'play' ? game.shelf.current(route.scenario) : undefined;
  const session =
    kept?.session ??
    (beginning && 'from' in beginning
      ? undoTo(beginning.from, beginning.decision)
      : startSession(compiled, beginning?.seed ?? game.newSeed()));
  const isFromDecision = beginning !== undefined && 'from' in beginning;
  const opensAt = isFromDecision || session.decisions.length > 0 ? 'decision' : 'first-line';
  return refusing(session, () => ({
    compiled,
    desk: openDesk(compiled, session, opensAt, kept && placeOf(kept), game),
    refused: undefined,
  })) as Pick<Context, 'compiled' | 'desk' | 'refused'>;
}

/** Opens the finished playthrough a debrief address asks for: the kept one it names, else the last one played. */
function reopen({ game, route, desk }: Context, compiled: CompiledStory): Partial<Context> {
  if (route.screen !== 'debrief') return {};
  const finished = game.shelf.contents().finished.filter(({ session }) => session.scenario === route.scenario);
  const atDesk = desk?.compiled.story.id === route.scenario && desk.session.value.summary ? desk.session.value : undefined;
  const session = route.kept === undefined ? (atDesk ?? finished[0]?.session) : finished.find(({ id }) => id === route.kept)?.session;
  if (!session) return { compiled, played: undefined, refused: undefined };
  return refusing(session, () => ({ compiled, played: replay(compiled, session), refused: undefined }));
}

function refusing(session: Session, open: () => Partial<Context>): Partial<Context> {
  try {
    return open();
  } catch (error) {
    if (error instanceof SessionRefused) return { refused: { problem: error.problem, session } };
    throw error;
  }
}

const scenarioOf = (route: Route): string => ('scenario' in route ? route.scenario : '');
const whatToFetch = ({ context }: { context: Context }): Fetch => ({ game: context.game, scenario: scenarioOf(context.route) });

export const screensMachine = machine.createMachine({
  id: 'screens',
  context: ({ input }) => input,
  initial: 'arriving',
  on: {
    go: {
      guard: ({ context, event }) => hashOf(event.route) !== hashOf(context.route),
      target: '.arriving',
      actions: assign({ route: ({ event }) => event.route, beginning: undefined }),
    },
    begin: {
      target: '.arriving',
      actions: [
        assign({ route: ({ event }) => ({ screen: 'play', scenario: event.scenario }), beginning: ({ event }) => event.how }),
        'showAddress',
      ],
    },
  },
  states: {
    arriving: {
      always: [
        { guard: 'isTitle', target: 'title' },
        { guard: 'isScenarios', target: 'scenarios' },
        { guard: 'isPage', target: 'page' },
        { guard: 'labIsHere', target: 'lab.showing' },
        { guard: 'isLab', target: 'lab' },
        { guard: 'isPractice', target: 'practice' },
        { guard: 'isText', target: 'text' },
        { guard: 'deskIsOpen', target: 'play.playing' },
        { guard: 'isKnownPlay', target: 'play' },
        { guard: 'isKnownDebrief', target: 'debrief' },
        { guard: 'isShared', target: 'shared' },
        { target: 'unknown' },
      ],
    },
    title: {},
    scenarios: {},
    unknown: {},
    page: {
      initial: 'fetching',
      states: {
        fetching: {
          invoke: {
            src: 'fetchPage',
            input: whatToFetch,
            onDone: { target: 'showing', actions: assign({ later: ({ event }) => event.output }) },
            onError: 'failed',
          },
        },
        showing: {},
        failed: { tags: 'failed', on: { retry: 'fetching' } },
      },
    },
    lab: {
      initial: 'fetching',
      states: {
        fetching: {
          invoke: {
            src: 'fetchLab',
            input: whatToFetch,
            onDone: { target: 'showing', actions: assign({ lab: ({ event }) => event.output }) },
            onError: 'failed',
          },
        },
        showing: {},
        failed: { tags: 'failed', on: { retry: 'fetching' } },
      },
    },
    practice: {
      initial: 'fetching',
      states: {
        fetching: {
          invoke: {
            src: 'fetchPractice',
            input: whatToFetch,
            onDone: { target: 'showing', actions: assign({ practice: ({ event }) => event.output }) },
            onError: 'failed',
          },
        },
        showing: {},
        failed: { tags: 'failed', on: { retry: 'fetching' } },
      },
    },
    text: {
      initial: 'fetching',
      states: {
        fetching: {
          invoke: {
            src: 'fetchText',
            input: whatToFetch,
            onDone: { target: 'showing', actions: assign({ text: ({ event }) => event.output }) },
            onError: 'failed',
          },
        },
        showing: {},
        failed: { tags: 'failed', on: { retry: 'fetching' } },
      },
    },
    play: {
      initial: 'fetching',
      states: {
        fetching: {
          invoke: {
            src: 'fetchStory',
            input: whatToFetch,
            onDone: { target: 'laidOut', actions: assign(({ context, event }) => layOut(context, event.output)) },
            onError: 'failed',
          },
        },
        laidOut: {
          always: [{ guard: 'isRefused', target: 'refused' }, { guard: 'isNew', target: 'note' }, { target: 'playing' }],
          exit: assign({ beginning: undefined }),
        },
        note: { on: { accept: 'playing' } },
        playing: {
          entry: 'fetchAhead',
          on: {
            finish: {
              target: '#screens.debrief',
              actions: [assign({ route: ({ context }) => ({ screen: 'debrief', scenario: scenarioOf(context.route) }) }), 'showAddress'],
            },
          },
        },
        refused: {},
        failed: { tags: 'failed', on: { retry: 'fetching' } },
      },
    },
    debrief: {
      initial: 'fetching',
      states: {
        fetching: {
          invoke: {
            src: 'fetchDebrief',
            input: whatToFetch,
            onDone: {
              target: 'opened',
              actions: assign(({ context, event }) => ({
                ...reopen(context, event.output.compiled),
                principles: event.output.principles,
                later: event.output.later,
              })),
            },
            onError: 'failed',
          },
        },
        opened: {
          always: [{ guard: 'isRefused', target: 'refused' }, { guard: 'isOver', target: 'showing' }, { target: 'nothing' }],
        },
        showing: {},
        nothing: {},
        refused: {},
        failed: { tags: 'failed', on: { retry: 'fetching' } },
      },
    },
    shared: {
      initial: 'fetching',
      states: {
        fetching: {
          invoke: {
            src: 'fetchShared',
            input: ({ context: { game, route } }) => ({ game, route }),
            onDone: {
              target: 'opened',
              actions: assign(({ event: { output } }) => ({
                sharedProblem: undefined,
                ...('problem' in output.shared ? { sharedProblem: output.shared.problem } : output.shared),
                later: output.later,
              })),
            },
            onError: 'failed',
          },
        },
        opened: { always: [{ guard: 'isWrongLink', target: 'refused' }, { target: 'showing' }] },
        showing: {},
        refused: {},
        failed: { tags: 'failed', on: { retry: 'fetching' } },
      },
    },
  },
});

export type ScreensSnapshot = SnapshotFrom<typeof screensMachine>;
