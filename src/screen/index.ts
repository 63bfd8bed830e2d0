/** The pages of the game, in Preact. */
export { App } from './app.tsx';
export type { OpenScreen } from './app.tsx';
export { browserStore } from './browser-store.ts';
export { downloadText } from './download.ts';
export type { Game, LabScreens, LaterScreens, PracticeScreens, ScenarioCard, TextScreens } from './game.ts';
export { LoadingScreen, LostScreen } from './lost-screen.tsx';
export { NoteScreen } from './note-screen.tsx';
export { openDesk } from './play/desk.ts';
export type { Desk } from './play/desk.ts';
export { PlayScreen } from './play/play-screen.tsx';
export { hashOf, readRoute } from './route.ts';
export type { Route } from './route.ts';
export { ScenariosScreen } from './scenarios-screen.tsx';
export { applySettings } from './settings.ts';
export type { Shared, SharedProblem } from './shared.ts';
export { TitleScreen } from './title-screen.tsx';
