/** Where everything meets: the scenarios, the shelf of this browser, the machine of the screens and the page. */
import '@fontsource-variable/atkinson-hyperlegible-mono/wght.css';
import '@fontsource-variable/atkinson-hyperlegible-next/wght.css';
import '@fontsource-variable/bricolage-grotesque/wght.css';
import './screen/style/index.css';
import { computed, signal } from '@preact/signals';
import { render } from 'preact';
import { createActor } from 'xstate';
import { version } from '../package.json';
import { compile } from '#scenario';
import { loadCast, loadGlossary, loadPrinciples, loadScenario, scenarioList } from '#scenarios';
import {
  App,
  applySettings,
  browserStore,
  downloadText,
  hashOf,
  LoadingScreen,
  LostScreen,
  NoteScreen,
  PlayScreen,
  readRoute,
  ScenariosScreen,
  TitleScreen,
  type Game,
  type OpenScreen,
} from '#screen';
import { openShelf, startSession } from '#session';
import { fetchLaterWords, say, saySaid } from '#words';
import { screensMachine, type ScreensEvent, type ScreensSnapshot } from './screens.ts';

const randomText = (): string => crypto.getRandomValues(new Uint32Array(2)).reduce((text, part) => text + part.toString(36), '');

const game: Game = {
  version,
  scenarios: scenarioList,
  shelf: openShelf(browserStore(), randomText()),
  async load(scenario) {
    const [story, cast] = await Promise.all([loadScenario(scenario), loadCast()]);
    return compile(story, cast);
  },
  glossary: loadGlossary,
  principles: loadPrinciples,
  async laterScreens() {
    const [screens] = await Promise.all([import('./screen/later.ts'), fetchLaterWords()]);
    return screens;
  },
  async labScreens() {
    const [screens] = await Promise.all([import('./screen/lab/index.ts'), fetchLaterWords()]);
    return screens;
  },
  async practiceScreens() {
    const [screens] = await Promise.all([import('./screen/practice/index.ts'), fetchLaterWords()]);
    return screens;
  },
  async textScreens() {
    const [screens] = await Promise.all([import('./screen/text/index.ts'), fetchLaterWords()]);
    return screens;
  },
  newSeed: randomText,
  now: Date.now,
};

if (import.meta.env.DEV) await layOutForAuthor();
applySettings(document.documentElement);
const actor = createActor(screensMachine, { input: { game, route: readRoute(location.hash) } });
const snapshot = signal(actor.getSnapshot());
actor.subscribe((next) => (snapshot.value = next));
addEventListener('hashchange', () => actor.send({ type: 'go', route: readRoute(location.hash) }));
actor.start();

const root = document.getElementById('app');
if (root) {
  root.replaceChildren();
  render(<App game={game} screen={computed(() => screenOf(snapshot.value, actor.send))} />, root);
}

/**
 * For authors, in `npm run dev` only: `?beat=BEAT&as=blaming#play/SCENARIO` opens a scenario at one beat, with a team that has
 * lived through such answers.
 */
async function layOutForAuthor(): Promise<void> {
  const asked = new URLSearchParams(location.search);
  const beat = asked.get('beat');
  const route = readRoute(location.hash);
  if (beat === null || route.screen !== 'play') return;
  const [{ wayTo }, { playerKinds }] = await Promise.all([import('#scenario/check'), import('#scenario/players')]);
  const kind = playerKinds.find((one) => one === asked.get('as')) ?? 'mixed';
  const compiled = await game.load(route.scenario);
  const way = wayTo(compiled, beat, kind);
  if (!way) throw new Error(`Nobody gets to a beat "${beat}" in ${route.scenario}.`);
  game.shelf.save({ ...startSession(compiled, way.seed), decisions: way.decisions }, undefined, game.now());
}

