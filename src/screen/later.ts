/** The pages, panels and activities that are opened later; `main.tsx` fetches them when they are wanted, so that play begins sooner. */
import './style/later.css';

export { AboutScreen } from './about-screen.tsx';
export { DebriefScreen } from './debrief/debrief-screen.tsx';
export { ActivityDesk } from './play/activities.tsx';
export { Panels } from './play/panels.tsx';
export { Predict } from './play/predict.tsx';
export { whatToAsk } from './play/what-to-ask.ts';
export { SettingsScreen } from './settings-screen.tsx';
export { readShared } from './shared.ts';
export { SharedRefused } from './shared-screens.tsx';