/** The page for a state of the screens. */
function screenOf(state: ScreensSnapshot, send: (event: ScreensEvent) => void): OpenScreen {
  const { route, desk, compiled, played, principles, refused, sharedProblem, later, lab, practice, text } = state.context;
  const scenario = 'scenario' in route ? route.scenario : '';
  const card = scenarioList.find(({ id }) => id === scenario);
  const page = (name: string, content: OpenScreen['content']): OpenScreen => ({
    key: `${hashOf(route)} ${JSON.stringify(state.value)} ${name}`,
    title: name === '' ? say('game.name') : say('page.title', { page: name }),
    content,
  });
  const begin = (how: Extract<ScreensEvent, { type: 'begin' }>['how'], which = scenario) => send({ type: 'begin', scenario: which, how });

  if (state.matches('title')) return page('', <TitleScreen resumable={resumable()} />);
  if (state.matches({ page: 'showing' }) && later) {
    if (route.screen === 'settings') return page(say('settings.title'), <later.SettingsScreen game={game} />);
    return page(say('about.title'), <later.AboutScreen game={game} />);
  }
  if (state.matches({ lab: 'showing' }) && lab && route.screen === 'lab') {
    // The lab writes its settings into the address, and follows it: it stays the same page.
    return { ...page(say('lab.page'), <lab.LabScreen text={route.settings} />), key: 'lab' };
  }
  if (state.matches({ practice: 'showing' }) && practice) return page(say('practice.title'), <practice.PracticeScreen game={game} />);
  if (state.matches({ text: 'showing' }) && text) return page(say('text.title'), <text.TextScreen />);
  if (state.matches('scenarios')) {
    const intents = { begin: (id: string, seed?: string) => begin(seed === undefined ? {} : { seed }, id) };
    return page(say('scenarios.title'), <ScenariosScreen game={game} intents={intents} />);
  }
  if (state.matches({ play: 'note' }) && card) return page(card.title, <NoteScreen card={card} onBegin={() => send({ type: 'accept' })} />);
  if (state.matches({ play: 'playing' }) && desk) {
    return page(desk.compiled.story.title, <PlayScreen desk={desk} game={game} onDebrief={() => send({ type: 'finish' })} />);
  }
  const isShared = state.matches({ shared: 'showing' });
  if ((isShared || state.matches({ debrief: 'showing' })) && compiled && played && later) {
    // What somebody else wrote along the way stays theirs.
    const { remarks: _, ...decided } = played.session;
    const from = isShared ? decided : played.session;
    const intents = {
      replayFrom: (decision: number) => begin({ from, decision }, from.scenario),
      playAgain: (luck: 'same' | 'new') => begin(luck === 'same' ? { seed: from.seed } : {}, from.scenario),
    };
    const all = { compiled, played, principles: principles ?? [], intents, game, isShared };
    return page(say('debrief.page', { title: compiled.story.title }), <later.DebriefScreen {...all} />);
  }
  if (state.matches({ shared: 'refused' }) && sharedProblem && later) {
    return page(say('shared.refused'), <later.SharedRefused problem={sharedProblem} />);
  }
  if ((state.matches({ play: 'refused' }) || state.matches({ debrief: 'refused' })) && refused) {
    return page(
      say('refused.heading'),
      <LostScreen heading={say('refused.heading')} text={saySaid({ id: `problem.${refused.problem.kind}` })}>
        <button type="button" class="button primary" onClick={() => begin({})}>
          {say('refused.begin')}
        </button>
        <button type="button" class="button" onClick={() => downloadText('second-story-playthrough.txt', JSON.stringify(refused.session))}>
          {say('save.download')}
        </button>
      </LostScreen>,
    );
  }
  if (state.hasTag('failed')) {
    return page(
      say('failed.heading'),
      <LostScreen heading={say('failed.heading')} text={say('failed.text')}>
        <button type="button" class="button primary" onClick={() => send({ type: 'retry' })}>
          {say('failed.retry')}
        </button>
      </LostScreen>,
    );
  }
  if (state.matches({ debrief: 'nothing' })) {
    return page(
      say('nothing.heading'),
      <LostScreen heading={say('nothing.heading')} text={say('nothing.text')}>
        <a class="button primary" href={`#play/${encodeURIComponent(scenario)}`}>
          {say('nothing.play')}
        </a>
      </LostScreen>,
    );
  }
  if (state.matches('unknown')) {
    const hash = hashOf(route);
    const shown = hash.length > 60 ? `${hash.slice(0, 60)}…` : hash;
    return page(say('lost.heading'), <LostScreen heading={say('lost.heading')} text={say('lost.text', { hash: shown })} />);
  }
  return page(say('loading'), <LoadingScreen />);
}

/** The playthrough touched last, if it is not over and its scenario is still here. */
function resumable() {
  const last = game.shelf.contents().resumable.find(({ session }) => scenarioList.some(({ id }) => id === session.scenario));
  const title = scenarioList.find(({ id }) => id === last?.session.scenario)?.title;
  return last && title !== undefined ? { scenario: last.session.scenario, title, session: last.session } : undefined;
}
